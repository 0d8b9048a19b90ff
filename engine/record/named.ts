/** What a number has been called, session by session, for telling which of them a text means: small files alone. */
import type { PackId } from '../identifiers';
import type { EarlierFile, MeasureRecord, MeasuresFile } from '../release/packs';
import { openSession, type ReadFile } from './session';

export type NamedMeasure = Pick<MeasureRecord, 'key' | 'title' | 'description' | 'sponsor'>;

type WholeFile = MeasuresFile | EarlierFile;
const numbered = new WeakMap<WholeFile, ReadonlyMap<string, readonly MeasureRecord[]>>();

/** `HB/1110` → its measures of all sessions; made once for each file. */
function byNumber(file: WholeFile): ReadonlyMap<string, readonly MeasureRecord[]> {
  let known = numbered.get(file);
  if (!known) {
    const made = new Map<string, MeasureRecord[]>();
    for (const record of file.measures) {
      const { key } = record;
      const name = key.slice(key.indexOf('/', key.indexOf('/') + 1) + 1);
      const same = made.get(name);
      if (same) same.push(record);
      else made.set(name, [record]);
    }
    numbered.set(file, (known = made));
  }
  return known;
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
    return file ? (byNumber(file).get(`${type}/${number}`) ?? []) : [];
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
  for (const part of whole)
    for (const { key } of (read(`${pack}/${part}`) as WholeFile | undefined)?.measures ?? []) {
      const [from, to] = [key.indexOf('/') + 1, key.indexOf('/', key.indexOf('/') + 1)];
      if (key.indexOf('/', to + 1) > 0) add(key.slice(from, to), 1);
    }
  return counts;
}
