/** The files of a made-up session: two senators, two representatives, a governor, a presiding officer and a few bills. */
import type { FilePath } from '../../../engine/release/bundle';
import type { RosterFile, RosterPerson } from '../../../engine/release/packs';
import type { RecordFile } from '../../../engine/release/records';

const head = { schema: 2, pack: 'wa', session: '2025-2026' } as const;
const source = (publisher: string, url: string) => ({ publisher, url, retrieved: '2026-08-22' });

const person = (id: string, role: RosterPerson['offices'][number]['role'], end?: string): RosterPerson => ({
  id,
  name: `${id} Sample`,
  given: id,
  family: 'Sample',
  offices: [{ role, jurisdiction: 'wa', start: '2025-01-13', ...(end && { end }) }],
});

export const roster: RosterFile = {
  schema: 1,
  pack: 'wa',
  asOf: '2026-08-22',
  sources: [source('Sample Roster', 'https://roster.example.org/')],
  sessions: ['2025-2026'],
  people: [
    person('ann', 'state-senator'),
    person('ben', 'state-senator'),
    person('cat', 'state-representative'),
    person('dan', 'state-representative'),
    person('gov', 'governor'),
    person('lee', 'lieutenant-governor'),
    person('new', 'state-representative'),
  ],
};

/** By path; what is not here, the release does not have. */
export const files: Readonly<Record<string, RosterFile | RecordFile>> = {
  'wa/roster': roster,
  'wa/2025-2026/session': {
    ...head,
    asOf: '2026-08-22',
    sources: [
      source('Sample Bills', 'https://bills.example.org/'),
      source('Sample Votes', 'https://votes.example.org/'),
    ],
    sourceOf: { measures: 0, votes: 1, steps: 0 },
    members: ['ann', 'ben', 'cat', 'dan', 'gov', 'lee', 'gone', 'new'],
    names: { '6': 'Gone Printed' },
    voters: { house: [2, 3], senate: [0, 1] },
    committees: [
      { chamber: 'house', name: 'Housing' },
      { chamber: 'senate', name: 'Ways & Means', members: [1, 0] },
    ],
    motions: [
      { words: '3rd Reading & Final Passage', code: 'passage' },
      { words: 'Final Passage as Amended by the Senate', code: 'concurrence' },
      { words: 'A motion that nobody has seen before', code: 'conference' },
    ],
    issues: ['housing', 'environment'],
    coverage: {
      house: { from: '2025-03-10', to: '2026-03-12' },
      senate: { from: '2025-04-10', to: '2025-04-10' },
    },
    forms: [{ type: 'HB', first: 1000, last: 1003, count: 4 }],
    blocks: { heads: 64, details: 256, letters: 2, acts: 8 },
  },
  'wa/2025-2026/heads/HB/15': {
    ...head,
    type: 'HB',
    numbers: [1000, 1001, 1002, 1003],
    titles: ['Sample rents', 'Sample rivers', 'Sample roads', 'Sample rooms'],
    shortTitles: { '1003': 'Rooms' },
    sponsors: [2, 3, -1, 6],
    printed: { '1002': 'Committee on Samples' },
    days: ['2025-01-13', '2025-01-20'],
    introduced: [0, 1, 1, -1],
    issues: ['ab', 'b', '', 'a'],
    explained: { '1000': { what: 'Limits sample rents.', yes: 'to limit sample rents' } },
    described: { '1001': 'Naming two sample rivers.' },
  },
  'wa/2025-2026/details/HB/3': {
    ...head,
    type: 'HB',
    numbers: [1000, 1001, 1002, 1003],
    descriptions: { '1000': 'Limiting sample rents.' },
    cosponsors: { '1000': [3, 0] },
    printed: {},
    committees: { '1000': [0], '1002': [0] },
    companions: { '1000': 'HB/1001' },
    summaries: {
      '1000': { text: 'This bill limits sample rents.', part: true, version: 'Introduced', day: '2025-01-13' },
    },
    joined: { '1000': [1, 0] },
    days: ['2025-01-13', '2025-02-01'],
    because: { '1000': ['Referred to Housing', 'RCW 90'] },
    explained: {
      '1000': {
        points: ['From 2026.'],
        version: 'Passed Legislature',
        day: '2025-04-27',
        url: 'https://text.example.org/',
      },
    },
  },
  'wa/2025-2026/steps/HB/3': {
    ...head,
    type: 'HB',
    numbers: [1000, 1001, 1003],
    days: ['2025-01-13', '2025-03-10', '2025-04-10', '2025-04-20', '2025-05-07'],
    steps: [
      [
        ['A', 0],
        ['C', 0, 0],
        ['R', 1],
        ['h', 1],
        ['C', 1, 1],
        ['s', 2],
        ['h', 3],
        ['B', 3],
        ['E', 3],
        ['G', 4],
        ['L', 4],
      ],
      [
        ['A', 0],
        ['h', 1],
        ['C', 2, 1],
      ],
      [
        ['A', 0],
        ['h', 1],
        ['D', 2],
      ],
    ],
    laws: { '1000': { chapter: 209, year: 2025 } },
    effects: { '1000': { day: '2025-07-27' } },
    rolls: { '1000': { house: [0, 2], senate: [0] }, '1001': { house: [1] } },
  },
  'wa/2025-2026/rolls/house': {
    ...head,
    chamber: 'house',
    numbers: [5, 9, 10],
    measures: ['HB/1000', 'HB/1001', 'HB/1000'],
    days: ['2025-03-10', '2025-04-20'],
    dates: [0, 0, 1],
    motions: [0, 2, 1],
    yeas: [1, 2, 1],
    nays: [1, 0, 0],
    also: { '2': { Excused: 1 } },
    results: { '0': 'Passed' },
    issues: ['ab', 'b', 'ab'],
    casting: {},
  },
  'wa/2025-2026/rolls/senate': {
    ...head,
    chamber: 'senate',
    numbers: [3],
    measures: ['HB/1000'],
    days: ['2025-04-10'],
    dates: [0],
    motions: [0],
    yeas: [1],
    nays: [1],
    also: {},
    results: {},
    issues: ['ab'],
    casting: { '0': [5, 'Y'] },
  },
  'wa/2025-2026/letters/house/0': { ...head, chamber: 'house', first: 0, letters: ['YN', 'YY'] },
  'wa/2025-2026/letters/house/1': { ...head, chamber: 'house', first: 2, letters: ['YE'] },
  'wa/2025-2026/letters/senate/0': { ...head, chamber: 'senate', first: 0, letters: ['YN'] },
  'wa/2025-2026/acts/0': {
    ...head,
    members: [
      { member: 0, votes: { senate: 'Y' }, sponsored: {}, cosponsored: { HB: { numbers: [1000], issues: 'ab' } } },
      { member: 2, votes: { house: 'YYY' }, sponsored: { HB: { numbers: [1000], issues: 'ab' } }, cosponsored: {} },
      // The last roll call came after this was written.
      { member: 3, votes: { house: 'NY' }, sponsored: {}, cosponsored: {} },
      {
        member: 4,
        votes: {},
        sponsored: {},
        cosponsored: {},
        pen: { G: { HB: { numbers: [1000], issues: 'ab', days: ['2025-05-07'] } } },
      },
    ],
  },
  'wa/2025-2026/recent': { ...head, added: [[7, 'HB/1001', 'b', false]] },
};

export const readFile = (path: FilePath): unknown => files[path];
