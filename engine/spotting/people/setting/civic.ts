/**
 * How much a text is about public affairs: the number of different words of that field in it.
 */
import type { TextRun } from '../../types';
import { isGivenName } from '../names/commonness';
import type { ReadRun } from '../beside/sighting';
import { hanTitle } from '../titles/han-titles';
import { fields, type Sign } from '../words/fields';
import { hasCapital, joined, type Word } from '../words/tokens';

/** From here on a text is plainly about public affairs; below `some`, it is not. */
export const civic = { some: 2, plain: 5 };

/** From here on words of stage, sport and kitchen count against. */
const leisurely = 3;

/** The different words of public affairs among the words of a run. */
export function civicWordsOf(words: readonly Word[], signs: readonly Sign[]): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const { at, fold, of } of signs) {
    if ((of & fields.civic) !== 0) {
      // "Bill Foster", "Dan Newhouse": a given name.
      const next = words[at + 1];
      const given =
        hasCapital(words[at] as Word) && isGivenName(fold) && next !== undefined && joined(next) && hasCapital(next);
      if (!given) seen.add(fold);
    } else if ((of & fields.han) !== 0 && hanTitle(fold, 'around') !== undefined)
      for (const sign of hanSigns) seen.add(sign);
  }
  return seen;
}

/** An office named in Chinese or Korean is a plain sign by itself. */
const hanSigns = Array.from({ length: civic.plain }, (_, at) => `han ${at}`);

/** Counts words of public affairs, less those of leisure; menus and side columns do not count. */
export function civicWordsIn(read: readonly ReadRun[], runs: readonly TextRun[]): number {
  const seen = new Set<string>();
  const political = new Set<string>();
  const leisure = new Set<string>();
  for (const [at, { signs, civic: own }] of read.entries()) {
    const kind = runs[at]?.kind;
    if (kind === 'nav' || kind === 'aside') continue;
    for (const word of own) seen.add(word);
    for (const { fold, of } of signs) {
      if ((of & fields.leisure) !== 0) leisure.add(fold);
      if ((of & fields.political) !== 0) political.add(fold);
    }
  }
  const against = leisure.size < leisurely ? 0 : leisure.size;
  return Math.max(0, Math.min(seen.size + political.size / 2, civic.plain + 2) - against);
}

/**
 * Whether a text is about the politics of the whole country.
 * @param atHome it is of a state: its senate and lawmakers may be the state's
 */
export function isNational(read: readonly ReadRun[], atHome: boolean): boolean {
  const seen = new Set<string>();
  const asked = atHome ? fields.national : fields.national | fields.federal;
  for (const { signs } of read) for (const { fold, of } of signs) if ((of & asked) !== 0) seen.add(fold);
  return seen.size >= 2;
}
