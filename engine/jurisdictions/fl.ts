/**
 * Florida. Constitution where named; sessions as held. The House gives odd numbers and the Senate even ones, to bills and
 * resolutions of all kinds alike: an address has the number alone. Addresses: all 1,897 of the record of 2026.
 */
import type { Jurisdiction } from './jurisdiction';
import { pageForms } from './page-forms';

export const fl: Jurisdiction = {
  id: 'fl',
  timeZone: 'America/New_York',
  chambers: {
    house: { name: 'House of Representatives', seats: 120, term: 2 },
    senate: { name: 'Senate', seats: 40, term: 4 },
  },
  // III, 15(d): upon election.
  turns: { years: 'even', on: { month: 11, day: 2, weekday: 2 } },
  statewide: ['governor', 'lieutenant-governor', 'attorney-general'],
  measures: {
    kinds: {
      'house-bill': { type: 'HB', numbers: [{ first: 1, last: 9999 }] },
      'house-joint-resolution': { type: 'HJR', numbers: [{ first: 1, last: 9999 }], unsigned: true, toVoters: true },
      'house-concurrent-resolution': { type: 'HCR', numbers: [{ first: 1, last: 9999 }], unsigned: true },
      'house-memorial': { type: 'HM', numbers: [{ first: 1, last: 9999 }], unsigned: true },
      'house-resolution': { type: 'HR', numbers: [{ first: 1, last: 9999 }] },
      'senate-bill': { type: 'SB', numbers: [{ first: 1, last: 9999 }] },
      'senate-joint-resolution': { type: 'SJR', numbers: [{ first: 1, last: 9999 }], unsigned: true, toVoters: true },
      'senate-concurrent-resolution': { type: 'SCR', numbers: [{ first: 1, last: 9999 }], unsigned: true },
      'senate-memorial': { type: 'SM', numbers: [{ first: 1, last: 9999 }], unsigned: true },
      'senate-resolution': { type: 'SR', numbers: [{ first: 1, last: 9999 }] },
    },
  },
  sessions: {
    named: 'year',
    // III, 3(b): the first Tuesday after the first Monday of March in odd years. A law sets the day of each even year: the
    // second Tuesday of January in all since 2018.
    opens: { odd: { month: 3, day: 2, weekday: 2 }, even: { month: 1, day: 8, weekday: 2 } },
    // III, 3(d).
    most: { odd: 60, even: 60 },
    held: { '2025': { from: '2025-03-04', to: '2025-06-16' }, '2026': { from: '2026-01-13', to: '2026-03-13' } },
    diesWith: 'session',
  },
  official: {
    site: 'https://www.flsenate.gov/',
    hosts: ['flsenate.gov'],
    measure: pageForms({
      sessions: { '2023': '2023', '2024': '2024', '2025': '2025', '2026': '2026' },
      forms: [['HB HJR HCR HM HR SB SJR SCR SM SR', 'https://www.flsenate.gov/Session/Bill/{session}/{number}']],
    }).measure,
    publishers: { 'flsenate.gov': 'Florida Senate' },
  },
  press: {
    outlets:
      'miamiherald.com tampabay.com orlandosentinel.com sun-sentinel.com floridaphoenix.com floridapolitics.com tallahassee.com ' +
      'jacksonville.com palmbeachpost.com wusf.org wlrn.org news.wfsu.org newsserviceflorida.com wuft.org thetributary.org',
    inName: /florida|tampa|orlando/,
    signs: '#flleg|#flapol|flsenate.gov|flhouse.gov',
  },
};
