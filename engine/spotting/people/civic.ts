/**
 * How much a text is about public affairs: the number of different words of that field in it.
 */
import type { TextRun } from '../types';
import type { ReadRun } from './sighting';
import { hanTitle } from './titles';
import { civicWords } from './vocabulary';

/** From here on a text is plainly about public affairs; below `some`, it is not. */
export const civic = { some: 2, plain: 5 };

/** Counts up to `civic.plain`; menus and side columns do not count. */
export function civicWordsIn(read: readonly ReadRun[], runs: readonly TextRun[]): number {
  const seen = new Set<string>();
  for (const [at, { words }] of read.entries()) {
    const kind = runs[at]?.kind;
    if (kind === 'nav' || kind === 'aside') continue;
    for (const word of words) {
      if (civicWords.has(word.fold)) seen.add(word.fold);
      else if (word.shape === 'han' && hanTitle(word.fold, 'around') !== undefined) return civic.plain;
    }
    if (seen.size >= civic.plain) return civic.plain;
  }
  return seen.size;
}
