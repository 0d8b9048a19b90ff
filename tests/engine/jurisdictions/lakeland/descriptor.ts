/** Lakeland, a state that is not: what a newcomer would write of theirs, and its row among the states. */
import type { Jurisdiction } from '../../../../engine/jurisdictions/jurisdiction';
import type { StateName } from '../../../../engine/jurisdictions/states';

const site = 'https://laws.lakeland.example.org';

export const row: StateName = {
  state: 'zz',
  name: 'Lakeland',
  ap: 'Lak',
  capital: 'Harborview',
  isAlsoCapital: false,
  standsAlone: true,
  fips: '99',
  demonym: 'Lakelander',
  short: [],
};

export const lakeland: Jurisdiction = {
  id: 'zz',
  timeZone: 'America/Chicago',
  chambers: {
    house: { name: 'House of Delegates', seats: 4, term: 2, seatLetters: 'AB' },
    senate: { name: 'Senate', seats: 2, term: 4 },
  },
  turns: { years: 'even', on: { month: 11, day: 15 } },
  statewide: ['governor'],
  measures: {
    kinds: {
      'house-bill': { type: 'HB', numbers: [{ first: 100, last: 499 }] },
      'senate-bill': { type: 'SB', numbers: [{ first: 500, last: 899 }] },
      'house-memorial': { type: 'HM', numbers: [{ first: 900, last: 949 }], ceremonial: true },
      'house-joint-resolution': { type: 'HJ', numbers: [{ first: 1, last: 49 }], unsigned: true },
      'senate-joint-resolution': { type: 'SJR', numbers: [{ first: 950, last: 999 }], unsigned: true },
    },
  },
  sessions: {
    named: 'year',
    opens: { odd: { month: 3, day: 1 } },
    most: { odd: 90 },
    diesWith: 'session',
  },
  official: {
    site: `${site}/`,
    hosts: ['laws.lakeland.example.org'],
    measure: ({ type, number, session }) => `${site}/${session}/${type}-${number}`,
    measureAt: (path) => {
      const [, session, type, number] = /^(\d{4})\/([A-Z]+)-(\d+)$/.exec(path) ?? [];
      return type && session ? { type, number: Number(number), session } : undefined;
    },
    comment: ({ type, number }) => `${site}/comment/${type}-${number}`,
    publishers: { 'laws.lakeland.example.org': 'Lakeland Legislature' },
  },
  press: { outlets: 'gazette.example.org', datelines: 'pebble beach', cities: 'Pebblemouth', signs: '#lakeleg' },
  testimony: { heardAt: /hearing/i, signInCloses: 2, writtenCloses: 12 },
  elections: {
    primary: { month: 6, day: 1, weekday: 2 },
    general: { month: 11, day: 2, weekday: 2 },
    evenYearsOnly: true,
    registerBefore: 15,
    register: 'https://votes.lakeland.example.org/',
  },
  boundaries: { file: 'zz', closeUps: {} },
};
