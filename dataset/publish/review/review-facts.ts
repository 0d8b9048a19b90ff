/** Everything that a release of facts changes: records by id, votes by name, files by size. Pure. */
import { voteLetters } from '../../../engine/release/codes';
import type { FactsManifest } from '../../../engine/release/manifest';
import { columnRecords } from './columns';
import { changedLines, compare, fields } from './difference';
import { headLines } from './review-head';

/** The parsed files of a release, by path. */
export type FactFiles = ReadonlyMap<string, Record<string, unknown>>;
export interface Facts {
  manifest: FactsManifest;
  files: FactFiles;
}

type Json = Record<string, unknown>;

/** Names of officials by id, from the rosters. */
function namesIn(files: FactFiles): Map<string, string> {
  const people = [...files.values()].flatMap(({ people: list }) => (list ?? []) as { id: string; name: string }[]);
  return new Map(people.map(({ id, name }) => [id, name]));
}

/** A roll call with each vote under the voter's name; anything else as it is. */
function named(record: Json, file: Json, names: ReadonlyMap<string, string>): Json {
  const list = (file.voters as string[][] | undefined)?.[record.voters as number];
  const { voters: _, votes, ...rest } = record;
  if (!list || typeof votes !== 'string') return record;
  const cast = list.map((id, at): [string, string] => {
    const letter = votes[at] as keyof typeof voteLetters;
    return [names.get(id) ?? id, voteLetters[letter] ?? 'not a member'];
  });
  return { ...rest, votes: Object.fromEntries(cast) };
}

/** Every record that has an id, and every one that lies in columns, by pack, list and id. */
function recordsIn(files: FactFiles): Map<string, Json> {
  const names = namesIn(files);
  const found = columnRecords(files, (id) => names.get(id));
  for (const [path, file] of files)
    for (const [list, records] of Object.entries(file))
      for (const record of Array.isArray(records) ? (records as Json[]) : []) {
        const id = record?.id ?? record?.key;
        if (typeof id === 'string') found.set(`${path.slice(0, 2)} ${list} ${id}`, named(record, file, names));
      }
  return found;
}

/** One line of a record: what a person tells it by. */
const shortly = (record: Json): string =>
  [...fields(record)]
    .filter(([name]) => /^(name|title|date|motion|result|tally\.\w+)$/.test(name))
    .map(([, text]) => text)
    .join(' · ');

function fileLines(now: FactsManifest, before: FactsManifest | undefined): string[] {
  const old = new Map(before?.files.map((file) => [file.path, file]));
  const changed = now.files.filter(({ path, sha256 }) => old.get(path)?.sha256 !== sha256);
  const gone = [...old.keys()].filter((path) => !now.files.some((file) => file.path === path));
  return [
    `${changed.length} of ${now.files.length} files are new or changed.`,
    ...changed.map(({ path, bytes, records }) => {
      const last = old.get(path);
      return last
        ? `  ${path}: ${records} records (before ${last.records}), ${bytes} bytes (before ${last.bytes})`
        : `  new: ${path}: ${records} records, ${bytes} bytes`;
    }),
    ...gone.map((path) => `  gone: ${path} (${old.get(path)?.records} records)`),
  ];
}

/** A first release is told by its files alone: there is nothing to compare it with. */
export function factsReview(now: Facts, before: Facts | undefined): string[] {
  const lines = [...headLines('facts', now.manifest, before?.manifest), ...fileLines(now.manifest, before?.manifest)];
  if (!before) return lines;
  const { fresh, changed, gone } = compare(recordsIn(before.files), recordsIn(now.files));
  return [
    ...lines,
    `${fresh.length} records are new, ${changed.length} changed, ${gone.length} gone.`,
    ...gone.map(([id, record]) => `  gone: ${id}: ${shortly(record)}`),
    ...changed.flatMap(([id, old, record]) => [`  changed: ${id}: ${shortly(record)}`, ...changedLines(old, record)]),
    ...fresh.map(([id, record]) => `  new: ${id}: ${shortly(record)}`),
  ];
}
