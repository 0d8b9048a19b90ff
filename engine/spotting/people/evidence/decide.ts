/**
 * One decision per character: an official, an honest "Which one?", or nobody of ours.
 */
import type { Reason } from '../../types';
import type { Character } from './characters';
import type { ArticleEvidence } from './evidence';
import { type Judgement, judge } from './judge';
import type { NamesIndex, Person } from '../names/names-index';
import { weights } from './weights';

/** Enough to mark: a full name with a little corroboration, or a title and surname with the place or the company besides. */
export const neededFor = (isNamed: boolean): number => weights[isNamed ? 'decide.enough' : 'decide.enough-unnamed'];

/** Of more than so many nobody could choose. */
const mostChoices = 6;

export interface Decision {
  readonly character: Character;
  /** Set when one official is meant. */
  readonly person?: Person;
  /** Set when several officials are equally likely. */
  readonly choices?: readonly Person[];
  readonly reasons: readonly Reason[];
  /** All who were weighed, the likeliest first. */
  readonly weighed: readonly Judgement[];
  /** See `Judgement`. */
  readonly isBeyondDoubt: boolean;
}

/** Weighs all candidates of a character, the likeliest first. */
export const weigh = (character: Character, article: ArticleEvidence, index: NamesIndex): readonly Judgement[] =>
  character.candidates
    .map((person) => judge({ character, person, fit: character.fits.get(person.id), article, index }))
    .sort((a, b) => b.score - a.score || (a.person.id < b.person.id ? -1 : 1));

/**
 * Decides on what was weighed.
 * @param allowance how much less is enough, for a first impression
 */
export function conclude(character: Character, weighed: readonly Judgement[], allowance = 0): Decision {
  const [best] = weighed;
  const nobody = { character, weighed, reasons: [], isBeyondDoubt: false };
  const needed = neededFor(character.given !== '') - allowance;
  if (best === undefined || best.score < needed) return nobody;
  const { person, reasons, isBeyondDoubt } = best;
  const near = weighed.filter((one) => one.score > best.score - weights['decide.margin']);
  if (near.length === 1) return { character, weighed, person, reasons, isBeyondDoubt };
  const choices = near.filter((one) => one.score >= needed).map((one) => one.person);
  return choices.length < 2 || choices.length > mostChoices
    ? nobody
    : { character, weighed, choices, reasons, isBeyondDoubt };
}
