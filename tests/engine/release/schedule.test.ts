import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  afterFailure,
  afterSuccess,
  ifCutOff,
  isDue,
  longestHold,
  noEarlierThan,
  readRetryAfter,
  whenOffline,
} from '../../../engine/release/refresh-schedule';
import { runs } from './runs';

const minute = 60_000;
const hour = 60 * minute;
const start = Date.parse('2026-07-15T00:00:00Z');
const almost = 1 - Number.EPSILON;

describe('when the next check is due', () => {
  it('after success: four to eight hours, evenly', () => {
    expect(afterSuccess(start, 0)).toBe(start + 4 * hour);
    expect(afterSuccess(start, 0.5)).toBe(start + 6 * hour);
    expect(afterSuccess(start, almost)).toBeCloseTo(start + 8 * hour, -1);
  });

  it('after the first failure any moment of an ordinary wait, then an ordinary wait', () => {
    expect(afterFailure(start, 1, 0)).toBe(start + minute);
    expect(afterFailure(start, 1, 0.5)).toBe(start + (minute + 8 * hour) / 2);
    expect(afterFailure(start, 2, 0)).toBe(start + 4 * hour);
    expect(afterFailure(start, 500, almost)).toBeCloseTo(start + 8 * hour, -1);
  });

  it("puts a host's wish first, up to a day", () => {
    expect(afterFailure(start, 1, 0, hour)).toBe(start + hour + minute);
    expect(afterFailure(start, 1, 0, 1e15)).toBe(start + longestHold + minute);
    expect(longestHold).toBe(24 * hour);
  });

  it('soon when offline or cut off, later when cut off again and again', () => {
    expect(whenOffline(start)).toBe(start + minute);
    expect(ifCutOff(start, 1, 0.9)).toBe(start + minute);
    expect(ifCutOff(start, 3, 0.9)).toBe(start + minute);
    expect(ifCutOff(start, 4, 0.9)).toBe(afterFailure(start, 1, 0.9));
    expect(ifCutOff(start, 5, 0)).toBe(start + 4 * hour);
  });

  it('never believes a due time that no rule could have set', () => {
    expect(isDue(undefined, start)).toBe(true);
    expect(isDue(start, start)).toBe(true);
    expect(isDue(start + 1, start)).toBe(false);
    expect(isDue(start + 32 * hour, start)).toBe(false);
    expect(isDue(start + 32 * hour + 1, start)).toBe(true);
  });

  it('every due time it sets comes, and is believed until then', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4e12 }),
        fc.integer({ min: 1, max: 1e6 }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        fc.double({ min: 0, max: 1e15, noNaN: true }),
        (now, failures, random, retryAfter) => {
          const due = afterFailure(now, failures, random, retryAfter);
          return due >= now + minute && due <= now + 32 * hour && !isDue(due, now) && isDue(due, due);
        },
      ),
      runs(20_000),
    );
  });
});

describe('Retry-After', () => {
  it.each([
    ['120', 120_000],
    [' 5 ', 5_000],
    ['0', 0],
    ['1000000000', longestHold],
    [new Date(start + 2 * hour).toUTCString(), 2 * hour],
    [new Date(start - hour).toUTCString(), 0],
    ['Fri, 31 Dec 9999 23:59:59 GMT', longestHold],
  ])('%s', (header, wait) => expect(readRetryAfter(header, start)).toBe(wait));

  it.each([null, '', 'soon', '-5', '1.5', '1e3', '12345678901234'])('%s is none', (header) =>
    expect(readRetryAfter(header, start)).toBeUndefined(),
  );
});

it('time is no earlier than this build and what was signed last', () => {
  expect(noEarlierThan(5, 3)).toBe(5);
  expect(noEarlierThan(1, 3)).toBe(3);
  expect(noEarlierThan(1, 3, 7)).toBe(7);
});
