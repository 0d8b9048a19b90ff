import { describe, expect, it } from 'vitest';
import { ruleOf, signInCloses, stageOf, writtenCloses } from '../../../engine/actions/clock';
import { reminderFor, timeLeft } from '../../../engine/actions/time-left';
import type { Hearing } from '../../../engine/release/editorial';
import { hearing } from './sample-actions';

const inSession = { hasPassedBoth: false, isOver: false };
const at = (moment: string) => Date.parse(moment);
const stage = (moment: string, changes: Partial<Hearing> = {}, progress = inSession) =>
  stageOf({ ...hearing, ...changes }, at(moment), progress);

describe('the action clock of a hearing at 1:30 pm Pacific', () => {
  it.each([
    ['weeks before', '2026-11-01T09:00:00-07:00', 'sign-in'],
    ['a moment before sign-in closes', '2026-11-24T12:29:59.999-08:00', 'sign-in'],
    ['when sign-in closes', '2026-11-24T12:30:00-08:00', 'written'],
    ['when the hearing starts', '2026-11-24T13:30:00-08:00', 'written'],
    ['a moment before 24 hours have gone', '2026-11-25T13:29:59.999-08:00', 'written'],
    ['24 hours after the start', '2026-11-25T13:30:00-08:00', 'floor'],
    // The same moments, by clocks elsewhere.
    ['in Hanoi, a moment before', '2026-11-25T03:29:59+07:00', 'sign-in'],
    ['in Hanoi, when sign-in closes', '2026-11-25T03:30:00+07:00', 'written'],
    ['in UTC, when written testimony closes', '2026-11-25T21:30:00Z', 'floor'],
  ])('%s', (_when, moment, expected) => expect(stage(moment).stage).toBe(expected));

  it('tells the very moment at which a stage closes', () => {
    expect(stage('2026-11-24T09:00:00-08:00')).toEqual({ stage: 'sign-in', closes: at('2026-11-24T20:30:00Z') });
    expect(stage('2026-11-24T13:00:00-08:00')).toEqual({ stage: 'written', closes: at('2026-11-25T21:30:00Z') });
  });

  it('goes on to the Governor once both chambers have passed it, and ends with the session', () => {
    const later = '2026-11-26T09:00:00-08:00';
    expect(stage(later, {}, { hasPassedBoth: true, isOver: false }).stage).toBe('governor');
    expect(stage(later, {}, { hasPassedBoth: true, isOver: true }).stage).toBe('over');
    expect(stage('2026-11-24T09:00:00-08:00', {}, { hasPassedBoth: false, isOver: true }).stage).toBe('over');
  });

  it('says that a hearing is cancelled, and then what comes next', () => {
    expect(stage('2026-11-24T09:00:00-08:00', { cancelled: true })).toEqual({ stage: 'cancelled' });
    expect(stage('2026-11-25T13:30:00-08:00', { cancelled: true }).stage).toBe('floor');
  });

  it.each([
    ['an executive session', { kind: 'Executive Session' }],
    ['another legislature’s hearing', { measure: 'id/2026/H/93' }],
  ])('knows no sign-in for %s', (_what, changes) => {
    expect(stage('2026-11-24T13:29:00-08:00', changes)).toEqual({ stage: 'meeting', closes: at(hearing.start) });
    expect(stage('2026-11-24T13:30:00-08:00', changes).stage).toBe('floor');
  });
});

describe('a night on which clocks change', () => {
  const { measure } = hearing;
  it.each([
    // On 8 March 2026 the clocks of Washington go from 2:00 to 3:00.
    ['spring', '2026-03-07T13:30:00-08:00', '2026-03-08T14:30:00-07:00'],
    // On 1 November 2026 they go from 2:00 back to 1:00.
    ['autumn', '2026-10-31T13:30:00-07:00', '2026-11-01T12:30:00-08:00'],
  ])('%s: 24 hours are 24 hours', (_when, start, closes) => {
    expect(writtenCloses({ start, measure })).toBe(at(closes));
  });

  it('counts the hour before the start across the change', () => {
    expect(signInCloses({ start: '2026-03-08T03:30:00-07:00', measure })).toBe(at('2026-03-08T01:30:00-08:00'));
  });
});

describe('the time left', () => {
  it.each([
    ['2026-11-24T10:20:00-08:00', { days: 0, hours: 2, minutes: 10 }],
    ['2026-11-24T12:29:01-08:00', { days: 0, hours: 0, minutes: 1 }],
    ['2026-11-24T12:30:00-08:00', { days: 0, hours: 0, minutes: 0 }],
    ['2026-11-24T13:00:00-08:00', { days: 0, hours: 0, minutes: 0 }],
    ['2026-11-22T11:30:00-08:00', { days: 2, hours: 1, minutes: 0 }],
  ])('at %s', (now, left) => expect(timeLeft(signInCloses(hearing), at(now))).toEqual(left));
});

describe('a reminder', () => {
  const closes = at('2026-11-24T20:30:00Z');
  it.each([
    ['2026-11-20T00:00:00Z', '2026-11-23T20:30:00Z'],
    ['2026-11-23T20:30:00Z', '2026-11-24T19:30:00Z'],
    ['2026-11-24T19:29:59Z', '2026-11-24T19:30:00Z'],
  ])('asked for at %s rings at %s', (now, rings) => expect(reminderFor(closes, at(now))).toBe(at(rings)));

  it('is none in the last hour', () => expect(reminderFor(closes, at('2026-11-24T19:30:00Z'))).toBeUndefined());
});

it('has the rule of the legislature whose hearing it is, and none where none is known', () => {
  expect(ruleOf({ measure: 'wa/2025-2026/HB/1217' })).toEqual({ minutes: 60, hours: 24 });
  expect(ruleOf({ measure: 'or/2027/HB/2001' })).toEqual({ minutes: 30, hours: 48 });
  expect(ruleOf({ measure: 'id/2027/H/1' })).toBeUndefined();
});
