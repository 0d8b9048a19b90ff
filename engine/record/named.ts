/** What a number has been called, session by session, for telling which of them a text means: small files alone. */
import type { PackId } from '../identifiers';
import type { EarlierFile, MeasureRecord, MeasuresFile } from '../release/packs';
import { openSession, type ReadFile } from './session';

export type NamedMeasure = Pick<MeasureRecord, 'key' | 'title' | 'description' | 'sponsor'>;

type WholeFile = MeasuresFile | EarlierFile;

/** A file's measures by type and number, `HB/1110` of all sessions, and how many there are of each session. */
interface Sorted {
  readonly byNumber: ReadonlyMap<string, readonly MeasureRecord[]>;
  readonly counts: ReadonlyMap<string, number>;
}
const sorted = new WeakMap<WholeFile, Sorted>();

/** Made once for each file. */
function sortedOf(file: WholeFile): Sorted {
  const known = sorted.get(file);
  if (known) return known;
  const byNumber = new Map<string, MeasureRecord[]>();
  const counts = new Map<string, number>();
  /** Measures of a session mostly stand together. */
  let session = '';
  let count = 0;
  const add = (): void => void counts.set(session, (counts.get(session) ?? 0) + count);
  for (const record of file.measures) {
    const { key } = record;
    const from = key.indexOf('/') + 1;
    const to = key.indexOf('/', from);
    const name = key.slice(to + 1);
    const same = byNumber.get(name);
    if (same) same.push(record);
    else byNumber.set(name, [record]);
    if (!name.includes('/')) continue;
    if (to - from !== session.length || !key.startsWith(session, from)) {
      if (count > 0) add();
      session = key.slice(from, to);
      count = 0;
    }
    count += 1;
  }
  if (count > 0) add();
  const made = { byNumber, counts };
  sorted.set(file, made);
  return made;
}

/** @param whole paths of files that hold measures of several sessions. */
export function measuresNamed(
  read: ReadFile,
  pack: PackId,
  sessions: readonly string[],
  whole: readonly ('measures' | 'earlier')[],
  type: string,
  number: number,
): NamedMeasure[] {
  const inColumns = sessions.flatMap((name): NamedMeasure[] => {
    const session = openSession(read, pack, name);
    // A block that no number can be in is not asked for.
    const isKnown = session?.file.forms.some(
      (form) => form.type === type && form.first <= number && number <= form.last,
    );
    if (!session || !isKnown) return [];
    const description = session.details(type, number)?.descriptions[number];
    const found = session.heads(type, number);
    if (!found) return [];
    const { file, row } = found;
    const sponsor = session.member(file.sponsors[row] ?? -1);
    const key = `${pack}/${name}/${type}/${number}`;
    return [{ key, title: file.titles[row] ?? '', ...(description && { description }), ...(sponsor && { sponsor }) }];
  });
  const inWhole = whole.flatMap((part) => {
    const file = read(`${pack}/${part}`) as WholeFile | undefined;
    return file ? (sortedOf(file).byNumber.get(`${type}/${number}`) ?? []) : [];
  });
  return [...inColumns, ...inWhole];
}

/** How many measures of each session are on record. */
export function countsOf(
  read: ReadFile,
  pack: PackId,
  sessions: readonly string[],
  whole: readonly ('measures' | 'earlier')[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (session: string, count: number) => counts.set(session, (counts.get(session) ?? 0) + count);
  for (const name of sessions)
    for (const { count } of openSession(read, pack, name)?.file.forms ?? []) add(name, count);
  for (const part of whole) {
    const file = read(`${pack}/${part}`) as WholeFile | undefined;
    if (file) for (const [session, count] of sortedOf(file).counts) add(session, count);
  }
  return counts;
}
