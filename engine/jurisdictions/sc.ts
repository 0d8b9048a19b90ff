/**
 * South Carolina. Constitution where named. Each chamber counts bills and resolutions of all kinds together, the Senate from 1
 * and the House from 3001: "S. 76", "H. 3927". Addresses: all 4,019 of the record of the 126th General Assembly.
 */
import type { Jurisdiction, LinkedNumber, Numbered } from './jurisdiction';

const firstOfHouse = 3000;
/** The 126th General Assembly is that of 2025 and 2026. */
const assemblies: Readonly<Record<string, string>> = { '2021-2022': '124', '2023-2024': '125', '2025-2026': '126' };

function measure({ number, session }: Numbered): string | undefined {
  const assembly = assemblies[session];
  return assembly
    ? `https://www.scstatehouse.gov/billsearch.php?billnumbers=${number}&session=${assembly}&summary=B`
    : undefined;
}

function measureAt(path: string, query: string): LinkedNumber | undefined {
  if (!/^billsearch\.php$/i.test(path)) return undefined;
  const asked = (name: string) => new RegExp(`(?:^|&)${name}=[HS]?0*(\\d{1,4})(?:&|$)`, 'i').exec(query)?.[1];
  const number = Number(asked('billnumbers'));
  const session = Object.keys(assemblies).find((key) => assemblies[key] === asked('session'));
  return number && session ? { type: number >= firstOfHouse ? 'H' : 'S', number, session } : undefined;
}

export const sc: Jurisdiction = {
  id: 'sc',
  timeZone: 'America/New_York',
  chambers: {
    house: { name: 'House of Representatives', seats: 124, term: 2 },
    senate: { name: 'Senate', seats: 46, term: 4 },
  },
  // III, 10: the Monday following the election.
  turns: { years: 'even', on: { month: 11, day: 8, weekday: 1 } },
  statewide: [
    'governor',
    'lieutenant-governor',
    'attorney-general',
    'secretary-of-state',
    'treasurer',
    'superintendent',
  ],
  measures: {
    areApart: true,
    kinds: {
      'house-bill': { type: 'H', numbers: [{ first: firstOfHouse, last: 5999 }] },
      'senate-bill': { type: 'S', numbers: [{ first: 1, last: 1999 }] },
    },
  },
  sessions: {
    named: 'biennium',
    // III, 9: the second Tuesday of January, each year.
    opens: { odd: { month: 1, day: 8, weekday: 2 }, even: { month: 1, day: 8, weekday: 2 } },
    diesWith: 'biennium',
  },
  official: {
    site: 'https://www.scstatehouse.gov/',
    hosts: ['scstatehouse.gov'],
    measure,
    measureAt,
    publishers: { 'scstatehouse.gov': 'South Carolina Legislature' },
  },
  press: {
    outlets:
      'postandcourier.com thestate.com scdailygazette.com greenvilleonline.com islandpacket.com southcarolinapublicradio.org ' +
      'live5news.com wistv.com wltx.com foxcarolina.com statehousereport.com',
    inName: /southcarolina|charlestonsc/,
    signs: '#sctweets|scstatehouse.gov',
  },
};
