import { describe, expect, it } from 'vitest';
import { ordinaryDay, sessionNear, type DayFacts } from '../../../engine/actions/ordinary-day';
import { newestVotes } from '../../../engine/actions/sheet-targets';
import { myEntries } from '../../../engine/cards/my-entries';
import { sampleRelease } from '../cards/sample-release';

const today = '2026-11-24';
const home = { state: 'wa', legislative: '3' };
const mine = myEntries(home, sampleRelease(), today);
const votes = newestVotes(mine, sampleRelease(), today);
const facts: DayFacts = { today, mine, votes, hasIntroduced: false, follows: 0, issues: [] };
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
    expect(kinds({ hasIntroduced: true, follows: 2 })).toEqual(['vote', 'practise']);
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

it('counts the days to the next session of Washington, half a year ahead', () => {
  expect(sessionNear('wa', today)).toEqual({
    opens: '2027-01-11',
    prefiling: '2026-12-07',
    ends: '2027-04-25',
    days: 48,
  });
  expect(sessionNear('wa', '2026-05-01')).toBeUndefined();
});

it('tells of the session that sits until its last day by law, and then of the next', () => {
  const sits = { opens: '2027-01-11', prefiling: '2026-12-07', ends: '2027-04-25' };
  for (const day of ['2027-01-11', '2027-02-10', '2027-04-25']) expect(sessionNear('wa', day)).toEqual(sits);
  expect(sessionNear('wa', '2027-04-26')).toBeUndefined();
  expect(sessionNear('wa', '2027-09-01')).toMatchObject({ opens: '2028-01-10', days: 131 });
});
