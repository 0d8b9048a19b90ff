/**
 * Pupils and students who play at lawmaking and have its titles: "Sen. Mike Chapman leads the Boys State Senate", "In the mock
 * House, Rep. Hill moved the bill", "Rep. Natasha Hill of Cheney High School".
 */
import { isBeforeSentence, stretch } from '../words/phrase';
import { isSaid } from '../matcher/sayings';
import type { Place } from './place';

/** So much around a name is looked at. */
const reach = 160;

/** Whether the words around a name with a title and no party make a pupil of its bearer. */
export function isOfPupils({ text, words, start, last, from, to, said }: Place): boolean {
  if (said.has('pupil')) return true;
  const [first] = stretch(words, start, last, from - reach, to);
  const [, end] = stretch(words, start, last, from, to + reach, (at) => at > last && isBeforeSentence(text, words, at));
  const isNear = isSaid('playedBody', words, first, start) || isSaid('inPlayedBody', words, last + 1, end);
  // What officials do with pupils, and lawmakers about them.
  return isNear && !isSaid('visiting', words, first, start) && !isSaid('visiting', words, last + 1, end);
}
