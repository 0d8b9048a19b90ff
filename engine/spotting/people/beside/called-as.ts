/**
 * What a name is called by, where it is said of women or of men alone: "Ms.", "ông", "la senadora". Of two who share a surname
 * it tells which one is meant.
 */
import { genderOfGiven, type Gender } from '../names/commonness';
import type { Person } from '../names/names-index';
import { hasCapital, joined, type Word } from '../words/tokens';
import { beside } from './words';

const noun = new RegExp(`(?:${beside.nounEndings})$`);
/** Words of a title behind its article. */
const longestTitle = 3;

/** What the words before the name say. */
export function genderBefore(words: readonly Word[], start: number): Gender | undefined {
  const before = words[start - 1];
  if (before === undefined) return undefined;
  const isCourtesy = hasCapital(before);
  if (beside.ofWomen.has(before.fold) || (isCourtesy && beside.courtesiesOfWomen.has(before.fold))) return 'woman';
  if (beside.ofMen.has(before.fold) || (isCourtesy && beside.courtesiesOfMen.has(before.fold))) return 'man';
  // "el secretario", "la representante estatal": nouns for what people are.
  for (let at = start - 1; at > 0 && at >= start - longestTitle; at -= 1) {
    const word = words[at]!;
    if (word.shape !== 'lower' || !joined(word) || !joined(words[at + 1]!)) return undefined;
    const article = words[at - 1]!.fold;
    if (noun.test(word.fold) && beside.articlesOfWomen.has(article)) return 'woman';
    if (noun.test(word.fold) && beside.articlesOfMen.has(article)) return 'man';
  }
  return undefined;
}

const [womanBehind, manBehind] = [beside.womenNative, beside.menNative].map((said) => new RegExp(`^\\s?${said}`, 'u'));

/** What stands behind the name in Chinese. */
export function genderBehind(text: string, end: number): Gender | undefined {
  const courtesy = text.slice(end, end + 3);
  return womanBehind!.test(courtesy) ? 'woman' : manBehind!.test(courtesy) ? 'man' : undefined;
}

/** Whether it cannot be said of one with these given names. */
export function isOfOther(said: Gender | undefined, given: readonly string[]): boolean {
  if (said === undefined) return false;
  const genders = new Set(given.map(genderOfGiven));
  return genders.has(said === 'man' ? 'woman' : 'man') && !genders.has(said);
}

/** The given names that rosters know of a person. */
export const givenOf = ({ names, nicknames }: Person): string[] => [
  ...names.map(({ given }) => given[0] ?? ''),
  ...nicknames,
];
