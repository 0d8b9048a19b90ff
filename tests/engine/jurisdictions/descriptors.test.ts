/** What has to hold of every descriptor, and what those that there are say. */
import { describe, expect, it } from 'vitest';
import { officialPage, measureLabel, parseMeasureKey } from '../../../engine/cards/measure-key';
import { publisherOf } from '../../../engine/cards/publishers';
import { jurisdictions } from '../../../engine/jurisdictions';
import type { MeasureKind, Nature } from '../../../engine/jurisdictions/jurisdiction';
import { natureOf, typeIn } from '../../../engine/jurisdictions/numbers';
import { calendarOf, sessionOfDate } from '../../../engine/jurisdictions/sessions';
import { measureSite } from '../../../engine/page/telling-elements';
import { shortTitle } from '../../../engine/record/titles';
import { outletStates } from '../../../engine/spotting/article/outlet';
import { measureKey, measureOfLink } from '../../../engine/spotting/measures/reading/links';

const kindsOf = (kinds: Partial<Record<Nature, MeasureKind>>) => Object.entries(kinds) as [Nature, MeasureKind][];
/** Days on which each descriptor is asked for its session: two years, odd and even. */
const days = ['2025-03-01', '2026-03-01'];
const earlierDays = ['2021-03-01', '2022-03-01', '2023-03-01', '2024-03-01'];
/** Of these the pages of today's sessions are proven; another state's site may not say a number in its addresses. */
const withPagesToday = ['us', 'wa', 'id', 'or', 'fl', 'il', 'la', 'mi', 'nc', 'ny', 'oh', 'sc', 'ut'];

describe.each(jurisdictions)('the descriptor of $id', ({ id, measures, official, press, timeZone }) => {
  it('names each type once, and tells it back from the first and the last number of each series', () => {
    const kinds = kindsOf(measures.kinds);
    expect(new Set(kinds.map(([, { type }]) => type)).size).toBe(kinds.length);
    for (const [nature, { type, numbers }] of kinds)
      for (const { first, last } of numbers) {
        expect(first).toBeLessThanOrEqual(last);
        expect([typeIn(id, nature, first), typeIn(id, nature, last)]).toEqual([type, type]);
        if (measures.areApart) expect(natureOf(id, first)).toBe(nature);
      }
  });

  it('leads to official pages of each kind, and reads their addresses back as the same measures', () => {
    const proven = new Set<string>();
    for (const [, { type, numbers }] of kindsOf(measures.kinds))
      for (const { first, years } of numbers)
        for (const day of [...earlierDays, ...days]) {
          const session = sessionOfDate(id, day);
          if (years && years !== (Number(day.slice(0, 4)) % 2 === 1 ? 'odd' : 'even')) continue;
          const key = measureKey(id, session, type, first);
          const page = officialPage(parseMeasureKey(key)!);
          // Addresses whose form is not proven are left out.
          if (page === null) continue;
          proven.add(session);
          expect(page, key).toMatch(/^https:\/\//);
          expect(publisherOf(page), key).not.toBe(new URL(page).hostname);
          // Florida's addresses have numbers alone.
          if (!official.measureAt) continue;
          const read = measureOfLink(page)!;
          expect(measureKey(read.jurisdiction, read.session ?? '', read.type, read.number)).toBe(key);
        }
    expect(proven.size > 0).toBe(official.measure !== undefined);
    for (const day of withPagesToday.includes(id) ? days : []) expect(proven).toContain(sessionOfDate(id, day));
  });

  it('has pages that the reader’s script keeps links to: engine/page/telling-elements.ts', () => {
    expect(official.hosts.filter((host) => !measureSite.test(`https://${host}/a`))).toEqual([]);
  });

  it('has a calendar in order', () => {
    for (const day of days) {
      const calendar = calendarOf(id, sessionOfDate(id, day))!;
      expect(calendar.opens < calendar.ends && calendar.ends <= calendar.renumbered).toBe(true);
      if (calendar.adjourns) expect(calendar.opens < calendar.adjourns && calendar.adjourns < calendar.ends).toBe(true);
    }
  });

  it('knows its outlets, and its site', () => {
    expect(() => new Intl.DateTimeFormat('en', { timeZone })).not.toThrow();
    expect(official.site).toMatch(/^https:\/\/[^/]+\/$/);
    for (const host of press.outlets?.split(' ') ?? []) expect(outletStates(`https://www.${host}/a`)[0]).toBe(id);
    if (id !== 'us') expect(outletStates(official.site)).toEqual([id]);
  });
});

describe('a title of Congress, without what all such titles say', () => {
  it.each([
    [
      'A joint resolution providing for congressional disapproval under chapter 8 of title 5, United States Code, of the rule on trees.',
      'Disapproval of the rule on trees.',
    ],
    ['A bill to plant trees, and for other purposes.', 'To plant trees.'],
    ['A concurrent resolution honoring trees.', 'Honoring trees.'],
    ['A Bill of Rights for Trees Act', 'A Bill of Rights for Trees Act'],
    ['Trees Act', 'Trees Act'],
  ])('%s', (title, shorter) => expect(shortTitle('us', title)).toBe(shorter));

  it('is whole for a state that has no such forms', () => {
    expect(shortTitle('wa', 'A bill to plant trees.')).toBe('A bill to plant trees.');
  });
});

describe('Oregon', () => {
  const page = (key: string) => officialPage(parseMeasureKey(key)!);

  it.each([
    ['or/2025/HB/2005', 'HB 2005', 'https://olis.oregonlegislature.gov/liz/2025R1/Measures/Overview/HB2005'],
    ['or/2025/HB/3991', 'HB 3991', 'https://olis.oregonlegislature.gov/liz/2025S1/Measures/Overview/HB3991'],
    ['or/2026/SB/1507', 'SB 1507', 'https://olis.oregonlegislature.gov/liz/2026R1/Measures/Overview/SB1507'],
    ['or/2026/HCR/203', 'HCR 203', 'https://olis.oregonlegislature.gov/liz/2026R1/Measures/Overview/HCR203'],
  ])('%s is %s at %s', (key, label, address) => {
    expect(measureLabel(parseMeasureKey(key)!)).toBe(label);
    expect(page(key)).toBe(address);
  });

  it('has no address where a special session’s numbers are not known', () => {
    expect(page('or/2020/HB/4301')).toBeNull();
  });

  it('reads OLIS’s pages and files', () => {
    const of = (path: string) => measureOfLink(`https://olis.oregonlegislature.gov/liz/${path}`);
    expect(of('2025S1/Measures/Overview/HB3991')).toEqual({
      jurisdiction: 'or',
      type: 'HB',
      number: 3991,
      session: '2025',
    });
    expect(of('2026R1/Downloads/MeasureDocument/SB1546/Enrolled')?.number).toBe(1546);
    expect(of('2026R1/Committees/SRULES/Overview')).toBeUndefined();
  });

  it('ended its long session on 27 June 2025, and its short one by law on 8 March 2026', () => {
    expect(calendarOf('or', '2025')).toMatchObject({ opens: '2025-01-21', endsWith: '2025-06-27' });
    expect(calendarOf('or', '2026')).toMatchObject({
      opens: '2026-02-02',
      endsWith: '2026-03-08',
      renumbered: '2027-01-19',
    });
  });
});
