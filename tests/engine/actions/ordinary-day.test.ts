import { describe, expect, it } from 'vitest';
import { ordinaryDay, sessionNear, type DayFacts } from '../../../engine/actions/ordinary-day';
import { jurisdictions } from '../../../engine/jurisdictions';
import { addDays } from '../../../engine/jurisdictions/days';
import { newestVotes } from '../../../engine/actions/own-record';
import { myEntries } from '../../../engine/cards/my-entries';
import { sampleRelease } from '../cards/sample-release';

const today = '2026-11-24';
const home = { state: 'wa', legislative: '3' };
const mine = myEntries(home, sampleRelease(), today);
const votes = newestVotes(mine, { keys: [], issues: ['housing'] }, sampleRelease(), today);
const facts: DayFacts = { today, mine, votes, hasIntroduced: false, follows: 0, issues: ['housing'] };
const kinds = (changes: Partial<DayFacts>) => ordinaryDay({ ...facts, ...changes }).map(({ kind }) => kind);
const aWeek = Array.from({ length: 7 }, (_, day) => `2026-11-${24 + day}`);

describe('an ordinary day', () => {
  it('begins with the district for somebody who has none', () => {
    expect(kinds({ mine: null, votes: [] })[0]).toBe('choose-district');
    expect(kinds({})).not.toContain('choose-district');
  });

  it('has a recorded vote first, and something else every day of a week', () => {
    for (const day of aWeek) {
      const seen = kinds({ today: day });
      expect(seen[0]).toBe('vote');
      expect(seen.length).toBeGreaterThan(1);
    }
  });

  it('offers what is left: no introduction twice, nothing to begin to follow for who follows', () => {
    expect(kinds({ hasIntroduced: true, follows: 2 })).toEqual(expect.arrayContaining(['vote', 'practise']));
  });

  it('turns to the reader’s issues and council in the course of a week, where there are any', () => {
    const all = aWeek.flatMap((day) => kinds({ today: day, issues: ['housing', 'guns'], city: 'wa/spokane' }));
    expect(all).toEqual(expect.arrayContaining(['issue', 'council']));
    expect(aWeek.flatMap((day) => kinds({ today: day, city: 'wa/nowhere' }))).not.toContain('council');
  });

  it('is the same for everyone with the same choices', () => {
    expect(ordinaryDay(facts)).toEqual(ordinaryDay({ ...facts }));
  });
});

it('counts the days to the next session of Washington, however far it is', () => {
  const next = { of: 'wa', opens: '2027-01-11', prefiling: '2026-12-07', ends: '2027-04-25' };
  expect(sessionNear('wa', today)).toEqual({ ...next, days: 48 });
  expect(sessionNear('wa', '2026-05-01')).toEqual({ ...next, days: 255 });
});

it('tells of the session that sits until its last day by law, and then of the next', () => {
  const sits = { of: 'wa', opens: '2027-01-11', prefiling: '2026-12-07', ends: '2027-04-25' };
  for (const day of ['2027-01-11', '2027-02-10', '2027-04-25']) expect(sessionNear('wa', day)).toEqual(sits);
  expect(sessionNear('wa', '2027-04-26')).toMatchObject({ opens: '2028-01-10', days: 259 });
  expect(sessionNear('wa', '2027-09-01')).toMatchObject({ opens: '2028-01-10', days: 131 });
});

it('knows no last day by law of Idaho’s sessions, and says none', () => {
  expect(sessionNear('id', '2026-03-01')).toEqual({ of: 'id', opens: '2026-01-12', ends: '2026-04-02' });
  expect(sessionNear('id', '2026-12-02')).toEqual({ of: 'id', opens: '2027-01-11', days: 40 });
  expect(sessionNear('id', '2027-02-01')).toEqual({ of: 'id', opens: '2027-01-11' });
  expect(sessionNear('id', '2027-10-01')).toMatchObject({ opens: '2028-01-10' });
});

it.each([
  ['2026-12-02', '2025-01-03', '2027-01-03'],
  ['2027-01-02', '2025-01-03', '2027-01-03'],
  ['2027-01-03', '2027-01-03', '2029-01-03'],
  ['2028-06-01', '2027-01-03', '2029-01-03'],
])('on %s has the Congress from %s until %s', (day, opens, ends) => {
  expect(sessionNear('us', day)).toEqual({ of: 'us', opens, ends });
});

it('is blank on no day of three years, wherever rules are known', () => {
  for (const { id } of jurisdictions) {
    for (let day = '2026-01-01'; day < '2029-01-01'; day = addDays(day, 1)) {
      const near = sessionNear(id, day);
      expect(near, `${id} ${day}`).toBeDefined();
      if (near!.days === undefined) expect(near!.opens <= day, `${id} ${day}`).toBe(true);
    }
  }
  expect(sessionNear('mt', today)).toBeUndefined();
});
