/** Whether a pattern stands among the words of a text: its steps are walked forwards from a word, or backwards from a name. */
import { gaps, isShort, type Word, wordAt } from '../words';
import { opens, type Signs, type Step, stops } from './pattern';

const none: Signs = { must: 0, may: 0 };
/** Whatever stands before the first word of a pattern that may stand anywhere. */
export const anything: Signs = { must: 0, may: -1 };

/** Whether what stands before a word is what is asked for. */
function stand(words: readonly Word[], at: number, { must, may }: Signs): boolean {
  if (may === -1) return true;
  const word = words[at];
  if (word === undefined) return must !== 0;
  const { gap, newLine } = word;
  const mayStop = (may & stops) === 0 ? 0 : gaps.dot;
  if ((must & opens) !== 0) return newLine || at === 0 || (gap & (gaps.end | gaps.dot | (must & ~opens))) !== 0;
  if ((must & stops) !== 0) return newLine || (gap & (gaps.end | gaps.dot)) !== 0;
  if ((gap & must) !== must || newLine) return false;
  const own = (must & (gaps.colon | gaps.dash | gaps.money | gaps.stroke)) === 0 ? 0 : gaps.end | gaps.glue;
  const rest = gap & ~(gaps.space | must | may | mayStop | own | (must === 0 ? 0 : gaps.quote));
  return rest === 0 || rest === gaps.hyphen || (rest === gaps.dot && isShort(wordAt(words, at - 1)?.fold ?? ''));
}

/** How much of a stretch of words is left behind one; "stay-at-home" counts as one. */
const less = (any: number, next: Word | undefined): number => any - (next?.gap === gaps.hyphen ? 0.25 : 1);

/**
 * Walks from between two words.
 * @param by forwards or backwards
 * @param asked what has to stand there; without it, what the first step asks for
 * @returns where the steps end, or -1 where they do not stand
 */
export function walk(first: Step | undefined, words: readonly Word[], from: number, by: 1 | -1, asked?: Signs): number {
  let at = from;
  let need = asked;
  for (let step = first; step !== undefined; step = step.next) {
    const { next, either, any, is, signs } = step;
    // Signs stand before a word: a walk backwards comes upon them when it has passed it.
    if (by > 0) need ??= signs;
    const past = by > 0 ? undefined : signs;
    if (step.isOptional) {
      const end = walk(next, words, at, by, need ?? signs);
      if (end >= 0) return end;
    }
    if (step.isNot) {
      for (const one of either!) if (walk(one, words, at, by, need) >= 0) return -1;
    } else if (either !== undefined) {
      for (const one of either) {
        const end = walk(one, words, at, by, need);
        if (end >= 0) return end;
      }
      return -1;
    } else if (any !== undefined) {
      for (let left = any; ; left = less(left, words[at])) {
        const end = walk(next, words, at, by, need);
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
