import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Measure } from '../../engine/record/model';
import { buildScorecard } from '../../engine/cards/scorecard';
import { Scorecard } from '../../components/scorecard/Scorecard';
import { ada, bill, bo, sampleMeasures, sampleRecord, sampleRelease } from '../engine/cards/sample-release';
import { card, today } from './card-shown';
import { show } from './render';

const plain = (text: string | null | undefined) => text?.replaceAll('\u00a0', ' ');
const texts = (selector: string) =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => plain(textContent));

/** The same release, in which Ada has put her name to Bo's bill. */
function withCosponsor() {
  const measures = sampleMeasures.map((one): Measure => (one.id.key === bill ? { ...one, cosponsors: [ada] } : one));
  return { ...sampleRelease(), record: sampleRecord(measures) };
}

describe('whoever brought a bill in and voted on it', () => {
  it('is told with both on the bill’s card, and nobody else is', () => {
    card(bill, [bo, ada]);
    expect(texts('.named-votes li')).toEqual(['Prime sponsor · voted yes Bo Example', 'Voted no Ada Sample']);
  });

  it('is told with both on their own card', () => {
    card(bo, [bill]);
    expect(texts('.act-line .recorded')).toEqual(['Prime sponsor · voted yes']);
  });

  it('is told with both where no story asks', () => {
    card(bo);
    expect(texts('.act-line .recorded')).toEqual(['Prime sponsor · voted yes']);
  });

  it('is told with the vote alone once a correction has taken the sponsorship back', () => {
    card(bo, [], { release: sampleRelease({ withdrawn: [`${bill}/sponsor`] }) });
    expect(texts('.act-line .recorded')).toEqual(['Voted yes']);
  });
});

describe('whoever brought in a text that another has replaced', () => {
  it('is told with the vote alone: what they voted on was not theirs', () => {
    const then = { title: 'Sample cars', replaced: '2025-02-01' };
    const replaced = sampleMeasures.map((one): Measure => (one.id.key === bill ? { ...one, then } : one));
    card(bill, [bo], { release: { ...sampleRelease(), record: sampleRecord(replaced) } });
    expect(texts('.named-votes li')).toEqual(['Voted yes Bo Example']);
  });
});

describe('the day of a co-sponsorship that the source does not give', () => {
  it('is said to be the bill’s introduction with the record', () => {
    card(ada, [bill], { release: withCosponsor() });
    const days = texts('.record time');
    expect(days).toContain('Bill introduced Jan. 13, 2025');
    expect(days).not.toContain('Jan. 13, 2025');
  });

  it('is said to be that in the table of everything', () => {
    const scorecard = buildScorecard(ada, withCosponsor(), today)!;
    const out = { csvOf: (rows: string[][]) => JSON.stringify(rows), onCopy: async () => {}, onPrint: () => {} };
    show(<Scorecard card={scorecard} {...out} />);
    const row = screen.getByText('Co-sponsored it').closest('tr');
    expect(plain(row?.textContent)).toContain('The date shown is when the bill was introduced.');
    expect(screen.getAllByText('The date shown is when the bill was introduced.')).toHaveLength(1);
  });
});
