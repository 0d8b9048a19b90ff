/**
 * Louisiana. Constitution where named; numbers as seen in the record of 2026, drawn wider. Addresses: by session and number as
 * papers cite them; the record's own have a number of the site's that a bill's number does not tell.
 */
import type { Jurisdiction, LinkedNumber, Numbered } from './jurisdiction';

const types = ['HB', 'HCR', 'HR', 'SB', 'SCR', 'SR'];
const firstProven = 2021;
const lastProven = 2026;

function measure({ type, number, session }: Numbered): string | undefined {
  const year = Number(session);
  if (!types.includes(type) || year < firstProven || year > lastProven) return undefined;
  return `https://www.legis.la.gov/legis/BillInfo.aspx?s=${session.slice(-2)}RS&b=${type}${number}&sbi=y`;
}

function measureAt(path: string, query: string): LinkedNumber | undefined {
  if (!/^legis\/billinfo\.aspx$/i.test(path)) return undefined;
  const year = /(?:^|&)s=(\d\d)RS(?:&|$)/i.exec(query)?.[1];
  const [, type, number] = /(?:^|&)b=([HS](?:B|CR|R))0*(\d{1,4})(?:&|$)/i.exec(query) ?? [];
  return year && type ? { type: type.toUpperCase(), number: Number(number), session: `20${year}` } : undefined;
}

export const la: Jurisdiction = {
  id: 'la',
  timeZone: 'America/Chicago',
  chambers: {
    house: { name: 'House of Representatives', seats: 105, term: 4 },
    senate: { name: 'Senate', seats: 39, term: 4 },
  },
  statewide: [
    'governor',
    'lieutenant-governor',
    'attorney-general',
    'secretary-of-state',
    'treasurer',
    'insurance-commissioner',
  ],
  measures: {
    kinds: {
      'house-bill': { type: 'HB', numbers: [{ first: 1, last: 1499 }] },
      'house-concurrent-resolution': { type: 'HCR', numbers: [{ first: 1, last: 299 }], unsigned: true },
      'house-resolution': { type: 'HR', numbers: [{ first: 1, last: 599 }] },
      'senate-bill': { type: 'SB', numbers: [{ first: 1, last: 999 }] },
      'senate-concurrent-resolution': { type: 'SCR', numbers: [{ first: 1, last: 299 }], unsigned: true },
      'senate-resolution': { type: 'SR', numbers: [{ first: 1, last: 599 }] },
    },
  },
  sessions: {
    named: 'year',
    // III, 2(A): the second Monday of March in even years and of April in odd ones, for at most 85 and 60 days.
    opens: { odd: { month: 4, day: 8, weekday: 1 }, even: { month: 3, day: 8, weekday: 1 } },
    most: { odd: 60, even: 85 },
    diesWith: 'session',
  },
  official: {
    site: 'https://www.legis.la.gov/',
    hosts: ['legis.la.gov'],
    measure,
    measureAt,
    publishers: { 'legis.la.gov': 'Louisiana State Legislature' },
  },
  press: {
    outlets:
      'nola.com theadvocate.com lailluminator.com shreveporttimes.com thetowntalk.com thenewsstar.com wwno.org wrkf.org ' +
      'veritenews.org thelensnola.org wafb.com wbrz.com louisianaradionetwork.com redriverradio.org',
    inName: /louisiana|neworleans|batonrouge/,
    signs: '#lalege|#lagov|legis.la.gov',
  },
};
