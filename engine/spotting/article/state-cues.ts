/**
 * Places in a text that say which state, or Congress, is being talked about.
 */
import type { PackId } from '../../identifiers';
import { states, stateByName } from './states';

export interface StateCue {
  /** Two-letter code of any state, or `us`. */
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
  "(?:\\sstate)?['’]?s?\\s(?:state\\s)?(?:legislat(?:ure|ive|ors?)|lawmakers?|house|senate|assembly|general\\sassembly|capitol|statehouse|bills?|law)\\b";

const pattern = new RegExp(
  [
    `(?<washington>washington,?\\sd\\.?\\s?c\\.?|u\\.?s\\.?\\s(?:house|senate|congress|capitol|representatives?|senators?|rep\\.|sen\\.)|congress(?:ional|man|woman)?\\b|capitol\\shill|house\\sof\\srepresentatives)`,
    `(?<federal>federal\\b)`,
    `(?<name>${names})(?<body>${body})?(?<owner>['’]s?(?![\\p{L}]))?(?<ofstate>\\sstate\\b)?`,
    `(?:(?:in|at|to|from|near)\\s)(?<capital>${capitals})(?![\\p{L}])`,
    `(?<olympia>olympia)(?![\\p{L}])`,
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
    if (start > 0 && /[\p{L}\p{N}]/u.test(text[start - 1]!)) continue;
    if (groups.washington) cues.push({ state: 'us', start, end, weight: 3 });
    else if (groups.federal) cues.push({ state: 'us', start, end, weight: 1 });
    else if (groups.olympia) {
      if (/^O/.test(groups.olympia)) cues.push({ state: 'wa', start, end, weight: 3 });
    } else if (groups.capital) {
      const state = capitalStates.get(groups.capital.replace('.', '').replace(/\s/g, ' ').toLowerCase());
      if (state && /^\p{Lu}/u.test(groups.capital)) cues.push({ state, start, end, weight: 3 });
    } else if (groups.name && /^\p{Lu}/u.test(groups.name)) {
      const state = stateByName.get(groups.name.replace(/\s/g, ' ').toLowerCase());
      if (!state || otherwise.test(text.slice(end, end + 20))) continue;
      const firm = groups.body || groups.owner;
      const weight = firm ? 3 : state === 'wa' && !groups.ofstate ? 1 : 2;
      cues.push({ state, start, end, weight });
    }
  }
  return cues;
}
