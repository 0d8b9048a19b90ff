/** Words beside the name of a state or a place abroad, that say what is meant. */
import { wordsOf } from '../../../languages';
import { lazy } from '../../../memoize';

/** Legislatures abroad, whose bills have numbers, too. Only named as lawmakers: a border or a visitor says nothing of a bill. */
const placesAbroad =
  'british\\scolumbia|b\\.?c\\.?|alberta|saskatchewan|manitoba|ontario|quebec|canad(?:a|ian)|british|u\\.?k\\.?|australian?|philippines?|south\\skorean?|japan(?:ese)?|mexic(?:o|an)';

const lawmakersAbroad =
  '(?:parliament(?:ary)?|house\\sof\\s(?:commons|lords)|westminster|pilipinas|batasang\\spambansa)(?![a-zß-ʯа-яḀ-ỿ])|국회|立法院|' +
  `(?:${placesAbroad})['’]?s?\\s(?:federal\\s|provincial\\s|national\\s)?(?:legislat(?:ure|ive|ors?)|lawmakers?|house|senate|congress|assembly|diet|premier|bills?|law|government)(?![a-zß-ʯа-яḀ-ỿ])`;

const capitalsAbroad = 'Manila|Maynila|Ottawa|London|Canberra|Seoul|Tokyo|Taipei|Hanoi|Hà\\sNội|Beijing|Mexico\\sCity';

export const bodiesAbroad = `${lawmakersAbroad}|(?:in|at|from|sa|en|tại|ở)\\s(?:${capitalsAbroad})(?![a-zß-ʯа-яḀ-ỿ])`;
/** One of them is in all of that that is looked for. */
export const signsAbroad = (
  "parliament|house of|westminster|pilipinas|batasang|국회|立法院|british|columbia|b.c|bc |bc'|alberta|saskatchewan|manitoba|" +
  "ontario|quebec|canad|u.k|uk |uk'|austral|philippin|korean|japan|mexic|manila|maynila|ottawa|london|canberra|seoul|tokyo|" +
  'taipei|hanoi|hà nội|beijing'
).split('|');

/** What it may begin with besides. */
export const moreAbroad = ['south korea', 'bc.', 'bcs', 'uk.', 'uks'];

/** Congress and its houses; with the nation's capital, where that has a district behind its name. */
export const ofCongress = (capital: string): string =>
  `(?:${capital}),?\\sd\\.?\\s?c\\.?|u\\.?s\\.?\\s(?:house|senate|congress|capitol|representatives?|senators?|rep\\.|sen\\.)|congress(?:ional|man|woman)?\\b|capitol\\shill|house\\sof\\srepresentatives`;
/** What all of that begins with. */
export const signsOfCongress = (capital: string): readonly string[] => [
  ...['congress', 'u.s', 'us. ', 'us house', 'us senat', 'us capitol', 'us rep', 'us sen.', 'capitol hill'],
  ...['house of representatives', `${capital} d`, `${capital}, d`],
];

/** In front of a state's name. */
export const beforeState = [
  ...['state of ', 'estado de ', 'senado de ', 'legislatura de ', 'cámara de ', 'cámara de representantes de '],
  ...['estado ng ', 'senado ng ', 'état de ', 'tiểu bang '],
];

/**
 * Behind a state's name, in small letters with plain apostrophes: the body or the people that make its law, "'s state legislature",
 * "gov."; what it owns, "'s"; and "state".
 */
export const behindState = lazy(() => {
  const { lawBodies, lawBodiesShort } = wordsOf('measures');
  const letter = '[a-zß-ʯа-яḀ-ỿ]';
  const bodies = `(?:${[...lawBodies].join('|')})(?!${letter})|(?:${[...lawBodiesShort].join('|')})\\.`;
  return new RegExp(`('?s? (?:state )?(?:${bodies}))?('(?:s(?!${letter})|(?!${letter})))?( state(?!${letter}))?`, 'y');
});

/** What, after a state's name, shows that something else bears it: a newspaper, a county, a street, a university. */
export const otherwise =
  /^\s(?:Post|Times|Examiner|Monthly|Free Beacon|Journal|County|Street|St\.|Avenue|Ave\.?|Boulevard|Blvd|Road|University|College|Park|Square|Monument|Nationals|Commanders|Capitals|Wizards|Huskies|Cougars|Heights|Jones|City\b)/;

/** In front of a capital that other things are called, too. */
export const beforeCapital = ['in ', 'at ', 'to ', 'from ', 'near ', 'en ', 'tại ', 'ở '];

/** Two-letter codes that are words or names of other things where they stand in capitals: "IN THE HOUSE", "LA House". */
export const codesThatAreWords: ReadonlySet<string> = new Set('in or me ok hi oh la al ma pa de'.split(' '));

/** Behind a state's code, the body or the people that make its law. */
export const bodyBehindCode =
  /^\s(?:[Ss]tate\b|Senat(?:e|ors?)\b|House\b|Legislat(?:ure|ors?|ive)\b|legislat(?:ure|ors?|ive)\b|lawmakers\b|Gov(?:ernor)?\b)/;
/** In address lines. */
export const zipBehindCode = /^\s{1,2}\d{5}\b/;
