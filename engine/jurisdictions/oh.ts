/**
 * Ohio. Constitution where named; numbers as seen in the record of the 136th General Assembly, drawn wider. Addresses: all
 * 2,500 of that record; those of the 135th as papers and laws cite them.
 */
import type { Jurisdiction } from './jurisdiction';
import { biennia, pageForms } from './page-forms';

export const oh: Jurisdiction = {
  id: 'oh',
  timeZone: 'America/New_York',
  chambers: {
    house: { name: 'House of Representatives', seats: 99, term: 2 },
    senate: { name: 'Senate', seats: 33, term: 4 },
  },
  // II, 2: the first day of January.
  turns: { years: 'odd', on: { month: 1, day: 1 } },
  statewide: ['governor', 'lieutenant-governor', 'attorney-general', 'auditor', 'secretary-of-state', 'treasurer'],
  measures: {
    kinds: {
      'house-bill': { type: 'HB', numbers: [{ first: 1, last: 1499 }] },
      'house-joint-resolution': { type: 'HJR', numbers: [{ first: 1, last: 99 }], unsigned: true },
      'house-concurrent-resolution': { type: 'HCR', numbers: [{ first: 1, last: 199 }], unsigned: true },
      'house-resolution': { type: 'HR', numbers: [{ first: 1, last: 1499 }] },
      'senate-bill': { type: 'SB', numbers: [{ first: 1, last: 799 }] },
      'senate-joint-resolution': { type: 'SJR', numbers: [{ first: 1, last: 99 }], unsigned: true },
      'senate-concurrent-resolution': { type: 'SCR', numbers: [{ first: 1, last: 199 }], unsigned: true },
      'senate-resolution': { type: 'SR', numbers: [{ first: 1, last: 1499 }] },
    },
  },
  sessions: {
    named: 'biennium',
    // II, 8: the first Monday of January in both years; the day after where that is a holiday.
    opens: { odd: { month: 1, day: 1, weekday: 1 }, even: { month: 1, day: 1, weekday: 1 } },
    held: { '2029': { from: '2029-01-02' } },
    diesWith: 'biennium',
  },
  official: {
    site: 'https://www.legislature.ohio.gov/',
    hosts: ['legislature.ohio.gov'],
    ...pageForms({
      sessions: biennia(2023, 2025, (year) => String(135 + (year - 2023) / 2)),
      forms: [['HB HJR HCR HR SB SJR SCR SR', 'https://www.legislature.ohio.gov/legislation/{session}/{type}{number}']],
    }),
    publishers: { 'legislature.ohio.gov': 'Ohio General Assembly' },
  },
  press: {
    outlets:
      'cleveland.com dispatch.com cincinnati.com statenews.org ohiocapitaljournal.com daytondailynews.com toledoblade.com ' +
      'beaconjournal.com signalohio.org signalcleveland.org ideastream.org wosu.org wvxu.org wcbe.org wksu.org thebuckeyeflame.com',
    inName: /ohio|cincinnati/,
    signs: '#ohleg|legislature.ohio.gov|ohiohouse.gov|ohiosenate.gov',
  },
};
