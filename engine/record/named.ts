/** What a number has been called, session by session, for telling which of them a text means: small files alone. */
import type { PackId } from '../identifiers';
import type { EarlierFile, MeasureRecord, MeasuresFile } from '../release/packs';
import { openSession, type ReadFile } from './session';

export type NamedMeasure = Pick<MeasureRecord, 'key' | 'title' | 'description' | 'sponsor'>;

type WholeFile = MeasuresFile | EarlierFile;
const keys = new WeakMap<WholeFile, readonly string[]>();

/** The keys of such a file: looked through for each number of a page, so that its records, of many shapes, are read once. */
function keysOf(file: WholeFile): readonly string[] {
  let all = keys.get(file);
  if (!all) keys.set(file, (all = file.measures.map(({ key }) => key)));
  return all;
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
  const end = `/${type}/${number}`;
  const inWhole = whole.flatMap((part) => {
    const file = read(`${pack}/${part}`) as WholeFile | undefined;
    const all = file ? keysOf(file) : [];
    return file?.measures.filter((_, at) => all[at]!.endsWith(end)) ?? [];
  });
  return [...inColumns, ...inWhole];
}
