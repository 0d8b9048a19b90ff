/**
 * Given names printed with a slip: "Sen. Adrien Cortes, D-Battle Ground", "Sen. Kristen Gillibrand (D-NY)". Only where
 * office, party and place are all those of one official of the surname; from there on the slip means the same one.
 */
import type { Fit } from '../names/alignment';
import type { Family, NamesIndex, Person } from '../names/names-index';
import { servesPlace } from '../names/places-served';
import { type Tag, tagAt } from './tag';
import { hasHeld } from '../titles/office-fit';
import { titleBefore, type TitleHit } from '../titles/title-before';
import type { Word } from '../words/tokens';

/** Shorter names are too like each other: "Mary" and "Mark". */
const shortest = 5;

/** Whether one letter is left out, put in, or another, or two have changed places. */
export function isSlip(printed: string, name: string): boolean {
  const [short, long] = printed.length < name.length ? [printed, name] : [name, printed];
  if (short.length < shortest || long.length > short.length + 1 || short === long) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  let end = 0;
  while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end += 1;
  const [rest, other] = [short.slice(start, short.length - end), long.slice(start, long.length - end)];
  return rest.length + other.length <= 2
    ? other.length === 1
    : rest.length === 2 && other.length === 2 && rest[0] === other[1] && rest[1] === other[0];
}

/** A surname with more bearers may be another official's of another time. */
const manyOfSurname = 100_000;

/** The slips of a text, in reading order. */
export class Slips {
  /** Who is meant, by the family name and the word as printed. */
  private readonly known = new Map<string, Person>();

  constructor(private readonly places: NamesIndex['places']) {}

  /**
   * The fit of a given name with a slip.
   * @param at the first word of the family name
   * @param last its last word
   * @param chain the words before it that may be given names
   */
  fitOf(
    text: string,
    words: readonly Word[],
    at: number,
    last: number,
    family: Family,
    chain: readonly Word[],
  ): Fit | undefined {
    // "Adrien M. Cortes"
    const used = chain.at(-1)?.fold.length === 1 ? 2 : 1;
    const printed = chain.at(-used);
    if (printed === undefined || printed.fold.length < shortest) return undefined;
    const key = `${family.key}|${printed.fold}`;
    const person = this.known.get(key) ?? this.meantBy(text, words, at - used, last, family);
    if (person === undefined) return undefined;
    this.known.set(key, person);
    return { person, used, how: 'slip', former: false, middle: 'none' };
  }

  private meantBy(
    text: string,
    words: readonly Word[],
    start: number,
    last: number,
    family: Family,
  ): Person | undefined {
    const { fold, start: nameStart } = words[start] as Word;
    const isLike = ({ names }: Person): boolean =>
      names.some((name) => name.family === family.key && isSlip(fold, name.given[0] ?? ''));
    if (!family.people.some(isLike)) return undefined;
    const title = titleBefore(text, words, start - 1, nameStart);
    const tag = title === undefined ? undefined : tagAt(text, words, last + 1);
    if (title === undefined || tag === undefined) return undefined;
    const [person, ...others] = family.people.filter((one) => this.agree(one, title, tag, family));
    return person !== undefined && others.length === 0 && isLike(person) ? person : undefined;
  }

  /** Whether office, party and place are the official's. */
  private agree(person: Person, title: TitleHit, tag: Tag, { bearers }: Family): boolean {
    const { parties, state } = person;
    const isThere = (place: string): boolean =>
      servesPlace(person, place) || (bearers < manyOfSurname && this.places.get(state)?.has(place) === true);
    return (
      hasHeld(person, title.meaning.roles) &&
      (title.state === undefined || title.state === state) &&
      tag.party !== undefined &&
      parties.has(tag.party) &&
      (tag.state === undefined ? isThere(tag.place ?? '') : tag.state === state)
    );
  }
}
