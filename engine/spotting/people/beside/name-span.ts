/**
 * Where a name begins and ends, and where a family name is part of something else
 * ("Smith-Jones", "Cantwell Park", "cantwell.senate.gov").
 */
import { type Fit, fitGiven } from '../names/alignment';
import { isFamilyName, isGivenName } from '../names/commonness';
import type { Family, NamesIndex } from '../names/names-index';
import { endOfTag, isArticle } from './tag';
import { titleEndingAt } from '../titles/title-before';
import { close, gaps, hasCapital, joined, type Word, wordAt } from '../words';
import { beside, nameParticles, openers, suffixes } from '../words/classes';

export const isBreak = (word: Word): boolean =>
  (word.gap & gaps.end) !== 0 || ((word.gap & gaps.hyphen) !== 0 && (word.gap & gaps.space) !== 0);

/** Whether the word is the next part of a name: only blanks between, or the dot of an initial. */
function continues(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  const before = words[at - 1]!;
  const rest = word.gap & ~gaps.space;
  if (rest === 0) return (word.gap & gaps.space) !== 0 || before.shape === 'han';
  if (rest === gaps.dot) return before.fold.length === 1 && hasCapital(before);
  if (rest === gaps.hyphen) return (word.gap & gaps.space) === 0;
  // "Kevin Waters (R). Waters": the sentence ends there.
  if ((rest & gaps.close) !== 0 && (rest & gaps.dot) !== 0) return false;
  // A quoted or bracketed nickname: John “Jack” Smith, Earl (Buddy) Carter.
  const quoted = rest & ~(gaps.quote | gaps.open | gaps.close | gaps.dot);
  return quoted === 0 && (word.gap & gaps.space) !== 0;
}

export function chainBefore(words: readonly Word[], at: number): Word[] {
  const chain: Word[] = [];
  for (let i = at; i > 0 && chain.length < 5; i -= 1) {
    const before = words[i - 1]!;
    // A line ends where a name does, unless it holds a given name alone.
    if (words[i]!.newLine && i > 1 && !before.newLine) break;
    const rest = words[i]!.gap & ~gaps.space;
    if (!continues(words, i) || !hasCapital(before) || before.possessive) break;
    // Quotes and brackets are part of a name only when they close again before the family name.
    if ((rest & (gaps.quote | gaps.open | gaps.close)) !== 0) {
      const opening = (before.gap & (gaps.quote | gaps.open)) !== 0 && i === at;
      const closing = chain.length === 1 && i === at - 1;
      if (!opening && !closing) break;
    }
    chain.unshift(before);
  }
  return chain;
}

/** Whose given names agree with some words. */
export const fitsOf = (family: Family, given: readonly Word[]): Fit[] =>
  family.people.map((person) => fitGiven(person, family.key, given)).filter((fit) => fit !== undefined);

/** A family name among the words, and the last of them. */
export interface FamilySeen {
  readonly family: Family;
  readonly last: number;
}

/** The longest family of the index that starts at the word. */
export function familyAt(index: NamesIndex, words: readonly Word[], at: number): FamilySeen | undefined {
  const first = words[at]!;
  if (!hasCapital(first) && !nameParticles.has(first.fold)) return undefined;
  for (const family of index.families(first.fold)) {
    const last = at + family.words.length - 1;
    let fits = last < words.length && hasCapital(words[last]!);
    // "Steve St. Clair"
    for (let i = at + 1; fits && i <= last; i += 1)
      fits = close(words, i) && !words[i - 1]!.possessive && words[i]!.fold === family.words[i - at];
    if (fits) return { family, last };
  }
  return undefined;
}

/** The last word of a name with the "Jr." after it, if there is one. */
export function withSuffix(words: readonly Word[], last: number): number {
  const next = words[last + 1];
  if (next === undefined || !suffixes.has(next.fold) || !hasCapital(next) || words[last]!.possessive) return last;
  return (next.gap & ~(gaps.space | gaps.comma)) === 0 ? last + 1 : last;
}

/** Whether a family name is part of something else. */
export function isPart(words: readonly Word[], first: number, nameLast: number, titleCase: boolean): boolean {
  const last = withSuffix(words, nameLast);
  return isEntangled(words, first, nameLast) || isFollowedByName(words, last, titleCase) || isThing(words, first, last);
}

/** Whether the place is part of an address, a handle or a longer hyphenated name. */
function isEntangled(words: readonly Word[], first: number, last: number): boolean {
  const { gap } = words[first]!;
  const before = wordAt(words, first - 1);
  const after = words[last + 1];
  const isTight = (gap & gaps.space) === 0;
  const isWord = before !== undefined && before.fold.length > 1;
  if (isTight && (gap & gaps.glue) !== 0) return true;
  if (isWord && hasCapital(before) && (gap & ~gaps.quote) === gaps.hyphen) return true;
  if (isWord && isTight && (gap & gaps.dot) !== 0 && (gap & gaps.quote) === 0) return true;
  if (after === undefined) return false;
  if (after.gap === gaps.hyphen && hasCapital(after)) return true;
  if ((after.gap & gaps.space) === 0 && (after.gap & gaps.glue) !== 0) return true;
  return after.gap === gaps.dot && after.shape === 'lower';
}

/** What follows makes it another name or a thing: "Murray Sinclair", "Cantwell Park". */
function isFollowedByName(words: readonly Word[], last: number, titleCase: boolean): boolean {
  const word = words[last]!;
  const next = words[last + 1];
  if (next === undefined || (next.gap & gaps.space) === 0 || !hasCapital(next)) return false;
  // "Rep. Chris Corry R-Yakima"
  if (endOfTag(words, last + 1) !== undefined) return false;
  const further = words[last + 2];
  // "Sen. Warren G. Magnuson Park"
  const isDotted = further !== undefined && (further.gap & ~gaps.space) === gaps.dot && hasCapital(further);
  if (isDotted && joined(next) && next.fold.length === 1) return isGivenName(word.fold);
  if (!joined(next) || suffixes.has(next.fold)) return false;
  // "King’s Table", "Murray’s Bar": a business; "Murray’s Senate office": hers.
  if (word.possessive) return beside.namedAfter.has(next.fold) && !beside.ofOfficials.has(next.fold);
  if (titleCase && beside.verbsInHeadlines.has(next.fold)) return false;
  if (beside.namedAfter.has(next.fold)) return true;
  const isGiven = isGivenName(word.fold);
  // "Curtis King": a title of the trades is a family name behind a given one.
  if ((titleCase || isGiven) && isFamilyName(next.fold) && next.shape !== 'upper') return true;
  // "former Rep. Lee Zeldin, R-N.Y.," in a paragraph full of names.
  if (isGiven && further !== undefined && endOfTag(words, last + 2) !== undefined) return true;
  if (titleCase || openers.has(next.fold) || next.shape === 'upper') return false;
  return titleEndingAt(words, last + 1) === undefined;
}

/** "the Pat Murray Federal Courthouse": an article before the name, another capital word after it. */
function isThing(words: readonly Word[], at: number, last: number): boolean {
  const next = words[last + 1];
  if (next === undefined || words[last]!.possessive || !joined(next) || !hasCapital(next)) return false;
  const first = at - chainBefore(words, at).length;
  return isArticle(wordAt(words, first - 1)) && joined(words[first]!);
}
