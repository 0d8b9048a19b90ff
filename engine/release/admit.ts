/**
 * One file of a release, on its way in: exact bytes → literal JSON → plain text → known records. A bad record is left
 * out and counted; a bad file is refused. What comes out is what the extension stores and shows.
 */
import * as z from 'zod/mini';
import { partOf, type FilePart, type FilePath } from './bundle';
import { sha256, toUtf8, type Bytes } from './digest';
import { Action, EditorialFile, Explanation, Hearing, QuietPeriod, Stance } from './editorial';
import { literalTrouble, tidy } from './literal-record';
import { parseLiteral } from './literal-json';
import { fileBytesCap, type ReleaseFile } from './manifest';
import { MeasureRecord, OfficialDetails, packSchemas, RollCall, RosterPerson } from './packs';
import { columnTrouble, recordsIn } from './record-columns';
import { recordSchemas } from './records';
import { Refusal } from './refusal';

const fileCaps = { bytes: fileBytesCap, depth: 12, values: 3_000_000 };
/** No jurisdiction has more of anything. */
const recordsCap = 60_000;
/** A file with more unreadable records than this share is no honest file. */
const droppedShareCap = 0.1;

export interface Admitted {
  /** The cleaned file, and its digest. */
  bytes: Bytes;
  digest: string;
  records: number;
  dropped: number;
}

/** The lists of a file that hold records, each with its record's shape and where its id is. */
const lists: Partial<Record<FilePart, Record<string, { shape: z.core.$ZodType; id?: string }>>> = {
  roster: { people: { shape: RosterPerson, id: 'id' } },
  officials: { officials: { shape: OfficialDetails, id: 'id' } },
  measures: { measures: { shape: MeasureRecord, id: 'key' } },
  votes: { rollCalls: { shape: RollCall, id: 'id' } },
  earlier: { measures: { shape: MeasureRecord, id: 'key' } },
  editorial: {
    explanations: { shape: Explanation, id: 'id' },
    stances: { shape: Stance, id: 'id' },
    actions: { shape: Action, id: 'id' },
    hearings: { shape: Hearing, id: 'id' },
    quietPeriods: { shape: QuietPeriod },
  },
};

const schemas = { ...packSchemas, ...recordSchemas, editorial: EditorialFile };

/** Parses, and once more without the keys that the shape does not know: later formats may add some. */
function parseKnown(shape: z.core.$ZodType, value: unknown): unknown {
  for (let attempt = 0; attempt < 2; attempt++) {
    const parsed = z.safeParse(shape, value);
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues) {
      if (issue.code !== 'unrecognized_keys') return undefined;
      const holder = issue.path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown>)[key], value);
      for (const key of issue.keys) delete (holder as Record<string, unknown>)[key];
    }
  }
  return undefined;
}

interface Kept {
  records: number;
  dropped: number;
}

/** Replaces each list of records by those that hold. Throws `refused` or `too-large`. */
function keepRecords(path: FilePath, value: Record<string, unknown>, hosts: ReadonlySet<string>): Kept {
  const kept: Kept = { records: 0, dropped: 0 };
  // Columns stand or fall together: one record cannot be left out of them.
  if (!lists[partOf(path)]) kept.records = recordsIn(value);
  for (const [name, { shape, id }] of Object.entries(lists[partOf(path)] ?? {})) {
    const list = value[name];
    if (!Array.isArray(list)) throw new Refusal('refused', `${path}: no ${name}`);
    if (list.length > recordsCap) throw new Refusal('too-large', `${path}: ${list.length} ${name}`);
    const seen = new Set<unknown>();
    const good: unknown[] = [];
    for (const raw of list) {
      const record = literalTrouble(raw, hosts) ? undefined : parseKnown(shape, tidy(raw));
      const key = id && (record as Record<string, unknown> | undefined)?.[id];
      if (record === undefined || (id && seen.has(key)) || dangles(record, value)) kept.dropped++;
      else {
        seen.add(key);
        good.push(record);
        kept.records++;
      }
    }
    value[name] = good;
  }
  return kept;
}

/** True when a record points to a source or voters' list that its file does not have, or its votes do not fit. */
function dangles(record: unknown, file: Record<string, unknown>): boolean {
  const { source, offices, committees, voters, votes } = record as {
    source?: number;
    offices?: { source?: number }[];
    committees?: { source: number }[];
    voters?: number;
    votes?: string;
  };
  const known = Array.isArray(file.sources) ? file.sources.length : Infinity;
  const pointers = [source, ...[...(offices ?? []), ...(committees ?? [])].map((part) => part.source)];
  if (pointers.some((pointer) => pointer !== undefined && pointer >= known)) return true;
  if (voters === undefined && votes === undefined) return false;
  const list = (file.voters as unknown[] | undefined)?.[voters ?? -1];
  return !Array.isArray(list) || list.length !== votes?.length;
}

/**
 * Lets a file in. `entry` is its line in the signed manifest, `hosts` the signed list for links. Throws a Refusal:
 * `damaged`, `too-large`, `not-a-release` or `refused`.
 */
export async function admit(entry: ReleaseFile, bytes: Bytes, hosts: ReadonlySet<string>): Promise<Admitted> {
  if (bytes.length !== entry.bytes || (await sha256(bytes)) !== entry.sha256) {
    throw new Refusal('damaged', `${entry.path}: ${bytes.length} of ${entry.bytes} bytes, or another hash`);
  }
  const { path } = entry;
  const value = parseLiteral(bytes, fileCaps);
  if (path !== 'editorial' && value.pack !== path.slice(0, 2)) {
    throw new Refusal('refused', `${path}: holds another pack`);
  }
  const { records, dropped } = keepRecords(path, value, hosts);
  const { records: listed } = entry;
  if (records + dropped !== listed) throw new Refusal('refused', `${path}: ${records + dropped} of ${listed} records`);
  if (dropped > listed * droppedShareCap) throw new Refusal('refused', `${path}: ${dropped} of ${listed} unreadable`);
  const envelope = envelopeTrouble(path, value, hosts) ?? columnTrouble(path, value);
  if (envelope) throw new Refusal('refused', `${path}: ${envelope}`);
  const cleaned = toUtf8(JSON.stringify(value));
  return { bytes: cleaned, digest: await sha256(cleaned), records, dropped };
}

/** What is wrong around the records (sources, places, organisation …), after cleaning it; undefined when nothing is. */
function envelopeTrouble(
  path: FilePath,
  value: Record<string, unknown>,
  hosts: ReadonlySet<string>,
): string | undefined {
  const names = Object.keys(lists[partOf(path)] ?? {});
  const rest = Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));
  const trouble = literalTrouble(rest, hosts);
  if (trouble) return trouble;
  const empty = Object.fromEntries(names.map((name) => [name, []]));
  const parsed = parseKnown(schemas[partOf(path)], { ...(tidy(rest) as object), ...empty });
  if (parsed === undefined) return 'another shape';
  for (const [name, part] of Object.entries(parsed as object)) if (!names.includes(name)) value[name] = part;
  for (const name of Object.keys(rest)) if (!Object.hasOwn(parsed as object, name)) delete value[name];
  return undefined;
}
