/**
 * The sentence around a place in a run, and whether the text there is about lawmaking at all.
 */
import { abbreviation, afterOther, beforeOther, lawmaking, perhapsWares, wares } from './tables/words';

const sentenceEnd = /[.!?;]["”’»)]{0,2}\s+|\u2028/gu;

/** Where the sentences of a text start, the first at 0. Semicolons part sentences, too. */
export function sentenceStarts(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(sentenceEnd)) {
    if (text[match.index] === '.' && abbreviation.test(text.slice(Math.max(0, match.index - 8), match.index + 1)))
      continue;
    starts.push(match.index + match[0].length);
  }
  return starts;
}

/** Start and end of the sentence that holds an offset. */
export function sentenceAt(starts: readonly number[], length: number, offset: number): { start: number; end: number } {
  let low = 0;
  for (let high = starts.length - 1; low < high;) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return { start: starts[low] ?? 0, end: starts[low + 1] ?? length };
}

/** As much around a place as is looked at, in UTF-16 units: sentences of pages are shorter, those of attackers are not. */
const reach = 1500;

/** The text around a place in a run, within its sentence where that is given. */
export const near = (text: string, { start, end }: Place, sentence: Place = { start: 0, end: text.length }): string =>
  text.slice(Math.max(sentence.start, start - reach), Math.min(sentence.end, end + reach));

interface Place {
  start: number;
  end: number;
}

/** How many words of lawmaking a text has, up to a limit. */
export function lawmakingWords(text: string, limit = 20): number {
  let count = 0;
  lawmaking.lastIndex = 0;
  while (count < limit && lawmaking.exec(text)) count++;
  return count;
}

/** "Council Bill 1110", "Assembly Bill 1482". */
const otherBody = /\p{Lu}\p{L}+\s$/u;

/**
 * Whether the words right before or after say that this is a room, a flight, a street, a pencil …
 * @param isOfLaw whether the run speaks of lawmaking, or the article does.
 */
export function somethingElse(
  text: string,
  { start, end, nature }: { start: number; end: number; nature: string },
  isOfLaw: { run: boolean; article: boolean },
): boolean {
  if (nature === 'bill' && otherBody.test(text.slice(Math.max(0, start - 30), start))) return true;
  const beside = text.slice(Math.max(0, start - 80), end + 80);
  // "SB-5263, sandwich board": permits are numbered so, too; but not alone in a cell.
  const isDashed = /^[HS]B[-\u2010-\u2013]/.test(text.slice(start, end));
  if (!isOfLaw.run && isDashed && text.trim().length > end - start) return true;
  if (!isOfLaw.run && (wares.test(beside) || (!isOfLaw.article && perhapsWares.test(beside)))) return true;
  return beforeOther.test(text.slice(Math.max(0, start - 24), start)) || afterOther.test(text.slice(end, end + 40));
}
