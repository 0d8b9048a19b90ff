/**
 * Places in a text that say which state, or Congress, is being talked about.
 */
import type { PackId } from '../../identifiers';
import { abroad } from './places-abroad';
import { wordsOf } from '../../languages';
import { isLatin } from '../letters';
import { forSigns, holds } from '../signs';
import {
  beforeState,
  bodiesAbroad,
  federalWord,
  leadsToCapital,
  ofCongress,
  otherwise,
  signsAbroad,
  signsOfCongress,
  stateWord,
} from './tables/words-of-states';
import { jurisdictionOf, jurisdictions } from '../../jurisdictions';
import { grouped } from '../grouped';
import { foldWords } from '../people/words/tokens';
import { once } from '../remembered';
import { datelineCities, stateByName, states } from './states';

export interface StateCue {
  /** Two-letter code of any state, `us`, or `abroad` for any place there. */
  readonly state: PackId;
  readonly start: number;
  readonly end: number;
  /**
   * How firmly: 3 names the lawmaking body or the state as owner ("Idaho Legislature", "Idaho’s", "in Olympia",
   * "U.S. Senate"); 2 names the state; 1 is a word that may mean something else (a bare "Washington", "federal").
   */
  readonly weight: 1 | 2 | 3;
}

const { lawBodies, lawBodiesShort } = wordsOf('measures');

/** States whose name is the nation's capital's, too. */
const alsoCapital = new Set(states.filter(({ isAlsoCapital }) => isAlsoCapital).map(({ state }) => state));
const nameOfCapital = states.flatMap(({ name, isAlsoCapital }) => (isAlsoCapital ? name.toLowerCase() : [])).join('|');
/** Capitals that nothing else is called: they need no "in" before them. */
const alone = new Map(
  states
    .filter(({ state }) => jurisdictionOf(state)?.press.isCapitalAlone)
    .map(({ state, capital }) => [capital.toLowerCase(), state]),
);

/** Words of the descriptors, by what they are in small letters, with plain blanks and apostrophes. */
const plain = (words: string): string => words.replace(/\s/g, ' ').replaceAll('’', "'").toLowerCase();
const wordsOfDescriptors = (part: 'cities' | 'inOtherScripts' | 'signs') =>
  new Map(jurisdictions.flatMap(({ id, press }) => (press[part]?.split('|') ?? []).map((word) => [plain(word), id])));
const cities = wordsOfDescriptors('cities');
const inOtherScripts = wordsOfDescriptors('inOtherScripts');
const signs = wordsOfDescriptors('signs');
/** The longest first, as alternatives of an expression are asked. */
const longestFirst = (words: ReadonlyMap<string, PackId>): readonly (readonly [string, PackId])[] =>
  [...words].sort(([one], [other]) => other.length - one.length);

/** Words that tell by themselves, in a text in small letters with plain blanks and apostrophes. */
function* wordsIn(plainText: string, { words, weight }: Telling): Generator<StateCue> {
  for (const [word, state] of words)
    for (let start = plainText.indexOf(word); start >= 0; start = plainText.indexOf(word, start + word.length))
      yield { state, start, end: start + word.length, weight };
}
interface Telling {
  readonly words: readonly (readonly [string, PackId])[];
  readonly weight: StateCue['weight'];
  /** They count only with a capital. */
  readonly isCapital?: true;
  /** They are of a script without blanks: a letter behind is no part of them. */
  readonly runsOn?: true;
}
const telling = once((): readonly Telling[] => [
  { words: [[federalWord, 'us']], weight: 1 },
  { words: longestFirst(inOtherScripts), weight: 2, runsOn: true },
  { words: longestFirst(cities), weight: 1 },
  { words: longestFirst(alone), weight: 3, isCapital: true },
  { words: longestFirst(signs), weight: 3 },
]);

type Named = readonly [name: string, state: PackId];
/** Names by how they begin, so that each capital in a text is looked up once; the longest first. */
const byBeginning = (names: Iterable<Named>): ReadonlyMap<string, readonly Named[]> =>
  grouped([...names].sort(([one], [other]) => other.length - one.length).map((one) => [one[0].slice(0, 3), one]));
const names = byBeginning(stateByName);
const capitals = byBeginning(
  states
    .filter(({ capital }) => !alone.has(capital.toLowerCase()))
    .flatMap(({ state, capital }) =>
      [capital, capital.replace('.', '')].map((name) => [name.toLowerCase(), state] as const),
    ),
);
/** Which of the names stands at a place of a text in small letters with plain blanks. */
const nameAt = (all: typeof names, text: string, at: number): Named | undefined =>
  all.get(text.slice(at, at + 3))?.find(([name]) => text.startsWith(name, at));

const letter = /[A-Za-zß-ʯА-яḀ-ỿ]/;
const capitalLetter = /(?<![A-Za-z])[A-Z][A-Za-z]{2}/g;
const owner = /['’](?:s(?![a-zß-ʯа-яḀ-ỿ])|(?![a-zß-ʯа-яḀ-ỿ]))/iy;

/** The run of letters that begins at a place. */
function runAt(text: string, at: number): string {
  let end = at;
  while (isLatin(text.charCodeAt(end))) end += 1;
  return text.slice(at, end);
}

/** Where the body or the people end that make a state's law, right behind its name: "’s state Legislature", "Gov.". */
function bodyBehind(plainText: string, from: number): number | undefined {
  let at = from;
  if (plainText.startsWith(` ${stateWord}`, at)) at += stateWord.length + 1;
  if (plainText[at] === "'") at += 1;
  if (plainText[at] === 's') at += 1;
  if (plainText[at] !== ' ') return undefined;
  at += 1;
  if (plainText.startsWith(`${stateWord} `, at)) at += stateWord.length + 1;
  const word = runAt(plainText, at);
  const end = at + word.length;
  if (lawBodies.has(word)) return end;
  if (lawBodiesShort.has(word) && plainText[end] === '.') return end + 1;
  const next = runAt(plainText, end + 1);
  return plainText[end] === ' ' && lawBodies.has(`${word} ${next}`) ? end + 1 + next.length : undefined;
}

/** A state's name: "Idaho", "Idaho’s", "the Idaho Senate", "Washington state". */
function* namedIn(text: string, plainText: string): Generator<StateCue> {
  let covered = 0;
  for (const { index: start } of text.matchAll(capitalLetter)) {
    if (start < covered) continue;
    const found = nameAt(names, plainText, start);
    if (found === undefined) continue;
    const [name, state] = found;
    let end = start + name.length;
    const firmly = bodyBehind(plainText, end);
    end = firmly ?? end;
    const owned = sticky(owner, text, end);
    end += owned ?? 0;
    const isState = plainText[end] === ' ' && runAt(plainText, end + 1) === stateWord;
    if (isState) end += 6;
    covered = end;
    if (otherwise.test(text.slice(end, end + 20))) continue;
    // "before the state of Idaho"
    const isFirm =
      firmly !== undefined ||
      owned !== undefined ||
      (plainText.endsWith(beforeState, start) && !isLatin(plainText.charCodeAt(start - beforeState.length - 1)));
    yield { state, start, end, weight: isFirm ? 3 : alsoCapital.has(state) && !isState ? 1 : 2 };
  }
}

/** How much of the text at a place the expression takes. */
function sticky(expression: RegExp, text: string, at: number): number | undefined {
  expression.lastIndex = at;
  return expression.exec(text)?.[0].length;
}

/** "in Boise" */
function* capitalsIn(text: string, plainText: string): Generator<StateCue> {
  for (const { index: start, 0: led } of text.matchAll(leadsToCapital)) {
    const found = nameAt(capitals, plainText, start + led.length);
    if (found === undefined) continue;
    const end = start + led.length + found[0].length;
    if (!letter.test(text.charAt(end))) yield { state: found[1], start, end, weight: 3 };
  }
}

const abbreviations = new Set(states.flatMap(({ ap }) => (ap ? [plain(ap.replaceAll('.', ''))] : [])));
const tag = /[DRI]-(?<where>[A-Za-zß-ʯА-яḀ-ỿ][A-Za-zß-ʯА-яḀ-ỿ'’. -]{1,20})/g;
/** Members of Congress are tagged with their state ("R-Wash."), legislators with their town ("D-Edmonds"). */
function* tagsIn(text: string): Generator<StateCue> {
  for (const { index: start, 0: whole, groups } of text.matchAll(tag)) {
    const where = plain(groups!.where!);
    const first = where.split(/[\s.]/)[0]!;
    const span = { start, end: start + whole.length - where.length + first.length };
    const initials = /^[a-z]\.\s?[a-z]{1,2}\b/.exec(where)?.[0].replace(/[.\s]/g, '') ?? '';
    const named = nameAt(names, where, 0)?.[0];
    const isMember =
      abbreviations.has(first) ||
      abbreviations.has(initials) ||
      (named !== undefined && !letter.test(where.charAt(named.length)));
    const state = datelineCities.get(where) ?? datelineCities.get(first);
    if (isMember) yield { state: 'us', ...span, weight: 2 };
    else if (state && state !== 'us') yield { state, ...span, weight: 1 };
  }
}

const lawmakers = once(() => new RegExp(bodiesAbroad, 'giu'));
const ofNation = signsOfCongress(nameOfCapital);
const congress = once(() => new RegExp(ofCongress(nameOfCapital), 'gi'));
const expressionsIn = function* (
  text: string,
  expression: RegExp,
  state: PackId,
  weight: StateCue['weight'],
): Generator<StateCue> {
  for (const { 0: words, index: start } of text.matchAll(expression))
    yield { state, start, end: start + words.length, weight };
};

/** State cues of a text, in order. Linear. */
export function stateCues(text: string): StateCue[] {
  const plainText = forSigns(text);
  const goesOn = ({ end }: StateCue): boolean => letter.test(text.charAt(end));
  const isCapital = ({ start }: StateCue): boolean => text[start] !== plainText[start];
  const cues: StateCue[] = [...tagsIn(text)];
  if (holds(plainText, signsAbroad)) cues.push(...expressionsIn(text, lawmakers(), abroad, 3));
  if (holds(plainText, ofNation)) cues.push(...expressionsIn(text, congress(), 'us', 3));
  for (const kind of telling()) {
    if (kind.runsOn && !notLatin.test(text)) continue;
    for (const cue of wordsIn(plainText, kind))
      if (kind.runsOn || (!goesOn(cue) && (!kind.isCapital || isCapital(cue)))) cues.push(cue);
  }
  cues.push(...namedIn(text, plainText), ...capitalsIn(text, plainText));
  let covered = 0;
  return cues
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      if (start < covered || (start > 0 && isLatinOrDigit(text.charCodeAt(start - 1)))) return false;
      covered = end;
      return true;
    });
}

/** The folded words that each name of a state, its capital, cities and signs are made of. */
const wordsOfNames = once(() =>
  [...stateByName, ...[...capitals.values()].flat(), ...alone, ...cities, ...datelineCities, ...signs].map(
    ([name, state]) => [foldWords(name), state] as const,
  ),
);

/** The states that may have cues in a text of these folded words, blocks run together: these and perhaps fewer. */
export const statesNamedBy = (words: ReadonlySet<string>): ReadonlySet<PackId> =>
  new Set([
    ...wordsOfNames().flatMap(([name, state]) => (name.every((word) => words.has(word)) ? state : [])),
    // Words of other scripts run into one another.
    ...(Array.from(words).some((word) => word > '\u0400') ? inOtherScripts.values() : []),
  ]);

const notLatin = /[^\0-ɏ]/;
const isLatinOrDigit = (code: number): boolean => isLatin(code) || (code >= 48 && code <= 57);
