/**
 * Who sponsors a measure, in brackets behind its number: "HB 2401 (Engell), range riders", "SB 6109 (Robinson, Liias)".
 */
import { rollCallLabel } from './titles';
import type { TitleHit } from './title-before';
import { gaps, hasCapital, joined, type Word } from './tokens';
import { connectors } from './vocabulary';

/** "HB", "ESSB", "2SHB", "HJM", "S", "HR", "bill": the last word of a measure's head, and by its first group the chamber. */
const head = /^(?:\d?[es]{0,3}\d?[es]?)(h|s)(?:b|jr|jm|cr|cm|r)?$/;

/** Most words inside the brackets. */
const longest = 12;

/** The chamber of the measure whose number stands at the word, if one does. */
function chamberAt(words: readonly Word[], at: number): 'h' | 's' | undefined {
  const number = words[at];
  if (number?.shape !== 'number') return undefined;
  const last = words[at - 1];
  const before = words[at - 2];
  if (last === undefined || !hasCapital(last)) return undefined;
  if (/^(?:bill|memorial|resolution)$/.test(last.fold)) {
    for (let i = at - 2; i >= 0 && i > at - 5; i -= 1) {
      const word = words[i] as Word;
      if (word.fold === 'house') return 'h';
      if (word.fold === 'senate') return 's';
    }
    return undefined;
  }
  // "H.R. 2401"
  if (last.fold === 'r' && before?.fold === 'h') return 'h';
  return last.shape === 'upper' || last.fold.length === 1
    ? (head.exec(last.fold)?.[1] as 'h' | 's' | undefined)
    : undefined;
}

/**
 * The office of those in brackets behind a measure's number, with the last word in the brackets.
 * @param at the first word in the brackets
 */
export function sponsorsAt(
  text: string,
  words: readonly Word[],
  at: number,
): { title: TitleHit; last: number } | undefined {
  const first = words[at] as Word;
  if ((first.gap & ~gaps.space) !== gaps.open || !hasCapital(first)) return undefined;
  const chamber = chamberAt(words, at - 1);
  if (chamber === undefined) return undefined;
  let last = at;
  while (last + 1 < words.length && last < at + longest && ((words[last + 1] as Word).gap & gaps.close) === 0) {
    last += 1;
    const word = words[last] as Word;
    const isName =
      hasCapital(word) && ((word.gap & gaps.comma) !== 0 || connectors.has((words[last - 1] as Word).fold));
    // Two capitals in a row are a full name or a thing: "(Ferry County)".
    if (!isName && !(connectors.has(word.fold) && joined(word))) return undefined;
  }
  if (text.charAt((words[last] as Word).end) !== ')') return undefined;
  const roles = rollCallLabel.roles.filter((role) =>
    chamber === 'h'
      ? /(?:us|state)-(?:representative|delegate|legislator)/.test(role)
      : /(?:us|state)-(?:senator|legislator)/.test(role),
  );
  const start = words[at - 2] as Word;
  return {
    title: {
      meaning: { ...rollCallLabel, roles },
      text: text.slice(start.start, (words[at - 1] as Word).end),
      notNow: false,
    },
    last,
  };
}
