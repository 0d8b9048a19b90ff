/**
 * Places in a text that say which state, or Congress, is being talked about.
 */
import type { PackId } from '../../identifiers';
import { abroad } from './places-abroad';
import { jurisdictionOf, jurisdictions } from '../../jurisdictions';
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
const names = states
  .map(({ name }) => name)
  .join('|')
  .replaceAll(' ', '\\s');
/** Capitals that nothing else is called: they need no "in" before them. */
const alone = new Map(
  states
    .filter(({ state }) => jurisdictionOf(state)?.press.isCapitalAlone)
    .map(({ state, capital }) => [capital.toLowerCase(), state]),
);
const capitals = states
  .filter(({ capital }) => !alone.has(capital.toLowerCase()))
  .map(({ capital }) => capital.replace('.', '\\.?'))
  .join('|')
  .replaceAll(' ', '\\s');
const capitalStates = new Map(states.map(({ state, capital }) => [capital.replace('.', '').toLowerCase(), state]));

/** Bodies and people that make a state's law. */
const body =
  "(?:\\sstate)?['’]?s?\\s(?:state\\s)?(?:legislat(?:ure|ive|ors?)|lawmakers?|house|senate|assembly|general\\sassembly|capitol|statehouse|bills?|law|govs?\\.|governors?|attorneys?\\sgeneral|supreme\\scourt)(?![a-zß-ʯа-яḀ-ỿ])";

/** Legislatures abroad, whose bills have numbers, too. Only named as lawmakers: a border or a visitor says nothing of a bill. */
const lawmakersAbroad =
  '(?:parliament(?:ary)?|house\\sof\\s(?:commons|lords)|westminster|pilipinas|batasang\\spambansa)(?![a-zß-ʯа-яḀ-ỿ])|국회|立法院|' +
  "(?:british\\scolumbia|b\\.?c\\.?|alberta|saskatchewan|manitoba|ontario|quebec|canad(?:a|ian)|british|u\\.?k\\.?|australian?|philippines?|south\\skorean?|japan(?:ese)?|mexic(?:o|an))['’]?s?\\s(?:federal\\s|provincial\\s|national\\s)?(?:legislat(?:ure|ive|ors?)|lawmakers?|house|senate|congress|assembly|diet|premier|bills?|law|government)(?![a-zß-ʯа-яḀ-ỿ])";

const capitalsAbroad = 'Manila|Maynila|Ottawa|London|Canberra|Seoul|Tokyo|Taipei|Hanoi|Hà\\sNội|Beijing|Mexico\\sCity';

const abbreviations = states.flatMap(({ ap }) => (ap ? [ap.replaceAll('.', '\\.?')] : [])).join('|');

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

const pattern = new RegExp(
  [
    `(?<abroad>${lawmakersAbroad}|(?:in|at|from|sa|en|tại|ở)\\s(?:${capitalsAbroad})(?![a-zß-ʯа-яḀ-ỿ]))`,
    `(?<nation>washington,?\\sd\\.?\\s?c\\.?|u\\.?s\\.?\\s(?:house|senate|congress|capitol|representatives?|senators?|rep\\.|sen\\.)|congress(?:ional|man|woman)?\\b|capitol\\shill|house\\sof\\srepresentatives)`,
    `(?<federal>federal\\b)`,
    `(?<name>${names})(?<body>${body})?(?<owner>['’]s?(?![a-zß-ʯа-яḀ-ỿ]))?(?<ofstate>\\sstate\\b)?`,
    // Members of Congress are tagged with their state ("R-Wash."), legislators with their town ("D-Edmonds").
    `[DRI]-(?:(?<member>${abbreviations}|${names})(?![a-zß-ʯа-яḀ-ỿ])|(?<town>[a-zß-ʯа-яḀ-ỿ][a-zß-ʯа-яḀ-ỿ'’. -]{2,20}))`,
    `(?<script>${anyOf(inOtherScripts)})`,
    `(?<city>${anyOf(cities)})(?![a-zß-ʯа-яḀ-ỿ])`,
    `(?:(?:in|at|to|from|near|en|tại|ở)\\s)(?<capital>${capitals})(?![a-zß-ʯа-яḀ-ỿ])`,
    `(?<alone>${anyOf(alone)})(?![a-zß-ʯа-яḀ-ỿ])`,
    `(?<sign>${anyOf(signs)})(?![a-zß-ʯа-яḀ-ỿ])`,
  ].join('|'),
  'giu',
);

/** What, after a state's name, shows that something else bears it: a newspaper, a county, a street, a university. */
const otherwise =
  /^\s(?:Post|Times|Examiner|Monthly|Free Beacon|Journal|County|Street|St\.|Avenue|Ave\.?|Boulevard|Blvd|Road|University|College|Park|Square|Monument|Nationals|Commanders|Capitals|Wizards|Huskies|Cougars|Heights|Jones|City\b)/;

/** State cues of a text, in order. Linear. */
export function stateCues(text: string): StateCue[] {
  const cues: StateCue[] = [];
  for (const match of text.matchAll(pattern)) {
    const groups = match.groups!;
    const start = match.index;
    const end = start + match[0].length;
    if (start > 0 && /[\p{Script=Latin}\p{N}]/u.test(text[start - 1]!)) continue;
    if (groups.abroad) cues.push({ state: abroad, start, end, weight: 3 });
    else if (groups.nation) cues.push({ state: 'us', start, end, weight: 3 });
    else if (groups.federal) cues.push({ state: 'us', start, end, weight: 1 });
    else if (groups.member) cues.push({ state: 'us', start, end, weight: 2 });
    else if (groups.town) {
      const town = groups.town.replaceAll('’', "'").toLowerCase();
      const state = datelineCities.get(town) ?? datelineCities.get(town.split(/[\s.]/)[0]!);
      if (state && state !== 'us') cues.push({ state, start, end, weight: 1 });
    } else if (groups.script) cues.push({ state: inOtherScripts.get(plain(groups.script))!, start, end, weight: 2 });
    else if (groups.city) cues.push({ state: cities.get(plain(groups.city))!, start, end, weight: 1 });
    else if (groups.sign) cues.push({ state: signs.get(plain(groups.sign))!, start, end, weight: 3 });
    else if (groups.alone) {
      if (/^\p{Lu}/u.test(groups.alone)) cues.push({ state: alone.get(plain(groups.alone))!, start, end, weight: 3 });
    } else if (groups.capital) {
      const state = capitalStates.get(groups.capital.replace('.', '').replace(/\s/g, ' ').toLowerCase());
      if (state && /^\p{Lu}/u.test(groups.capital)) cues.push({ state, start, end, weight: 3 });
    } else if (groups.name && /^\p{Lu}/u.test(groups.name)) {
      const state = stateByName.get(groups.name.replace(/\s/g, ' ').toLowerCase());
      if (!state || otherwise.test(text.slice(end, end + 20))) continue;
      // "before the state of Idaho"
      const firm = groups.body || groups.owner || /\bstate\sof\s$/i.test(text.slice(Math.max(0, start - 10), start));
      const weight = firm ? 3 : alsoCapital.has(state) && !groups.ofstate ? 1 : 2;
      cues.push({ state, start, end, weight });
    }
  }
  return cues;
}
