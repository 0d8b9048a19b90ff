import { describe, expect, it } from 'vitest';
import { openAsks, openHearings, reaches } from '../../../engine/actions/asks';
import type { Action, EditorialFile } from '../../../engine/release/editorial';
import { otherBill, sampleRelease } from '../cards/sample-release';
import { ask, emailAsk, hearing, signInAsk, withActions } from './sample-actions';

const home = { state: 'wa', legislative: '3', congressional: '5', city: 'sampleton' };
const moment = (iso: string) => ({ at: Date.parse(iso), day: iso.slice(0, 10) });
const now = moment('2026-11-24T09:00:00-08:00');
const release = (changes: Partial<EditorialFile> = {}) => sampleRelease({ editorial: withActions(changes) });
const ids = (changes: Partial<EditorialFile> = {}, at = now, districts = home) =>
  openAsks(release(changes), districts, at, 'en').map(({ id }) => id);
const only = (changes: Partial<Action>) => ({ actions: [{ ...ask, ...changes }] });

describe('open asks', () => {
  it('come by what closes first: sign-in an hour before the hearing', () => {
    expect(ids()).toEqual(['sign-in-1999', 'email-5999', 'call-1999']);
    const [signIn] = openAsks(release(), home, now, 'en');
    expect(signIn?.closes).toBe(Date.parse('2026-11-24T12:30:00-08:00'));
    expect(signIn?.hearing?.stage.stage).toBe('sign-in');
  });

  it('lock themselves at the moment they close', () => {
    expect(ids({}, moment('2026-11-24T12:29:59-08:00'))).toContain('sign-in-1999');
    expect(ids({}, moment('2026-11-24T12:30:00-08:00'))).toEqual(['email-5999', 'call-1999']);
    expect(ids({}, moment('2026-11-28T16:59:59-08:00'))).toContain('email-5999');
    expect(ids({}, moment('2026-11-28T17:00:00-08:00'))).toEqual(['call-1999']);
  });

  it('open at the moment they say', () => {
    expect(ids({}, moment('2026-11-01T07:59:59-07:00'))).toEqual([]);
  });

  it('take written testimony until 24 hours after the start', () => {
    const testify = only({ ...signInAsk, kind: 'testify' });
    expect(ids(testify, moment('2026-11-25T13:29:59-08:00'))).toHaveLength(1);
  });

  it.each([
    ['withdrawn', only({ status: 'withdrawn' })],
    ['past its review’s end', only({ expires: '2026-11-23' })],
    ['checked by its own author', only({ reviewer: ask.author })],
    [
      'in a quiet period',
      { quietPeriods: [{ state: 'wa', from: '2026-11-01', until: '2026-11-30', reason: 'Sample' }] },
    ],
  ])('are not shown when %s', (_why, changes) => expect(ids(changes)).toEqual([]));

  it('are not shown for a measure of a past session', () => {
    const later = moment('2027-01-11T09:00:00-08:00');
    expect(ids(only({ until: '2027-02-01T00:00:00Z', expires: '2027-02-01' }), later)).toEqual([]);
  });

  it('speak the reader’s language where they can', () => {
    const [shown] = openAsks(release(only({ script: { en: 'Hello.', vi: 'Xin chào.' } })), home, now, 'vi');
    expect(shown?.title).toEqual({ text: 'Gọi về tiền thuê mẫu', lang: 'vi' });
    expect(shown?.script).toEqual({ text: 'Xin chào.', lang: 'vi' });
    expect(shown?.voicemail?.lang).toBe('en');
    // What is said in another language is there in English, too, for the office that answers.
    expect(shown?.english).toEqual({ script: { text: 'Hello.', lang: 'en' } });
  });

  it('carry no address that is not a plain https page', () => {
    const [shown] = openAsks(release(only({ link: 'https://user@example.org/' })), home, now, 'en');
    expect(shown?.link).toBeUndefined();
  });
});

describe('whom an ask reaches', () => {
  it.each([
    [{ jurisdiction: 'wa' }, true],
    [{ jurisdiction: 'id' }, false],
    [{ jurisdiction: 'us' }, true],
    [{ jurisdiction: 'wa', legislativeDistricts: ['3'] }, true],
    [{ jurisdiction: 'wa', legislativeDistricts: ['4'] }, false],
    [{ jurisdiction: 'wa', congressionalDistricts: ['5'] }, true],
    [{ jurisdiction: 'wa/sampleton' }, true],
    [{ jurisdiction: 'wa/elsewhere' }, false],
  ])('%j: %s', (audience, expected) => expect(reaches(audience, home)).toBe(expected));

  it('is anybody as long as no district is chosen', () => expect(reaches(ask.audience, {})).toBe(true));
});

describe('hearings', () => {
  const soon = { ...hearing, id: 'soon', measure: otherBill, start: '2026-11-24T11:00:00-08:00' };

  it('come by what closes first, and those that are over last', () => {
    const past = { ...hearing, id: 'past', start: '2026-11-20T10:00:00-08:00' };
    const lines = openHearings(release({ hearings: [past, hearing, soon] }), now);
    expect(lines.map(({ id, stage }) => [id, stage.stage])).toEqual([
      ['soon', 'sign-in'],
      ['hearing-1999', 'sign-in'],
      // A committee of the Senate has it.
      ['past', 'floor'],
    ]);
  });

  it('rest in a quiet period', () => {
    const quietPeriods = [{ state: 'wa', from: '2026-11-24', until: '2026-11-24', reason: 'Sample' }];
    expect(openHearings(release({ quietPeriods }), now)).toEqual([]);
  });

  it('are forgotten after a month', () => {
    expect(openHearings(release(), moment('2026-12-24T13:30:00-08:00'))).toEqual([]);
  });
});

it('the samples are three different kinds', () => {
  expect([ask, signInAsk, emailAsk].map(({ kind }) => kind)).toEqual(['call', 'sign-in', 'email']);
});
