/**
 * Offices and occupations in Chinese, Japanese and Korean, which stand in the words around a name without blanks.
 */
import { wordsOf } from '../../../languages';
import { once } from '../../remembered';
import { kindsOfTitles, type TitleMeaning } from './titles';

/** Occupations and courtesies of private people, in the words around a Latin name. */
export const hanOccupation = new RegExp(wordsOf('besideTitles').occupations);

const kinds = once(() => {
  const sources = wordsOf('titlesInHan');
  return kindsOfTitles.flatMap(({ kind, meaning }) => {
    const source = sources[kind];
    if (source === undefined) return [];
    const [before, after, around] = [`${source}$`, `^\\s*${source}`, source].map((one) => new RegExp(one, 'u'));
    return [{ meaning, patterns: { before, after, around } }];
  });
});

/** Where a stretch of text lies: it ends right `before` the name, starts right `after` it, or lies `around`. */
type Where = 'before' | 'after' | 'around';

/** The office that a stretch of Chinese, Japanese or Korean text names, if any, with the place of its words in the stretch. */
export function hanTitleIn(
  text: string,
  where: Where,
): { meaning: TitleMeaning; start: number; end: number } | undefined {
  for (const { meaning, patterns } of kinds()) {
    const match = patterns[where]?.exec(text);
    if (match) return { meaning, start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

/** Likewise the office alone. */
export const hanTitle = (text: string, where: Where): TitleMeaning | undefined => hanTitleIn(text, where)?.meaning;
