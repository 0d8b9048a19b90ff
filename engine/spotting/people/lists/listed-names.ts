/**
 * Full names one after the other, as lists have them: one to a line, an item or a cell, or parted by commas; each with a state
 * behind it or nothing.
 */
import type { TextRun } from '../../types';
import { isGivenName } from '../names/commonness';
import { formalNamesOf } from '../names/given-names';
import { stateNamed, stateOf } from '../words/states';
import { foldWords, longestRun } from '../words/tokens';
import { civicWords, openers } from '../words/vocabulary';

/** One name of a list. */
export interface Entry {
  run: number;
  /** Span of the name. */
  start: number;
  end: number;
  state?: { state: string; text: string };
  /** The town behind it (folded), in a list parted by lines or semicolons. */
  town?: string;
  /** Where what belongs to it ends. */
  past: number;
}

const capital = "(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}’'-]*)";
const nickname = `(?:[“"]${capital}[”"]|\\(${capital}\\)|\`\`${capital}'')`;
const suffix = '(?:,? (?:Jr|Sr)\\b\\.?|,? (?:II|III|IV)\\b)?';
const names = new RegExp(
  `(?<![\\p{L}\\p{N}’'-])${capital}(?: (?:de|del|la|van|von|den|der|${capital}|${nickname})){0,4} ${capital}${suffix}`,
  'gu',
);

const bracket = /^,?\s?\(([^()\n]{1,40})\)/;
const place = /^(?:,? (?:of|from) |, | ?[–—-] ?| (?=[DRI]-))((?:[DRI]-)?)(\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,2})/u;
/** "Mary Dye, Pomeroy;": what fills the place between a comma and the end of an item. */
const town = /^, (\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,2})(?=\s*(?:[;\n\u2028]|\.?$))/u;
const district = /^-?\s?(?:\d{1,2}(?:st|nd|rd|th)?|AL)\b/;
const seat = /^,\s(?:vice |co-)?chair(?:man|woman|person)?\b|^,\sranking member\b/i;

/** Whether the folded words are a town of ours. */
type IsPlace = (words: string) => boolean;

const foldOf = (text: string): string => foldWords(text).join(' ');

/** "Or", "In" and "Me" are words; states are "OR" and "Ore.". */
const isWritten = (text: string): boolean => !/^\p{Lu}\p{Ll}$/u.test(text);

/** The state in a bracket: "(Fla.)", "(R-Texas)", "(TX-07)". */
function stateInside(text: string): string | undefined {
  const bare = text.replace(/^\s*[DRI]\s?[-–,]\s?/, '').replace(/[-–\s]+(?:\d{1,2}|AL)\s*$/, '');
  return isWritten(bare) ? stateOf(foldOf(bare)) : undefined;
}

/** What belongs to a name and stands behind it: where it ends, and the state that it names. */
export function behindName(text: string, end: number, isPlace: IsPlace): Pick<Entry, 'past' | 'state' | 'town'> {
  const following = text.slice(end, end + 60);
  const inside = bracket.exec(following);
  if (inside !== null) {
    const state = stateInside(inside[1] as string);
    return { past: end + inside[0].length, ...(state && { state: { state, text: (inside[1] as string).trim() } }) };
  }
  const home = town.exec(following)?.[1];
  if (home !== undefined && isPlace(foldOf(home))) return { past: end + home.length + 2, town: foldOf(home) };
  const found = place.exec(following);
  if (found === null) return { past: end };
  const [whole, party, words] = found as unknown as [string, string, string];
  const from = end + whole.length - words.length;
  for (let said = words; said !== ''; said = said.slice(0, Math.max(0, said.lastIndexOf(' ')))) {
    const state = isWritten(said) ? stateOf(foldOf(said)) : undefined;
    if (state === undefined) continue;
    let past = from + said.length;
    past += district.exec(text.slice(past, past + 8))?.[0].length ?? 0;
    past += seat.exec(text.slice(past, past + 20))?.[0].length ?? 0;
    return { past, state: { state, text: party + said } };
  }
  return { past: end };
}

/** "Shelley Moore Capito West Virginia" at the end of a line: where the name ends, and the state. */
function withState(text: string, name: string, end: number): Pick<Entry, 'end' | 'state' | 'past'> | undefined {
  if (!/^\s*(?:[\n\u2028,;]|$)/.test(text.slice(end, end + 10))) return undefined;
  const words = name.split(' ');
  for (const count of [2, 1]) {
    const said = words.slice(-count).join(' ');
    const state = words.length - count < 2 ? undefined : stateNamed(foldOf(said));
    if (state !== undefined) return { end: end - said.length - 1, state: { state, text: said }, past: end };
  }
  return undefined;
}

const mayBeGiven = (word: string): boolean => isGivenName(foldOf(word)) || formalNamesOf(foldOf(word)).length > 0;

/** The words of a match that are a name: without an opening "And", and no committee. */
function nameOf(match: string): string | undefined {
  const words = match.split(' ');
  while (words.length > 0 && openers.has(foldOf(words[0] as string)) && !mayBeGiven(words[0] as string)) words.shift();
  const isThing = words.some((word) => civicWords.has(foldOf(word)) && !mayBeGiven(word));
  return words.length < 2 || isThing ? undefined : words.join(' ');
}

/** "Maine: Susan Collins, Angus King", a line to each state: the state before the first of its names. */
const stateAhead = /(?:^|[\n\u2028])[^\p{L}\n]{0,4}(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?):\s*$/u;

const reachOfState = 40;

function stateOfLine(before: string): Entry['state'] {
  const text = stateAhead.exec(before)?.[1];
  const state = text === undefined ? undefined : stateNamed(foldOf(text));
  return text === undefined || state === undefined ? undefined : { state, text };
}

function* entriesOf({ text }: TextRun, run: number, isPlace: IsPlace): Generator<Entry> {
  let past = 0;
  let ofLine: Entry['state'];
  for (const match of text.slice(0, longestRun).matchAll(names)) {
    const end = match.index + match[0].length;
    const name = nameOf(match[0]);
    // "John Cornyn, North Dakota": the state is no name.
    if (name === undefined || match.index < past) continue;
    const entry = {
      run,
      start: end - name.length,
      end,
      ...(withState(text, name, end) ?? behindName(text, end, isPlace)),
    };
    const start = Math.max(0, entry.start - reachOfState);
    const before = text.slice(start, entry.start);
    // What "Maine:" opens ends with the line.
    if (past === 0 || /[\n\u2028]/.test(text.slice(past, entry.start))) ofLine = stateOfLine(before);
    past = entry.past;
    yield entry.state === undefined && ofLine !== undefined ? { ...entry, state: ofLine } : entry;
  }
}

/** What stands between two names of a list. */
const joint = /^(?:\s*[,;•·|*\n\u2028]\s*|\s{2,})(?:and\s+|&\s+|y\s+)?(?:[•·*–—-]\s*)?$|^\s(?:and|y|&)\s$/;
/** A line that is no name among those that are: "Democrats", "Vice Chair"; and what stands around names in their lines or in the column beside. */
const label = /^(?:[^\p{L}\n]{0,4}| {2,}[^\n.!?]{0,40})\n(?:[^\n.!?]{0,40}\n){0,4}[^\p{L}\n]{0,5}$/u;
const longestBetween = 120;

/** Lines that titles open: "Sen. Mike Lee". */
const title = /(?<=^|[\s,;])(?:Sens?|Reps?|Senator|Representative|Congress(?:wo)?man)\.?\s$/;

/** "Suzan DelBene: a fire boat", "Adam Smith: a job center": names that lead items. Items between may have surnames alone. */
const mostBetween = 3;
const leads = (runs: readonly TextRun[], { run, start, past }: Entry): boolean => {
  const { text } = runs[run] as TextRun;
  return text.slice(0, start).trim() === '' && /^:\s["“]?(?:\p{Ll}|\d|\$)/u.test(text.slice(past, past + 4));
};
/** "Randall: mains in New Town" */
const surnameLeads = /^\s*\p{Lu}[\p{L}’'-]*:\s["“]?(?:\p{Ll}|\d|\$)/u;

function isNext(runs: readonly TextRun[], one: Entry, next: Entry): boolean {
  if (next.run > one.run && next.run - one.run <= mostBetween && leads(runs, one) && leads(runs, next)) return true;
  let between = '';
  for (let run = one.run; run <= next.run && between.length <= longestBetween; run += 1) {
    const { text } = runs[run] as TextRun;
    const part = text.slice(run === one.run ? one.past : 0, run === next.run ? next.start : undefined);
    between += `${run === one.run ? '' : '\n'}${part.slice(0, longestBetween + 1)}`;
  }
  if (between.length > longestBetween) return false;
  const bare = between.replaceAll('\u2028', '\n').replace(title, '');
  return joint.test(bare) || label.test(bare) || (/^\s*[;,.]?\s*\n/.test(bare) && stateOfLine(bare) !== undefined);
}

/** The lists of a page. */
export function* listsOfNames(runs: readonly TextRun[], isPlace: IsPlace): Generator<Entry[]> {
  let list: Entry[] = [];
  for (const [at, run] of runs.entries()) {
    if (run.kind === 'nav' || run.kind === 'byline' || surnameLeads.test(run.text.slice(0, longestBetween))) continue;
    for (const entry of entriesOf(run, at, isPlace)) {
      const last = list.at(-1);
      if (last !== undefined && !isNext(runs, last, entry)) {
        yield list;
        list = [];
      }
      list.push(entry);
      // "a bridge over the Wenatchee River": what the item tells is no name of the list.
      if (leads(runs, entry)) break;
    }
  }
  if (list.length > 0) yield list;
}
