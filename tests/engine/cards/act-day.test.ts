import { describe, expect, it } from 'vitest';
import { positionOf } from '../../../engine/cards/positions';
import type { Act, Measure } from '../../../engine/record/model';
import { ada, bill, sampleMeasures, sampleRecord, sampleRelease } from './sample-release';

const introduced = '2025-01-13';
const measures = sampleMeasures.map((one): Measure =>
  one.id.key === bill
    ? { ...one, introduced, cosponsors: [ada], deeds: [{ official: ada, deed: 'signed', date: '2025-05-20' }] }
    : one,
);
const { id: measure } = measures.find(({ id }) => id.key === bill)!;
const release = { ...sampleRelease(), record: sampleRecord(measures) };
/** As the packs have it: without a day, which only the measure tells. */
const told = (kind: Act['kind']) =>
  positionOf(
    release,
    { id: ada, name: 'Ada Sample' },
    { kind, measure, session: measure.session ?? '', date: '', issues: [] },
    '2026-11-24',
  );

describe('an act whose own day the source does not give', () => {
  it.each(['sponsorship', 'cosponsorship'] as const)('has the day of the bill, said to be that: %s', (kind) => {
    expect(told(kind)).toMatchObject({ kind, date: introduced, dateOf: 'introduction' });
  });

  it('has its own day where the bill tells it', () => {
    const signed = told('signed');
    expect(signed).toMatchObject({ date: '2025-05-20' });
    expect(signed).not.toHaveProperty('dateOf');
  });
});
