/** How a run is written: in title case, as prose, as a line of its own, as a caption that tells who is seen. */
import type { TextRun } from '../types';
import { beside } from './words/classes';
import { isSaid } from './matcher/sayings';
import { hasCapital, type Word } from './words/tokens';

type Run = Pick<TextRun, 'kind' | 'text'>;

/** Longest line that counts as a headline or a teaser. */
const longestLine = 140;

/** A line of its own that is no sentence; but pictures are credited below what they show. */
export const isLine = ({ text, kind }: Run, words: readonly Word[]): boolean =>
  kind !== 'cell' &&
  kind !== 'caption' &&
  kind !== 'quote' &&
  text.length <= longestLine &&
  !/[.!?。！？:][”"’)]*\s*$/.test(text) &&
  !isSaid('pictureCredit', words, 0, words.length);

/** Words that are looked at. */
const headOfRun = 60;

/** Whether most longer words begin with a capital, and it is no prose. */
export function isTitleCase(run: Run, words: readonly Word[]): boolean {
  const head = words.slice(0, headOfRun);
  // Scripts without capitals: the Latin words in such a text are all names.
  if (head.some(({ shape }) => shape === 'han')) return false;
  const long = head.filter(({ fold, shape }) => fold.length >= 4 && shape !== 'number');
  return long.length >= 3 && long.filter(hasCapital).length / long.length > 0.7 && !isProse(run, words);
}

/** Of a headline hardly any longer word is small. */
const fewestSmall = 0.1;

/** "Zyla Brown won. Mayor Lisa Brown thanked her.": sentences full of names, whose verbs are small; no headline. */
function isProse({ kind, text }: Run, words: readonly Word[]): boolean {
  if (kind === 'heading' || kind === 'nav' || kind === 'byline' || !/[.!?][”"’)]*\s*$/.test(text)) return false;
  const small = words.filter(
    ({ fold, shape }) => shape === 'lower' && fold.length >= 5 && !beside.smallInHeadlines.has(fold),
  );
  return small.length > fewestSmall * words.filter(({ fold }) => fold.length >= 4).length;
}
