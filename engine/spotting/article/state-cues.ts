/** Places in a text that say which state, or Congress, is being talked about. */
import type { PackId } from '../../identifiers';
import { jurisdictionOf, jurisdictions } from '../../jurisdictions';
import { groupBy } from '../../group-by';
import { isLatin } from '../../text/letters';
import { foldWords } from '../../text';
import { lazy } from '../../memoize';
import { toPrefilterText, includesAny } from '../../text/prefilter';
import { abroad, datelineCities, stateByName, states } from './states';
import {
  beforeCapital,
  beforeState,
  bodyBehindCode,
  codesThatAreWords,
  zipBehindCode,
  behindState,
  bodiesAbroad,
  moreAbroad,
  ofCongress,
  otherwise,
  signsAbroad,
  signsOfCongress,
} from './tables/words-of-states';

export interface StateCue {
  /** Two-letter code of any state, `us`, or `abroad` for any place there. */
  readonly state: PackId;
  readonly start: number;
  readonly end: number;
  /**
   * How firmly: 3 names the lawmaking body or the state as owner ("Idaho Legislature", "Idaho’s", "in Olympia",
   * "U.S. Senate"); 2 names the state; 1 is a word that may mean something else (a bare "Washington", a city).
   */
  readonly weight: 1 | 2 | 3;
}

/** States whose name is the nation's capital's, too. */
const alsoCapital = new Set(states.filter(({ isAlsoCapital }) => isAlsoCapital).map(({ state }) => state));
const nameOfCapital = states.flatMap(({ name, isAlsoCapital }) => (isAlsoCapital ? name.toLowerCase() : [])).join('|');

/** Words of the descriptors, in small letters with plain blanks and apostrophes. */
const wordsOfDescriptors = (part: 'cities' | 'inOtherScripts' | 'signs') =>
  jurisdictions.flatMap(({ id, press }) =>
    (press[part]?.split('|') ?? []).map((word) => [toPrefilterText(word), id] as const),
  );
const cities = wordsOfDescriptors('cities');
const inOtherScripts = wordsOfDescriptors('inOtherScripts');
const signs = wordsOfDescriptors('signs');
/** "St. Paul" is written without the stop, too. */
const capitals = states.flatMap(({ state, capital }) =>
  [...new Set([capital, capital.replace('.', '')])].map((name) => [name.toLowerCase(), state] as const),
);
/** "WA Senate": codes that are no words. */
const codes = states.flatMap(({ state }) => (codesThatAreWords.has(state) ? [] : [[`${state} `, state] as const]));
const isAlone = ([, state]: Named): boolean => jurisdictionOf(state)?.press.isCapitalAlone === true;

type Named = readonly [name: string, state: PackId];
/**
 * How a name is a cue: by itself, in a script without blanks, too; as a city or a state with a capital letter; as the code of an
 * address line before a body or a ZIP; as a capital behind "in"; or as what the name of a body begins with.
 */
type Way = 'alone' | 'script' | 'city' | 'state' | 'postal' | 'capital' | 'congress' | 'abroad';
type Known = readonly [...Named, way: Way];
type Seen = readonly [start: number, Known];

/** Three letters as one number; of other scripts, in which names are shorter, two. */
const beginningAt = (text: string, at: number): number =>
  ((text.charCodeAt(at) & 1023) << 20) |
  ((text.charCodeAt(at + 1) & 1023) << 10) |
  (text.charCodeAt(at) < 0x400 ? text.charCodeAt(at + 2) & 1023 : 0);

/** All that is looked for, by how it begins, so that each word of a text is looked up once. */
const known = lazy(() => {
  const ofWay = (way: Way, names: Iterable<Named>): Known[] => Array.from(names, (one) => [...one, way]);
  const bodies = (words: readonly string[], state: PackId): Named[] => words.map((word) => [word, state]);
  const all = [
    ...ofWay('abroad', bodies([...signsAbroad, ...moreAbroad], abroad)),
    ...ofWay('congress', bodies(signsOfCongress(nameOfCapital), 'us')),
    ...[...ofWay('script', inOtherScripts), ...ofWay('city', cities), ...ofWay('alone', signs)],
    // Capitals that nothing else is called need no "in" before them.
    ...capitals.flatMap((one) => ofWay(isAlone(one) ? 'alone' : 'capital', [one])),
    ...ofWay('state', stateByName),
    ...ofWay('postal', codes),
  ];
  return groupBy(all.map((one) => [beginningAt(one[0], 0), one]));
});

/** The names that stand at the words of a text in small letters; in scripts that part no words, and behind "#", anywhere. */
function seenIn(plainText: string): readonly Seen[] {
  const seen: Seen[] = [];
  const names = known();
  let isWithin = false;
  for (let start = 0; start < plainText.length; start += 1) {
    const code = plainText.charCodeAt(start);
    const isLetter = code >= 97 && code <= 122;
    const mayBegin = isLetter ? !isWithin : code === 35 || code >= 0x400;
    const begun = mayBegin ? names.get(beginningAt(plainText, start)) : undefined;
    if (begun !== undefined) for (const one of begun) if (plainText.startsWith(one[0], start)) seen.push([start, one]);
    isWithin = isLetter;
  }
  return seen;
}

const twoCapitals = /^[A-Z]{2}$/;
/** No word behind a code that counts is longer. */
const reachOfBody = 16;
const letter = /[A-Za-zß-ʯА-яḀ-ỿ]/;

function* namedIn(seen: readonly Seen[], text: string, plainText: string): Generator<StateCue> {
  let covered = 0;
  for (const [start, [name, state, way]] of seen) {
    const end = start + name.length;
    const hasCapital = text[start] !== plainText[start];
    if (way === 'state') {
      const cue = hasCapital && start >= covered ? stateAt(start, name, state, plainText) : undefined;
      covered = cue?.end ?? covered;
      if (cue !== undefined && !otherwise.test(text.slice(cue.end, cue.end + 20))) yield cue;
    } else if (way === 'script') yield { state, start, end, weight: 2 };
    else if (way === 'postal') {
      const weight = weightOfCode(text, start);
      if (weight !== undefined) yield { state, start, end: start + 2, weight };
    } else if (letter.test(text.charAt(end))) continue;
    else if (way === 'alone') yield { state, start, end, weight: 3 };
    else if (way === 'city' && hasCapital) yield { state, start, end, weight: 1 };
    else if (way === 'capital') {
      const led = beforeCapital.find((words) => plainText.endsWith(words, start));
      if (led !== undefined) yield { state, start: start - led.length, end, weight: 3 };
    }
  }
}

/** How firmly the code of a state in capitals says whose something is: "WA Senate", "Olympia, WA 98501"; not "WA, OR and ID". */
function weightOfCode(text: string, start: number): 2 | 3 | undefined {
  if (!twoCapitals.test(text.slice(start, start + 2))) return undefined;
  const behind = text.slice(start + 2, start + 2 + reachOfBody);
  if (bodyBehindCode.test(behind)) return 3;
  return zipBehindCode.test(behind) && text.slice(start - 2, start) === ', ' ? 2 : undefined;
}

/** A state's name: "Idaho", "Idaho’s", "the Idaho Senate", "Washington state". */
function stateAt(start: number, name: string, state: PackId, plainText: string): StateCue {
  const expression = behindState();
  expression.lastIndex = start + name.length;
  const [all, body, owner, isState] = expression.exec(plainText)!;
  // "before the state of Idaho"
  const led = beforeState.find((words) => plainText.endsWith(words, start));
  const isLed = led !== undefined && !isLatin(plainText.charCodeAt(start - led.length - 1));
  const isFirm = isLed || body !== undefined || owner !== undefined;
  const weight = isFirm ? 3 : alsoCapital.has(state) && !isState ? 1 : 2;
  return { state, start, end: start + name.length + all.length, weight };
}

const lawmakers = lazy(() => new RegExp(bodiesAbroad, 'giu'));
const congress = lazy(() => new RegExp(ofCongress(nameOfCapital), 'gi'));
const bodiesIn = (text: string, expression: RegExp, state: PackId): readonly StateCue[] =>
  Array.from(text.matchAll(expression), ({ 0: words, index: start }) => ({
    state,
    start,
    end: start + words.length,
    weight: 3,
  }));

/** State cues of a text, in order. Linear. */
export function stateCues(text: string): readonly StateCue[] {
  const plainText = toPrefilterText(text);
  const seen = seenIn(plainText);
  if (seen.length === 0) return [];
  const isSeen = (sought: Way): boolean => seen.some(([, [, , way]]) => way === sought);
  const cues = [
    ...(isSeen('abroad') && includesAny(plainText, signsAbroad) ? bodiesIn(text, lawmakers(), abroad) : []),
    ...(isSeen('congress') ? bodiesIn(text, congress(), 'us') : []),
    ...namedIn(seen, text, plainText),
  ];
  let covered = 0;
  return cues
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      if (start < covered || isLatinOrDigit(text.charCodeAt(start - 1))) return false;
      covered = end;
      return true;
    });
}
const isLatinOrDigit = (code: number): boolean => isLatin(code) || (code >= 48 && code <= 57);

/** The folded words that each name of a state, its capital, cities and signs are made of. */
const wordsOfNames = lazy(() =>
  [...stateByName, ...codes, ...capitals, ...cities, ...datelineCities, ...signs].map(
    ([name, state]) => [foldWords(name), state] as const,
  ),
);

/** The states that may have cues in a text of these folded words, blocks run together: these and perhaps fewer. */
export const statesNamedBy = (words: ReadonlySet<string>): ReadonlySet<PackId> =>
  new Set([
    ...wordsOfNames().flatMap(([name, state]) => (name.every((word) => words.has(word)) ? state : [])),
    // Words of other scripts run into one another.
    ...(Array.from(words).some((word) => word > '\u0400') ? inOtherScripts.map(([, state]) => state) : []),
  ]);
