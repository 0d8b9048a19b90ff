/**
 * Titles that do not stand right before the name: with the place between ("Thị trưởng Olympia Dontae Payne", "la alcaldesa de
 * Spokane Lisa Brown"), the district ("el congresista por el Distrito 9, Adam Smith") or what Tagalog joins them with
 * ("ang senador na si Patty Murray", "ang alkalde ng Seattle na si Katie Wilson"); and those of somebody's superior ("la esposa del gobernador, Lisa Brown,").
 */
import { wordsOf } from '../../../languages';
import type { Family } from '../names/names-index';
import { once } from '../../remembered';
import { phraseTo } from '../words/phrases';
import { stateNamed } from '../words/states';
import { close } from '../words/phrase';
import { titleBefore, titleEndingAt, type TitleHit } from './title-before';
import { gaps, hasCapital, joined, type Word } from '../words/tokens';
import { determiners } from '../words/classes';

const { links, markerLinks, nameMarkers, staff } = wordsOf('besideTitles');

/** More words lie between no title and its name, and are in no name. */
const longest = { between: 8, name: 4 };

/** Whether the title that ends at the word belongs to somebody’s superior or kin: "an aide to Sen. Patty Murray, Tim Scott,". */
function isOfStaff(words: readonly Word[], at: number): boolean {
  let link = (titleEndingAt(words, at)?.first ?? at) - 1;
  if (determiners.has(words[link]?.fold ?? '')) link -= 1;
  return links.has(words[link]?.fold ?? '') && phraseTo(words, link - 1, staff) !== undefined;
}

/** Whether the superior or kin, told by a title, stands before the comma in front of a name. */
export function isBehindSuperior(words: readonly Word[], start: number): boolean {
  if (((words[start] as Word).gap & ~gaps.space) !== gaps.comma) return false;
  for (let at = start - 1; at > 0 && at >= start - longest.name - 1; at -= 1) {
    if (titleEndingAt(words, at) !== undefined) return isOfStaff(words, at);
    if (!hasCapital(words[at] as Word) || !close(words, at)) return false;
  }
  return false;
}

/**
 * The title before a name, over what other languages put between.
 * @param used how many given names stand before the family name
 */
export function titleOverJoints(
  text: string,
  words: readonly Word[],
  start: number,
  used: number,
  family: Family,
): TitleHit | undefined {
  const joint = overDistrict(words, overMarker(words, start) - 1);
  if (joint === start - 1) return titleOverPlace(text, words, joint, used, family, false);
  if (isOfStaff(words, joint)) return undefined;
  const direct = titleBefore(text, words, joint, (words[start] as Word).start);
  if (direct !== undefined && direct.meaning.roles.length > 0) return direct;
  return titleOverPlace(text, words, joint, used, family, true);
}

/** "el congresista por el Distrito 9, Adam Smith": a title, its district, a comma. */
export function titleOverDistrict(text: string, words: readonly Word[], start: number): TitleHit | undefined {
  const at = overDistrict(words, start - 1);
  return at === start - 1 ? undefined : titleBefore(text, words, at, (words[start] as Word).start);
}

/** The first word of "na si" before a name, or of "si" behind a title that ends in what joins: "kinatawang si". */
function overMarker(words: readonly Word[], start: number): number {
  const marker = words[start - 1];
  if (marker === undefined || !nameMarkers.has(marker.fold) || !joined(marker)) return start;
  return markerLinks.has(words[start - 2]?.fold ?? '') ? start - 2 : start - 1;
}

const districtEnd = once(() => new RegExp(wordsOf('besideTitles').districtsBetween));

/** The last word before "por el Distrito 9", "đơn vị 9", "ng ika-9 na distrito". */
function overDistrict(words: readonly Word[], at: number): number {
  const said = words.slice(Math.max(0, at - longest.between), at + 1);
  // A district has its number at the end, or before one word.
  if (!said.slice(-3).some(({ shape }) => shape === 'number')) return at;
  const district = districtEnd().exec(said.map(({ fold }) => fold).join(' '));
  return district === null ? at : at - district[0].trim().split(' ').length;
}

/** Whether the words end the name of a state, or of a place that somebody of the family serves. */
const isServed = (place: string, { people: bearers }: Family): boolean =>
  stateNamed(place) !== undefined ||
  bearers.some(({ places }) => [...places].some((one) => one === place || one.endsWith(` ${place}`)));

function titleOverPlace(
  text: string,
  words: readonly Word[],
  at: number,
  used: number,
  family: Family,
  isJoined: boolean,
): TitleHit | undefined {
  // "congresista Raúl Grijalva": a given name that fits nobody of ours, not a place.
  if (used === 0 && !isJoined && !isServed((words[at] as Word).fold, family)) return undefined;
  // "el congresista Dan Newhouse. Murray les preguntó": the sentence ends between.
  if (!isJoined && !close(words, at + 1)) return undefined;
  for (let from = at; from > 0 && from > at - 3; from -= 1) {
    const word = words[from] as Word;
    if (!hasCapital(word) || word.possessive || !joined(word)) return undefined;
    const said = words.slice(from, at + 1).map(({ fold }) => fold);
    const place = said.join(' ');
    const link = words[from - 1] as Word;
    const isLinked = links.has(link.fold);
    // "katulong ni Rep. Strickland na si Adam Smith"
    if (isJoined && !isLinked) continue;
    // "el representante de Boeing Adam Smith": that house’s.
    if (isLinked && (!isServed(place, family) || isOfStaff(words, from - 2))) return undefined;
    const last = isLinked ? from - 2 : from - 1;
    const hit = last < 0 ? undefined : titleBefore(text, words, last, isLinked ? link.start : word.start);
    if (hit === undefined || hit.meaning.roles.length === 0) continue;
    const state = isLinked ? stateNamed(place) : undefined;
    return { ...hit, ...(state === undefined ? { place } : { state }) };
  }
  return undefined;
}
