/**
 * A text that says by itself that a namesake is not the official: "He isn’t the congressman", "(not that one)", "tocayo de uno".
 */
import { personVerbs } from '../words/classes';
import { isBeforeSentence, stretch } from '../words/phrase';
import { isSaid } from '../words/sayings';
import { joined, type Word } from '../words/tokens';
import type { Place } from './place';
import { beside } from './words';

/** "hoping for the other Michael Keaton."; but "another Patty Murray bill". */
export function isAnother(words: readonly Word[], start: number, last: number): boolean {
  const before = words[start - 1];
  if (before === undefined || !joined(words[start]!) || !beside.others.has(before.fold)) return false;
  const next = words[last + 1];
  if (next === undefined || !joined(next) || words[last]!.possessive) return true;
  return next.shape === 'lower' && (personVerbs.has(next.fold) || beside.afterPerson.has(next.fold));
}

/** Longest stretch after a name that is searched. */
const reach = 160;
/** Sentences of "him" or "her" that are read with the name's. */
const further = 2;
const ofNative = new RegExp(beside.denialsNative, 'u');

/** Whether the rest of the sentence after a name, or a next one about "him" or "her", denies that it is the official. */
export function deniedAfter({ text, words, last, to, said }: Place): boolean {
  // "Ellie Markey, late of Ed Markey’s office (no relation)": it is the one who worked there that is no relation.
  if (said.has('staffOfNoKin')) return false;
  let sentences = 0;
  const isOver = (at: number): boolean =>
    at > last + 1 &&
    isBeforeSentence(text, words, at) &&
    ((sentences += 1) > further || !beside.goesOn.has(words[at]!.fold));
  const [from, end] = stretch(words, last + 1, last, to, to + reach, isOver);
  return isSaid('denied', words, from, end) || ofNative.test(text.slice(to, words[end - 1]?.end ?? to));
}

/** Words in which a denial begins that opens a text. */
const opening = 6;

/** "No, not the mayor.", "(Not that one.)", "He isn’t the senator.": what opens the text below a headline. */
export const deniedBelow = (words: readonly Word[]): boolean => isSaid('deniedFirst', words, 0, opening);
