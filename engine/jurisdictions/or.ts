/**
 * Oregon. Sessions: as held (olis.oregonlegislature.gov, Oregon Blue Book), limits by the Constitution, IV, 10. Deadlines:
 * oregonlegislature.gov/OLIS_help, "How to Testify" and "Testimony". Forms of addresses: OLIS. Numbers are drawn as wide as
 * the measures seen allow: odd years' long sessions and even years' short ones count from elsewhere.
 */
import type { Jurisdiction, LinkedNumber, MeasureKind, Numbered, Series, SpecialSession } from './jurisdiction';

/** Special sessions since `surelyFrom`. Earlier ones took numbers that are not told here. */
const special: readonly SpecialSession[] = [
  // Transport: called for 29 August 2025.
  { session: '2025', site: '2025S1', from: '2025-08-29', numbers: { HB: [3991, 3992] } },
];
const surelyFrom = 2023;

/** OLIS keeps each session apart, special ones too. */
function measure({ type, number, session }: Numbered): string | undefined {
  if (Number(session) < surelyFrom) return undefined;
  const own = special.find((one) => {
    const [first = Infinity, last = -Infinity] = one.numbers[type] ?? [];
    return one.session === session && number >= first && number <= last;
  });
  return `https://olis.oregonlegislature.gov/liz/${own?.site ?? `${session}R1`}/Measures/Overview/${type}${number}`;
}

function measureAt(path: string): LinkedNumber | undefined {
  const [, year, type, number] =
    /^liz\/(\d{4})[RS]\d\/(?:Measures\/[A-Za-z]+|Downloads\/MeasureDocument)\/([HS](?:B|JR|CR|JM|R|M))0*(\d{1,4})(?:\/|$)/i.exec(
      path,
    ) ?? [];
  return type && year ? { type: type.toUpperCase(), number: Number(number), session: year } : undefined;
}

/** Resolutions and memorials of both chambers. */
const ofBoth: readonly Series[] = [
  { first: 1, last: 200, years: 'odd' },
  { first: 201, last: 399, years: 'even' },
];
const unsigned = (type: string): MeasureKind => ({ type, numbers: ofBoth, unsigned: true });
const ofOne = (type: string): MeasureKind => ({ type, numbers: [{ first: 1, last: 299 }] });

export const or: Jurisdiction = {
  id: 'or',
  timeZone: 'America/Los_Angeles',
  chambers: {
    house: { name: 'House of Representatives', seats: 60, term: 2 },
    senate: { name: 'Senate', seats: 30, term: 4 },
  },
  // As sworn in: the second Monday of January.
  turns: { years: 'odd', on: { month: 1, day: 8, weekday: 1 } },
  statewide: ['governor', 'secretary-of-state', 'treasurer', 'attorney-general'],
  measures: {
    kinds: {
      // Budgets have numbers of their own, above the others.
      'house-bill': {
        type: 'HB',
        numbers: [
          { first: 2001, last: 3999, years: 'odd' },
          { first: 5001, last: 5200, years: 'odd' },
          { first: 4001, last: 4999, years: 'even' },
          { first: 5201, last: 5499, years: 'even' },
        ],
      },
      'senate-bill': {
        type: 'SB',
        numbers: [
          { first: 1, last: 1499, years: 'odd' },
          { first: 5501, last: 5700, years: 'odd' },
          { first: 1501, last: 1999, years: 'even' },
          { first: 5701, last: 5999, years: 'even' },
        ],
      },
      'house-joint-resolution': unsigned('HJR'),
      'senate-joint-resolution': unsigned('SJR'),
      'house-concurrent-resolution': unsigned('HCR'),
      'senate-concurrent-resolution': unsigned('SCR'),
      'house-joint-memorial': unsigned('HJM'),
      'senate-joint-memorial': unsigned('SJM'),
      'house-memorial': ofOne('HM'),
      'senate-memorial': ofOne('SM'),
      'house-resolution': ofOne('HR'),
      'senate-resolution': ofOne('SR'),
    },
  },
  sessions: {
    named: 'year',
    // ORS 171.010: the Tuesday after Martin Luther King Jr. Day; the first of February, or the Monday after it where it is a
    // Thursday to Sunday. What that makes of other years' first of February stands below.
    opens: { odd: { month: 1, day: 16, weekday: 2 }, even: { month: 2, day: 1, weekday: 1 } },
    most: { odd: 160, even: 35 },
    held: {
      '2021': { from: '2021-01-19', to: '2021-06-26' },
      '2022': { from: '2022-02-01' },
      '2025': { from: '2025-01-21', to: '2025-06-27' },
      '2026': { from: '2026-02-02' },
      '2028': { from: '2028-02-01' },
    },
    diesWith: 'session',
    special,
  },
  official: {
    site: 'https://www.oregonlegislature.gov/',
    hosts: ['oregonlegislature.gov'],
    measure,
    measureAt,
    publishers: { 'oregonlegislature.gov': 'Oregon State Legislature' },
  },
  press: {
    outlets:
      'opb.org oregonlive.com oregoncapitalchronicle.com statesmanjournal.com salemreporter.com wweek.com registerguard.com ' +
      'bendbulletin.com portlandtribune.com klcc.org ijpr.org kgw.com koin.com katu.com kptv.com ktvz.com kezi.com kobi5.com ' +
      'underscore.news',
    inName: /oregon|portland/,
    // Not those that a reader elsewhere takes for another, or for somebody's name: Portland, Springfield, Eugene, Albany.
    datelines:
      'beaverton|coos bay|corvallis|grants pass|gresham|hermiston|hillsboro|hood river|klamath falls|la grande|lake oswego|' +
      'mcminnville|medford|oregon city|pendleton|roseburg|the dalles|tigard|tillamook|tualatin',
    inOtherScripts: '俄勒冈|俄勒岡|奧勒岡|奥勒冈|오리건|オレゴン|Орегон|ओरेगन',
    signs: '#orleg|oregonlegislature.gov',
    readFromTheStart: 'opb.org',
  },
  season: {
    days: [
      // ORS 171.130: members may file before that, too, and after.
      {
        event: 'agencies',
        on: { years: 'even', day: { month: 12, day: 15 } },
        page: 'https://www.oregonlegislature.gov/bills_laws/ors/ors171.html',
        read: '2026-12-03',
      },
    ],
    heard: {
      page: 'https://www.oregonlegislature.gov/citizen_engagement/Pages/How-to-Testify.aspx',
      read: '2026-12-03',
    },
    meetings: { page: 'https://olis.oregonlegislature.gov/' },
  },
  testimony: { heardAt: /public hearing/i, signInCloses: 0.5, writtenCloses: 48 },
};
