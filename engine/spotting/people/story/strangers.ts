/**
 * A given name alone by which the text presents somebody whom nobody knows: "A listener in Republic, Andrew, asks", "a caller
 * named Andrew", "Andrew in Colville", "Andrew, a farmer,".
 */
import { isPolitical, isPrivateAgent } from '../beside/described';
import { gaps, hasCapital, joined, type Word } from '../words/tokens';
import { kin } from '../words/vocabulary';

const others = /^(?:guy|gal|kid|teen|parent|nurse|friend|buddy|veteran|mechanic|student|resident)$/;

/** Words of a description that are read. */
const longest = 8;

/** Whether the words beside a given name present a private person. */
export const isStranger = (words: readonly Word[], at: number): boolean =>
  isNewlyNamed(words, at) || isApposed(words, at) || isDescribed(words, at);

/** "a caller named Andrew" */
const isNewlyNamed = (words: readonly Word[], at: number): boolean =>
  joined(words[at] as Word) && words[at - 1]?.fold === 'named';

const isComma = (word: Word | undefined): boolean => word !== undefined && (word.gap & ~gaps.space) === gaps.comma;

/** "A listener in Republic, Andrew,", "Our producer, Andrew,"; but "My seatmate, Andrew,", "The senator, Andrew,". */
function isApposed(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (!isComma(words[at]) || words[at]?.possessive || (next !== undefined && joined(next))) return false;
  let isAgent = false;
  for (let i = at - 1; i >= 0 && i >= at - longest; i -= 1) {
    const word = words[i] as Word;
    if (isPolitical(words, i)) return false;
    isAgent ||= isPrivateAgent(words, i) || kin.has(word.fold) || others.test(word.fold);
    if (/^(?:an?|another|one|the|our|my|your|this|his|her|their)$/.test(word.fold)) return isAgent;
    if (!joined(word)) return false;
  }
  return false;
}

/** "Andrew in Colville asks", "Andrew, from Colville,", "Andrew, a farmer,"; but "Andrew, a colleague,". */
function isDescribed(words: readonly Word[], at: number): boolean {
  const first = words[at + 1];
  const next = words[at + 2];
  if (first === undefined || next === undefined || !joined(next)) return false;
  if (!joined(first) && !isComma(first)) return false;
  if (/^(?:in|from|of|near)$/.test(first.fold)) return hasCapital(next);
  return isComma(first) && /^an?$/.test(first.fold) && !isPolitical(words, at + 2);
}
