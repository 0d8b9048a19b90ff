/**
 * New York. Constitution where named; numbers as seen in the record of 2025–2026, drawn wider. Addresses: the Senate's, which
 * shows both chambers' bills, as that record and papers have them.
 */
import type { Jurisdiction, LinkedNumber } from './jurisdiction';
import { biennia, pageForms } from './page-forms';

const sessions = biennia(2019, 2025, String);
const ofSenate = pageForms({
  sessions,
  forms: [['A S', 'https://www.nysenate.gov/legislation/bills/{session}/{TYPE}{number}']],
});
const ofAssembly = pageForms({
  sessions,
  forms: [['A S', 'https://nyassembly.gov/leg/?bn={TYPE}{number:5}&term={session}']],
});

/** Letters behind a number name an amended print: "S1234A". */
function measureAt(path: string, query: string): LinkedNumber | undefined {
  const bare = path.replace(/^(legislation\/bills\/\d{4}\/[AS]\d+)[A-Z]?(?=\/|$)/i, '$1');
  return ofSenate.measureAt(bare, '') ?? ofAssembly.measureAt(path, query.replace(/(bn=[AS]\d+)[A-Z](?=&)/i, '$1'));
}

export const ny: Jurisdiction = {
  id: 'ny',
  timeZone: 'America/New_York',
  chambers: {
    house: { name: 'Assembly', seats: 150, term: 2 },
    senate: { name: 'Senate', seats: 63, term: 2 },
  },
  // XIII, 4: the first day of January.
  turns: { years: 'odd', on: { month: 1, day: 1 } },
  // And a comptroller, an office that has no role here yet.
  statewide: ['governor', 'lieutenant-governor', 'attorney-general'],
  measures: {
    kinds: {
      'house-bill': { type: 'A', numbers: [{ first: 1, last: 12_999 }] },
      'senate-bill': { type: 'S', numbers: [{ first: 1, last: 11_999 }] },
    },
  },
  sessions: {
    named: 'biennium',
    // XIII, 4: the first Wednesday after the first Monday of January, each year.
    opens: { odd: { month: 1, day: 3, weekday: 3 }, even: { month: 1, day: 3, weekday: 3 } },
    diesWith: 'biennium',
  },
  official: {
    site: 'https://www.nysenate.gov/',
    hosts: ['nysenate.gov', 'nyassembly.gov'],
    measure: ofSenate.measure,
    measureAt,
    publishers: { 'nysenate.gov': 'New York State Senate', 'nyassembly.gov': 'New York State Assembly' },
  },
  press: {
    outlets:
      'timesunion.com gothamist.com nysfocus.com cityandstateny.com nydailynews.com newsday.com democratandchronicle.com ' +
      'syracuse.com buffalonews.com lohud.com wnyc.org wamc.org wskg.org wxxinews.org thecity.nyc amny.com qns.com',
    inName: /newyork(?!er)|syracuse/,
    signs: '#nyleg|nysenate.gov|nyassembly.gov',
  },
};
