import { describe, expect, it } from 'vitest';
import { nextElection } from '../../../engine/actions/elections';

describe('Washington’s next election', () => {
  it.each([
    // As held in 2024: August 6, registered online until July 29; November 5, until October 28.
    ['2024-01-01', 'primary', '2024-08-06', '2024-07-29'],
    ['2024-08-06', 'primary', '2024-08-06', '2024-07-29'],
    ['2024-08-07', 'general', '2024-11-05', '2024-10-28'],
    // The first of the month is a Tuesday: the primary is that day, the general election a week later.
    ['2023-08-01', 'primary', '2023-08-01', '2023-07-24'],
    ['2022-10-31', 'general', '2022-11-08', '2022-10-31'],
    // November 2 is the earliest day there can be.
    ['2027-11-01', 'general', '2027-11-02', '2027-10-25'],
    // Once the year's last is over, the next year's first.
    ['2026-11-03', 'general', '2026-11-03', '2026-10-26'],
    ['2026-11-04', 'primary', '2027-08-03', '2027-07-26'],
  ])('on %s is the %s of %s, registered for online until %s', (today, kind, day, remote) => {
    expect(nextElection('wa', today)).toMatchObject({ kind, day, remote });
  });
});
