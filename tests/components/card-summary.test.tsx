/** The summary by the legislature's own researchers: by whom, of which text, and where it stands on a card. */
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Measure } from '../../engine/record/model';
import { bill, federal, sampleMeasures, sampleRecord, sampleRelease } from '../engine/cards/sample-release';
import { parseMeasureKey } from '../../engine/cards/measure-key';
import { card } from './card-shown';

const { explanation: _explanation, ...unexplained } = sampleMeasures.find(({ id }) => id.key === bill)!;
const summary = {
  file: unexplained.file,
  text: 'This bill requires an advisory committee.',
  version: 'Introduced in Senate',
  day: '2025-04-09',
};
const told = (change: Partial<Measure>) => {
  const measures = [{ ...unexplained, id: parseMeasureKey(federal)!, summary, ...change }];
  return card(federal, [], { release: { ...sampleRelease(), record: sampleRecord(measures) } });
};
const inView = () => screen.queryByRole('region', { name: 'Official summary' });
const textOf = (element: HTMLElement | null) => element?.textContent?.replaceAll('\u00a0', ' ');

describe('the official summary', () => {
  it('stands in plain view with its authors and the text that it sums up, in the place of the official title', () => {
    const { onLink } = told({ description: 'To require an advisory committee, and for much more.' });
    expect(textOf(inView())).toContain(
      'This bill requires an advisory committee.Summary by the Congressional Research Service, based on the text of April 9, 2025 (Introduced in Senate).',
    );
    expect(screen.getByText(summary.text).lang).toBe('en');
    expect(screen.getByText('Introduced in Senate').lang).toBe('en');
    expect(screen.queryByText(/^In official words/)).toBeNull();
    expect(textOf(inView())).not.toContain('newer version');
    within(inView()!).getByRole('button', { name: 'Source: Congress.gov: Official summary' }).click();
    expect(onLink.mock.calls).toEqual([[`measure/${federal}`]]);
  });

  it('says so where it is cut, and where a newer text has come', () => {
    told({ summary: { ...summary, isPart: true, isOfEarlierText: true } });
    expect(textOf(inView())).toContain('This bill requires an advisory committee. …');
    expect(textOf(inView())).toContain('There’s a newer version of the text. It may say something different.');
  });

  it('is with the record where plainer words lead', () => {
    const text = { points: [], version: 'Introduced', url: 'https://www.congress.gov/' };
    told({ explanation: { what: 'Sets up a committee.', yes: 'to set up a committee', text } });
    expect(inView()).toBeNull();
    const record = screen.getByText('Record and sources').closest('details')!;
    expect(within(record).getByText(summary.text)).toBeTruthy();
  });

  it('tells the policy area with the record', () => {
    told({ summary: { ...summary, area: 'Armed Forces' } });
    expect(screen.getByText('Policy area').nextElementSibling?.textContent).toBe('Armed Forces');
  });
});
