/** Names that every object inherits, as ids from outside: addresses, stored choices, files. No table means any of them. */
import { describe, expect, it } from 'vitest';
import { tallyParts } from '../../components/card/tally-parts';
import { ordinaryDay } from '../../engine/actions/ordinary-day';
import { issueIn } from '../../engine/follow/issue-news';
import { issueOf } from '../../engine/issues';
import { pickLanguage } from '../../locales/languages';
import { measureOfLink } from '../../engine/spotting/measures/reading/links';
import { shownAt, shownBy } from '../../site/record/address';

const inherited = [...Object.getOwnPropertyNames(Object.prototype)];

describe.each(inherited)('%s', (name) => {
  it('is no issue, in an address or among what is followed', () => {
    expect(issueOf(name)).toBeUndefined();
    expect(issueIn(`issue:${name}`)).toBeUndefined();
    expect(shownBy(`#issue/${name}`)).toEqual({ kind: 'gone' });
    expect(shownAt({ pathname: '/record.html', search: `?issue=${name}` })).toEqual({ kind: 'gone' });
  });

  it('is no city with a council', () => {
    const facts = { mine: null, votes: [], hasIntroduced: false, follows: 0, issues: [], city: `wa/${name}` };
    const week = Array.from({ length: 7 }, (_, day) => ordinaryDay({ ...facts, today: `2026-11-${24 + day}` }));
    expect(week.flat().map(({ kind }) => kind)).not.toContain('council');
  });

  it('is no vote that a bar could show', () => {
    const tally = Object.fromEntries([['Yea', 2] as const, [name, 1] as const]);
    expect(tallyParts(tally)).toEqual({ yes: 2, no: 0, present: 0, absent: 1 });
  });

  it('is no language, and no bill of another site', () => {
    expect(pickLanguage(name, ['vi']).tag).toBe('vi');
    expect(measureOfLink(`https://legiscan.com/WA/bill/${name}1/2025`)).toBeUndefined();
  });
});
