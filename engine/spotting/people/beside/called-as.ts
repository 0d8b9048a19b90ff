/**
 * What a name is called by, where it is said of women or of men alone: "Ms.", "ông", "la senadora". Of two who share a surname
 * it tells which one is meant.
 */
import { genderOfGiven, type Gender } from '../names/commonness';
import type { Person } from '../names/names-index';
import { hasCapital, joined, type Word } from '../words/tokens';

/** In English they have a capital: "We will miss Murray". */
const englishOfWomen = /^(?:mrs|ms|miss|madam)$/;
const englishOfMen = /^(?:mr|sir)$/;
const ofWomen = /^(?:\p{L}+woman|ba|co|chi|senora|sra|senadora|gobernadora|alcaldesa|diputada|ginang|gng)$/u;
const ofMen = /^(?:(?:congress|council|assembly)man|ong|anh|senor|sr|ginoo)$/;
/** "el secretario", "la representante estatal": nouns for what people are. */
const spanishNoun = /(?:or|ora|ante|ista|ario|aria|ado|ada|alde|ero|era)$/;
/** Words of a Spanish title behind its article. */
const longestTitle = 3;

/** What the words before the name say. */
export function genderBefore(words: readonly Word[], start: number): Gender | undefined {
  const before = words[start - 1];
  if (before === undefined) return undefined;
  if (hasCapital(before) && englishOfWomen.test(before.fold)) return 'woman';
  if (hasCapital(before) && englishOfMen.test(before.fold)) return 'man';
  if (ofWomen.test(before.fold)) return 'woman';
  if (ofMen.test(before.fold)) return 'man';
  for (let at = start - 1; at > 0 && at >= start - longestTitle; at -= 1) {
    const word = words[at] as Word;
    if (word.shape !== 'lower' || !joined(word) || !joined(words[at + 1] as Word)) return undefined;
    const article = (words[at - 1] as Word).fold;
    if (/^(?:el|la)$/.test(article) && spanishNoun.test(word.fold)) return article === 'la' ? 'woman' : 'man';
  }
  return undefined;
}

/** What stands behind the name in Chinese. */
export function genderBehind(text: string, end: number): Gender | undefined {
  const courtesy = /^\s?(?:(女士|小姐|太太|夫人)|先生)/.exec(text.slice(end, end + 3));
  return courtesy === null ? undefined : courtesy[1] === undefined ? 'man' : 'woman';
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
