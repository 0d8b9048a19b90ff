/**
 * Titles that do not stand right before the name: with the place between ("Thị trưởng Olympia Dontae Payne", "la alcaldesa de
 * Spokane, Lisa Brown"), or what Tagalog joins them with ("ang alkalde ng Seattle na si Katie Wilson"); those of somebody's
 * superior ("la esposa del gobernador, Lisa Brown,"); and the bill that somebody sponsors ("SB 5600 (Keiser)").
 */
import { wordsOf } from '../../../languages';
import type { Family } from '../names/names-index';
import { isPlaceOf } from '../sounds/place-by-sound';
import { isCyrillic } from '../../../text/scripts';
import { determiners } from '../lexicon/classes';
import { continuesPhrase, joinFolds, separatorFlags, isCapitalized, isAdjacent, type Word } from '../../../text';
import { statedPlace, stateByFullName, stateByAnyName } from '../lexicon/places';
import { longestPhraseEndingAt } from '../../../text/matcher/phrases';
import { lower, stateHouse, stateSenate, upper } from './tables/offices';
import { endsSponsor, sponsored } from './tables/sponsors';
import { titleBefore, titleEndingAt } from './title-before';
import { titleMeaning, toTitleMention, type TitleMention } from './titles';

const { fillers, links, markerLinks, nameMarkers, staff } = wordsOf('besideTitles');

/** Most words of a place, and between a superior's title and a comma; most letters of a bill. */
const longest = { place: 3, name: 5, bill: 20 };

/** Whether the title that ends at the word belongs to somebody’s superior or kin: "an aide to Sen. Patty Murray, Tim Scott,". */
function isOfStaff(words: readonly Word[], at: number): boolean {
  let link = (titleEndingAt(words, at)?.first ?? at) - 1;
  if (determiners.has(words[link]?.fold ?? '')) link -= 1;
  return links.has(words[link]?.fold ?? '') && longestPhraseEndingAt(words, link - 1, staff) !== undefined;
}

/** Whether the superior or kin, told by a title, stands before the comma in front of a name. */
export function followsSuperiorTitle(words: readonly Word[], start: number): boolean {
  if (((words[start] as Word).gap & ~separatorFlags.space) !== separatorFlags.comma) return false;
  for (let at = start - 1; at > 0 && at >= start - longest.name; at -= 1) {
    if (titleEndingAt(words, at) !== undefined) return isOfStaff(words, at);
    if (!isCapitalized(words[at] as Word) || !continuesPhrase(words, at)) return false;
  }
  return false;
}

/** The title before a name, over what other languages put between. */
export function titleAcrossLinkers(text: string, words: readonly Word[], start: number, { people }: Family) {
  // "el congresista Dan Newhouse. Murray les preguntó": the sentence ends between.
  if ((words[start]!.gap & separatorFlags.dot) !== 0 && !continuesPhrase(words, start)) return undefined;
  const at = overMarker(words, start) - 1;
  const isMarked = at < start - 1;
  if (isMarked && isOfStaff(words, at)) return undefined;
  const direct = isMarked ? titleBefore(text, words, at, words[start]!.start) : undefined;
  // "el representante de Boeing Adam Smith": that house’s.
  const isServed = (place: string): boolean =>
    stateByFullName(place) !== undefined ||
    people.some(({ places }) => [...places].some((one) => one === place || one.endsWith(` ${place}`))) ||
    (isCyrillic.test(place) && people.some((person) => isPlaceOf(place, person)));
  return direct !== undefined && direct.meaning.roles.length > 0 ? direct : titleOverPlace(text, words, at, isServed);
}

/** "SB 5600 (Keiser)": who sponsors a bill has a seat where it comes from. */
export function sponsorTitle(text: string, from: number, to: number): TitleMention | undefined {
  const bill = sponsored.exec(text.slice(Math.max(0, from - longest.bill), from));
  if (bill === null || !endsSponsor.test(text.slice(to, to + 2))) return undefined;
  const { house, state } = bill.groups!;
  const [seats, ofState] = house === undefined ? [upper, stateSenate] : [lower, stateHouse];
  return toTitleMention(titleMeaning(state === undefined ? seats : ofState), bill[1]!);
}

const isCyrillicName = (word: Word | undefined): boolean => word?.shape === 'capital' && isCyrillic.test(word.fold);

/** "Сенатор Патти Мюррей (Patty Murray)": the title before the whole name that stands in front of a bracket with the Latin one. */
export const titleAcrossCyrillicName = (
  text: string,
  words: readonly Word[],
  start: number,
): TitleMention | undefined =>
  isCyrillicName(words[start - 1]) && isCyrillicName(words[start - 2])
    ? titleBefore(text, words, start - 3, (words[start - 2] as Word).start)
    : undefined;

/** The first word of "na si" before a name, or of "si" behind a title that ends in what joins: "kinatawang si". */
function overMarker(words: readonly Word[], start: number): number {
  const marker = words[start - 1];
  if (marker === undefined || !nameMarkers.has(marker.fold) || !isAdjacent(marker)) return start;
  return markerLinks.has(words[start - 2]?.fold ?? '') ? start - 2 : start - 1;
}

/** The title before a place that ends at a word, with or without what links them. */
function titleOverPlace(text: string, words: readonly Word[], at: number, isServed: (place: string) => boolean) {
  for (let from = at; from > 0 && from > at - longest.place; from -= 1) {
    const word = words[from]!;
    if (!isCapitalized(word) || word.possessive || !isAdjacent(word)) return undefined;
    const place = joinFolds(words, from, at + 1);
    if (!isServed(place)) continue;
    const link = words[from - 1]!;
    const isLinked = links.has(link.fold);
    if (isLinked && isOfStaff(words, from - 2)) return undefined;
    let last = isLinked ? from - 2 : from - 1;
    // "El senador independiente de Vermont, Bernie Sanders,"
    while (fillers.has(words[last]?.fold ?? '')) last -= 1;
    const hit = titleBefore(text, words, last, words[last + 1]!.start);
    if (hit === undefined || hit.meaning.roles.length === 0) continue;
    const where = text.slice(word.start, words[at]!.end);
    // A place known by its sound goes by another name.
    if (isCyrillic.test(place)) return { ...hit, where };
    const named = statedPlace(place, isLinked ? stateByAnyName(place) : undefined);
    return { ...hit, state: named.state ?? hit.state, place: named.place ?? hit.place, where };
  }
  return undefined;
}
