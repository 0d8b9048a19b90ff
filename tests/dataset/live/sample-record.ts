/** The files of a made-up session, as a release has them: two bills, roll calls, three people. */
import type { FilePath } from '../../../engine/release/bundle';
import { toUtf8 } from '../../../engine/release/digest';
import type { ContentFile } from '../../../engine/release/sign';
import { recordsIn } from '../../../engine/release/record-columns';
import type { FactBytes } from '../../../dataset/live/feed-content';

export interface Sample {
  retrieved?: string;
  /** Ids of the people, in order. */
  ids?: readonly string[];
  bills?: number;
  rolls?: number;
  /** Steps of the first bill. */
  steps?: readonly (readonly [string, number])[];
  /** Steps of every bill. */
  everySteps?: readonly (readonly [string, number])[];
  days?: readonly string[];
  description?: string;
}

const people = ['Rowan Samplewood', 'Mina Exampleton', 'Ada Placeholder'];

export function sampleFiles({
  retrieved = '2031-02-01',
  ids = ['ocd-person/1', 'ocd-person/2', 'ocd-person/3'],
  bills = 2,
  rolls = 1,
  days = ['2031-01-13', '2031-02-10'],
  steps = [
    ['A', 0],
    ['h', 1],
  ],
  description = '',
  everySteps,
}: Sample = {}): ContentFile[] {
  const commit = retrieved.replaceAll('-', '').padEnd(40, '0');
  const sources = [{ publisher: 'Sample', url: `https://sample.example/tree/${commit}`, retrieved }];
  const list = (count: number) => Array.from({ length: count }, (_, at) => at);
  const head = { schema: 2, pack: 'wa', session: '2031-2032' };
  const files: Record<string, object> = {
    'wa/roster': {
      schema: 1,
      pack: 'wa',
      asOf: retrieved,
      sources,
      sessions: ['2031-2032'],
      contacts: 4,
      people: ids.map((id, at) => {
        const [given = '', family = ''] = people[at]!.split(' ');
        const office = { role: 'state-senator', jurisdiction: 'wa', district: String(at + 1), start: '2031-01-13' };
        return { id, name: people[at], given, family, offices: [office] };
      }),
    },
    'wa/2031-2032/session': {
      ...head,
      asOf: retrieved,
      sources,
      sourceOf: { measures: 0, steps: 0, votes: 0 },
      members: ids,
      names: {},
      voters: { house: [], senate: list(ids.length) },
      committees: [],
      motions: [{ words: '3rd Reading & Final Passage', code: 'passage' }],
      issues: [],
      coverage: { senate: { from: '2031-01-13', to: '2031-02-10' } },
      forms: [{ type: 'SB', first: 5000, last: 4999 + bills, count: bills }],
      blocks: { heads: 200, details: 100, letters: 100, acts: 8 },
    },
    'wa/2031-2032/heads/SB/25': {
      ...head,
      type: 'SB',
      numbers: list(bills).map((at) => 5000 + at),
      titles: list(bills).map((at) => `Sample bill ${at}`),
      sponsors: list(bills).map(() => 0),
      printed: {},
      days: ['2031-01-13'],
      introduced: list(bills).map(() => 0),
      issues: list(bills).map(() => ''),
    },
    'wa/2031-2032/steps/SB/50': {
      ...head,
      type: 'SB',
      numbers: list(bills).map((at) => 5000 + at),
      days,
      steps: list(bills).map((at) => everySteps ?? (at === 0 ? steps : [['A', 0]])),
      laws: {},
      rolls: { 5000: { senate: list(rolls) } },
    },
    'wa/2031-2032/details/SB/50': {
      ...head,
      type: 'SB',
      numbers: list(bills).map((at) => 5000 + at),
      descriptions: description ? { 5000: description } : {},
      cosponsors: {},
      printed: {},
      committees: {},
      companions: {},
      because: {},
    },
    'wa/2031-2032/rolls/senate': {
      ...head,
      chamber: 'senate',
      numbers: list(rolls).map((at) => at + 1),
      measures: list(rolls).map(() => 'SB/5000'),
      days: ['2031-02-10'],
      dates: list(rolls).map(() => 0),
      motions: list(rolls).map(() => 0),
      yeas: list(rolls).map(() => 2),
      nays: list(rolls).map(() => 1),
      also: {},
      results: {},
      issues: list(rolls).map(() => ''),
      casting: {},
    },
    'wa/2031-2032/letters/senate/0': {
      ...head,
      chamber: 'senate',
      first: 0,
      letters: list(rolls).map(() => 'YYN'),
    },
  };
  return Object.entries(files).map(([path, file]) => ({
    path: path as FilePath,
    bytes: toUtf8(`${JSON.stringify(file)}\n`),
    records: path.endsWith('/roster') ? ids.length : recordsIn(file as never),
  }));
}

export const asBefore = (files: readonly ContentFile[]): FactBytes =>
  new Map(files.map(({ path, bytes }) => [path as FilePath, bytes]));
