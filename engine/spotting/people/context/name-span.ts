/**
 * Where a name begins and ends, and where a family name is part of something else
 * ("Smith-Jones", "Cantwell Park", "cantwell.senate.gov").
 */
import { type GivenNameMatch, matchGivenName } from '../names/given-name-match';
import { isFamilyName, isGivenName } from '../names/commonness';
import type { Family, NamesIndex } from '../names/names-index';
import { endOfTag, isArticle } from './party-tag';
import { titleEndingAt } from '../titles/title-before';
import { continuesPhrase, separatorFlags, isCapitalized, isAdjacent, type Word, wordAt } from '../../../text';
import { beside, nameParticles, openers, suffixes } from '../lexicon/classes';

export const startsClause = (word: Word): boolean =>
  (word.gap & separatorFlags.end) !== 0 ||
  ((word.gap & separatorFlags.hyphen) !== 0 && (word.gap & separatorFlags.space) !== 0);

/** Whether the word is the next part of a name: only blanks between, or the dot of an initial. */
function continues(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  const before = words[at - 1]!;
  const rest = word.gap & ~separatorFlags.space;
  if (rest === 0) return (word.gap & separatorFlags.space) !== 0 || before.shape === 'cjk';
  if (rest === separatorFlags.dot) return before.fold.length === 1 && isCapitalized(before);
  if (rest === separatorFlags.hyphen) return (word.gap & separatorFlags.space) === 0;
  // "Kevin Waters (R). Waters": the sentence ends there.
  if ((rest & separatorFlags.close) !== 0 && (rest & separatorFlags.dot) !== 0) return false;
  // A quoted or bracketed nickname: John “Jack” Smith, Earl (Buddy) Carter.
  const quoted = rest & ~(separatorFlags.quote | separatorFlags.open | separatorFlags.close | separatorFlags.dot);
  return quoted === 0 && (word.gap & separatorFlags.space) !== 0;
}

export function capitalizedWordsBefore(words: readonly Word[], at: number): Word[] {
  const chain: Word[] = [];
  for (let i = at; i > 0 && chain.length < 5; i -= 1) {
    const before = words[i - 1]!;
    // A line ends where a name does, unless it holds a given name alone.
    if (words[i]!.newLine && i > 1 && !before.newLine) break;
    const rest = words[i]!.gap & ~separatorFlags.space;
    if (!continues(words, i) || !isCapitalized(before) || before.possessive) break;
    // Quotes and brackets are part of a name only when they close again before the family name.
    if ((rest & (separatorFlags.quote | separatorFlags.open | separatorFlags.close)) !== 0) {
      const opening = (before.gap & (separatorFlags.quote | separatorFlags.open)) !== 0 && i === at;
      const closing = chain.length === 1 && i === at - 1;
      if (!opening && !closing) break;
    }
    chain.unshift(before);
  }
  return chain;
}

/** Whose given names agree with some words. */
export const matchGivenNames = (family: Family, given: readonly Word[]): GivenNameMatch[] =>
  family.people.map((person) => matchGivenName(person, family.key, given)).filter((fit) => fit !== undefined);

/** A family name among the words, and the last of them. */
export interface SurnameMatch {
  readonly family: Family;
  readonly last: number;
}

/** The longest family of the index that starts at the word. */
export function surnameAt(index: NamesIndex, words: readonly Word[], at: number): SurnameMatch | undefined {
  const first = words[at]!;
  if (!isCapitalized(first) && !nameParticles.has(first.fold)) return undefined;
  for (const family of index.families(first.fold)) {
    const last = at + family.words.length - 1;
    let fits = last < words.length && isCapitalized(words[last]!);
    // "Steve St. Clair"
    for (let i = at + 1; fits && i <= last; i += 1)
      fits = continuesPhrase(words, i) && !words[i - 1]!.possessive && words[i]!.fold === family.words[i - at];
    if (fits) return { family, last };
  }
  return undefined;
}

/** The last word of a name with the "Jr." after it, if there is one. */
export function withSuffix(words: readonly Word[], last: number): number {
  const next = words[last + 1];
  if (next === undefined || !suffixes.has(next.fold) || !isCapitalized(next) || words[last]!.possessive) return last;
  return (next.gap & ~(separatorFlags.space | separatorFlags.comma)) === 0 ? last + 1 : last;
}

/** Whether a family name is part of something else. */
export function isPartOfLongerName(
  words: readonly Word[],
  first: number,
  nameLast: number,
  titleCase: boolean,
): boolean {
  const last = withSuffix(words, nameLast);
  return isEntangled(words, first, nameLast) || isFollowedByName(words, last, titleCase) || isThing(words, first, last);
}

/** Whether the place is part of an address, a handle or a longer hyphenated name. */
function isEntangled(words: readonly Word[], first: number, last: number): boolean {
  const { gap } = words[first]!;
  const before = wordAt(words, first - 1);
  const after = words[last + 1];
  const isTight = (gap & separatorFlags.space) === 0;
  const isWord = before !== undefined && before.fold.length > 1;
  if (isTight && (gap & separatorFlags.glue) !== 0) return true;
  if (isWord && isCapitalized(before) && (gap & ~separatorFlags.quote) === separatorFlags.hyphen) return true;
  if (isWord && isTight && (gap & separatorFlags.dot) !== 0 && (gap & separatorFlags.quote) === 0) return true;
  if (after === undefined) return false;
  if (after.gap === separatorFlags.hyphen && isCapitalized(after)) return true;
  if ((after.gap & separatorFlags.space) === 0 && (after.gap & separatorFlags.glue) !== 0) return true;
  return after.gap === separatorFlags.dot && after.shape === 'lower';
}

/** What follows makes it another name or a thing: "Murray Sinclair", "Cantwell Park". */
function isFollowedByName(words: readonly Word[], last: number, titleCase: boolean): boolean {
  const word = words[last]!;
  const next = words[last + 1];
  if (next === undefined || (next.gap & separatorFlags.space) === 0 || !isCapitalized(next)) return false;
  // "Rep. Chris Corry R-Yakima"
  if (endOfTag(words, last + 1) !== undefined) return false;
  const further = words[last + 2];
  // "Sen. Warren G. Magnuson Park"
  const isDotted =
    further !== undefined && (further.gap & ~separatorFlags.space) === separatorFlags.dot && isCapitalized(further);
  if (isDotted && isAdjacent(next) && next.fold.length === 1) return isGivenName(word.fold);
  if (!isAdjacent(next) || suffixes.has(next.fold)) return false;
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
  if (next === undefined || words[last]!.possessive || !isAdjacent(next) || !isCapitalized(next)) return false;
  const first = at - capitalizedWordsBefore(words, at).length;
  return isArticle(wordAt(words, first - 1)) && isAdjacent(words[first]!);
}
