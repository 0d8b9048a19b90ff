/**
 * Illinois. Constitution where named; numbers as seen in the record of the 104th General Assembly, drawn wider. Addresses: as
 * cited for the 104th by papers, without the record's own `LegId`, which a number does not tell.
 */
import type { Jurisdiction, LinkedNumber, Numbered } from './jurisdiction';

/** Keys by what the addresses call a General Assembly, `GAID`, and its session, `SessionID`. */
const assemblies: Readonly<Record<string, readonly [assembly: string, session: string]>> = {
  '2025-2026': ['18', '114'],
};

function measure({ type, number, session }: Numbered): string | undefined {
  const [assembly, sitting] = assemblies[session] ?? [];
  return assembly
    ? `https://www.ilga.gov/Legislation/BillStatus?DocNum=${number}&GAID=${assembly}&DocTypeID=${type}&SessionID=${sitting}`
    : undefined;
}

function measureAt(path: string, query: string): LinkedNumber | undefined {
  if (!/^legislation\/billstatus$/i.test(path)) return undefined;
  const asked = (name: string) => new RegExp(`(?:^|[&;])${name}=(\\w+)`, 'i').exec(query)?.[1];
  const [type, number, assembly] = [asked('DocTypeID')?.toUpperCase(), asked('DocNum'), asked('GAID')];
  if (!type || !/^[HS](?:B|J?R)$/.test(type) || !/^\d{1,5}$/.test(number ?? '')) return undefined;
  const session = Object.keys(assemblies).find((key) => assemblies[key]?.[0] === assembly);
  return session ? { type, number: Number(number), session } : undefined;
}

export const il: Jurisdiction = {
  id: 'il',
  timeZone: 'America/Chicago',
  chambers: {
    house: { name: 'House of Representatives', seats: 118, term: 2 },
    // Two terms of four years and one of two in ten years.
    senate: { name: 'Senate', seats: 59, term: 4 },
  },
  // IV, 2 and 5: the second Wednesday of January.
  turns: { years: 'odd', on: { month: 1, day: 8, weekday: 3 } },
  // And a comptroller, an office that has no role here yet.
  statewide: ['governor', 'lieutenant-governor', 'attorney-general', 'secretary-of-state', 'treasurer'],
  measures: {
    kinds: {
      'house-bill': { type: 'HB', numbers: [{ first: 1, last: 6999 }] },
      'house-joint-resolution': { type: 'HJR', numbers: [{ first: 1, last: 199 }], unsigned: true },
      'house-resolution': { type: 'HR', numbers: [{ first: 1, last: 1499 }] },
      'senate-bill': { type: 'SB', numbers: [{ first: 1, last: 4999 }] },
      'senate-joint-resolution': { type: 'SJR', numbers: [{ first: 1, last: 199 }], unsigned: true },
      'senate-resolution': { type: 'SR', numbers: [{ first: 1, last: 1499 }] },
    },
  },
  sessions: {
    named: 'biennium',
    // IV, 5(a): the second Wednesday of January, each year.
    opens: { odd: { month: 1, day: 8, weekday: 3 }, even: { month: 1, day: 8, weekday: 3 } },
    diesWith: 'biennium',
  },
  official: {
    site: 'https://www.ilga.gov/',
    hosts: ['ilga.gov'],
    measure,
    measureAt,
    publishers: { 'ilga.gov': 'Illinois General Assembly' },
  },
  press: {
    outlets:
      'chicagotribune.com suntimes.com chicago.suntimes.com capitolnewsillinois.com capitolfax.com sj-r.com dailyherald.com ' +
      'wbez.org nprillinois.org pantagraph.com news-gazette.com blockclubchicago.org wglt.org wcbu.org pjstar.com rrstar.com',
    inName: /illinois|chicago/,
    signs: '#twill|ilga.gov',
  },
};
