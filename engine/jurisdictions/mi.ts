/**
 * Michigan. Constitution where named; numbers as seen in the record of 2025–2026, drawn wider. An address names the year in
 * which a measure came in: the last number of 2025 is that record's, and no other session's are known.
 */
import type { Jurisdiction, LinkedNumber, Numbered } from './jurisdiction';

/** The last of the odd year, by type. */
const lastOf2025: Readonly<Record<string, number>> = { HB: 5447, HCR: 4, HR: 231, SB: 763, SCR: 11, SR: 88 };

function measure({ type, number, session }: Numbered): string | undefined {
  const last = lastOf2025[type];
  if (session !== '2025-2026' || last === undefined) return undefined;
  const year = number <= last ? 2025 : 2026;
  return `https://www.legislature.mi.gov/Bills/Bill?ObjectName=${year}-${type}-${String(number).padStart(4, '0')}`;
}

function measureAt(path: string, query: string): LinkedNumber | undefined {
  if (!/^bills\/bill$/i.test(path)) return undefined;
  const [, year, type, number] = /(?:^|&)objectname=(20\d\d)-([HS](?:B|CR|R))-0*(\d{1,4})(?!\d)/i.exec(query) ?? [];
  if (!year || !type) return undefined;
  const odd = Number(year) - ((Number(year) + 1) % 2);
  return { type: type.toUpperCase(), number: Number(number), session: `${odd}-${odd + 1}` };
}

export const mi: Jurisdiction = {
  id: 'mi',
  timeZone: 'America/Detroit',
  chambers: {
    house: { name: 'House of Representatives', seats: 110, term: 2 },
    senate: { name: 'Senate', seats: 38, term: 4 },
  },
  // XI, 2: the first day of January.
  turns: { years: 'odd', on: { month: 1, day: 1 } },
  statewide: ['governor', 'lieutenant-governor', 'attorney-general', 'secretary-of-state'],
  measures: {
    kinds: {
      // The House counts its bills from 4001. Joint resolutions have letters: "HJR A".
      'house-bill': { type: 'HB', numbers: [{ first: 4001, last: 6999 }] },
      'house-concurrent-resolution': { type: 'HCR', numbers: [{ first: 1, last: 99 }], unsigned: true },
      'house-resolution': { type: 'HR', numbers: [{ first: 1, last: 599 }] },
      'senate-bill': { type: 'SB', numbers: [{ first: 1, last: 1999 }] },
      'senate-concurrent-resolution': { type: 'SCR', numbers: [{ first: 1, last: 99 }], unsigned: true },
      'senate-resolution': { type: 'SR', numbers: [{ first: 1, last: 599 }] },
    },
  },
  sessions: {
    named: 'biennium',
    // IV, 13: the second Wednesday of January, each year.
    opens: { odd: { month: 1, day: 8, weekday: 3 }, even: { month: 1, day: 8, weekday: 3 } },
    diesWith: 'biennium',
  },
  official: {
    site: 'https://www.legislature.mi.gov/',
    hosts: ['legislature.mi.gov'],
    measure,
    measureAt,
    publishers: { 'legislature.mi.gov': 'Michigan Legislature' },
  },
  press: {
    outlets:
      'bridgemi.com freep.com detroitnews.com mlive.com michiganadvance.com lansingstatejournal.com gongwer.com michiganpublic.org ' +
      'wkar.org wdet.org outliermedia.org planetdetroit.org record-eagle.com hollandsentinel.com crainsdetroit.com',
    inName: /michigan(?!city)|detroit(?!lakes)/,
    signs: '#mileg|legislature.mi.gov|senate.michigan.gov|house.mi.gov',
  },
};
