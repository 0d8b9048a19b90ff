/** A small release about nobody real: people, measures, votes and claims of a made-up Washington and Congress. */
import type { EditorialFile, Stance } from '../../../engine/release/editorial';
import type { Pack, RosterPerson } from '../../../engine/release/packs';
import { parseMeasureKey } from '../../../engine/cards/measure-key';
import type { Explanation, Measure } from '../../../engine/record/model';
import type { FilePath } from '../../../engine/release/bundle';
import type { LoadedRelease } from '../../../engine/release/release';
import type { Mention } from '../../../engine/spotting/types';
import { memoryRecord } from './memory-record';

export const ada = 'ocd-person/00000000-0000-4000-8000-00000000000a';
export const bo = 'ocd-person/00000000-0000-4000-8000-00000000000b';
export const cy = 'ocd-person/00000000-0000-4000-8000-00000000000c';
export const dee = 'bioguide/X000001';
export const mei = 'civic/wa/sampleton/mei-example';
export const bill = 'wa/2025-2026/HB/1999';
/** Of the same number as `bill`; the release has nothing on it. */
export const pastBill = 'wa/2021-2022/HB/1999';
export const otherBill = 'wa/2025-2026/SB/5999';
export const federal = 'us/119/HR/9999';

const person = (id: string, name: string, offices: RosterPerson['offices']): RosterPerson => {
  const [given = '', ...rest] = name.split(' ');
  return { id, name, given, family: rest.join(' '), offices, source: 0 };
};

const source = (publisher: string, url: string) => ({ publisher, url, retrieved: '2026-11-24' });

const wa: Pack = {
  roster: {
    schema: 1,
    pack: 'wa',
    asOf: '2026-07-15',
    sources: [source('Sample Roster', 'https://roster.example.org/wa')],
    people: [
      person(ada, 'Ada Sample', [
        {
          role: 'state-senator',
          jurisdiction: 'wa',
          district: '3',
          party: 'Democratic',
          start: '2025-01-13',
          source: 0,
        },
        {
          role: 'state-representative',
          jurisdiction: 'wa',
          district: '3',
          party: 'Democratic',
          start: '2019-01-14',
          end: '2025-01-12',
          source: 0,
        },
      ]),
      person(bo, 'Bo Example', [
        {
          role: 'state-representative',
          jurisdiction: 'wa',
          district: '3',
          party: 'Republican',
          start: '2023-01-09',
          end: '2027-01-10',
          source: 0,
        },
      ]),
      person(cy, 'Cy Former', [
        {
          role: 'state-representative',
          jurisdiction: 'wa',
          district: '6',
          party: 'Republican',
          start: '2019-01-14',
          end: '2023-01-08',
          source: 0,
        },
      ]),
      person(mei, 'Mei Example', [
        { role: 'council-member', jurisdiction: 'wa/sampleton', district: 'District 2', source: 0 },
      ]),
    ],
  },
  officials: {
    schema: 1,
    pack: 'wa',
    asOf: '2026-07-16',
    sources: [source('Sample Roster', 'https://roster.example.org/wa')],
    officials: [
      {
        id: ada,
        email: 'ada.sample@example.org',
        offices: [
          { kind: 'capitol', phone: '360-555-0103' },
          { kind: 'district', label: 'Sampleton', phone: '(509) 555-0104 ext. 7' },
          { kind: 'other', address: 'No telephone here' },
        ],
        page: 'https://ada.example.org/',
        contactForm: 'https://ada.example.org/contact',
        committees: [
          { name: 'Ways & Means', role: 'chair', source: 0 },
          { name: 'Housing', source: 0 },
        ],
        source: 0,
      },
      { id: cy, email: 'cy.former@example.org', offices: [{ kind: 'capitol', phone: '360-555-0105' }], source: 0 },
    ],
  },
};

const us: Pack = {
  roster: {
    schema: 1,
    pack: 'us',
    asOf: '2026-06-15',
    sources: [source('Sample Congress', 'https://congress.example.org/')],
    people: [
      person(dee, 'Dee Placeholder', [
        {
          role: 'us-representative',
          jurisdiction: 'us',
          state: 'wa',
          district: '5',
          party: 'Republican',
          start: '2025-01-03',
          end: '2027-01-03',
          source: 0,
        },
      ]),
    ],
  },
};

const measuresFile = 'wa/measures' as FilePath;
const votesFile = 'wa/votes' as FilePath;
const onPassage = { motion: '3rd Reading & Final Passage', decides: 'passage' } as const;
const idOf = (key: string) => parseMeasureKey(key)!;

/** What the release records of the made-up measures. */
export const sampleMeasures: readonly Measure[] = [
  {
    id: idOf(bill),
    file: measuresFile,
    title: 'Sample rents',
    description: 'Limiting sample rents.',
    sponsor: { id: bo },
    cosponsors: [],
    introduced: '2025-01-13',
    page: 'https://legislature.example.org/bills/1999',
    status: { code: 'in-committee', date: '2025-04-02', chamber: 'senate', committee: 'Housing' },
    issues: [{ id: 'housing', words: ['Referred to Housing'] }],
    deeds: [],
    rollCalls: [
      {
        id: 'wa/2025-2026/lower/1999/1',
        file: votesFile,
        measure: bill,
        chamber: 'house',
        date: '2025-03-10',
        ...onPassage,
        result: 'Passed',
        tally: { Excused: 1, Nay: 44, Yea: 53 },
        members: new Map([[bo, 'Yea']]),
        page: 'https://votes.example.org/1',
      },
      {
        id: 'wa/2025-2026/upper/1999/2',
        file: votesFile,
        measure: bill,
        chamber: 'senate',
        date: '2025-04-01',
        ...onPassage,
        tally: { Yea: 29, Nay: 20 },
        members: new Map([[ada, 'Nay']]),
        page: 'https://votes.example.org/2',
      },
    ],
  },
  {
    id: idOf(otherBill),
    file: measuresFile,
    title: 'Sample parks',
    sponsor: { name: 'Nobody' },
    cosponsors: [],
    page: 'https://legislature.example.org/bills/5999',
    issues: [],
    deeds: [],
    rollCalls: [
      {
        id: 'wa/2025-2026/upper/5999/4',
        file: votesFile,
        measure: otherBill,
        chamber: 'senate',
        date: '2026-01-14',
        motion: 'Counts only',
        tally: { Yea: 30, Nay: 19 },
      },
      {
        id: 'wa/2025-2026/upper/5999/3',
        file: votesFile,
        measure: otherBill,
        chamber: 'senate',
        date: '2026-02-14',
        ...onPassage,
        tally: { Yea: 30, Nay: 19 },
        members: new Map([[ada, 'Yea']]),
        page: 'https://votes.example.org/3',
      },
    ],
  },
];

/** The record of these measures over the sample's people. */
export const sampleRecord = (
  measures: readonly Measure[] = sampleMeasures,
  packs: LoadedRelease['packs'] = { wa, us },
) =>
  memoryRecord({
    measures,
    files: Object.values(packs).flatMap(({ roster, officials }) => (officials ? [roster, officials] : [roster])),
    heads: {
      [measuresFile]: {
        asOf: '2026-05-01',
        sources: [source('Sample Legislature', 'https://legislature.example.org/bills')],
      },
      [votesFile]: { asOf: '2026-09-27', sources: [source('Sample Roll Calls', 'https://votes.example.org/')] },
    },
    session: '2025-2026',
    committees: { 'senate/Housing': [ada] },
  });

export const stance: Stance = {
  id: 'stance-1999',
  measure: bill,
  organisation: 'Sample Civic Club',
  position: 'supports',
  reason: { en: 'Because a sample needs a reason.', vi: 'Vì một mẫu cần có lý do.' },
  status: 'live',
  sources: [{ url: 'https://club.example.org/why', publisher: 'Sample Civic Club', retrieved: '2026-11-01' }],
  asOf: '2026-11-01',
  author: 'A. Writer',
  reviewer: 'B. Reader',
  reviewed: '2026-11-02',
  expires: '2026-12-31',
};

export const editorial: EditorialFile = {
  schema: 1,
  organisation: { name: 'Sample Civic Club', site: 'https://club.example.org/' },
  explanations: [],
  stances: [stance],
  actions: [],
  hearings: [],
  quietPeriods: [],
  changes: [],
};

/** What spotting says of a bill number in a story that does not tell its session. */
export const sessionUnclear: Required<Pick<Mention, 'candidates' | 'why'>> = {
  candidates: [bill, pastBill],
  why: [
    { code: 'written-as', values: { words: 'House Bill 1999' } },
    { code: 'number-band', values: { state: 'wa' } },
    { code: 'session-unclear' },
  ],
};

/** The release, with what a test wants different. */
export const sampleRelease = (changes: Partial<LoadedRelease> = {}): LoadedRelease => ({
  info: { version: 1, issued: '2026-11-24T00:00:00Z', asOf: '2026-11-24', origin: 'bundled' },
  packs: { wa, us },
  record: sampleRecord(sampleMeasures, changes.packs),
  withdrawn: [],
  ...changes,
});

/** Plain words about the made-up bill. */
export const explanation: Explanation = {
  what: 'Limits yearly increases of sample rents to 7% plus inflation.',
  yes: 'to limit yearly increases of sample rents to 7% plus inflation',
  text: {
    points: ['Applies to most sample homes from May 7, 2025.', 'Ends on July 1, 2040.'],
    version: 'Passed Legislature',
    day: '2025-04-27',
    url: 'https://lawfilesext.leg.wa.gov/Biennium/2025-26/Htm/Bills/sample.htm',
  },
};

/** The release with these words, and with what a test wants different. */
export const explained = (changes: Partial<LoadedRelease> = {}): LoadedRelease => {
  const measures = sampleMeasures.map((one) => (one.id.key === bill ? { ...one, explanation } : one));
  return sampleRelease({ record: sampleRecord(measures), ...changes });
};
