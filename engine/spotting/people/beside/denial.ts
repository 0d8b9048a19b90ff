/**
 * A text that says by itself that a namesake is not the official: "He isn’t the congressman", "(not that one)", "tocayo de uno".
 */
import { isBeforeSentence, stretch } from '../words/phrase';
import { isSaid } from '../matcher/sayings';
import type { Place } from './place';
import { beside } from './words';

/** Longest stretch after a name that is searched. */
const reach = 160;
/** Sentences of "him" or "her" that are read with the name's. */
const further = 2;
const ofNative = new RegExp(beside.denialsNative, 'u');

/** Whether the rest of the sentence after a name, or a next one about "him" or "her", denies that it is the official. */
export function deniedAfter({ text, words, last, to }: Place): boolean {
  let sentences = 0;
  const isOver = (at: number): boolean =>
    at > last + 1 &&
    isBeforeSentence(text, words, at) &&
    ((sentences += 1) > further || !beside.goesOn.has(words[at]!.fold));
  const [from, end] = stretch(words, last + 1, last, to, to + reach, isOver);
  return isSaid('denied', words, from, end) || ofNative.test(text.slice(to, words[end - 1]?.end ?? to));
}
