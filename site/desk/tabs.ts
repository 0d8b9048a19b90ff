/** Two tabs of the desk on one folder: each goes on with what the other has written. Pure. */
import type { Texts } from './workspace';

export interface Together {
  texts: Texts;
  /** Files that both have changed since, as the other tab has them; null where it has thrown the file away. */
  clashes: Readonly<Record<string, string | null>>;
}

const own = (texts: Texts, file: string): string | undefined => (Object.hasOwn(texts, file) ? texts[file] : undefined);

/**
 * File by file, whoever has changed it.
 * @param known what both tabs had when this one looked last.
 */
export function together(known: Texts, mine: Texts, theirs: Texts): Together {
  const texts: Record<string, string> = {};
  const clashes: Record<string, string | null> = {};
  for (const file of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    const [before, here, there] = [own(known, file), own(mine, file), own(theirs, file)];
    const isTheirs = here === before;
    if (!isTheirs && there !== before && here !== there) clashes[file] = there ?? null;
    const text = isTheirs ? there : here;
    if (text !== undefined) texts[file] = text;
  }
  return { texts, clashes };
}

export const isSame = (one: Texts, other: Texts): boolean =>
  Object.keys(one).length === Object.keys(other).length &&
  Object.entries(one).every(([file, text]) => own(other, file) === text);

/** The files with some of them as somebody else has them; without those of null. */
export const withAdopted = (texts: Texts, others: Together['clashes']): Texts =>
  Object.fromEntries(
    Object.entries({ ...texts, ...others }).filter((entry): entry is [string, string] => entry[1] !== null),
  );
