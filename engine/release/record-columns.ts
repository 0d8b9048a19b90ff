/** What a schema cannot say of a file in columns: that they are of one length, and that the file is the one its path names. */
import type { FilePath } from './bundle';

/** The column that counts a file's records, and those that run beside it. */
const parallel: Readonly<Record<string, readonly string[]>> = {
  numbers: ['titles', 'sponsors', 'introduced', 'issues', 'steps', 'measures', 'dates', 'motions', 'yeas', 'nays'],
};
const counted = ['numbers', 'letters', 'members', 'added'] as const;

type Columns = Readonly<Record<string, unknown>>;
const lengthOf = (value: unknown): number | undefined => (Array.isArray(value) ? value.length : undefined);

/** Measures, roll calls or members in a file. */
export const recordsIn = (file: Columns): number =>
  counted.map((name) => lengthOf(file[name])).find((length) => length !== undefined) ?? 0;

/** Why a file cannot be what its path says; undefined where it can, and for files without columns. */
export function columnTrouble(path: FilePath, file: Columns): string | undefined {
  const [, session, , of] = path.split('/');
  if (file.session === undefined) return undefined;
  if (file.session !== session) return 'holds another session';
  const says = file.type ?? file.chamber;
  if (says !== undefined && says !== of) return `holds ${String(says)}`;
  for (const [main, others] of Object.entries(parallel)) {
    const length = lengthOf(file[main]);
    const uneven =
      length === undefined ? undefined : others.find((name) => (lengthOf(file[name]) ?? length) !== length);
    if (uneven) return `${uneven} is not as long as ${main}`;
  }
  return undefined;
}
