import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { CardBody } from '../../components/card/CardBody';
import { IssueRecord } from '../../components/scorecard/IssueRecord';
import { Scorecard } from '../../components/scorecard/Scorecard';
import type { Dated } from '../../engine/cards/content';
import { buildCard } from '../../engine/cards/build-card';
import { ada, sampleRelease } from '../engine/cards/sample-release';
import { show } from './render';

const old: Dated = {
  asOf: '2026-08-05',
  claims: [
    { of: 'votes', asOf: '2026-08-05' },
    { of: 'office', asOf: '2026-08-22' },
  ],
  isOld: true,
};
const out = { csvOf: () => '', onCopy: vi.fn(() => Promise.resolve()), onPrint: vi.fn() };
const told = /Data as of Aug\. 5, 2026\. These facts are more than 60 days old/;

describe('facts of more than 60 days', () => {
  it('say so on a card without opening anything', () => {
    const card = buildCard(ada, { keys: [] }, sampleRelease(), '2026-02-01')!;
    show(<CardBody content={{ ...card, ...old }} onLink={vi.fn()} onNotThisPerson={vi.fn()} />);
    expect(screen.getByText(told).closest('details')).toBeNull();
  });

  it.each([
    ['an official', <Scorecard card={{ subject: { id: ada, name: 'Ada' }, rows: [], dated: old }} {...out} />],
    [
      'an issue',
      <IssueRecord page={{ issue: 'housing', groups: [], dated: old }} details={() => Promise.reject()} {...out} />,
    ],
  ])('say so on the record of %s, with the day of each kind', (_, page) => {
    show(page);
    expect(screen.getByText(told)).toBeDefined();
    expect(screen.getByText(/Votes as of Aug\. 5, 2026/)).toBeDefined();
  });
});
