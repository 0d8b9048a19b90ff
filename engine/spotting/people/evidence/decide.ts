/**
 * One decision per character: an official, an honest "Which one?", or nobody of ours.
 */
import type { Reason } from '../../types';
import type { Character } from './characters';
import { type ArticleEvidence } from './evidence';
import { type Judgement, judge } from './judge';
import type { NamesIndex, Person } from '../names/names-index';

/** Enough to mark: a full name with a little corroboration, or a title and surname with more. */
export const enough = 5.3;
/** A title and a surname alone need the place or the company to agree besides. */
export const enoughUnnamed = 5.5;
/** How far the best must lie before the next. */
const margin = 1.8;

export interface Decision {
  character: Character;
  /** Set when one official is meant. */
  person?: Person;
  /** Set when several officials are equally likely. */
  choices?: Person[];
  reasons: Reason[];
  score: number;
  /** All who were weighed, the likeliest first. */
  weighed: readonly Judgement[];
  /** See `Judgement`. */
  isBeyondDoubt: boolean;
}

const nobody = { reasons: [], isBeyondDoubt: false };

/** Weighs all candidates of a character, the likeliest first. */
export function weigh(character: Character, article: ArticleEvidence, index: NamesIndex): Judgement[] {
  const judgements: Judgement[] = character.candidates.map((person) =>
    judge({ character, person, fit: character.fits.get(person.id), article, index }),
  );
  return judgements.sort((a, b) => b.score - a.score || (a.person.id < b.person.id ? -1 : 1));
}

/**
 * Decides on what was weighed.
 * @param allowance how much less is enough, for a first impression
 */
export function conclude(character: Character, judgements: readonly Judgement[], allowance = 0): Decision {
  const best = judgements[0];
  const weighed = judgements;
  const needed = (character.given === '' ? enoughUnnamed : enough) - allowance;
  if (best === undefined || best.score < needed) return { character, ...nobody, weighed, score: best?.score ?? 0 };
  const near = judgements.filter((one) => one.score > best.score - margin);
  const { reasons, isBeyondDoubt } = best;
  if (near.length === 1) return { character, person: best.person, reasons, weighed, score: best.score, isBeyondDoubt };
  const likely = near.filter((one) => one.score >= needed);
  if (likely.length < 2 || likely.length > 6) return { character, ...nobody, weighed, score: best.score };
  return { character, choices: likely.map((one) => one.person), reasons, weighed, score: best.score, isBeyondDoubt };
}
