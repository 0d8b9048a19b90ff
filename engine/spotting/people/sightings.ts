/**
 * Places in a run where a family name from the rosters stands as a name, with all that the words around it say.
 * What is plainly no name there ("Murray Street", "Smith-Jones", "cantwell.senate.gov") is left out at once.
 */
import type { TextRun } from '../types';
import { type Aftermath, type Tag, aftermathAt, startsTag, tagAt } from './after-name';
import { type Fit, fitGiven } from './alignment';
import { isFamilyName, isGivenName } from './commonness';
import type { Family, NamesIndex } from './names-index';
import { stateNamed, stateOf } from './states';
import { hanTitle, isRollCallLabel, rollCallLabel } from './titles';
import { type TitleHit, placeEndingAt, titleAcrossComma, titleBefore, titleEndingAt } from './title-before';
import { type Word, gaps, hasCapital, joined, longestRun, wordsOf } from './tokens';
import {
  afterPerson,
  connectors,
  credits,
  determiners,
  kin,
  namedAfter,
  nameParticles,
  openers,
  personVerbs,
  sharedPlaces,
  suffixes,
} from './vocabulary';

export interface Sighting {
  run: number;
  kind: TextRun['kind'];
  /** Span of the name alone, in UTF-16 units of the run. */
  start: number;
  end: number;
  family: Family;
  /** Fits of the given names before it; empty when none stands there or none fits. */
  fits: Fit[];
  /** Folded given names as printed, '' when there are none. */
  given: string;
  /** Somebody else's given names stand before it. */
  otherGiven: boolean;
  /** The suffix as printed. */
  suffix?: string;
  title?: TitleHit;
  /** The title is that of the list the name stands in: "Reps. Hill, Ormsby and Schmick". */
  listed: boolean;
  /** How many names of that list some official of a state (or of Congress, `us`) bears with that title. */
  list?: ReadonlyMap<string, number>;
  tag?: Tag;
  after?: Aftermath;
  /** Where the person is said to come from, next to the name: "Kentucky’s Hal Rogers", "Adrian Smith of Nebraska". */
  from?: { state?: string; place?: string; text: string };
  /** Evidence against, seen next to this place. */
  kin: boolean;
  credit: boolean;
  /** A bracket with another name follows: "Senator Paul (Jamie Reed)". */
  cast: boolean;
  /** Apposed to a role that is no office: "The ranger, Pat Murray, told us". */
  roleNoun: boolean;
  /** An unknown capital word right before the given names: "Mary Patty Murray". */
  stray: boolean;
  /** Why a bare surname here is doubtful; see `doubts`. */
  doubtful: boolean;
  lastFirst: boolean;
  inQuote: boolean;
}

/** A run, read. */
export interface ReadRun {
  words: Word[];
  /** Most longer words begin with a capital: a headline in title case, or all capitals. */
  titleCase: boolean;
  sightings: Sighting[];
}

const isBreak = (word: Word): boolean =>
  (word.gap & gaps.end) !== 0 || ((word.gap & gaps.hyphen) !== 0 && (word.gap & gaps.space) !== 0);

/** Whether the word is the next part of a name: only blanks between, or the dot of an initial. */
function continues(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  const before = words[at - 1] as Word;
  const rest = word.gap & ~gaps.space;
  if (rest === 0) return (word.gap & gaps.space) !== 0 || before.shape === 'han';
  if (rest === gaps.dot) return before.fold.length === 1 && hasCapital(before);
  if (rest === gaps.hyphen) return (word.gap & gaps.space) === 0;
  // A quoted or bracketed nickname: John “Jack” Smith, Earl (Buddy) Carter.
  const quoted = rest & ~(gaps.quote | gaps.open | gaps.close | gaps.dot);
  return quoted === 0 && (word.gap & gaps.space) !== 0;
}

function chainBefore(words: readonly Word[], at: number): Word[] {
  const chain: Word[] = [];
  for (let i = at; i > 0 && chain.length < 5; i -= 1) {
    const before = words[i - 1] as Word;
    const rest = (words[i] as Word).gap & ~gaps.space;
    if (!continues(words, i) || !hasCapital(before) || before.possessive) break;
    // Quotes and brackets are part of a name only when they close again before the family name.
    if ((rest & (gaps.quote | gaps.open | gaps.close)) !== 0) {
      const opening = (before.gap & (gaps.quote | gaps.open)) !== 0 && i === at;
      const closing = chain.length === 1 && i === at - 1;
      if (!opening && !closing) break;
    }
    chain.unshift(before);
  }
  return chain;
}

/** The longest family of the index that starts at the word. */
function familyAt(index: NamesIndex, words: readonly Word[], at: number): { family: Family; last: number } | undefined {
  const families = index.families.get((words[at] as Word).fold);
  if (families === undefined) return undefined;
  for (const family of families) {
    const last = at + family.words.length - 1;
    let fits = last < words.length;
    for (let i = at + 1; fits && i <= last; i += 1) {
      const word = words[i] as Word;
      const rest = word.gap & ~gaps.space;
      fits =
        word.fold === family.words[i - at] &&
        (rest === 0 || rest === gaps.hyphen) &&
        !(words[i - 1] as Word).possessive;
    }
    if (!fits || !hasCapital(words[last] as Word)) continue;
    const first = words[at] as Word;
    if (!hasCapital(first) && !nameParticles.has(first.fold)) continue;
    return { family, last };
  }
  return undefined;
}

/** Whether the place is part of an address, a handle or a longer hyphenated name. */
function entangled(words: readonly Word[], first: number, last: number): boolean {
  const word = words[first] as Word;
  const before = words[first - 1];
  const after = words[last + 1];
  if ((word.gap & gaps.glue) !== 0 && (word.gap & gaps.space) === 0) return true;
  if ((word.gap & ~gaps.quote) === gaps.hyphen && before !== undefined && hasCapital(before) && before.fold.length > 1)
    return true;
  if (
    (word.gap & gaps.space) === 0 &&
    (word.gap & gaps.dot) !== 0 &&
    before !== undefined &&
    before.fold.length > 1 &&
    (word.gap & gaps.quote) === 0
  )
    return true;
  if (after === undefined) return false;
  if (after.gap === gaps.hyphen && hasCapital(after)) return true;
  if ((after.gap & gaps.space) === 0 && (after.gap & gaps.glue) !== 0) return true;
  return after.gap === gaps.dot && after.shape === 'lower';
}

/** What follows makes it another name or a thing: "Murray Sinclair", "Cantwell Park". */
function followedByName(words: readonly Word[], last: number, titleCase: boolean): boolean {
  const word = words[last] as Word;
  const next = words[last + 1];
  if (next === undefined || (next.gap & gaps.space) === 0 || !hasCapital(next)) return false;
  // "Martin Luther King Jr. Day"
  const afterSuffix = suffixes.has(word.fold) && (next.gap & ~gaps.space) === gaps.dot;
  if (afterSuffix) return namedAfter.has(next.fold);
  if (!joined(next) || suffixes.has(next.fold)) return false;
  if (word.possessive) {
    // "King’s Table", "Murray’s Bar": a business; "Murray’s Senate office": hers.
    return (
      namedAfter.has(next.fold) &&
      !/^(office|house|bill|district|amendment|act|week|family|report|fund|water|land|county|state|city|seat)$/.test(
        next.fold,
      )
    );
  }
  if (
    titleCase &&
    /^(pass|report|land|act|drive|point|trust|test|base|field|press|court|house|week|camp|index|fund|class|prize)$/.test(
      next.fold,
    )
  )
    return false;
  if (namedAfter.has(next.fold)) return true;
  if (titleCase && isFamilyName(next.fold) && next.shape !== 'upper') return true;
  if (titleCase || openers.has(next.fold) || next.shape === 'upper' || startsTag(words, last + 1)) return false;
  if (titleEndingAt(words, last + 1) !== undefined) return false;
  return true;
}

/** Reads the runs of a batch one after the other. */
export function readRun(index: NamesIndex, run: TextRun, at: number): ReadRun {
  const words = wordsOf(run.text);
  const titleCase = isTitleCase(words);
  const result: ReadRun = { words, titleCase, sightings: [] };
  let listTitle: TitleHit | undefined;
  let listEnd = -1;
  let list: Map<string, number> | undefined;
  const obituary = /\bsurvived\b|\bsurvivors include|preceded in death/i.test(run.text.slice(0, longestRun));
  let quotes = 0;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] as Word;
    if ((word.gap & gaps.quote) !== 0) quotes += countQuotes(run.text, words[i - 1]?.end ?? 0, word.start);
    if (i > listEnd) {
      listTitle = undefined;
      list = undefined;
    }
    const plural = listTitle === undefined ? titleEndingAt(words, i) : undefined;
    if (plural?.meaning.plural === true && words[i + 1] !== undefined) {
      listTitle = titleBefore(run.text, words, i, (words[i + 1] as Word).start);
      listEnd = endOfList(words, i + 1);
    }
    const label = listTitle === undefined ? rollCallAt(run.text, words, i) : undefined;
    if (label !== undefined) {
      listEnd = endOfList(words, i + 1);
      // One name after "No:" may be anything.
      const several = words
        .slice(i + 2, listEnd + 1)
        .some((one) => (one.gap & gaps.comma) !== 0 || connectors.has(one.fold));
      if (several) listTitle = label;
    }
    if (word.shape === 'lower' && !nameParticles.has(word.fold)) continue;
    const found = familyAt(index, words, i);
    if (found === undefined) continue;
    const sighting = sightingAt(run, words, i, found.last, found.family, titleCase, listTitle !== undefined);
    if (sighting === undefined) {
      if (found.family.words.length > 1) i = found.last;
      continue;
    }
    sighting.run = at;
    sighting.inQuote = quotes % 2 === 1;
    if (listTitle !== undefined && sighting.title === undefined && !sighting.otherGiven && i > 0) {
      sighting.title = listTitle;
      sighting.listed = true;
      list ??= new Map();
      sighting.list = list;
      count(list, sighting, listTitle);
    }
    if (obituary && sighting.tag === undefined && (sighting.title?.meaning.roles.length ?? 0) === 0)
      sighting.kin = true;
    result.sightings.push(sighting);
    i = found.last;
  }
  return result;
}

/** "Yeas:", "Voting no —": the label of a roll call that ends at the word. */
function rollCallAt(text: string, words: readonly Word[], at: number): TitleHit | undefined {
  const word = words[at] as Word;
  const next = words[at + 1];
  if (next === undefined || !/^\s*[:—–]/.test(text.slice(word.end, next.start))) return undefined;
  const before = words[at - 1];
  const pair = before !== undefined && joined(word) ? `${before.fold} ${word.fold}` : '';
  if (!isRollCallLabel(word.fold) && !isRollCallLabel(pair)) return undefined;
  return { meaning: rollCallLabel, text: text.slice(word.start, word.end), notNow: false };
}

/** Counts a name of a list for each state, and for Congress, where somebody bears it with the list's title. */
function count(list: Map<string, number>, sighting: Sighting, title: TitleHit): void {
  const groups = new Set<string>();
  for (const person of sighting.family.people)
    if (person.offices.some((office) => title.meaning.roles.includes(office.role)))
      groups.add(person.level === 'us' ? 'us' : person.state);
  for (const group of groups) list.set(group, (list.get(group) ?? 0) + 1);
}

function countQuotes(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if (/["“”«»]/.test(text.charAt(at))) count += 1;
  return count;
}

/** The last word of the list of names that starts at `at`: names, tags and connecting words only. */
function endOfList(words: readonly Word[], at: number): number {
  let end = at;
  let last = false;
  for (let i = at; i < words.length && i < at + 400; i += 1) {
    const word = words[i] as Word;
    if ((word.gap & gaps.end) !== 0 && i > at) break;
    // "Reps. Riccelli and Ormsby, and Lisa Brown": a second "and" starts something else.
    if (connectors.has(word.fold)) {
      if (last) break;
      last = true;
    }
    const dotted =
      i > at &&
      (word.gap & gaps.dot) !== 0 &&
      (words[i - 1] as Word).fold.length > 2 &&
      titleEndingAt(words, i - 1) === undefined &&
      !suffixes.has((words[i - 1] as Word).fold);
    if (dotted && (word.gap & (gaps.comma | gaps.close)) === 0) break;
    if (
      !hasCapital(word) &&
      !connectors.has(word.fold) &&
      !nameParticles.has(word.fold) &&
      word.shape !== 'number' &&
      word.fold !== 'both'
    )
      break;
    end = i;
  }
  return end;
}

function isTitleCase(words: readonly Word[]): boolean {
  let long = 0;
  let capital = 0;
  for (const word of words.slice(0, 60)) {
    if (word.fold.length < 4 || word.shape === 'number' || word.shape === 'han') continue;
    long += 1;
    if (hasCapital(word)) capital += 1;
  }
  return long >= 3 && capital / long > 0.7;
}

function sightingAt(
  run: TextRun,
  words: readonly Word[],
  at: number,
  nameLast: number,
  family: Family,
  titleCase: boolean,
  inList: boolean,
): Sighting | undefined {
  if (entangled(words, at, nameLast)) return undefined;
  let last = nameLast;
  let suffix: string | undefined;
  const next = words[last + 1];
  if (
    next !== undefined &&
    suffixes.has(next.fold) &&
    hasCapital(next) &&
    (next.gap & ~(gaps.space | gaps.comma)) === 0 &&
    !(words[last] as Word).possessive
  ) {
    last += 1;
    suffix = next.fold;
  }
  if (followedByName(words, last, titleCase)) return undefined;
  const chain = chainBefore(words, at);
  const fits: Fit[] = [];
  if (chain.length > 0)
    for (const person of family.people) {
      const fit = fitGiven(person, family.key, chain);
      if (fit !== undefined) fits.push(fit);
    }
  let used = 0;
  for (const fit of fits) used = Math.max(used, fit.used);
  const fitting = fits.filter((fit) => fit.used === used);
  used = withFormalName(words, at, used, chain.length);
  const start = at - used;
  const sighting: Sighting = {
    run: 0,
    kind: run.kind,
    start: (words[start] as Word).start,
    end: suffix === undefined ? (words[last] as Word).end : endOfSuffix(run.text, words[last] as Word),
    family,
    fits: fitting,
    given: words
      .slice(start, at)
      .map((word) => word.fold)
      .join(' '),
    otherGiven: false,
    listed: false,
    kin: false,
    credit: false,
    cast: false,
    roleNoun: false,
    stray: false,
    doubtful: false,
    lastFirst: false,
    inQuote: false,
    ...(suffix === undefined ? {} : { suffix }),
  };
  lookLeft(run.text, words, start, used, chain, titleCase, sighting);
  lookRight(run, words, at, last, sighting, inList);
  sighting.doubtful ||= used === 0 && doubts(run.text, words, at, last, titleCase, family);
  return sighting;
}

/** "James “Mike” Johnson": what stands before a quoted nickname is the same person's. */
function withFormalName(words: readonly Word[], at: number, used: number, chained: number): number {
  const first = words[at - used];
  const quoted =
    used > 0 &&
    first !== undefined &&
    (first.gap & (gaps.quote | gaps.open)) !== 0 &&
    ((words[at] as Word).gap & (gaps.quote | gaps.close)) !== 0;
  return quoted ? chained : used;
}

/** The dot of "Jr." belongs to the name. */
const endOfSuffix = (text: string, word: Word): number =>
  /^(jr|sr)$/.test(word.fold) && text.charAt(word.end) === '.' ? word.end + 1 : word.end;

function lookLeft(
  text: string,
  words: readonly Word[],
  start: number,
  used: number,
  chain: readonly Word[],
  titleCase: boolean,
  sighting: Sighting,
): void {
  const first = words[start] as Word;
  const before = words[start - 1];
  if (before === undefined) return;
  const gap = first.gap & ~(gaps.space | gaps.dot | gaps.quote);
  const nameStart = first.start;
  if (before.shape === 'han' && (first.gap & (gaps.end | gaps.comma)) === 0)
    sighting.title = titleBefore(text, words, start - 1, nameStart) ?? sighting.title;
  else if (gap === 0 || gap === gaps.hyphen) sighting.title = withPlaceBetween(text, words, start, nameStart);
  else if (gap === gaps.comma)
    sighting.title =
      used > 0 && before.shape !== 'han' ? titleAcrossComma(text, words, start - 1, nameStart) : undefined;
  if (sighting.title === undefined) delete sighting.title;
  const inLaw = before.fold === 'law' && words[start - 2]?.fold === 'in';
  sighting.kin = (kin.has(before.fold) || inLaw) && (gap === 0 || gap === gaps.comma) && !before.possessive;
  if (before.possessive && gap === 0) comesFrom(text, words, start - 1, sighting);
  sighting.roleNoun = gap === gaps.comma && sighting.title === undefined && roleNounBefore(words, start - 1);
  const credited = before.fold === 'by' || before.fold === 'with' ? words[start - 2] : before;
  sighting.credit =
    credited !== undefined && credits.has(credited.fold) && !(before === credited && goesOn(words, start, first));
  if (sighting.title !== undefined || chain.length === used) return;
  const stray = chain[chain.length - used - 1] as Word;
  if (openers.has(stray.fold) || connectors.has(stray.fold)) {
    // "May Chu", "Will Hill": an opening word or a given name.
    if (used === 0 && isGivenName(stray.fold)) sighting.doubtful = true;
    return;
  }
  if (used > 0) sighting.stray = isGivenName(stray.fold) && !titleCase;
  else if (!titleCase || isGivenName(stray.fold)) {
    sighting.otherGiven = true;
    sighting.given = chain.map((word) => word.fold).join(' ');
  } else sighting.doubtful = true;
}

/** "PHOTO: Kuney, left, and Waldref" describes a picture; "(Photo: Chris Smith)" credits it. */
function goesOn(words: readonly Word[], start: number, first: Word): boolean {
  if ((first.gap & gaps.dot) !== 0) return true;
  if (!isBreak(first)) return false;
  for (let at = start + 1; at < words.length && at < start + 5; at += 1) {
    const word = words[at] as Word;
    if ((word.gap & (gaps.close | gaps.glue | gaps.dot | gaps.end)) !== 0) return false;
    if (word.shape === 'lower') return true;
  }
  return false;
}

/** "The ranger,", "Their new teacher,": a determiner and a noun that names no office. */
function roleNounBefore(words: readonly Word[], at: number): boolean {
  for (let i = at, count = 0; i > 0 && count < 4; i -= 1, count += 1) {
    const word = words[i] as Word;
    const before = words[i - 1] as Word;
    if (word.shape !== 'lower' || !joined(word) || personVerbs.has(word.fold)) return false;
    if (/^(the|their|his|her|our|my|its|your)$/.test(before.fold) || before.possessive) {
      const first = i - 1;
      const opens = first === 0 || (before.gap & (gaps.end | gaps.dot | gaps.quote)) !== 0;
      return opens || before.possessive || before.fold !== 'the';
    }
  }
  return false;
}

/** "Spokane’s", "Kentucky’s" before a name. */
function comesFrom(text: string, words: readonly Word[], at: number, sighting: Sighting): void {
  const place = placeEndingAt(words, at);
  if (place === undefined) return;
  const state = stateNamed(place);
  const said = text.slice((words[at] as Word).start, (words[at] as Word).end);
  sighting.from = state === undefined ? { place, text: said } : { state, text: said };
}

/** "of Nebraska" after a name. */
function homeAfter(text: string, words: readonly Word[], at: number, sighting: Sighting): void {
  const link = words[at];
  const first = words[at + 1];
  if (
    link === undefined ||
    first === undefined ||
    !/^(of|from|de)$/.test(link.fold) ||
    (link.gap & ~(gaps.space | gaps.dot)) !== 0 ||
    ((link.gap & gaps.dot) !== 0 && sighting.suffix === undefined) ||
    !hasCapital(first)
  )
    return;
  const second = words[at + 2];
  const both = second !== undefined && joined(second) ? stateNamed(`${first.fold} ${second.fold}`) : undefined;
  const state = both ?? stateNamed(first.fold);
  if (state !== undefined)
    sighting.from = { state, text: text.slice(link.start, (both === undefined ? first : (second as Word)).end) };
}

/** "(Jamie Reed)", "(Dale)" right after a name: one to three capitalised words and nothing else. */
function castAfter(words: readonly Word[], at: number): boolean {
  const first = words[at];
  if (first === undefined || (first.gap & gaps.open) === 0 || (first.gap & gaps.comma) !== 0) return false;
  for (let i = at, count = 0; i < words.length && count < 4; i += 1, count += 1) {
    const word = words[i] as Word;
    if (i > at && (word.gap & gaps.close) !== 0) return true;
    if (!hasCapital(word) || word.shape === 'upper' || word.fold.length < 3 || stateOf(word.fold) !== undefined)
      return false;
  }
  return false;
}

/** A title right before the name, or with the place between: "Thị trưởng Olympia Dontae Payne". */
function withPlaceBetween(
  text: string,
  words: readonly Word[],
  start: number,
  nameStart: number,
): TitleHit | undefined {
  const direct = titleBefore(text, words, start - 1, nameStart);
  if (direct !== undefined) return direct;
  for (let i = start - 1, count = 0; i > 0 && count < 3; i -= 1, count += 1) {
    const word = words[i] as Word;
    if (!hasCapital(word) || word.possessive || (word.gap & ~gaps.space) !== 0) return undefined;
    const hit = titleBefore(text, words, i - 1, word.start);
    if (hit !== undefined && hit.meaning.roles.length > 0)
      return {
        ...hit,
        place: words
          .slice(i, start)
          .map((one) => one.fold)
          .join(' '),
      };
  }
  return undefined;
}

function lookRight(
  run: TextRun,
  words: readonly Word[],
  at: number,
  last: number,
  sighting: Sighting,
  inList: boolean,
): void {
  const end = words[last] as Word;
  if (!end.possessive) {
    const tag = tagAt(run.text, words, last + 1);
    if (tag !== undefined) sighting.tag = tag;
    const after = aftermathAt(run.text, words, tag?.next ?? last + 1);
    if (after !== undefined) sighting.after = after;
    if (after === undefined && tag === undefined) homeAfter(run.text, words, last + 1, sighting);
    sighting.cast = tag === undefined && castAfter(words, last + 1);
    if (
      tag !== undefined ||
      after?.meaning !== undefined ||
      ((words[last + 1]?.gap ?? gaps.end) & (gaps.comma | gaps.close)) === 0
    )
      sighting.roleNoun = false;
    const next = words[last + 1];
    if (next?.shape === 'han' && joined(next)) hanAfter(run.text.slice(end.end, end.end + 12), sighting);
    if (sighting.given === '' && tag === undefined) lastFirst(run, words, at, last, sighting, inList);
  } else {
    const next = words[last + 1];
    if (next !== undefined && joined(next) && kin.has(next.fold) && sighting.given === '') sighting.doubtful = false;
  }
}

/** "Cindy Ryu 주 하원의원", "Patty Murray參議員"; a private person's courtesy title is an occupation to us. */
function hanAfter(text: string, sighting: Sighting): void {
  const until = text.search(/[A-Za-z,、，.。(（「“"]/);
  const said = (until < 0 ? text : text.slice(0, until)).trim();
  const meaning = hanTitle(said, 'after');
  if (meaning !== undefined) sighting.title ??= { meaning, text: said, notNow: false };
  // Korean sets a title or a particle to a name; a blank and a noun make it a brand.
  else if (/^\s[\uac00-\ud7af]/.test(text) && sighting.given === '') sighting.doubtful = true;
  else if (/^(씨|氏|さん)/.test(said)) sighting.kin = true;
}

/** "Liias, Marko (D-Edmonds)" at the start of a line, a cell or an item. */
function lastFirst(
  run: TextRun,
  words: readonly Word[],
  at: number,
  last: number,
  sighting: Sighting,
  inList: boolean,
): void {
  const first = words[at] as Word;
  const lineStart =
    at === 0 || (first.gap & gaps.end) !== 0 || run.text.slice((words[at - 1] as Word).end, first.start).includes('\n');
  const given = words[last + 1];
  // "Senators Brandvold, Wilson, G., and Holy"
  const initial = inList && given !== undefined && given.fold.length === 1 && run.text.charAt(given.end) === '.';
  if ((!lineStart && !initial) || given === undefined || (given.gap & ~gaps.space) !== gaps.comma || !hasCapital(given))
    return;
  const chain = [given];
  const middle = words[last + 2];
  if (middle !== undefined && joined(middle) && middle.fold.length === 1 && hasCapital(middle)) chain.push(middle);
  const after = words[last + 1 + chain.length];
  if (
    !initial &&
    after !== undefined &&
    (after.gap & ~(gaps.space | gaps.dot)) === 0 &&
    !run.text.slice((chain[chain.length - 1] as Word).end, after.start).includes('\n')
  )
    return;
  const fits = sighting.family.people
    .map((person) => fitGiven(person, sighting.family.key, chain))
    .filter((fit): fit is Fit => fit !== undefined);
  if (fits.length === 0) {
    // "Brown, D. (1)": the initial is somebody else's.
    if (given.fold.length === 1 && run.text.charAt(given.end) === '.') sighting.otherGiven = true;
    return;
  }
  sighting.fits = fits;
  sighting.given = chain.map((word) => word.fold).join(' ');
  sighting.otherGiven = false;
  sighting.lastFirst = true;
  sighting.end = (chain[chain.length - 1] as Word).end;
  const tag = tagAt(run.text, words, last + 1 + chain.length);
  if (tag !== undefined) sighting.tag = tag;
}

/** Whether a bare surname at this place may be an ordinary word instead: "Street style", "a Christian school", "the Hill". */
function doubts(
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
