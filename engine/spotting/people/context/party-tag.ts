/**
 * The party and the place behind a name: "(D-Spokane)", ", R-Coeur d’Alene,", ", a Spokane Democrat,", "(Đảng Cộng hòa-Maine)",
 * ", demócrata por Washington,", "(Cindy Ryu·민주·쇼어라인)".
 */
import type { Party } from '../names/names-index';
import { bracketAround, bracketBehind } from '../titles/cjk-titles';
import { joinFolds, separatorFlags, isCapitalized, isAdjacent, endsPhrase, type Word } from '../../../text';
import { placeNameAt, statedPlace, stateByFullName, stateByAnyName } from '../lexicon/places';
import type { Origin } from './sighting';
import { beside, ofAll } from '../lexicon/classes';

/** Party, state and place that a name is tagged with. */
export interface Tag extends Origin {
  readonly party: Party | undefined;
  /** Index of the first word after the tag. */
  readonly next: number;
}

/** A tag with the words that are it, and with the place or the state that they name. */
function tagOf(party: Party | undefined, text: string, next: number, named?: string, ofState?: string): Tag {
  const { state, place } = statedPlace(named, ofState);
  return { party, text, next, state, place };
}

const partiesOf = (classes: Readonly<Record<Party, ReadonlySet<string>>>): ReadonlyMap<string, Party> =>
  new Map((['d', 'r', 'i'] as const).flatMap((party) => [...classes[party]].map((word) => [word, party] as const)));
/** "D", "R", "I", "Dem". */
const letters = partiesOf({ d: beside.democratLetters, r: beside.republicanLetters, i: beside.independentLetters });
/** Parties in words. What English means by them needs a capital; in brackets "độc lập" is one, too. */
const parties = partiesOf({ d: beside.democrats, r: beside.republicans, i: beside.independents });
/** "the", "a" */
export const isArticle = (word: Word | undefined): boolean =>
  word !== undefined && (beside.indefinite.has(word.fold) || beside.definite.has(word.fold));

/** The tag after the word before `at`, if there is one. */
export function tagAt(text: string, words: readonly Word[], at: number): Tag | undefined {
  const first = words[at];
  if (first === undefined || (first.gap & separatorFlags.end) !== 0) return undefined;
  // Such a tag needs no comma.
  if ((first.gap & (separatorFlags.comma | separatorFlags.open)) === 0 && endOfTag(words, at) === undefined)
    return undefined;
  // "Carter (GA)", "Smith (WA-09)": clerks tell namesakes apart by the state.
  if ((first.gap & separatorFlags.open) !== 0 && first.shape === 'upper' && first.fold.length === 2) {
    const state = stateByAnyName(first.fold);
    const district = /^(?:-(?:\d{1,2}|[A-Z]{2}))?\)/.exec(text.slice(first.end, first.end + 5));
    if (state !== undefined && district !== null)
      return tagOf(undefined, first.fold.toUpperCase(), at + (district[0].length > 1 ? 2 : 1), undefined, state);
  }
  const letter = ofAll.has(first.fold) ? at + 1 : at;
  if (words[letter] === undefined) return undefined;
  const isLetter = isCapitalized(words[letter]) && letters.has(words[letter].fold);
  return isLetter ? afterLetter(text, words, letter) : partyInWords(text, words, at);
}

/** The last word of the tag whose letter stands at the word: the town in "D-Lake Stevens" is nobody. */
export function endOfTag(words: readonly Word[], at: number): number | undefined {
  const letter = words[at]!;
  const place = words[at + 1];
  if (place === undefined || !isCapitalized(letter) || !letters.has(letter.fold)) return undefined;
  if ((place.gap & ~separatorFlags.space) !== separatorFlags.hyphen || place.newLine) return undefined;
  const isApart = (letter.gap & (separatorFlags.comma | separatorFlags.open)) !== 0;
  // "Plan D – Murray said"
  if (!isApart && (!isAdjacent(letter) || place.gap !== separatorFlags.hyphen)) return undefined;
  const end = endOfPlace(words, at + 1) - 1;
  return end > at ? end : undefined;
}

function afterLetter(text: string, words: readonly Word[], from: number): Tag | undefined {
  const { start, end, fold } = words[from]!;
  const party = letters.get(fold)!;
  const first = words[from + 1];
  const isDashed =
    first !== undefined && ((first.gap & separatorFlags.hyphen) !== 0 || text.slice(end, first.start).trim() === '–');
  if (!isDashed) {
    // "(D)", ", D," alone; but not "D Street", nor the initial of "Brown, D.".
    const isNone =
      first === undefined ? text.charAt(end) === '.' : isAdjacent(first) || (first.gap & separatorFlags.dot) !== 0;
    return isNone ? undefined : tagOf(party, text.slice(start, end), from + 1);
  }
  const next = Math.max(from + 1, endOfPlace(words, from + 1));
  const place = joinFolds(words, from + 1, next);
  return tagOf(party, text.slice(start, words[next - 1]!.end), next, place, stateByAnyName(place));
}

/** Where the place behind a party's letter ends: "Lake Stevens", "Wash.", "N.J.". */
function endOfPlace(words: readonly Word[], from: number): number {
  let next = from;
  for (; next < words.length && next < from + 4; next += 1) {
    const word = words[next]!;
    if (!isCapitalized(word) && word.shape !== 'number') break;
    if (next === from) continue;
    if (endsPhrase(words, next) || word.newLine) break;
    const isState = stateByAnyName(joinFolds(words, from, next)) !== undefined;
    // The dot of "D-Wash." may end the sentence: a following capital word is then no part of the place.
    if ((word.gap & separatorFlags.dot) !== 0 && (words[next - 1]!.fold.length > 2 || isState)) break;
  }
  return next;
}

/** Words between an article and its party, and between a party and its place: "por el estado de". */
const mostBetween = 6;
const mostLinks = 4;

/**
 * ", Republican of Michigan,", "(Đảng Cộng hòa-Maine)", "(demócrata)", ", a Spokane Democrat,", ", a Republican from Cheney,",
 * ", the Montana Republican".
 */
function partyInWords(text: string, words: readonly Word[], at: number): Tag | undefined {
  const first = words[at]!;
  const hasArticle = isArticle(first);
  for (let i = hasArticle ? at + 1 : at; i <= (hasArticle ? at + mostBetween : at); i += 1) {
    if (words[i] === undefined || (i > at && endsPhrase(words, i))) return undefined;
    const named = partyNamed(words, i);
    if (named === undefined) continue;
    const { party, next, isEnglish } = named;
    // "Jeff Merkley and Mike Crapo, the Oregon Democrat and the Idaho Republican": of both, one each.
    if (hasArticle && beside.and.has(words[next]?.fold ?? '') && isArticle(words[next + 1])) return undefined;
    const { end } = words[next - 1]!;
    // "(Democratic Party)", as encyclopedias have it; but "a Republican Party official".
    if (isEnglish && next > i + 1 && !/^\s?[)）]/.test(text.slice(end, end + 2))) return undefined;
    const from = placeBehindParty(text, words, next, (first.gap & separatorFlags.open) !== 0);
    const behind = from === undefined ? undefined : placeNameAt(words, from, 1);
    const place = behind ?? (hasArticle && i > at + 1 ? placeNameAt(words, i - 1, -1) : undefined);
    // ", Republican," may be anybody’s.
    const isAlone = hasArticle || (isEnglish ? /^\s?[)）]/ : /^\s?[,.;)）]/).test(text.slice(end, end + 2));
    if (behind === undefined && !isAlone) return undefined;
    const past = behind === undefined ? next : from! + behind.split(' ').length;
    const short = behind === undefined ? undefined : words[from!]!;
    const isShort = short !== undefined && (short.shape === 'upper' || short.gap !== separatorFlags.space);
    const state =
      place === undefined ? undefined : (stateByFullName(place) ?? (isShort ? stateByAnyName(place) : undefined));
    return tagOf(party, text.slice(first.start, words[past - 1]!.end), past, place, state);
  }
  return undefined;
}

/** The party that the words at `at` name, and the word behind them: "Republican", "thuộc Đảng Cộng hòa". */
function partyNamed(words: readonly Word[], at: number) {
  let from = at;
  while (beside.partyHeads.has(words[from]?.fold ?? '') && from < at + 2) from += 1;
  for (const next of [from + 2, from + 1]) {
    const party = parties.get(joinFolds(words, from, next));
    const isWhole = words.slice(at + 1, next).every(isAdjacent);
    if (party === undefined || !isWhole || words[next - 1]?.possessive !== false) continue;
    const isEnglish = beside.partiesInCapitals.has(words[from]!.fold);
    return isEnglish && !isCapitalized(words[from]!) ? undefined : { party, next, isEnglish };
  }
  return undefined;
}

/** Where the place behind a party begins: over a hyphen, "of", or in brackets a comma. */
function placeBehindParty(text: string, words: readonly Word[], at: number, isInBracket: boolean): number | undefined {
  const first = words[at];
  if (first === undefined) return undefined;
  if (/^\s?[-–—]\s?$/.test(text.slice(words[at - 1]!.end, first.start))) return at;
  const isAcross = isInBracket && (first.gap & ~separatorFlags.space) === separatorFlags.comma;
  if (!isAcross && !isAdjacent(first)) return undefined;
  let from = at;
  while (from < at + mostLinks && beside.partyLinks.has(words[from]?.fold ?? '')) from += 1;
  const isApart = from === at ? !isAcross : !words.slice(at + 1, from + 1).every(isAdjacent);
  return isApart ? undefined : from;
}

const nativeParty = new RegExp(
  `(?:^|[\\s·ㆍ・,，、/|])(((${beside.democratsNative})|${beside.republicansNative})(?:${beside.partyEndingNative})?)(?=$|[\\s·ㆍ・,，、/|-])`,
  'u',
);

/** The party in the bracket around a name or behind it: "(Cindy Ryu·민주·쇼어라인)", "（民主黨，Shoreline）". */
export function partyInBracket(text: string, start: number, end: number, next: number): Tag | undefined {
  const said = bracketAround(text, start, end)?.behind ?? bracketBehind(text, end)?.holds ?? '';
  const match = nativeParty.exec(said);
  if (match === null) return undefined;
  return tagOf(match[3] === undefined ? 'r' : 'd', match[1]!, next);
}
