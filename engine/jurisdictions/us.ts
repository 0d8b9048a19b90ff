/**
 * Congress. Forms of addresses: its own sites (`www.congress.gov`, `clerk.house.gov`, `www.senate.gov`), and the link
 * service of the Government Publishing Office (`www.govinfo.gov/link-docs`).
 */
import type { Jurisdiction, LawNumber, LinkedNumber, Numbered, RollNumber } from './jurisdiction';

/** How the site writes each type in addresses. */
const paths: Readonly<Record<string, string>> = {
  HR: 'house-bill',
  S: 'senate-bill',
  HJRES: 'house-joint-resolution',
  SJRES: 'senate-joint-resolution',
  HCONRES: 'house-concurrent-resolution',
  SCONRES: 'senate-concurrent-resolution',
  HRES: 'house-resolution',
  SRES: 'senate-resolution',
};
const types = new Map(Object.entries(paths).map(([type, path]) => [path, type]));

const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
const endings: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
const ordinal = (number: number): string => `${number}${endings[ordinals.select(number)]}`;

function measure({ type, number, session }: Numbered): string | undefined {
  const path = paths[type];
  return path && `https://www.congress.gov/bill/${ordinal(Number(session))}-congress/${path}/${number}`;
}

function measureAt(path: string): LinkedNumber | undefined {
  const page = /^bill\/(\d{2,3})(?:st|nd|rd|th)-congress\/([a-z-]+)\/(\d{1,5})(?:\/|$)/i.exec(path);
  // A file of the site's, and GovTrack's `congress/bills/119/hr1`.
  const other =
    /^(\d{2,3})\/bills\/([a-z]+)(\d{1,5})\//i.exec(path) ??
    /^congress\/bills\/(\d{2,3})\/([a-z]+)(\d{1,5})(?:\/|$)/i.exec(path);
  const [, congress, kind = '', number] = page ?? other ?? [];
  const type = page ? types.get(kind.toLowerCase()) : kind.toUpperCase();
  if (!type || !Object.hasOwn(paths, type)) return undefined;
  return { type, number: Number(number), session: String(Number(congress)) };
}

/** The House has a page for each; the Senate too, by the sitting of the Congress. */
function rollCall({ session, chamber, year, number }: RollNumber): string {
  if (chamber === 'house') return `https://clerk.house.gov/Votes/${year}${number}`;
  const sitting = year % 2 === 1 ? 1 : 2;
  const padded = String(number).padStart(5, '0');
  return `https://www.senate.gov/legislative/LIS/roll_call_votes/vote${session}${sitting}/vote_${session}_${sitting}_${padded}.htm`;
}

/** Its text as the Government Publishing Office has it, as a page and not as a print to download. */
function law({ number }: LawNumber): string | undefined {
  const [, congress, place] = /^(\d{2,3})-(\d{1,4})$/.exec(number) ?? [];
  return congress && `https://www.govinfo.gov/link/plaw/${congress}/public/${place}?link-type=html`;
}

/** "A joint resolution providing for congressional disapproval under chapter 8 of title 5, United States Code, of the rule …". */
const shorter = (title: string): string =>
  title
    .replace(/^An? (?:act|bill|(?:joint |concurrent )?resolution) ([a-z])/, (_, first: string) => first.toUpperCase())
    .replace(
      /^Providing (?:for )?congressional disapproval under chapter 8 of title 5, United States Code,/,
      'Disapproval',
    )
    .replace(/, and for other purposes\.$/, '.');

export const us: Jurisdiction = {
  id: 'us',
  timeZone: 'America/New_York',
  chambers: {
    house: { name: 'House of Representatives', seats: 435, term: 2 },
    senate: { name: 'Senate', seats: 100, term: 6 },
  },
  // Amendment XX, 1.
  turns: { years: 'odd', on: { month: 1, day: 3 } },
  statewide: [],
  // As the chamber's own list of Speakers gives them.
  speakers: [
    ['1999-01-06', '2007-01-04'],
    ['2007-01-04', '2011-01-05', 'bioguide/P000197'],
    ['2011-01-05', '2015-10-29'],
    ['2015-10-29', '2019-01-03'],
    ['2019-01-03', '2023-01-03', 'bioguide/P000197'],
    ['2023-01-07', '2023-10-03', 'bioguide/M001165'],
    ['2023-10-25', undefined, 'bioguide/J000299'],
  ],
  measures: {
    shorter,
    // All that the titles of these acts tell is by which budget they were asked for.
    opening: /^To provide for reconciliation pursuant to .*/,
    // Each series starts at 1 in each Congress, and ends where none has come to.
    kinds: {
      'house-bill': { type: 'HR', printed: 'H.R.', numbers: [{ first: 1, last: 12_999 }] },
      'senate-bill': { type: 'S', printed: 'S.', numbers: [{ first: 1, last: 6999 }] },
      'house-joint-resolution': { type: 'HJRES', printed: 'H.J.Res.', numbers: [{ first: 1, last: 999 }] },
      'senate-joint-resolution': { type: 'SJRES', printed: 'S.J.Res.', numbers: [{ first: 1, last: 999 }] },
      'house-concurrent-resolution': {
        type: 'HCONRES',
        printed: 'H.Con.Res.',
        numbers: [{ first: 1, last: 999 }],
        unsigned: true,
      },
      'senate-concurrent-resolution': {
        type: 'SCONRES',
        printed: 'S.Con.Res.',
        numbers: [{ first: 1, last: 999 }],
        unsigned: true,
      },
      // "House Resolution 3144" is mostly a bill: see `chamberChoices`.
      'house-resolution': { type: 'HRES', printed: 'H.Res.', numbers: [{ first: 1, last: 4599 }] },
      'senate-resolution': { type: 'SRES', printed: 'S.Res.', numbers: [{ first: 1, last: 1999 }] },
    },
  },
  sessions: {
    named: 'congress',
    opens: { odd: { month: 1, day: 3 } },
    diesWith: 'biennium',
    countsFrom: { month: 1, day: 3 },
  },
  official: {
    site: 'https://www.congress.gov/',
    hosts: ['congress.gov', 'govtrack.us'],
    measure,
    measureAt,
    rollCall,
    law,
    publishers: {
      'congress.gov': 'Congress.gov',
      'clerk.house.gov': 'Clerk of the U.S. House',
      'senate.gov': 'U.S. Senate',
      'govinfo.gov': 'GovInfo',
    },
  },
  season: {
    // As planned by each chamber's leaders at the beginning of the year: they may meet longer.
    days: [
      {
        event: 'house-last',
        on: '2026-12-17',
        page: 'https://www.mondaq.com/unitedstates/constitutional-administrative-law/1729600/capital-snapshot-2nd-session-of-the-119th-congress',
        read: '2026-12-03',
      },
      {
        event: 'senate-last',
        on: '2026-12-18',
        page: 'https://www.mondaq.com/unitedstates/constitutional-administrative-law/1729600/capital-snapshot-2nd-session-of-the-119th-congress',
        read: '2026-12-03',
      },
    ],
    localOffices: true,
  },
  press: { datelines: 'washington', readFromTheStart: 'apnews.com' },
};
