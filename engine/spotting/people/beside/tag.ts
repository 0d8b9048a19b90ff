/**
 * The party and the place behind a name: "(D-Spokane)", ", R-Coeur d’Alene,", ", a Spokane Democrat,", "(Đảng Cộng hòa-Maine)",
 * ", demócrata por Washington,", "(Cindy Ryu·민주·쇼어라인)".
 */
import type { Party } from '../names/names-index';
import { bracketAround, bracketBehind } from '../titles/han-bracket';
import { stateNamed, stateOf } from '../words/states';
import { parted, placeEndingAt, placeStartingAt } from '../words/phrase';
import { type Word, gaps, hasCapital, joined } from '../words/tokens';
import { beside } from './words';

/** Party, state and place that a name is tagged with. */
export interface Tag {
  readonly party?: Party;
  readonly state?: string;
  /** Folded. */
  readonly place?: string;
  readonly text: string;
  /** Index of the first word after the tag. */
  readonly next: number;
}

const partiesOf = (
  d: ReadonlySet<string>,
  r: ReadonlySet<string>,
  i: ReadonlySet<string>,
): ReadonlyMap<string, Party> =>
  new Map<string, Party>([
    ...[...d].map((one) => [one, 'd'] as const),
    ...[...r].map((one) => [one, 'r'] as const),
    ...[...i].map((one) => [one, 'i'] as const),
  ]);
/** "D", "R", "I", "Dem". */
const letters = partiesOf(beside.democratLetters, beside.republicanLetters, beside.independentLetters);
/** Parties in words. What English means by them needs a capital; in brackets "độc lập" is one, too. */
const parties = partiesOf(beside.democrats, beside.republicans, beside.independents);
const isArticle = (word: Word | undefined): boolean =>
  word !== undefined && (beside.indefinite.has(word.fold) || beside.definite.has(word.fold));

/** The tag after the word before `at`, if there is one. */
export function tagAt(text: string, words: readonly Word[], at: number): Tag | undefined {
  const first = words[at];
  if (first === undefined || (first.gap & gaps.end) !== 0) return undefined;
  // "Baumgartner R-WA (5th)": roll calls leave the comma out.
  if ((first.gap & (gaps.comma | gaps.open)) === 0)
    return startsTag(words, at) ? afterLetter(text, words, at, letters.get(first.fold)!) : undefined;
  // "Carter (GA)", "Smith (WA-09)": clerks tell namesakes apart by the state.
  if ((first.gap & gaps.open) !== 0 && first.shape === 'upper' && first.fold.length === 2) {
    const state = stateOf(first.fold);
    const district = /^(?:-(?:\d{1,2}|AL))?\)/.exec(text.slice(first.end, first.end + 5));
    if (state !== undefined && district !== null)
      return { state, text: text.slice(first.start, first.end), next: at + (district[0].length > 1 ? 2 : 1) };
  }
  let from = at;
  if (beside.both.has(first.fold)) from += 1;
  const letter = words[from];
  if (letter === undefined) return undefined;
  const party = letter.shape === 'upper' || letter.shape === 'capital' ? letters.get(letter.fold) : undefined;
  if (party !== undefined) return afterLetter(text, words, from, party);
  return partyOfPlace(text, words, at) ?? appositive(text, words, at);
}

/** Whether a party letter and a hyphen stand at the word: "R-WA". */
export function startsTag(words: readonly Word[], at: number): boolean {
  const letter = words[at];
  const next = words[at + 1];
  return (
    letter !== undefined &&
    next !== undefined &&
    letters.has(letter.fold) &&
    letter.fold.length === 1 &&
    hasCapital(letter) &&
    (next.gap & ~gaps.space) === gaps.hyphen &&
    hasCapital(next) &&
    (letter.gap & ~gaps.space) === 0
  );
}

function afterLetter(text: string, words: readonly Word[], from: number, party: Party): Tag | undefined {
  const start = words[from]!.start;
  const first = words[from + 1];
  const dashed =
    first !== undefined &&
    ((first.gap & gaps.hyphen) !== 0 || text.slice(words[from]!.end, first.start).trim() === '–');
  if (!dashed) {
    // "(D)", ", D," alone; but not "D Street".
    // nor the initial of "Brown, D.".
    if (first !== undefined && ((first.gap & ~gaps.space) === 0 || (first.gap & gaps.dot) !== 0)) return undefined;
    if (first === undefined && text.charAt(words[from]!.end) === '.') return undefined;
    return { party, text: text.slice(start, words[from]!.end), next: from + 1 };
  }
  const next = endOfPlace(words, from + 1);
  const place = foldedFrom(words, from + 1, next);
  const state = stateOf(place);
  const said = text.slice(start, words[Math.max(from, next - 1)]!.end);
  return { party, text: said, next: Math.max(from + 1, next), ...(state === undefined ? { place } : { state }) };
}

const foldedFrom = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map(({ fold }) => fold)
    .join(' ');

/** Where the place behind a party's letter ends: "Lake Stevens", "Wash.", "N.J.". */
function endOfPlace(words: readonly Word[], from: number): number {
  let next = from;
  for (; next < words.length && next < from + 4; next += 1) {
    const word = words[next] as Word;
    if (!hasCapital(word) && word.shape !== 'number') break;
    if (next === from) continue;
    if (parted(words, next) || word.newLine) break;
    const before = words[next - 1] as Word;
    const isState = stateOf(foldedFrom(words, from, next)) !== undefined;
    // The dot of "D-Wash." may end the sentence: a following capital word is then no part of the place.
    if ((word.gap & gaps.dot) !== 0 && (before.fold.length > 2 || isState)) break;
  }
  return next;
}

/** The last word of the tag whose letter stands at the word: the town in "D-Lake Stevens" is nobody. */
export function endOfTag(words: readonly Word[], at: number): number | undefined {
  const letter = words[at] as Word;
  const place = words[at + 1];
  if (place === undefined || !hasCapital(letter) || !letters.has(letter.fold)) return undefined;
  if ((place.gap & ~gaps.space) !== gaps.hyphen || place.newLine) return undefined;
  const isApart = (letter.gap & (gaps.comma | gaps.open)) !== 0;
  // "Plan D – Murray said"
  if (!isApart && (!joined(letter) || place.gap !== gaps.hyphen)) return undefined;
  const end = endOfPlace(words, at + 1) - 1;
  return end > at ? end : undefined;
}

/** Words between a party and its place: "por el estado de". */
const mostLinks = 4;

/** The party that the words at `at` name, and the word behind them: "Republican", "thuộc Đảng Cộng hòa". */
function partyNamed(
  words: readonly Word[],
  at: number,
): { party: Party; next: number; isEnglish: boolean } | undefined {
  let from = at;
  while (beside.partyHeads.has(words[from]?.fold ?? '') && from < at + 2) from += 1;
  for (const to of [from + 2, from + 1]) {
    const party = parties.get(foldedFrom(words, from, to));
    const isWhole = words.slice(at + 1, to).every(joined);
    if (party === undefined || !isWhole || words[to - 1]?.possessive !== false) continue;
    const isEnglish = beside.partiesInCapitals.has(words[from]!.fold);
    return isEnglish && !hasCapital(words[from]!) ? undefined : { party, next: to, isEnglish };
  }
  return undefined;
}

/** Where the place behind a party begins: over a hyphen, "of", or in brackets a comma. */
function placeBehindParty(text: string, words: readonly Word[], at: number, isInBracket: boolean): number | undefined {
  const first = words[at];
  if (first === undefined) return undefined;
  if (/^\s?[-–—]\s?$/.test(text.slice(words[at - 1]!.end, first.start))) return at;
  const isAcross = isInBracket && (first.gap & ~gaps.space) === gaps.comma;
  if (!isAcross && !joined(first)) return undefined;
  let from = at;
  while (from < at + mostLinks && beside.partyLinks.has(words[from]?.fold ?? '')) from += 1;
  const isApart = from === at ? !isAcross : !words.slice(at + 1, from + 1).every(joined);
  return isApart ? undefined : from;
}

/**
 * ", Republican of Michigan,", ", Democrat from Spokane,", "(Đảng Cộng hòa-Maine)", "(demócrata)": the style of some national
 * papers, and of papers in other languages.
 */
function partyOfPlace(text: string, words: readonly Word[], at: number): Tag | undefined {
  const named = partyNamed(words, at);
  if (named === undefined) return undefined;
  const { party, next, isEnglish } = named;
  const first = words[at] as Word;
  const from = placeBehindParty(text, words, next, (first.gap & gaps.open) !== 0);
  const place = from === undefined ? undefined : placeStartingAt(words, from);
  if (from === undefined || place === undefined) {
    const { end } = words[next - 1] as Word;
    // ", Republican," may be anybody’s.
    const isAlone =
      /^\s?[)）]/.test(text.slice(end, end + 2)) || (!isEnglish && /^\s?[,.;]/.test(text.slice(end, end + 2)));
    return isAlone ? { party, text: text.slice(first.start, end), next } : undefined;
  }
  const past = from + place.split(' ').length;
  const isShort = words[from]!.shape === 'upper' || words[from]!.gap !== gaps.space;
  const state = stateNamed(place) ?? (isShort ? stateOf(place) : undefined);
  const said = text.slice(first.start, words[past - 1]!.end);
  return { party, text: said, next: past, ...(state === undefined ? { place } : { state }) };
}

/** ", a Spokane Democrat,", ", a Republican from Cheney,", ", the Montana Republican". */
function appositive(text: string, words: readonly Word[], at: number): Tag | undefined {
  const article = words[at] as Word;
  if (!isArticle(article)) return undefined;
  for (let i = at + 1; i < words.length && i < at + 7; i += 1) {
    const word = words[i] as Word;
    if (parted(words, i)) return undefined;
    const party = parties.get(word.fold);
    if (party === undefined) continue;
    // "Jeff Merkley and Mike Crapo, the Oregon Democrat and the Idaho Republican": of both, one each.
    if (beside.and.has(words[i + 1]?.fold ?? '') && isArticle(words[i + 2])) return undefined;
    const tag: Tag = { party, text: text.slice(article.start, word.end), next: i + 1 };
    const before = i > at + 1 ? placeEndingAt(words, i - 1) : undefined;
    const link = words[i + 1];
    const after = link !== undefined && beside.ofPlace.has(link.fold) ? placeStartingAt(words, i + 2) : undefined;
    const place = after ?? before;
    if (place === undefined) return tag;
    const state = stateNamed(place);
    return state === undefined ? { ...tag, place } : { ...tag, state };
  }
  return undefined;
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
  return { party: match[3] === undefined ? 'r' : 'd', text: match[1]!, next };
}
