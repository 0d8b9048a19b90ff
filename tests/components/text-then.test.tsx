/** A vote on another text than the measure's of today: wherever it is told, what that text was called stands with it. */
import { describe, expect, it } from 'vitest';
import { buildScorecard } from '../../engine/cards/scorecard';
import { Scorecard } from '../../components/scorecard/Scorecard';
import type { Measure } from '../../engine/record/model';
import { bill, bo, sampleMeasures, sampleRecord, sampleRelease } from '../engine/cards/sample-release';
import { card, today } from './card-shown';
import { show } from './render';

const then = { title: 'Sample cars', replaced: '2026-08-08' };
const told = 'Then titled “Sample cars”. The bill’s text was replaced on Aug. 8, 2026.';
const onTextThen = ({ rollCalls, ...one }: Measure): Measure => ({
  ...one,
  rollCalls: rollCalls.map((roll) => ({ ...roll, ...then })),
});
const release = {
  ...sampleRelease(),
  record: sampleRecord(sampleMeasures.map((one) => (one.id.key === bill ? onTextThen(one) : one))),
};
const shown = () => document.body.textContent?.replaceAll('\u00a0', ' ') ?? '';
/** How often it is said. */
const times = () => shown().split(told).length - 1;

describe('what the text voted on was called', () => {
  it('stands on the card of who voted', () => {
    card(bo, [bill], { release });
    expect(times()).toBeGreaterThan(0);
    expect(shown()).toContain('Sample cars');
  });

  it('stands on the bill’s card', () => {
    card(bill, [bo], { release });
    expect(times()).toBeGreaterThan(0);
  });

  it('stands in the table of everything', () => {
    const scorecard = buildScorecard(bo, release, today)!;
    const out = { csvOf: (rows: string[][]) => JSON.stringify(rows), onCopy: async () => {}, onPrint: () => {} };
    show(<Scorecard card={scorecard} {...out} />);
    expect(times()).toBe(1);
  });
});
