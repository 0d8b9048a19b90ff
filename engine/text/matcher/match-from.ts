/** Whether a pattern stands among the words of a text: its steps are walked forwards from a word, or backwards from a name. */
import { separatorFlags, isAbbreviation, type Word, wordAt } from '..';
import { sentenceStart, type SeparatorRule, type PatternStep, sentenceEnd } from './pattern';

const none: SeparatorRule = { must: 0, may: 0 };
/** Whatever stands before the first word of a pattern that may stand anywhere. */
export const anySeparator: SeparatorRule = { must: 0, may: -1 };

/** Whether what stands before a word is what is asked for. */
function stand(words: readonly Word[], at: number, { must, may }: SeparatorRule): boolean {
  if (may === -1) return true;
  const word = words[at];
  if (word === undefined) return must !== 0;
  const { gap, newLine } = word;
  const mayStop = (may & sentenceEnd) === 0 ? 0 : separatorFlags.dot;
  if ((must & sentenceStart) !== 0)
    return newLine || at === 0 || (gap & (separatorFlags.end | separatorFlags.dot | (must & ~sentenceStart))) !== 0;
  if ((must & sentenceEnd) !== 0) return newLine || (gap & (separatorFlags.end | separatorFlags.dot)) !== 0;
  if ((gap & must) !== must || newLine) return false;
  const own =
    (must & (separatorFlags.colon | separatorFlags.dash | separatorFlags.money | separatorFlags.stroke)) === 0
      ? 0
      : separatorFlags.end | separatorFlags.glue;
  const rest = gap & ~(separatorFlags.space | must | may | mayStop | own | (must === 0 ? 0 : separatorFlags.quote));
  return (
    rest === 0 ||
    rest === separatorFlags.hyphen ||
    (rest === separatorFlags.dot && isAbbreviation(wordAt(words, at - 1)?.fold ?? ''))
  );
}

/** How much of a stretch of words is left behind one; "stay-at-home" counts as one. */
const less = (any: number, next: Word | undefined): number => any - (next?.gap === separatorFlags.hyphen ? 0.25 : 1);

/**
 * Walks from between two words.
 * @param by forwards or backwards
 * @param asked what has to stand there; without it, what the first step asks for
 * @returns where the steps end, or -1 where they do not stand
 */
export function matchFrom(
  first: PatternStep | undefined,
  words: readonly Word[],
  from: number,
  by: 1 | -1,
  asked?: SeparatorRule,
): number {
  let at = from;
  let need = asked;
  for (let step = first; step !== undefined; step = step.next) {
    const { next, either, any, is, signs } = step;
    // Signs stand before a word: a walk backwards comes upon them when it has passed it.
    if (by > 0) need ??= signs;
    const past = by > 0 ? undefined : signs;
    if (step.isOptional) {
      const end = matchFrom(next, words, at, by, need ?? signs);
      if (end >= 0) return end;
    }
    if (step.isNot) {
      for (const one of either!) if (matchFrom(one, words, at, by, need) >= 0) return -1;
    } else if (either !== undefined) {
      for (const one of either) {
        const end = matchFrom(one, words, at, by, need);
        if (end >= 0) return end;
      }
      return -1;
    } else if (any !== undefined) {
      for (let left = any; ; left = less(left, words[at])) {
        const end = matchFrom(next, words, at, by, need);
        if (end >= 0) return end;
        if (left <= 0 || wordAt(words, by > 0 ? at : at - 1) === undefined || !stand(words, at, need ?? none))
          return -1;
        at += by;
        need = past;
      }
    } else if (is === undefined) need = signs;
    else {
      const word = wordAt(words, by > 0 ? at : at - 1);
      if (word === undefined || !is(word) || !stand(words, at, need ?? none)) return -1;
      at += by;
      need = past;
    }
  }
  return need === undefined || stand(words, at, need) ? at : -1;
}
