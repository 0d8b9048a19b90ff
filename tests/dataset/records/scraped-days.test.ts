/** The day of a moment in a record. */
import { describe, expect, it } from 'vitest';
import { dayOf, sittingDay } from '../../../dataset/records/scraped/days';

describe.each([
  ['2026-01-30', undefined, '2026-01-30', 'a day is itself'],
  ['2026-02-27T23:30:00-05:00', undefined, '2026-02-27', 'with the offset of its place'],
  ['2025-12-10T01:54:00+00:00', 'America/Denver', '2025-12-09', 'in universal time, where it happened'],
  ['2026-01-08T06:00:00+00:00', 'America/Chicago', '2026-01-08', 'at midnight there'],
  ['2026-01-08T18:00:00+00:00', undefined, '2026-01-08', 'the same in the whole country'],
  ['2026-01-08T06:00:00+00:00', undefined, undefined, 'another in Hawaii than in New York: nobody knows'],
])('%s in %s', (stamp, zone, day, why) => {
  it(`is ${day}: ${why}`, () => expect(dayOf(stamp, zone)).toBe(day));
});

describe('a vote after midnight', () => {
  const stamp = '2025-11-20T07:41:37+00:00';
  it('is of the sitting that the history has the day before', () => {
    expect(sittingDay('2025-11-20', stamp, new Set(['2025-11-19']))).toBe('2025-11-19');
  });
  it('is of its own day where the history has that', () => {
    expect(sittingDay('2025-11-20', stamp, new Set(['2025-11-19', '2025-11-20']))).toBe('2025-11-20');
    expect(sittingDay('2025-11-20', stamp, new Set())).toBe('2025-11-20');
  });
  it('is not moved where the source gives days alone', () => {
    expect(sittingDay('2025-11-20', '2025-11-20', new Set(['2025-11-19']))).toBe('2025-11-20');
  });
});
