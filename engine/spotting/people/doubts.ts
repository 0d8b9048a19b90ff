/**
 * Family names that are also words.
 */
import { isBreak } from './name-span';
import type { Family } from './names-index';
import { gaps, joined, type Word } from './tokens';
import { afterPerson, connectors, determiners, personVerbs, sharedPlaces } from './vocabulary';

/** Whether a bare surname at this place may be an ordinary word instead: "Street style", "a Christian school", "the Hill". */
export function doubts(
  text: string,
  words: readonly Word[],
  at: number,
  last: number,
  titleCase: boolean,
  family: Family,
): boolean {
  const word = words[at] as Word;
  const end = words[last] as Word;
  const before = words[at - 1];
  const next = words[last + 1];
  const beside = next !== undefined && joined(next) && (next.gap & gaps.space) !== 0;
  if (((word.gap | (next?.gap ?? 0)) & gaps.amp) !== 0) return true;
  if (beside && !end.possessive && sharedPlaces.has(next.fold)) return true;
  if (before !== undefined && joined(word) && /^(different|another|other|otro|otra)$/.test(before.fold)) return true;
  if (family.wordiness === undefined) return false;
  // "FRENCH: Because they were on sale."
  if (text.charAt(end.end) === ':') return before !== undefined && !isBreak(word) && (word.gap & gaps.dot) === 0;
  const verb = beside && (personVerbs.has(next.fold) || /ed$/.test(next.fold));
  const determined = before !== undefined && joined(word) && determiners.has(before.fold);
  if (determined) return !(verb && before.fold === 'that');
  if (end.possessive || verb) return false;
  if (titleCase && next?.shape !== 'han') return true;
  const opens = before === undefined || isBreak(word) || (word.gap & (gaps.dot | gaps.quote)) !== 0;
  if (next?.shape === 'han' || before?.shape === 'han') return false;
  const closes = next === undefined || !beside;
  if (opens) return !(next === undefined || (next.gap & gaps.comma) !== 0);
  // Inside a sentence a capital tells a name from a word, but not from another name.
  return family.wordiness === 'proper' && !closes && !afterPerson.has(next.fold) && !connectors.has(next.fold);
}
