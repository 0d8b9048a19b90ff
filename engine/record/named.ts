/** What a number has been called, session by session, for telling which of them a text means: small files alone. */
import type { PackId } from '../identifiers';
import type { EarlierFile, MeasureRecord, MeasuresFile } from '../release/packs';
import { openSession, type ReadFile } from './session';

export type NamedMeasure = Pick<MeasureRecord, 'key' | 'title' | 'description' | 'sponsor'>;

type WholeFile = MeasuresFile | EarlierFile;
const byNumber = new WeakMap<WholeFile, ReadonlyMap<string, readonly MeasureRecord[]>>();

/** The measures of such a file by what they are called in all sessions, `HB/1217`; made once for each file. */
function numbersOf(file: WholeFile): ReadonlyMap<string, readonly MeasureRecord[]> {
  const known = byNumber.get(file);
  if (known) return known;
  const numbers = new Map<string, MeasureRecord[]>();
  for (const one of file.measures) {
    const number = one.key.slice(one.key.lastIndexOf('/', one.key.lastIndexOf('/') - 1) + 1);
    const namesakes = numbers.get(number);
    if (namesakes) namesakes.push(one);
    else numbers.set(number, [one]);
  }
  byNumber.set(file, numbers);
  return numbers;
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
    return (file && numbersOf(file).get(`${type}/${number}`)) ?? [];
  });
  return [...inColumns, ...inWhole];
}
