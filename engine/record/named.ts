/** What a number has been called, session by session, for telling which of them a text means: small files alone. */
import type { PackId } from '../identifiers';
import type { EarlierFile, MeasureRecord, MeasuresFile } from '../release/packs';
import { openSession, type ReadFile } from './session';

export type NamedMeasure = Pick<MeasureRecord, 'key' | 'title' | 'description' | 'sponsor'>;

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
    const file = read(`${pack}/${part}`) as MeasuresFile | EarlierFile | undefined;
    return file ? file.measures.filter(({ key }) => key.endsWith(end)) : [];
  });
  return [...inColumns, ...inWhole];
}
