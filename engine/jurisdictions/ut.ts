/**
 * Utah. Constitution where named; numbers as seen in the record of 2026, drawn wider: those from 1001 on are special
 * sessions'. Addresses: all 1,016 of that record.
 */
import type { Jurisdiction } from './jurisdiction';
import { pageForms } from './page-forms';

export const ut: Jurisdiction = {
  id: 'ut',
  timeZone: 'America/Denver',
  chambers: {
    house: { name: 'House of Representatives', seats: 75, term: 2 },
    senate: { name: 'Senate', seats: 29, term: 4 },
  },
  // VI, 3 and 4: the first day of January.
  turns: { years: 'odd', on: { month: 1, day: 1 } },
  statewide: ['governor', 'lieutenant-governor', 'attorney-general', 'auditor', 'treasurer'],
  measures: {
    kinds: {
      'house-bill': { type: 'HB', numbers: [{ first: 1, last: 999 }] },
      'house-joint-resolution': { type: 'HJR', numbers: [{ first: 1, last: 99 }], unsigned: true },
      // The governor signs concurrent resolutions here.
      'house-concurrent-resolution': { type: 'HCR', numbers: [{ first: 1, last: 99 }] },
      'house-resolution': { type: 'HR', numbers: [{ first: 1, last: 99 }] },
      'senate-bill': { type: 'SB', numbers: [{ first: 1, last: 999 }] },
      'senate-joint-resolution': { type: 'SJR', numbers: [{ first: 1, last: 99 }], unsigned: true },
      'senate-concurrent-resolution': { type: 'SCR', numbers: [{ first: 1, last: 99 }] },
      'senate-resolution': { type: 'SR', numbers: [{ first: 1, last: 99 }] },
    },
  },
  sessions: {
    named: 'year',
    // As held since 2020: the Tuesday after the third Monday of January.
    opens: { odd: { month: 1, day: 16, weekday: 2 }, even: { month: 1, day: 16, weekday: 2 } },
    // VI, 16: 45 days, federal holidays not counted: one falls within.
    most: { odd: 46, even: 46 },
    diesWith: 'session',
  },
  official: {
    site: 'https://le.utah.gov/',
    hosts: ['le.utah.gov'],
    ...pageForms({
      sessions: { '2023': '2023', '2024': '2024', '2025': '2025', '2026': '2026' },
      forms: [
        ['HB HR SB SR', 'https://le.utah.gov/~{session}/bills/static/{TYPE}{number:4}.html'],
        ['HCR HJR SCR SJR', 'https://le.utah.gov/~{session}/bills/static/{TYPE}{number:3}.html'],
      ],
    }),
    publishers: { 'le.utah.gov': 'Utah State Legislature' },
  },
  press: {
    outlets:
      'sltrib.com deseret.com ksl.com kutv.com fox13now.com abc4.com utahnewsdispatch.com kuer.org standard.net ' +
      'heraldextra.com stgeorgeutah.com parkrecord.com kpcw.org upr.org buildingsaltlake.com',
    inName: /utah|saltlake/,
    signs: '#utleg|#utpol|le.utah.gov',
  },
};
