/**
 * Datelines: "OLYMPIA —", "BOISE, Idaho (AP) —", "SPOKANE, Wash. –", "WASHINGTON —", "MANILA, Philippines —". They
 * open a story, or one of several stories on a page.
 */
import type { PackId } from '../../identifiers';
import { foldWords } from '../../text';
import { abroad, datelineCities, normalizePlace, foreignPlaces, stateByAbbreviation } from './states';
import { behindComma, dash, form } from './tables/datelines';
import { cities } from './tables/places-abroad';

/** Known without their country. */
const citiesAbroad: ReadonlySet<string> = new Set(cities.split('|'));
const withoutAccents = (place: string): string =>
  normalizePlace(place).normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');

/**
 * The state of the dateline that a run starts with: `us` for the capital of the nation, `xx` abroad; undefined where there is none,
 * or for a place that we do not know.
 */
export function stateOfDateline(text: string): PackId | undefined {
  const head = text.slice(0, 160);
  const [, city = '', behind] = (dash.test(head) ? form.exec(head) : null) ?? [];
  if (city === '') return undefined;
  const known = behind ? stateByAbbreviation.get(normalizePlace(behind)) : datelineCities.get(normalizePlace(city));
  if (known !== undefined) return known;
  return (behind ? foreignPlaces : citiesAbroad).has(withoutAccents(behind ?? city)) ? abroad : undefined;
}

/** The states that datelines may be of in a text of these folded words, blocks run together: these and perhaps fewer. */
export function statesOfDatelines(text: string, words: ReadonlySet<string>): readonly PackId[] {
  const plain = text.replaceAll('’', "'").replaceAll("d'", "D'");
  const isNamed = (city: string): boolean =>
    foldWords(city).every((word) => words.has(word)) && plain.includes(city.toUpperCase());
  return [
    ...[...datelineCities].flatMap(([city, state]) => (isNamed(city) ? [state] : [])),
    ...Array.from(text.matchAll(behindComma)).flatMap(
      ([, place]) => stateByAbbreviation.get(normalizePlace(place!)) ?? [],
    ),
  ];
}
