/** The record of a few measures, as a test writes them: what `recordOver` makes of a release's files. */
import { actsOn } from '../../../engine/record/acts-on';
import type { Measure } from '../../../engine/record/model';
import type { RecordReader } from '../../../engine/record/reader';
import type { FilePath } from '../../../engine/release/bundle';
import type { OfficialsFile, RosterFile, Source } from '../../../engine/release/packs';

export interface MemoryRecord {
  measures: readonly Measure[];
  /** The packs' other files, for contacts and sources. */
  files: readonly (RosterFile | OfficialsFile)[];
  /** Of the files that measures say they stand in. */
  heads: Readonly<Record<string, { asOf: string; sources: Source[] }>>;
  session: string;
  committees?: Readonly<Record<string, readonly string[]>>;
}

export function memoryRecord({ measures, files, heads, session, committees = {} }: MemoryRecord): RecordReader {
  const byKey = new Map(measures.map((measure) => [measure.id.key, measure]));
  const officials = files.filter((file) => 'officials' in file);
  const pathOf = (file: RosterFile | OfficialsFile) =>
    `${file.pack}/${'officials' in file ? 'officials' : 'roster'}` as FilePath;
  const all: Record<string, { asOf: string; sources: Source[] }> = {
    ...heads,
    ...Object.fromEntries(files.map((file) => [pathOf(file), file])),
  };
  const acts = (official: string) => measures.flatMap((measure) => actsOn(measure, official));
  const days = measures.flatMap(({ rollCalls }) => rollCalls.map(({ date }) => date)).sort();
  return {
    measure: (id) => byKey.get(id.key),
    brief: (id) => byKey.get(id.key),
    rollCall: (id) => measures.flatMap(({ rollCalls }) => rollCalls).find((rollCall) => rollCall.id === id),
    onIssue: (issue) => measures.filter(({ issues }) => issues.some(({ id }) => id === issue)).map(({ id }) => id),
    acts,
    coverage: (official) =>
      acts(official).length > 0 ? { session, votesKnown: { from: days[0]!, to: days.at(-1)! } } : undefined,
    details(official) {
      for (const file of officials) {
        const found = file.officials.find(({ id }) => id === official);
        if (found) return { ...found, file: pathOf(file) };
      }
      return undefined;
    },
    head: (file) => all[file],
    titles: () => measures.map(({ id, title }) => ({ key: id.key, title })),
    named: (pack, type, number) =>
      measures.flatMap(({ id, title }) =>
        id.pack === pack && id.type === type && Number(id.number) === number ? [{ key: id.key, title }] : [],
      ),
    committee: (_measure, chamber, name) => committees[`${chamber}/${name}`] ?? [],
  };
}
