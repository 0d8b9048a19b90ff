/**
 * Places in a text that say which state, or Congress, is being talked about.
 */
import type { PackId } from '../../identifiers';
import { jurisdictionOf, jurisdictions } from '../../jurisdictions';
import { grouped } from '../grouped';
import { isLatin } from '../letters';
import { foldWords } from '../people/words';
import { once } from '../remembered';
import { forSigns, holds } from '../signs';
import { abroad, datelineCities, stateByName, states } from './states';
import {
  beforeState,
  behindState,
  bodiesAbroad,
  leadsToCapital,
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
    (press[part]?.split('|') ?? []).map((word) => [forSigns(word), id] as const),
  );
const cities = wordsOfDescriptors('cities');
const inOtherScripts = wordsOfDescriptors('inOtherScripts');
const signs = wordsOfDescriptors('signs');
/** "St. Paul" is written without the stop, too. */
const capitals = states.flatMap(({ state, capital }) =>
  [...new Set([capital, capital.replace('.', '')])].map((name) => [name.toLowerCase(), state] as const),
);
const isAlone = ([, state]: Named): boolean => jurisdictionOf(state)?.press.isCapitalAlone === true;

type Named = readonly [name: string, state: PackId];
const longestFirst = (names: Iterable<Named>): readonly Named[] =>
  [...names].sort(([one], [other]) => other.length - one.length);

/** What tells by itself, wherever it stands. */
const telling = once(() =>
  (
    [
      [inOtherScripts, 2],
      [cities, 1],
      // Capitals that nothing else is called need no "in" before them.
      [capitals.filter(isAlone), 3],
      [signs, 3],
    ] as const
  ).flatMap(([names, weight]) => longestFirst(names).map(([name, state]) => ({ name, state, weight }))),
);

function* tellingIn(text: string, plainText: string): Generator<StateCue> {
  for (const { name, state, weight } of telling()) {
    const isOtherScript = name > otherScripts;
    for (let start = plainText.indexOf(name); start >= 0; start = plainText.indexOf(name, start + name.length)) {
      const end = start + name.length;
      // Scripts without blanks run on; a place has a capital, "leg.wa.gov" has none.
      const isPlace = text[start] !== plainText[start] || weight === 3;
      if (isOtherScript || (isPlace && !letter.test(text.charAt(end)))) yield { state, start, end, weight };
    }
  }
}
const otherScripts = '\u0400';
const letter = /[A-Za-zß-ʯА-яḀ-ỿ]/;

/** Names by how they begin, so that each place in a text is looked up once; the longest first. */
const byBeginning = (names: Iterable<Named>): ReadonlyMap<string, readonly Named[]> =>
  grouped(longestFirst(names).map((one) => [one[0].slice(0, 3), one]));
const names = byBeginning(stateByName);
const ledCapitals = byBeginning(capitals.filter((one) => !isAlone(one)));
/** Which of the names stands at a place of a text in small letters with plain blanks. */
const nameAt = (all: typeof names, text: string, at: number): Named | undefined =>
  all.get(text.slice(at, at + 3))?.find(([name]) => text.startsWith(name, at));

const capitalLetter = /(?<![A-Za-z])[A-Z][A-Za-z]{2}/g;

/** A state's name: "Idaho", "Idaho’s", "the Idaho Senate", "Washington state". */
function* namedIn(text: string, plainText: string): Generator<StateCue> {
  let covered = 0;
  for (const { index: start } of text.matchAll(capitalLetter)) {
    const found = start < covered ? undefined : nameAt(names, plainText, start);
    if (found === undefined) continue;
    const [name, state] = found;
    const expression = behindState();
    expression.lastIndex = start + name.length;
    const [all, body, owner, isState] = expression.exec(plainText)!;
    const end = start + name.length + all.length;
    covered = end;
    if (otherwise.test(text.slice(end, end + 20))) continue;
    // "before the state of Idaho"
    const led = beforeState.find((words) => plainText.endsWith(words, start));
    const isLed = led !== undefined && !isLatin(plainText.charCodeAt(start - led.length - 1));
    const isFirm = isLed || body !== undefined || owner !== undefined;
    yield { state, start, end, weight: isFirm ? 3 : alsoCapital.has(state) && !isState ? 1 : 2 };
  }
}

/** "in Boise" */
function* capitalsIn(text: string, plainText: string): Generator<StateCue> {
  for (const { index: start, 0: led } of text.matchAll(leadsToCapital)) {
    const found = nameAt(ledCapitals, plainText, start + led.length);
    const end = start + led.length + (found?.[0].length ?? 0);
    if (found && !letter.test(text.charAt(end))) yield { state: found[1], start, end, weight: 3 };
  }
}

const lawmakers = once(() => new RegExp(bodiesAbroad, 'giu'));
const ofNation = signsOfCongress(nameOfCapital);
const congress = once(() => new RegExp(ofCongress(nameOfCapital), 'gi'));
const bodiesIn = (text: string, expression: RegExp, state: PackId): readonly StateCue[] =>
  Array.from(text.matchAll(expression), ({ 0: words, index: start }) => ({
    state,
    start,
    end: start + words.length,
    weight: 3,
  }));

/** State cues of a text, in order. Linear. */
export function stateCues(text: string): StateCue[] {
  const plainText = forSigns(text);
  const cues = [
    ...(holds(plainText, signsAbroad) ? bodiesIn(text, lawmakers(), abroad) : []),
    ...(holds(plainText, ofNation) ? bodiesIn(text, congress(), 'us') : []),
    ...tellingIn(text, plainText),
    ...namedIn(text, plainText),
    ...capitalsIn(text, plainText),
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
const wordsOfNames = once(() =>
  [...stateByName, ...capitals, ...cities, ...datelineCities, ...signs].map(
    ([name, state]) => [foldWords(name), state] as const,
  ),
);

/** The states that may have cues in a text of these folded words, blocks run together: these and perhaps fewer. */
export const statesNamedBy = (words: ReadonlySet<string>): ReadonlySet<PackId> =>
  new Set([
    ...wordsOfNames().flatMap(([name, state]) => (name.every((word) => words.has(word)) ? state : [])),
    // Words of other scripts run into one another.
    ...(Array.from(words).some((word) => word > otherScripts) ? inOtherScripts.map(([, state]) => state) : []),
  ]);
