/**
 * How common a name is in life: about how many people in the United States carry it. A name that thousands carry
 * needs corroboration before it means an official; a rare one does not.
 */
import { wordsOf } from '../../../languages';
import { lazy, memoize } from '../../../memoize';
import { formalNamesOf } from './given-names';
import { type Curve, familyShares, givenShares, population } from './tables/shares';

const mostWords = 4000;

/** Asks of a name whether it is in a list, the commonest first, and for the share of people who have it. */
function listed(list: 'families' | 'men' | 'women', curve: Curve) {
  const ranks = lazy(() => new Map(Array.from(wordsOf('names')[list], (word, at) => [word, at + 1] as const)));
  const [last] = curve.at(-1)!;
  const share = memoize((name) => {
    const at = Math.min(ranks().get(name) ?? last / 3, last);
    const left = curve.slice(1).findIndex(([rank]) => at <= rank);
    const [[leftRank, leftShare], [rightRank, rightShare]] = [curve[left]!, curve[left + 1]!];
    const part = Math.log(at / leftRank) / Math.log(rightRank / leftRank);
    return leftShare * Math.pow(rightShare / leftShare, part);
  }, mostWords);
  return { has: (word: string): boolean => ranks().has(word), share };
}

const families = listed('families', familyShares);
const men = listed('men', givenShares);
const women = listed('women', givenShares);

/** People with the family name, in the United States. */
export const surnameFrequency = (family: readonly string[]): number =>
  family.length > 1 ? 1000 : population * families.share(family[0] ?? '');

/** Share of people who go by a given name: those who were named so, and those who are called so for short. */
const shareOfGiven = memoize((given) => {
  const named = (name: string): number => men.share(name) + women.share(name);
  return formalNamesOf(given).reduce((sum, { formal, part }) => sum + named(formal) * part, named(given));
}, mostWords);

/** People with both names, in the United States, if names were drawn independently. */
export function fullNameFrequency(given: string, family: readonly string[]): number {
  // Families from elsewhere use given names that the census of 1990 hardly knows.
  return surnameFrequency(family) * (Math.max(shareOfGiven(given), 0.0003) / 2);
}

/**
 * What else a family name is: an ordinary `word` (a capital tells them apart inside a sentence), or another `proper` name
 * or given name (a capital tells nothing: "French", "Christian", "Holland").
 */
export type NameAmbiguity = 'word' | 'proper' | undefined;

export function nameAmbiguity(family: string): NameAmbiguity {
  const { ordinary, proper } = wordsOf('names');
  if (proper.has(family) || isGivenName(family)) return 'proper';
  return ordinary.has(family) ? 'word' : undefined;
}

/** Whether the word is one of the common given names. */
export const isGivenName = (word: string): boolean => men.has(word) || women.has(word);

/** Whether the word is one of the common family names. */
export const isFamilyName = (word: string): boolean => families.has(word);
