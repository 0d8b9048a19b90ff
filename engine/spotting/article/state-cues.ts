/**
 * Places in a text that say which state, or Congress, is being talked about.
 */
import type { PackId } from '../../identifiers';
import { abroad } from './places-abroad';
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

const names = states
  .map(({ name }) => name)
  .join('|')
  .replaceAll(' ', '\\s');
const capitals = states
  .filter(({ state }) => state !== 'wa')
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

const pattern = new RegExp(
  [
    `(?<abroad>${lawmakersAbroad}|(?:in|at|from|sa|en|tại|ở)\\s(?:${capitalsAbroad})(?![a-zß-ʯа-яḀ-ỿ]))`,
    `(?<washington>washington,?\\sd\\.?\\s?c\\.?|u\\.?s\\.?\\s(?:house|senate|congress|capitol|representatives?|senators?|rep\\.|sen\\.)|congress(?:ional|man|woman)?\\b|capitol\\shill|house\\sof\\srepresentatives)`,
    `(?<federal>federal\\b)`,
    `(?<name>${names})(?<body>${body})?(?<owner>['’]s?(?![a-zß-ʯа-яḀ-ỿ]))?(?<ofstate>\\sstate\\b)?`,
    // Members of Congress are tagged with their state ("R-Wash."), legislators with their town ("D-Edmonds").
    `[DRI]-(?:(?<member>${abbreviations}|${names})(?![a-zß-ʯа-яḀ-ỿ])|(?<town>[a-zß-ʯа-яḀ-ỿ][a-zß-ʯа-яḀ-ỿ'’. -]{2,20}))`,
    `(?<asian>华盛顿州|華盛頓州|华州|華州|奥林匹亚|奧林匹亞|西雅图|西雅圖|斯波坎|塔科[馬马]|워싱턴\\s?주|올림피아|시애틀|스포[캔켄]|타코마|ワシントン州|オリンピア|シアトル|スポケーン|タコマ)`,
    `(?<idaho>愛達荷|爱达荷|아이다호|アイダホ)`,
    `(?<city>Seattle|Spokane|Tacoma|Yakima|Coeur\\sd['’]Alene)(?![a-zß-ʯа-яḀ-ỿ])`,
    `(?:(?:in|at|to|from|near|en|tại|ở)\\s)(?<capital>${capitals})(?![a-zß-ʯа-яḀ-ỿ])`,
    `(?<olympia>olympia|(?<=#)waleg|leg\\.wa\\.gov)(?![a-zß-ʯа-яḀ-ỿ])`,
    `(?<boise>(?<=#)idleg|legislature\\.idaho\\.gov)(?![a-zß-ʯа-яḀ-ỿ])`,
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
    else if (groups.washington) cues.push({ state: 'us', start, end, weight: 3 });
    else if (groups.federal) cues.push({ state: 'us', start, end, weight: 1 });
    else if (groups.member) cues.push({ state: 'us', start, end, weight: 2 });
    else if (groups.town) {
      const town = groups.town.replaceAll('’', "'").toLowerCase();
      const state = datelineCities.get(town) ?? datelineCities.get(town.split(/[\s.]/)[0]!);
      if (state && state !== 'us') cues.push({ state, start, end, weight: 1 });
    } else if (groups.asian) cues.push({ state: 'wa', start, end, weight: 2 });
    else if (groups.idaho) cues.push({ state: 'id', start, end, weight: 2 });
    else if (groups.city) cues.push({ state: /^coeur/i.test(groups.city) ? 'id' : 'wa', start, end, weight: 1 });
    else if (groups.boise) cues.push({ state: 'id', start, end, weight: 3 });
    else if (groups.olympia) {
      if (/^[Owl]/.test(groups.olympia)) cues.push({ state: 'wa', start, end, weight: 3 });
    } else if (groups.capital) {
      const state = capitalStates.get(groups.capital.replace('.', '').replace(/\s/g, ' ').toLowerCase());
      if (state && /^\p{Lu}/u.test(groups.capital)) cues.push({ state, start, end, weight: 3 });
    } else if (groups.name && /^\p{Lu}/u.test(groups.name)) {
      const state = stateByName.get(groups.name.replace(/\s/g, ' ').toLowerCase());
      if (!state || otherwise.test(text.slice(end, end + 20))) continue;
      // "before the state of Idaho"
      const firm = groups.body || groups.owner || /\bstate\sof\s$/i.test(text.slice(Math.max(0, start - 10), start));
      const weight = firm ? 3 : state === 'wa' && !groups.ofstate ? 1 : 2;
      cues.push({ state, start, end, weight });
    }
  }
  return cues;
}
