/** What the time between sessions has to tell of each legislature, and where each fact was read. */
import { describe, expect, it } from 'vitest';
import { ordinaryDay, sessionNear } from '../../../engine/actions/ordinary-day';
import { seasonOf } from '../../../engine/actions/season';
import { jurisdictionOf } from '../../../engine/jurisdictions';
import { addDays } from '../../../engine/jurisdictions/days';

const at = (of: string, day: string) => seasonOf(sessionNear(of, day)!);
const told = (of: string, day: string) => at(of, day).days.map((one) => `${one.event} ${one.day}`);

describe('days of the season', () => {
  it.each([
    ['id', '2026-12-02', ['organizes 2026-12-03']],
    ['id', '2027-01-11', []],
    ['or', '2026-12-02', ['agencies 2026-12-15']],
    ['or', '2027-02-01', []],
    ['us', '2026-12-02', ['house-last 2026-12-17', 'senate-last 2026-12-18']],
    ['us', '2027-01-03', []],
    ['wa', '2026-12-02', []],
    // An odd year ends without a general election, and without the deadline of a long session.
    ['id', '2027-12-01', []],
    ['or', '2027-12-20', []],
  ])('of %s on %s are %j', (of, day, days) => {
    expect(told(of, day)).toEqual(days);
  });

  it('lie before an opening, or within the session that sits', () => {
    for (const of of ['wa', 'id', 'or', 'us'])
      for (let day = '2025-01-01'; day < '2029-01-01'; day = addDays(day, 7)) {
        const near = sessionNear(of, day)!;
        for (const one of seasonOf(near).days) {
          if (near.days !== undefined) expect(one.day <= near.opens, `${of} ${day}`).toBe(true);
          else expect(one.day >= near.opens && one.day <= (near.ends ?? one.day), `${of} ${day}`).toBe(true);
        }
      }
  });
});

describe('how one is heard', () => {
  it('says from when on committees hear bills until the session opens, and by which rule', () => {
    expect(at('wa', '2026-12-03').heard).toEqual({
      page: 'https://app.leg.wa.gov/CSIRemote',
      opens: '2027-01-11',
      rule: { minutes: 60, hours: 24 },
    });
    expect(at('wa', '2027-01-11').heard).not.toHaveProperty('opens');
    expect(at('id', '2026-12-03').heard).not.toHaveProperty('rule');
    expect(at('us', '2026-12-03')).toEqual(expect.not.objectContaining({ heard: expect.anything() as unknown }));
  });

  it('has the committees’ meetings between sessions alone', () => {
    expect(at('wa', '2026-12-03').meetings).toMatch(/committeeschedules/);
    expect(at('wa', '2027-02-01').meetings).toBeUndefined();
  });
});

it('has a page for each fact, and for each day when its words were read', () => {
  for (const of of ['wa', 'id', 'or', 'us']) {
    const { days = [], heard, meetings } = jurisdictionOf(of)!.season!;
    for (const fact of [...days, heard, meetings]) {
      if (!fact) continue;
      expect(URL.canParse(fact.page) && fact.page.startsWith('https://'), fact.page).toBe(true);
    }
    for (const { read } of days) expect(read).toMatch(/^202\d-\d\d-\d\d$/);
  }
});

it('opens Oregon’s sessions on the days that its law fixes', () => {
  expect(sessionNear('or', '2026-12-03')?.opens).toBe('2027-01-19');
  expect(sessionNear('or', '2027-12-03')?.opens).toBe('2028-02-01');
});

it('offers each day to practice on what has been begun', () => {
  const facts = { mine: [], votes: [], hasIntroduced: false, follows: 0, issues: [], city: 'wa/spokane' };
  for (let day = '2026-12-02'; day < '2026-12-20'; day = addDays(day, 1)) {
    const kinds = ordinaryDay({ ...facts, today: day, isPractising: true }).map(({ kind }) => kind);
    expect(
      kinds.filter((kind) => kind === 'practise'),
      day,
    ).toHaveLength(1);
  }
});
