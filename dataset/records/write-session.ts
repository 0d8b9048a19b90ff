/** The record of a session → its files, by path. */
import { chambers } from '../../engine/release/codes';
import type { SessionFile } from '../../engine/release/records';
import { frameOf, type IssuesOf } from './frame';
import { groupBy } from './lists';
import type { SessionRecord } from './shape';
import { actFiles } from './write-acts';
import { recentFiles } from './write-recent';
import { measureFiles } from './write-measures';
import { rollFiles } from './write-rolls';
import { SourceList } from '../packs/source-list';

/** How much one file holds: found by measuring what a card reads and what a week in session changes. */
const blocks: Readonly<Record<string, SessionFile['blocks']>> = {
  us: { heads: 64, details: 128, letters: 32, acts: 8 },
};
const usual: SessionFile['blocks'] = { heads: 64, details: 128, letters: 128, acts: 8 };

function coverage(days: readonly string[]): { from: string; to: string } | undefined {
  const sorted = [...days].sort();
  const [from, to] = [sorted[0], sorted.at(-1)];
  return from && to ? { from, to } : undefined;
}

/** @param today the day of the build: it tells whether the session is at work. */
export function sessionFiles(
  record: SessionRecord,
  issues: readonly string[],
  issuesOf: IssuesOf,
  today: string,
): Map<string, object> {
  const frame = frameOf(record, blocks[record.pack] ?? usual, issues, issuesOf, today);
  const byKey = new Map(record.measures.map((measure) => [`${measure.type}/${measure.number}`, measure]));
  const files = new Map([
    ...measureFiles(frame, record.measures),
    ...rollFiles(frame, byKey),
    ...actFiles(frame, record),
    ...recentFiles(frame, record.measures),
  ]);
  const sources = new SourceList();
  const at = (source: SessionRecord['sources']['measures']) => sources.use(source).source ?? 0;
  const measures = at(record.sources.measures);
  const steps = at(record.sources.steps);
  const votes = record.sources.votes && at(record.sources.votes);
  // The day of the facts is that of the record: a page about one election tells nothing of the rest.
  const { asOf } = sources;
  const voters = record.sources.voters && at(record.sources.voters);
  const summaries = record.sources.summaries && at(record.sources.summaries);
  const covered = chambers.flatMap((chamber) => {
    const days = coverage(frame.rolls[chamber].map(({ date }) => date));
    return days ? [[chamber, days] as const] : [];
  });
  const forms = [...groupBy(record.measures, ({ type }) => type)].sort(([a], [b]) => (a < b ? -1 : 1));
  const session: SessionFile = {
    ...frame.head,
    asOf,
    sources: sources.sources,
    sourceOf: {
      measures,
      steps,
      ...(votes !== undefined && { votes }),
      ...(voters !== undefined && { voters }),
      ...(summaries !== undefined && { summaries }),
    },
    members: [...frame.members.ids],
    names: Object.fromEntries([...record.names].map(([id, name]) => [String(frame.memberAt(id)), name])),
    voters: { house: [...frame.members.voters.house], senate: [...frame.members.voters.senate] },
    committees: frame.committees.all.map((committee) => {
      const members = record.membersOf(committee).flatMap((id) => frame.members.indexOf.get(id) ?? []);
      return { ...committee, ...(members.length > 0 && { members }) };
    }),
    motions: frame.motions.all,
    issues: [...issues],
    coverage: Object.fromEntries(covered),
    forms: forms.map(([type, some]) => {
      const numbers = some.map(({ number }) => number);
      return { type, first: Math.min(...numbers), last: Math.max(...numbers), count: numbers.length };
    }),
    blocks: frame.blocks,
  };
  const folder = `${record.pack}/${record.session}`;
  return new Map([['session', session] as const, ...files].map(([name, file]) => [`${folder}/${name}`, file]));
}
