/**
 * Places in a text that say which state, or Congress, is being talked about.
 */
import type { PackId } from '../../identifiers';
import { abroad } from './places-abroad';
import { capitalsAbroad, lawmakersAbroad, otherwise, placesAbroad } from './tables/words-of-states';
import { jurisdictionOf, jurisdictions } from '../../jurisdictions';
import { once } from '../remembered';
import { datelineCities, stateByName, states } from './states';

export interface StateCue {
  /** Two-letter code of any state, `us`, or `abroad` for any place there. */
  state: PackId;
  start: number;
  end: number;
  /**
   * How firmly: 3 names the lawmaking body or the state as owner ("Idaho Legislature", "Idaho’s", "in Olympia",
   * "U.S. Senate"); 2 names the state; 1 is a word that may mean something else (a bare "Washington", "federal").
   */
  weight: 1 | 2 | 3;
}

/** States whose name is the nation's capital's, too. */
const alsoCapital = new Set(states.filter(({ isAlsoCapital }) => isAlsoCapital).map(({ state }) => state));
const nameOfCapital = states.flatMap(({ name, isAlsoCapital }) => (isAlsoCapital ? name.toLowerCase() : [])).join('|');
/** Capitals that nothing else is called: they need no "in" before them. */
const alone = new Map(
  states
    .filter(({ state }) => jurisdictionOf(state)?.press.isCapitalAlone)
    .map(({ state, capital }) => [capital.toLowerCase(), state]),
);

/** Bodies and people that make a state's law. */
const body = once(
  () =>
    new RegExp(
      "(?:\\sstate)?['’]?s?\\s(?:state\\s)?(?:legislat(?:ure|ive|ors?)|lawmakers?|house|senate|assembly|general\\sassembly|capitol|statehouse|bills?|law|govs?\\.|governors?|attorneys?\\sgeneral|supreme\\scourt)(?![a-zß-ʯа-яḀ-ỿ])",
      'iuy',
    ),
);

/** Words of the descriptors, by what they are in small letters, with plain blanks and apostrophes. */
const plain = (words: string): string => words.replace(/\s/g, ' ').replaceAll('’', "'").toLowerCase();
const wordsOf = (part: 'cities' | 'inOtherScripts' | 'signs') =>
  new Map(jurisdictions.flatMap(({ id, press }) => (press[part]?.split('|') ?? []).map((word) => [plain(word), id])));
const cities = wordsOf('cities');
const inOtherScripts = wordsOf('inOtherScripts');
const signs = wordsOf('signs');
/** The words as alternatives of the pattern; of none, what never is. */
const anyOf = (words: ReadonlyMap<string, PackId>): string =>
  [...words.keys()]
    .sort((one, other) => other.length - one.length)
    .map((word) =>
      word
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replaceAll(' ', '\\s')
        .replaceAll("'", "['’]"),
    )
    .join('|') || '(?!)';

/** Names by how they begin, so that each capital in a text is looked up once; the longest first. */
function byBeginning(
  names: Iterable<readonly [string, PackId]>,
): ReadonlyMap<string, readonly (readonly [string, PackId])[]> {
  const found = new Map<string, (readonly [string, PackId])[]>();
  for (const one of names) {
    const key = one[0].slice(0, 3);
    found.set(
      key,
      [...(found.get(key) ?? []), one].sort((a, b) => b[0].length - a[0].length),
    );
  }
  return found;
}
const names = byBeginning(stateByName);
const capitals = byBeginning(
  states
    .filter(({ capital }) => !alone.has(capital.toLowerCase()))
    .flatMap(({ state, capital }) =>
      [capital, capital.replace('.', '')].map((name) => [name.toLowerCase(), state] as const),
    ),
);
/** Which of the names stands at a place of a text in small letters with plain blanks. */
const nameAt = (all: typeof names, text: string, at: number): readonly [string, PackId] | undefined =>
  all.get(text.slice(at, at + 3))?.find(([name]) => text.startsWith(name, at));

const letter = /[A-Za-zß-ʯА-яḀ-ỿ]/;
const letterOrDigit = /[\p{Script=Latin}\p{N}]/u;
const capitalLetter = /(?<![A-Za-z])[A-Z][A-Za-z]{2}/g;
const owner = /['’](?:s(?![a-zß-ʯа-яḀ-ỿ])|(?![a-zß-ʯа-яḀ-ỿ]))/iuy;
const stateOf = /\bstate\sof\s$/i;

/** A state's name: "Idaho", "Idaho’s", "the Idaho Senate", "Washington state". */
function* namedIn(text: string, plainText: string): Generator<StateCue> {
  let covered = 0;
  for (const { index: start } of text.matchAll(capitalLetter)) {
    if (start < covered) continue;
    const found = nameAt(names, plainText, start);
    if (found === undefined) continue;
    const [name, state] = found;
    let end = start + name.length;
    const firmly = sticky(body(), text, end);
    end += firmly ?? 0;
    const owned = sticky(owner, text, end);
    end += owned ?? 0;
    const isState = /^\sstate\b/i.test(text.slice(end, end + 7));
    if (isState) end += 6;
    covered = end;
    if (otherwise.test(text.slice(end, end + 20))) continue;
    // "before the state of Idaho"
    const isFirm =
      firmly !== undefined || owned !== undefined || stateOf.test(text.slice(Math.max(0, start - 10), start));
    yield { state, start, end, weight: isFirm ? 3 : alsoCapital.has(state) && !isState ? 1 : 2 };
  }
}

/** How much of the text at a place the expression takes. */
function sticky(expression: RegExp, text: string, at: number): number | undefined {
  expression.lastIndex = at;
  return expression.exec(text)?.[0].length;
}

const leadsToCapital = /(?:in|at|to|from|near|en|tại|ở)\s(?=[A-Z])/gi;
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

/** What is told by the words themselves: an expression with a sign that all its matches hold, and what it says. */
const told: readonly {
  sign?: RegExp;
  pattern: () => RegExp;
  /** Of the words in small letters, and as they are printed. */
  state: (words: string, printed: string) => PackId | undefined;
  weight: StateCue['weight'];
  /** It may go on as another word. */
  mayGoOn?: true;
}[] = [
  {
    sign: new RegExp(
      `parliament|house\\sof|westminster|pilipinas|batasang|국회|立法院|${placesAbroad}|${capitalsAbroad}`,
      'i',
    ),
    pattern: once(
      () =>
        new RegExp(`${lawmakersAbroad}|(?:in|at|from|sa|en|tại|ở)\\s(?:${capitalsAbroad})(?![a-zß-ʯа-яḀ-ỿ])`, 'giu'),
    ),
    state: () => abroad,
    weight: 3,
    mayGoOn: true,
  },
  {
    pattern: once(
      () =>
        new RegExp(
          `(?:${nameOfCapital}),?\\sd\\.?\\s?c\\.?|u\\.?s\\.?\\s(?:house|senate|congress|capitol|representatives?|senators?|rep\\.|sen\\.)|congress(?:ional|man|woman)?\\b|capitol\\shill|house\\sof\\srepresentatives`,
          'gi',
        ),
    ),
    state: () => 'us',
    weight: 3,
    mayGoOn: true,
  },
  { pattern: once(() => /federal\b/gi), state: () => 'us', weight: 1 },
  {
    sign: /[^\0-ɏ]/,
    pattern: once(() => new RegExp(anyOf(inOtherScripts), 'giu')),
    state: (words) => inOtherScripts.get(words),
    weight: 2,
    mayGoOn: true,
  },
  {
    pattern: once(() => new RegExp(anyOf(cities), 'gi')),
    state: (words) => cities.get(words),
    weight: 1,
  },
  {
    pattern: once(() => new RegExp(anyOf(alone), 'gi')),
    state: (words, printed) => (/^\p{Lu}/u.test(printed) ? alone.get(words) : undefined),
    weight: 3,
  },
  {
    pattern: once(() => new RegExp(anyOf(signs), 'gi')),
    state: (words) => signs.get(words),
    weight: 3,
  },
];

/** State cues of a text, in order. Linear. */
export function stateCues(text: string): StateCue[] {
  const small = plain(text);
  // "İ" is longer in small letters.
  const plainText = small.length === text.length ? small : text.replace(/[A-Z]/g, (one) => one.toLowerCase());
  const cues: StateCue[] = [...tagsIn(text)];
  for (const { sign, pattern, state: stateOfWords, weight, mayGoOn } of told) {
    if (sign?.test(text) === false) continue;
    for (const { 0: words, index: start } of text.matchAll(pattern())) {
      const end = start + words.length;
      const state = mayGoOn || !letter.test(text.charAt(end)) ? stateOfWords(plain(words), words) : undefined;
      if (state !== undefined) cues.push({ state, start, end, weight });
    }
  }
  cues.push(...namedIn(text, plainText), ...capitalsIn(text, plainText));
  let covered = 0;
  return cues
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      if (start < covered || (start > 0 && letterOrDigit.test(text.charAt(start - 1)))) return false;
      covered = end;
      return true;
    });
}
