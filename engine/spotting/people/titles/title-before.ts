/**
 * The words that lead up to a name: "former Democratic state Sen.", "Spokane Mayor", "his wife", "actor", "The city's mayor,".
 */
import type { OfficeRole } from '../../../release/packs';
import { isOfBodyBefore } from './bodies-before';
import { titleBeforeNative } from './han-bracket';
import { close, placeEndingAt } from '../words/phrase';
import { stateOf } from '../words/states';
import { hanTitle } from './han-titles';
import { congress } from './offices';
import { officeOf, type TitleMeaning } from './title-meaning';
import { endsTitle, longestTitle, titleMeaning } from './titles';
import { type Word, gaps, hasCapital } from '../words/tokens';
import { connectors, openers, personVerbs } from '../words/classes';

/** A title as it stands with one name. */
export interface TitleHit {
  meaning: TitleMeaning;
  /** As written, for the explanation. */
  text: string;
  /** State named with the title: "Oregon Sen.". */
  state?: string;
  /** Place named with the title, folded: "Spokane Mayor". */
  place?: string;
  /** The state or place as written, for the explanation. */
  where?: string;
  party?: 'd' | 'r' | 'i';
  /** Another noun stands before it, or its bearer only helps: "King County Auditor", "PTA Treasurer", "deputy treasurer". */
  narrowed?: boolean;
  /** "former", "then-", "ex-", "-elect": the office is not held on the day. */
  notNow: boolean;
}

const notNow = new Set([
  'former',
  'ex',
  'then',
  'elect',
  'retired',
  'onetime',
  'exsenador',
  'outgoing',
  'exgobernador',
  'cuu',
]);
const fillers = new Set([
  'longtime',
  'acting',
  'interim',
  'freshman',
  'veteran',
  'incoming',
  'fellow',
  'conservative',
  'progressive',
  'liberal',
  'moderate',
  'centrist',
  'then',
  'deputy',
  'assistant',
  'local',
  'area',
  'democrata',
  'independent',
  'independiente',
  'republicano',
]);
/** Of these, what is said of those who do the work for somebody. */
const helpers: ReadonlySet<string> = new Set(['acting', 'interim', 'deputy', 'assistant', 'area']);
const shortState = /^(wash|ore|calif|mont|ida|n|s|w)$/;

/** The longest title phrase that ends at a word, if any. */
export function titleEndingAt(
  words: readonly Word[],
  at: number,
): { meaning: TitleMeaning; first: number } | undefined {
  const last = words[at];
  if (last === undefined || last.possessive || !endsTitle(last.fold)) return undefined;
  let phrase = last.fold;
  let best: { meaning: TitleMeaning; first: number } | undefined;
  for (let first = at, count = 1; first >= 0 && count <= longestTitle; count += 1) {
    const meaning = titleMeaning(phrase);
    if (meaning !== undefined) best = { meaning, first };
    if (first === 0 || !close(words, first)) break;
    first -= 1;
    phrase = `${(words[first] as Word).fold} ${phrase}`;
  }
  return best !== undefined && best.meaning.roles.length > 0 && isOfBodyBefore(words, best.first, best.meaning)
    ? { ...best, meaning: officeOf([], { foreign: true, plural: best.meaning.plural }) }
    : best;
}

/** "D-Colo.", "R-N.J.": whether the word stands behind a party's letter and a hyphen. */
const isOfTag = (words: readonly Word[], at: number): boolean =>
  ((words[at]?.gap ?? 0) & gaps.hyphen) !== 0 && words[at - 1]?.fold.length === 1;

/** A state named by the words that end at `at`, with the count of its words. */
function stateEndingAt(words: readonly Word[], at: number): { state: string; count: number } | undefined {
  const last = words[at];
  if (last === undefined || !hasCapital(last)) return undefined;
  const before = words[at - 1];
  // "Joe Neguse, D-Colo. Speaker Mike Johnson": the state of the tag before.
  if (isOfTag(words, at) || isOfTag(words, at - 1)) return undefined;
  if (before !== undefined && hasCapital(before) && close(words, at)) {
    const state = stateOf(`${before.fold} ${last.fold}`);
    if (state !== undefined) return { state, count: 2 };
  }
  const state = stateOf(last.fold);
  return state !== undefined && (last.fold.length > 2 || last.shape === 'upper') ? { state, count: 1 } : undefined;
}

/**
 * Reads leftwards from the word before a name.
 * @param at the last word before the name
 */
export function titleBefore(text: string, words: readonly Word[], at: number, nameStart: number): TitleHit | undefined {
  const last = words[at];
  if (last === undefined) return undefined;
  if (last.shape === 'han') {
    const bracketed = ((words[at + 1]?.gap ?? 0) & gaps.open) !== 0;
    const stretch = text.slice(Math.max(0, last.end - 14), last.end);
    const meaning = bracketed ? titleBeforeNative(stretch) : hanTitle(stretch, 'before');
    return meaning && { meaning, text: text.slice(Math.max(last.start, last.end - 8), last.end), notNow: false };
  }
  let hit: TitleHit | undefined;
  let from = at;
  let party: TitleHit['party'];
  let past = false;
  let helps = false;
  const written = (count: number): string =>
    text.slice((words[Math.max(0, from - count + 1)] as Word).start, (words[from] as Word).end);
  for (let steps = 0; from >= 0 && steps < 7; steps += 1) {
    const word = words[from] as Word;
    if (from + 1 < words.length && from + 1 > 0 && !closeOrApart(words, from + 1, at)) break;
    // "By then Rep. Cortes had called"
    if (word.fold === 'then' && /^(by|since|until)$/.test(words[from - 1]?.fold ?? '')) break;
    if (notNow.has(word.fold)) {
      past = true;
      from -= 1;
      continue;
    }
    const title = titleEndingAt(words, from);
    if (title !== undefined && (hit === undefined || hit.meaning.neutral)) {
      party ??= title.meaning.party;
      hit = {
        meaning: title.meaning,
        text: text.slice((words[title.first] as Word).start, nameStart).trim(),
        notNow: false,
      };
      from = title.first - 1;
      continue;
    }
    if (title?.meaning.party !== undefined) {
      party ??= title.meaning.party;
      from = title.first - 1;
      continue;
    }
    if (hit === undefined) break;
    if (fillers.has(word.fold)) {
      helps ||= helpers.has(word.fold);
      from -= 1;
      continue;
    }
    const level =
      word.fold === 'state'
        ? 'state'
        : word.fold === 'federal' || (word.fold === 'us' && word.shape === 'upper')
          ? 'us'
          : undefined;
    if (level !== undefined) {
      if (hit.meaning.level === undefined) hit = { ...hit, meaning: atLevel(hit.meaning, level) };
      from -= 1;
      continue;
    }
    const state = stateEndingAt(words, from);
    if (state !== undefined && !(shortState.test(word.fold) && (words[from + 1] as Word).gap === gaps.space)) {
      // "D.C. Reps." work there; and "went to Washington, D.C. Sen. Torres" are two sentences.
      const isThere =
        state.state === 'dc' && hit.meaning.roles.some((role) => /senator|representative|governor/.test(role));
      // "WASHINGTON House Majority Leader": a dateline that has lost its dash.
      const isDateline = word.shape === 'upper' && word.fold.length > 2 && words[from + 1]?.shape === 'capital';
      hit = isThere || isDateline ? hit : { ...hit, state: state.state, where: written(state.count) };
      from -= state.count;
      continue;
    }
    const place = placeEndingAt(words, from);
    if (place !== undefined) {
      const count = place.split(' ').length;
      hit = { ...hit, place, where: written(count) };
      // "Former Cowlitz County Auditor"
      const before = from - count;
      past ||=
        before >= 0 && /^(?:former|onetime|retired)$/.test((words[before] as Word).fold) && close(words, before + 1);
    }
    break;
  }
  if (hit === undefined) return undefined;
  const narrowed = helps || isNoun(words, from);
  return { ...hit, notNow: past, ...(narrowed ? { narrowed } : {}), ...(party === undefined ? {} : { party }) };
}

/** Whether the word goes together with the one behind it and may be a noun: "County" in "County Auditor". */
const isNoun = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined || next === undefined || !close(words, at + 1)) return false;
  return !openers.has(word.fold) && !connectors.has(word.fold) && !personVerbs.has(word.fold);
};

/** The name itself may stand after a comma; the words of the title may not. */
const closeOrApart = (words: readonly Word[], next: number, at: number): boolean => {
  if (next <= at) return close(words, next);
  const gap = (words[next] as Word).gap;
  return (gap & gaps.dot) === 0 || close(words, next) || (gap & (gaps.comma | gaps.open)) !== 0;
};

/** The same title said of one level of government: "state" + "Sen.". */
function atLevel(meaning: TitleMeaning, level: 'us' | 'state'): TitleMeaning {
  const federal = (role: OfficeRole): boolean =>
    congress.includes(role) || role === 'president' || role === 'vice-president';
  return { ...meaning, level, roles: meaning.roles.filter((role) => federal(role) === (level === 'us')) };
}

/** "The city’s mayor, Lisa Brown": a title, a comma, the name. */
export function titleAcrossComma(
  text: string,
  words: readonly Word[],
  at: number,
  nameStart: number,
): TitleHit | undefined {
  const hit = titleBefore(text, words, at, nameStart);
  if (hit !== undefined) return hit;
  // "la alcaldesa de Spokane, Lisa Brown"
  for (let from = at, count = 0; from > 0 && count < 3 && hasCapital(words[from] as Word); from -= 1, count += 1) {
    const link = words[from - 1] as Word;
    if (!/^(of|de|del|from|for|por|ng|cua)$/.test(link.fold)) continue;
    const title = titleBefore(text, words, from - 2, link.start);
    const place = placeEndingAt(words, at);
    if (title === undefined || place === undefined) return title;
    const state = stateOf(place);
    const where = text.slice((words[from] as Word).start, (words[at] as Word).end);
    return state === undefined ? { ...title, place, where } : { ...title, state, where };
  }
  return undefined;
}
