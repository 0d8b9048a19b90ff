/** The states as newspapers write them: full names, AP's short forms, postal codes. */
import { states, territories } from '../../../jurisdictions/states';
import { continuesPhrase, isCapitalized, type Word, wordAt } from '../../../text';
import { abroad, foreignPlaces } from '../../article/states';
import { openers } from './classes';

/** Words as they are folded: "N.H." is `n h`. */
const folded = (words: string): string => words.toLowerCase().replaceAll('.', ' ');

const full = new Map<string, string>([
  ...states.map(({ state, name }) => [folded(name), state] as const),
  ...territories.flatMap(({ state, names }) => names.map((name) => [name, state] as const)),
]);
const known = new Map<string, string>([
  ...full,
  ...[...states, ...territories].map(({ state }) => [state, state] as const),
  ...states.flatMap(({ state, ap, demonym, short }) =>
    [ap, demonym, ...short].flatMap((form) => (form ? [[folded(form), state] as const] : [])),
  ),
]);

/** The state that the folded words name, joined by blanks: `wash`, `new york`, `n y`, `wa`. */
export const stateByAnyName = (words: string): string | undefined => known.get(words);

/** The same, or `xx` for a place abroad. Full names only: two-letter codes and short forms are ordinary words in running text. */
export const stateByFullName = (words: string): string | undefined => {
  // "W.Va." is no word.
  const code = words.length > 3 ? (full.get(words) ?? (words.includes(' ') ? known.get(words) : undefined)) : undefined;
  return code ?? (foreignPlaces.has(words) ? abroad : undefined);
};

/** A place, folded, that is named beside a name, or the state that it is. */
export interface StatedPlace {
  readonly state: string | undefined;
  readonly place: string | undefined;
}
export const statedPlace = (place: string | undefined, state: string | undefined): StatedPlace => ({
  state,
  place: state === undefined ? place : undefined,
});

/**
 * Up to three words with a capital that belong together, from a word on, forwards or backwards: "Spokane Valley", "Coeur d’Alene",
 * "the city of Spokane’s".
 */
export function placeNameAt(words: readonly Word[], from: number, by: 1 | -1): string | undefined {
  let place = '';
  for (let at = from; Math.abs(at - from) < 3; at += by) {
    const word = wordAt(words, at);
    if (word === undefined || !isCapitalized(word) || (at !== from && !continuesPhrase(words, by > 0 ? at : at + 1)))
      break;
    const longer = by > 0 ? `${place} ${word.fold}`.trim() : `${word.fold} ${place}`.trim();
    // "New Jersey’s Chris Smith"; but "New Spokane Mayor Lisa Brown".
    if (by < 0 && openers.has(word.fold) && stateByFullName(longer) === undefined) break;
    place = longer;
  }
  return place === '' ? undefined : place;
}
