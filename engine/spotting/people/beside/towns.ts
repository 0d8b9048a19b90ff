/**
 * Surnames that towns bear, too: "in Craig, Mont.", "the factory in Cleveland", "colder than Cleveland", "flew to Cleveland",
 * "north of Kent".
 */
import { stateOf } from '../words/states';
import { gaps, hasCapital, joined, type Word } from '../words/tokens';

/** Whether a surname alone is a town’s name here. */
export function isTown(text: string, words: readonly Word[], at: number, last: number): boolean {
  return (
    isBeforeState(text, words, at, last) ||
    (!(words[last] as Word).possessive && (isWhere(words, at) || isCity(words, at, last)))
  );
}

/** Cities of the United States with more than 100,000 people, and capitals of states, that are family names as well. */
const cities: ReadonlySet<string> = new Set(
  (
    'allen austin billings bryan carson chandler charlotte cleveland columbia dallas davenport dayton denton denver dover downey ' +
    'edison elgin eugene everett fontana fremont garland hampton henderson houston irving jackson jefferson kent lancaster lansing lincoln lowell ' +
    'madison manchester mckinney montgomery norman orlando pierre raleigh richardson richmond salem salinas sterling stockton ' +
    'thornton tyler ventura vancouver warren worcester'
  ).split(' '),
);

/** "an ally in Cleveland", "swore in Henderson": what one can have in a person, and what is done to one. */
const inPerson =
  /^(?:ally|allies|friends?|partners?|champions?|advocate|sponsor|supporter|opponent|critic|rival|match|voice|leader|faith|trust|confidence|interest|belief|believ(?:e|es|ed)|hopes?|someone|somebody|brings?|brought|swears?|swore|sworn|votes?|voted|ropes?|roped|lets?)$/;
/** "Cleveland residents", in small letters behind the name of a city. */
const ofCity =
  /^(?:residents?|natives?|suburbs?|suburban|police|firefighters?|metro|airport|hotels?|hospitals?|neighborhoods?|fans?|skyline|transplants?)$/;

/** "The factory in Cleveland", "They played Cleveland", "a Cleveland suburb": the city, where a surname is that of one. */
function isCity(words: readonly Word[], at: number, last: number): boolean {
  if (last > at || !cities.has((words[at] as Word).fold)) return false;
  const next = words[at + 1];
  if (next?.shape === 'lower' && joined(next) && ofCity.test(next.fold)) return true;
  const link = words[at - 1];
  if (link === undefined || !joined(words[at] as Word)) return false;
  if (/^(?:in|outside|downtown)$/.test(link.fold)) return !inPerson.test(words[at - 2]?.fold ?? '');
  return /^play(?:s|ed|ing)?$/.test(link.fold);
}

/** What is said of a place alone, in the words before it. */
const whereabouts = new RegExp(
  `(?:^| )(?:${[
    '(?:colder|warmer|hotter|cooler|wetter|drier|dryer|sunnier|cloudier|grayer|rainier|snowier|windier|foggier|hillier) than',
    '(?:born|raised|lives?|lived|living|grew up|growing up|based|resides?|resided|vacation(?:s|ed)?) (?:in|near|outside)',
    '(?:flew|fly|flies|flying|moved|moving|relocated|drove|drives?|driving|flights?|commuted?|commutes|traveled|traveling|trains?|bus|buses|miles|road) (?:to|from)',
    '(?:north|south|east|west|northeast|northwest|southeast|southwest|outskirts|suburbs?|miles|city|town|village) of',
    '(?:in|near|around|outside|to|from|of|through) (?:downtown|uptown|suburban|greater|nearby|rural)',
  ].join('|')})$`,
);
/** Words before it that are looked at. */
const reach = 3;

function isWhere(words: readonly Word[], at: number): boolean {
  if (!joined(words[at] as Word)) return false;
  const before = words.slice(Math.max(0, at - reach), at).map(({ fold }) => fold);
  return whereabouts.test(before.join(' '));
}

/** Words behind which a town stands. */
const beforeTown = /^(?:in|near|outside|at|from|to|of|through|around|toward|towards|between)$/;

/** "in Craig, Mont.", "CRAIG, Mont. (AP)": the state behind the name of a town. */
function isBeforeState(text: string, words: readonly Word[], at: number, last: number): boolean {
  const next = words[last + 1];
  if (next === undefined || (next.gap & ~gaps.space) !== gaps.comma || !hasCapital(next)) return false;
  const second = words[last + 2];
  const isPair = second !== undefined && hasCapital(second) && (second.gap & ~(gaps.space | gaps.dot)) === 0;
  const pair = isPair ? stateOf(`${next.fold} ${second.fold}`) : undefined;
  const isState = pair !== undefined || (next.fold.length > 1 && stateOf(next.fold) !== undefined);
  if (!isState) return false;
  const before = words[at - 1];
  if (before !== undefined && joined(words[at] as Word) && beforeTown.test(before.fold)) return true;
  const end = (pair === undefined ? next : (second as Word)).end;
  return before === undefined && /^\.?\s*(?:[—–]|\(\p{Lu}{2,4}\))/u.test(text.slice(end, end + 12));
}
