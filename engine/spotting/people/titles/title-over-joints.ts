/**
 * Titles that do not stand right before the name: with the place between ("Thị trưởng Olympia Dontae Payne", "la alcaldesa de
 * Spokane Lisa Brown"), the district ("el congresista por el Distrito 9, Adam Smith") or what Tagalog joins them with
 * ("ang senador na si Patty Murray", "ang alkalde ng Seattle na si Katie Wilson"); and behind a remark ("the mayor — that’s Lisa
 * Brown — spoke").
 */
import type { Family } from '../names/names-index';
import { isOfStaff } from './staff';
import { stateNamed } from '../words/states';
import { close } from '../words/phrase';
import { titleBefore, type TitleHit } from './title-before';
import { titleMeaning } from './titles';
import { hasCapital, joined, type Word } from '../words/tokens';

/** What joins a title to its place: "gobernadora de Oregon", "alkalde ng Seattle", "thị trưởng của Kent". */
const links = /^(?:de|del|por|ng|cua|tu|mula)$/;
/** More words lie between no title and its name. */
const longest = 8;

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
  const linker = linkerBefore(words, start);
  const joint = overDistrict(words, (linker ?? start) - 1);
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

/** "The A.G. — that’s Nick Brown —", "the mayor (that is, Lisa Brown)": who holds the office that was just named. */
export function titleOverThat(text: string, words: readonly Word[], start: number): TitleHit | undefined {
  const remark = isThat.exec(
    text.slice(Math.max(0, (words[start] as Word).start - reachOfThat), (words[start] as Word).start),
  );
  if (remark === null) return undefined;
  const from = (words[start] as Word).start - remark[0].length;
  let last = start - 1;
  while (last >= 0 && (words[last] as Word).end > from) last -= 1;
  const [first, second] = words.slice(Math.max(0, last - 1), last + 1);
  if (/^the$/i.test(words[last - 2]?.fold ?? '') && first?.fold === 'a' && second?.fold === 'g')
    return { meaning: titleMeaning('ag')!, text: 'A.G.', notNow: false };
  return titleBefore(text, words, last, (words[start] as Word).start);
}

const isThat = /\.?\s?[—–(]\s?[Tt]hat(?:[’']s| is| was| would be)?,?\s$/;
const reachOfThat = 20;

/** "na si", or "si" behind a title that ends in what joins: "kinatawang si". */
function linkerBefore(words: readonly Word[], start: number): number | undefined {
  const particle = words[start - 1];
  const before = words[start - 2];
  if (before === undefined || particle === undefined || !/^si(?:na)?$/.test(particle.fold) || !joined(particle))
    return undefined;
  if (before.fold === 'na') return start - 2;
  return /ng$/.test(before.fold) && before.fold !== 'ng' ? start - 1 : undefined;
}

/** The last word before "por el Distrito 9", "đơn vị 9", "ng ika-9 na distrito". */
function overDistrict(words: readonly Word[], at: number): number {
  const said = words
    .slice(Math.max(0, at - longest), at + 1)
    .map(({ fold }) => fold)
    .join(' ');
  const district = districtEnd.exec(said);
  return district === null ? at : at - district[0].trim().split(' ').length;
}

const districtEnd =
  /(?: (?:(?:de|por|en) )?(?:el |del |la )?(?:distrito|district) \d{1,2}| (?:del|por el) \d{1,2}o? distrito| (?:don vi|dia hat|khu vuc) \d{1,2}| (?:ng|mula sa) ika \d{1,2} na distrito)$/;

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
  for (let from = at, count = 0; from > 0 && count < 3; from -= 1, count += 1) {
    const word = words[from] as Word;
    if (!hasCapital(word) || word.possessive || !joined(word)) return undefined;
    const place = words
      .slice(from, at + 1)
      .map(({ fold }) => fold)
      .join(' ');
    const link = words[from - 1] as Word;
    const isLinked = links.test(link.fold);
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
