/**
 * North Carolina. Constitution and laws where named; numbers as seen in the record of 2025–2026, drawn wider. Bills and
 * resolutions of a chamber are counted together, and an address has the letter of the chamber alone: only bills are read here.
 */
import type { Jurisdiction } from './jurisdiction';
import { biennia, pageForms } from './page-forms';

export const nc: Jurisdiction = {
  id: 'nc',
  timeZone: 'America/New_York',
  chambers: {
    house: { name: 'House of Representatives', seats: 120, term: 2 },
    senate: { name: 'Senate', seats: 50, term: 2 },
  },
  // II, 9: the first day of January.
  turns: { years: 'odd', on: { month: 1, day: 1 } },
  statewide: [
    'governor',
    'lieutenant-governor',
    'attorney-general',
    'auditor',
    'secretary-of-state',
    'treasurer',
    'superintendent',
    'insurance-commissioner',
  ],
  measures: {
    kinds: {
      'house-bill': { type: 'HB', numbers: [{ first: 1, last: 1499 }] },
      'senate-bill': { type: 'SB', numbers: [{ first: 1, last: 1499 }] },
    },
  },
  sessions: {
    named: 'biennium',
    // G.S. 120-11.1: the second Wednesday of January in odd years. What it does in even years is set each time.
    opens: { odd: { month: 1, day: 8, weekday: 3 } },
    diesWith: 'biennium',
  },
  official: {
    site: 'https://www.ncleg.gov/',
    hosts: ['ncleg.gov'],
    ...pageForms({
      sessions: biennia(2021, 2025, String),
      forms: [['HB SB', 'https://www.ncleg.gov/BillLookUp/{session}/{letter}{number}']],
    }),
    publishers: { 'ncleg.gov': 'North Carolina General Assembly' },
  },
  press: {
    outlets:
      'newsobserver.com charlotteobserver.com wral.com wfae.org wunc.org ncnewsline.com carolinajournal.com carolinapublicpress.org ' +
      'theassemblync.com journalnow.com greensboro.com citizen-times.com starnewsonline.com bpr.org wfdd.org portcitydaily.com',
    inName: /northcarolina|charlotte(?!sville)|raleigh/,
    signs: '#ncga|#ncpol|ncleg.gov',
  },
};
