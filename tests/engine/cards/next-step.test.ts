import { describe, expect, it } from 'vitest';
import { effectOn } from '../../../engine/cards/effect';
import { parseMeasureKey } from '../../../engine/cards/measure-key';
import { nextStep } from '../../../engine/cards/next-step';
import { standingOn } from '../../../engine/cards/standing';
import type { Status } from '../../../engine/record/model';

const next = (key: string, status: Status | undefined, today: string, asOf = today) => {
  const id = parseMeasureKey(key)!;
  return nextStep(id, status && standingOn(id, status, today, asOf), today);
};
const congress = { of: 'congress', day: '2027-01-03' };

describe('what can happen next', () => {
  it.each<[string, Status, object]>([
    ['us/119/HR/9', { code: 'in-committee', chamber: 'house' }, { step: 'committee', left: congress }],
    [
      'us/119/S/9',
      { code: 'in-committee', chamber: 'senate', reported: true },
      { step: 'vote', chamber: 'senate', left: congress },
    ],
    ['us/119/HR/9', { code: 'introduced', reported: true }, { step: 'vote', chamber: 'house', left: congress }],
    // Whether a committee has it is not on record.
    ['us/119/HR/9', { code: 'introduced' }, { left: congress }],
    [
      'us/119/HR/9',
      { code: 'passed-one-chamber', chamber: 'senate', passed: 'house' },
      { step: 'other-chamber', chamber: 'senate', left: congress },
    ],
    ['us/119/HR/9', { code: 'passed-one-chamber', chamber: 'house', apart: true }, { step: 'agree', left: congress }],
    ['us/119/HR/9', { code: 'passed-both' }, { step: 'president' }],
  ])('to %s, %o', (key, status, step) => {
    expect(next(key, status, '2026-12-03')).toEqual(step);
  });

  it.each<Status>([{ code: 'law' }, { code: 'failed' }, { code: 'vetoed' }, { code: 'adopted' }])(
    'is nothing to what is decided: %o',
    (status) => {
      expect(next('us/119/HR/9', status, '2026-12-03')).toBeUndefined();
    },
  );

  it('is not told where the facts are older than the end of its Congress', () => {
    const status: Status = { code: 'in-committee', chamber: 'house' };
    expect(next('us/119/HR/9', status, '2027-01-03', '2026-08-22')).toBeUndefined();
  });
});

describe('until when', () => {
  const waiting: Status = { code: 'in-committee', chamber: 'house' };
  const left = (key: string, today: string) => next(key, waiting, today)?.left;

  it.each([
    // In its first year it goes on; in the second only a special session could go on with it.
    ['wa/2025-2026/HB/1999', '2025-02-01', { of: 'carries', day: '2025-04-27' }],
    ['wa/2025-2026/HB/1999', '2025-07-01', { of: 'between', day: '2026-01-12' }],
    ['wa/2025-2026/HB/1999', '2026-01-05', { of: 'between', day: '2026-01-12' }],
    ['wa/2025-2026/HB/1999', '2026-02-01', { of: 'last', day: '2026-03-12' }],
    ['wa/2025-2026/HB/1999', '2026-12-03', { of: 'special', day: '2027-01-11' }],
    ['wa/2025-2026/HB/1999', '2027-01-11', undefined],
    ['us/119/HR/9', '2026-12-03', congress],
    ['id/2027/H/9', '2027-02-01', undefined],
  ])('%s on %s', (key, today, said) => {
    expect(left(key, today)).toEqual(said);
  });
});

it('names no step that nobody can take between two regular sessions', () => {
  const step = (today: string) => next('wa/2025-2026/HB/1999', { code: 'in-committee', chamber: 'house' }, today)?.step;
  expect(['2025-04-27', '2025-04-28', '2026-01-11', '2026-01-12'].map(step)).toEqual([
    'committee',
    undefined,
    undefined,
    'committee',
  ]);
});

it('says of a bill filed ahead when its session opens', () => {
  expect(next('wa/2027-2028/HB/1001', undefined, '2026-12-10')).toEqual({ step: 'opening', day: '2027-01-11' });
  expect(next('wa/2027-2028/HB/1001', undefined, '2027-01-11')).toBeUndefined();
});

describe('the day of effect', () => {
  const effect = { day: '2026-06-11' };
  it.each([
    ['2026-06-10', { ...effect, isAhead: true }],
    ['2026-06-11', effect],
  ])('as seen on %s', (today, seen) => {
    expect(effectOn({ effect }, today)).toEqual(seen);
  });

  it('is no matter of what the record does not say', () => {
    expect(effectOn({}, '2026-06-11')).toBeUndefined();
  });
});
