/**
 * Family names that are also words.
 */
import { isGivenName } from '../names/commonness';
import { isBreak } from './name-span';
import { isNoPerson } from './no-person';
import type { Family } from '../names/names-index';
import { gaps, hasCapital, joined, type Word } from '../words/tokens';
import { beside } from './words';
import { civicWords, connectors, determiners, personVerbs, politicalNouns } from '../words/classes';

/** `given`: it may be somebody's given name. `slight`: the surname opens a sentence, where a word would have a capital as well. */
export type Doubt = 'plain' | 'given' | 'slight';

/** Whether what follows may be a politician's: an aide, a bill. */
const isOfPolitics = (fold: string): boolean =>
  civicWords.has(fold) ||
  politicalNouns.has(fold) ||
  /^(?:aide|aides|spokes\w+|staffer|staff|ally|allies|backer|donor|voter|fan|rally|speech|proposal|plan|appointee|campaign|office|vote|win|victory|loss|presidency|administration)$/.test(
    fold,
  );

/** Surnames that are languages, too, and what stands before a language. */
const languages = /^(?:dutch|english|french|german|irish|polish|welsh)$/;
const beforeLanguage = /^(?:in|into|speaks?|spoke|spoken|speaking|learn(?:s|ed|ing)?|teach(?:es|ing)?|taught)$/;

/** Verbs whose object is a person, and what begins the question put to it. */
const isAddress = /^(?:ask|tell|remind|show|press|quizz?|pepper|grill)(?:s|ed|ing)?$|^told$/;
const questions = /^(?:why|how|what|when|where|whether|who|which|if|that)$/;

/** After "Short and": people, not what else is short. */
const pairsWith =
  /^(?:others?|the|an?|her|his|their|several|some|many|all|two|three|four|five|six|fellow|state|colleagues?|then|now|now-)/;

/** What several people do in a headline, and no noun that a word in front describes. */
const severalDo =
  /^(?:say|ask|sponsor|want|seek|introduce|propose|announce|applaud|praise|oppose|warn|tell|defend|clash|react|respond|disagree|agree)$/;

/** What other languages set between a subject and its verb. */
const inOtherLanguages =
  /^(?:ya|tambien|nunca|siempre|hizo|fue|dio|quiso|pudo|puso|tuvo|vino|supo|estuvo|dice|pide|quiere|tiene|esta|cree|espera|cung|khong|muon|vua|naman)$/;
/** "bromeó", "pidió": what somebody did, in Spanish. */
const didInSpanish = /^\p{Ll}{2,}ó$/u;

/** Whether a bare surname at this place may be an ordinary word instead: "Street style", "a Christian school", "the Hill". */
export function doubts(
  text: string,
  words: readonly Word[],
  at: number,
  last: number,
  titleCase: boolean,
  family: Family,
): Doubt | undefined {
  const word = words[at] as Word;
  const end = words[last] as Word;
  const before = words[at - 1];
  const next = words[last + 1];
  const isBeside = next !== undefined && joined(next) && (next.gap & gaps.space) !== 0;
  if (isNoPerson(text, words, at, last, family)) return 'plain';
  // "She said so, in French."; but "in French’s words".
  if (languages.test(word.fold) && !end.possessive && joined(word) && beforeLanguage.test(before?.fold ?? ''))
    return 'plain';
  if (((word.gap | (next?.gap ?? 0)) & gaps.amp) !== 0) return 'plain';
  // "Main and Murray parks"; but "Fortunato parks a truck".
  const object = words[last + 2];
  const hasObject = object !== undefined && joined(object) && determiners.has(object.fold);
  if (isBeside && !end.possessive && beside.sharedPlaces.has(next.fold) && !hasObject) return 'plain';
  if (isBeside && !end.possessive && beside.sharedThings.has(next.fold)) return 'plain';
  // "la calle Valdez", "la panadería Mendoza"
  if (before !== undefined && joined(word) && before.shape === 'lower' && beside.thingsBefore.has(before.fold))
    return 'plain';
  // "The old pump, a 1968 Cole"
  if (before?.shape === 'number' && joined(word) && /^an?$/.test(words[at - 2]?.fold ?? '')) return 'plain';
  // "A Wagoner lo escucharon": Spanish says whom with an "a".
  const isObject = before?.fold === 'a' && isBeside && /^(?:lo|la|le|les|los|las)$/.test(next.fold);
  // "Why a Collins dictionary has"; but "a Murray aide", "a Cantwell bill".
  const thing =
    isBeside && !isObject && next.shape === 'lower' && !personVerbs.has(next.fold) && !isOfPolitics(next.fold);
  if (thing && !end.possessive && before !== undefined && joined(word) && /^an?$/.test(before.fold)) return 'plain';
  // "another Brown"; but "another Riccelli bill".
  const isTheirs = isBeside && isOfPolitics(next.fold);
  const isOther = before !== undefined && /^(different|another|other|otro|otra)$/.test(before.fold);
  if (isOther && joined(word) && !isTheirs) return 'plain';
  // "her husband is a Murray"; Spanish has an "a" before every person.
  const ruled = /^(is|was|be|become|became|as|not|husband|wife|born)$/.test(words[at - 2]?.fold ?? '');
  if (before !== undefined && joined(word) && !isBeside && ruled && /^(a|an)$/.test(before.fold)) return 'plain';
  // "Patty Lund (born Murray)"
  if (/^(?:born|nee)$/.test(before?.fold ?? '') && joined(word) && !isBeside) return 'plain';
  // "Which Hill won five Grammys?"
  if (before?.fold === 'which' && joined(word) && hasCapital(before)) return 'plain';
  if (family.wordiness === undefined) return undefined;
  // "Si Thai ang unang nagsalita": Tagalog sets it before people alone.
  if (before !== undefined && joined(word) && /^(?:si|sina)$/.test(before.fold)) return undefined;
  // "Ayon kay Hill, ihahain muli"
  if (before?.shape === 'lower' && joined(word) && /^(?:kay|kina|nina)$/.test(before.fold)) return undefined;
  // "FRENCH: Because they were on sale."
  if (text.charAt(end.end) === ':')
    return before !== undefined && !isBreak(word) && (word.gap & gaps.dot) === 0 ? 'plain' : undefined;
  const opens = before === undefined || isBreak(word) || (word.gap & (gaps.dot | gaps.quote)) !== 0;
  const other = words[last + 2];
  // "“Short and dry,” he said"; but "Short and Holy voted", "Short and her colleagues".
  const isPair =
    opens && isBeside && /^(and|or|but)$/.test(next.fold) && other?.shape === 'lower' && !personVerbs.has(other.fold);
  if (isPair && family.wordiness === 'word' && !pairsWith.test(other.fold)) return 'plain';
  // "Christian, Holy sponsor package", "Christian and Holy ask"
  const isJoined = connectors.has(before?.fold ?? '');
  const colleague = isJoined ? words[at - 2] : (word.gap & gaps.comma) === 0 ? undefined : before;
  const isOfSeveral = colleague !== undefined && hasCapital(colleague);
  const verb =
    isBeside &&
    (personVerbs.has(next.fold) ||
      (isOfSeveral && severalDo.test(next.fold)) ||
      /^(?:him|her)self$|ed$/.test(next.fold) ||
      didInSpanish.test(text.slice(next.start, next.end)));
  const determined = before !== undefined && joined(word) && determiners.has(before.fold) && !isObject;
  // "They signed the Scott bill in the Senate."
  // "said that Rule’s proposal had been sound"
  if (determined) return (verb || end.possessive) && before.fold === 'that' ? undefined : 'plain';
  if (end.possessive || verb) return undefined;
  // "King ya avisó", "Short cũng nói": a word of English is none there.
  if (isBeside && opens && inOtherLanguages.test(next.fold)) return undefined;
  if (titleCase && next?.shape !== 'han') return 'plain';
  // "Thai basil" in a text of another script
  if (before?.shape === 'han' && isBeside && next.shape === 'lower') return 'plain';
  if (next?.shape === 'han' || before?.shape === 'han') return undefined;
  const closes = next === undefined || !isBeside;
  if (opens) {
    if (next === undefined || (next.gap & gaps.comma) !== 0) return undefined;
    // "Young — at 51, not the youngest — called time"
    if (next !== undefined && isBreak(next)) return 'slight';
    // "Graves flies himself"; but "Hill climbs are hard", "Short list, short session".
    const then = words[last + 2]?.fold ?? '';
    // "Dye still voted no"
    if (
      isBeside &&
      /^(?:still|also|never|once|already|often|later|now|first|then|soon|again|himself|herself)$/.test(next.fold)
    )
      return 'slight';
    const acts = isBeside && /[^s]s$/.test(next.fold) && then !== 'are' && then !== 'were' && !personVerbs.has(then);
    return acts ? 'slight' : 'plain';
  }
  // "asked Holy why it had taken so long"
  if (before?.shape === 'lower' && joined(word) && isAddress.test(before.fold) && questions.test(next?.fold ?? ''))
    return undefined;
  // Inside a sentence a capital tells a name from a word, but not from another name.
  if (family.wordiness !== 'proper' || closes || beside.afterPerson.has(next.fold) || connectors.has(next.fold))
    return undefined;
  return isGivenName(family.key) ? 'given' : 'plain';
}
