import { expect, it } from 'vitest';
import { dataStatus, type StatusFacts } from '../../../engine/release/data-status';

const facts = (now: string, change: Partial<StatusFacts> = {}): StatusFacts => ({
  info: { version: 1, issued: '2026-11-29T00:00:00Z', asOf: '2026-08-22', origin: 'bundled' },
  documents: [],
  state: { failures: 0, cuts: 0 },
  isOwnChoice: false,
  isPinned: false,
  now: Date.parse(now),
  ...change,
});

it.each([
  ['2026-10-21T12:00:00Z', false],
  ['2026-10-22T12:00:00Z', true],
  ['2027-01-11T12:00:00Z', true],
])('says on %s that facts of August are old: %s, with or without a feed', (now, isOld) => {
  expect(dataStatus(facts(now)).isOld).toBe(isOld);
  const fed = facts(now, { feed: 'https://a.example/', state: { failures: 0, cuts: 0, outcome: 'up-to-date' } });
  expect(dataStatus(fed)).toMatchObject({ state: 'up-to-date', isOld });
});

it('is not fooled by a device whose clock is behind its own data', () => {
  expect(dataStatus(facts('2026-09-01T00:00:00Z', { bundledIssued: '2026-11-29T00:00:00Z' })).isOld).toBe(true);
});
