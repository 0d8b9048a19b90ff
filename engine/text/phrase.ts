/** Which words belong together: a phrase goes on over the dot of a short form, and a place over capitalised words. */
import { type Word, separatorFlags } from './tokens';
import { wordsOf } from '../languages';

const { shortForms } = wordsOf('common');

/** The word at a place, which may lie in front of the first or behind the last: arrays are slow when they are asked for -1. */
export const wordAt = (words: readonly Word[], at: number): Word | undefined => (at < 0 ? undefined : words[at]);

/** Whether a word ends in a full stop without ending the sentence. */
export const isAbbreviation = (fold: string): boolean => fold.length === 1 || shortForms.has(fold);

/** Whether a word belongs to one phrase with the word before it: blanks, a full stop after a short form, a hyphen. */
export const continuesPhrase = (words: readonly Word[], at: number): boolean => {
  const rest = words[at]!.gap & ~separatorFlags.space;
  if (rest === separatorFlags.dot || rest === (separatorFlags.dot | separatorFlags.hyphen))
    return isAbbreviation(wordAt(words, at - 1)?.fold ?? '');
  return rest === 0 || rest === separatorFlags.hyphen;
};

/** Whether the word no longer belongs to the phrase of the word before it. */
export const endsPhrase = (words: readonly Word[], at: number): boolean =>
  at >= words.length || !continuesPhrase(words, at);

/** Words as they are folded, with blanks between. */
export const joinFolds = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map(({ fold }) => fold)
    .join(' ');

/** Whether a sentence ends before a word: a full stop that is no short form's, and a capital. */
export function startsSentence(text: string, words: readonly Word[], at: number): boolean {
  const before = wordAt(words, at - 1);
  const word = words[at]!;
  if (before === undefined || word.newLine) return true;
  if (
    (word.gap & (separatorFlags.end | separatorFlags.dot)) === 0 ||
    word.shape === 'lower' ||
    continuesPhrase(words, at)
  )
    return false;
  return /[.!?。！？\n][”"’)]*(?:\s|$)|[。！？]/.test(text.slice(before.end, word.start));
}
