/**
 * Where a name begins and ends, and where a family name is part of something else
 * ("Smith-Jones", "Cantwell Park", "cantwell.senate.gov").
 */
import { isFamilyName, isGivenName } from '../names/commonness';
import type { Family, NamesIndex } from '../names/names-index';
import { endOfTag, startsTag } from './tag';
import { titleEndingAt } from '../titles/title-before';
import { gaps, hasCapital, joined, type Word } from '../words/tokens';
import { beside } from './words';
import { civicWords, nameParticles, openers, suffixes } from '../words/classes';
import { stateNamed } from '../words/states';

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
    if (!continues(words, i) || !hasCapital(before) || before.possessive || isCapital(words, i - 1)) break;
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

/** "back in D.C. Sanders was there": the letters are a place, behind which a sentence begins. */
const isCapital = (words: readonly Word[], at: number): boolean =>
  words[at]?.fold === 'c' && words[at - 1]?.fold === 'd' && beside.beforeTowns.has(words[at - 2]?.fold ?? '');

/** The longest family of the index that starts at the word. */
export function familyAt(
  index: NamesIndex,
  words: readonly Word[],
  at: number,
): { family: Family; last: number } | undefined {
  const first = words[at]!;
  const families =
    index.families.get(first.fold) ?? (first.possessive ? index.families.get(`${first.fold}s`) : undefined);
  if (families === undefined || (!hasCapital(first) && !nameParticles.has(first.fold))) return undefined;
  for (const family of families) {
    const last = at + family.words.length - 1;
    let fits = last < words.length && hasCapital(words[last]!);
    for (let i = at + 1; fits && i <= last; i += 1) {
      const rest = words[i]!.gap & ~gaps.space;
      const isNext = (rest === 0 || rest === gaps.hyphen) && !words[i - 1]!.possessive;
      fits = isNext && words[i]!.fold === family.words[i - at];
    }
    if (fits) return { family, last };
  }
  return undefined;
}

/** "Laurie Jinkin’s bill": the apostrophe has slipped into the name. */
export const isSplit = (words: readonly Word[], at: number, family: Family): boolean =>
  words[at]!.fold !== family.words[0];

/** Whether the place is part of an address, a handle or a longer hyphenated name. */
export function entangled(words: readonly Word[], first: number, last: number): boolean {
  const { gap } = words[first]!;
  const [before, after] = [words[first - 1], words[last + 1]];
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
export function followedByName(words: readonly Word[], last: number, titleCase: boolean): boolean {
  const word = words[last]!;
  const next = words[last + 1];
  // "Shaun Scott & the Low Rudes"
  if (next !== undefined && (next.gap & gaps.amp) !== 0 && beside.definite.has(next.fold)) return true;
  if (next === undefined || (next.gap & gaps.space) === 0 || !hasCapital(next)) return false;
  const further = words[last + 2];
  // "19 Rep. McEntire N 19 Rep. Walsh N": how they voted.
  if (/^[yn]$/.test(next.fold) && (further === undefined || further.shape === 'number' || further.newLine))
    return false;
  // "Sen. Warren G. Magnuson Park"
  const isDotted = further !== undefined && (further.gap & ~gaps.space) === gaps.dot && hasCapital(further);
  if (isDotted && joined(next) && next.fold.length === 1) return isGivenName(word.fold);
  // "Martin Luther King Jr. Day"
  if (suffixes.has(word.fold) && (next.gap & ~gaps.space) === gaps.dot) return beside.namedAfter.has(next.fold);
  if (!joined(next) || suffixes.has(next.fold)) return false;
  if (endsInState(words, last)) return false;
  if (word.possessive) {
    // "At Patty Murray’s Pies": where one goes is a business.
    if (isVisited(words, last) && !civicWords.has(next.fold) && stateNamed(next.fold) === undefined) return true;
    // "King’s Table", "Murray’s Bar": a business; "Murray’s Senate office": hers.
    return beside.namedAfter.has(next.fold) && !beside.ofOfficials.has(next.fold);
  }
  if (titleCase && beside.verbsInHeadlines.has(next.fold)) return false;
  // "sent Ferguson House Bill 1163"
  if (beside.chambers.has(next.fold) && beside.measures.has(words[last + 2]?.fold ?? '')) return false;
  if (beside.namedAfter.has(next.fold)) return true;
  if (titleCase && isFamilyName(next.fold) && next.shape !== 'upper') return true;
  // "Curtis King": a title of the trades is a family name behind a given one.
  if (isGivenName(word.fold) && isFamilyName(next.fold) && next.shape !== 'upper') return true;
  // "former Rep. Lee Zeldin, R-N.Y.," in a paragraph full of names.
  if (isGivenName(word.fold) && words[last + 2] !== undefined && endOfTag(words, last + 2) !== undefined) return true;
  if (titleCase || openers.has(next.fold) || next.shape === 'upper' || startsTag(words, last + 1)) return false;
  if (titleEndingAt(words, last + 1) !== undefined) return false;
  return true;
}

/** "Kevin Cramer North Dakota" in a line: a full name and a state. */
function endsInState(words: readonly Word[], last: number): boolean {
  const given = words[last - 1];
  const name = words[last]!;
  if (given === undefined || !hasCapital(given) || !joined(name) || name.possessive) return false;
  return [1, 2].some((count) => {
    const said = words.slice(last + 1, last + 1 + count);
    const past = words[last + 1 + count];
    return (
      (past === undefined || past.newLine) &&
      said.slice(1).every(joined) &&
      stateNamed(said.map(({ fold }) => fold).join(' ')) !== undefined
    );
  });
}

/** A preposition of place right before the name. */
function isVisited(words: readonly Word[], last: number): boolean {
  for (let at = last; at > 0 && at > last - 4; at -= 1) {
    const before = words[at - 1]!;
    if (beside.visits.has(before.fold)) return true;
    if (!hasCapital(before) || !joined(words[at]!)) return false;
  }
  return false;
}

/** "the Pat Murray Federal Courthouse": an article before the name, another capital word after it. */
export function isThing(words: readonly Word[], first: number, last: number): boolean {
  const article = words[first - 1];
  const next = words[last + 1];
  if (article === undefined || next === undefined || words[last]!.possessive) return false;
  const isArticle = beside.definite.has(article.fold) || beside.indefinite.has(article.fold);
  return isArticle && joined(words[first]!) && joined(next) && hasCapital(next);
}
