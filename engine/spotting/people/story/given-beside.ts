/**
 * What stands beside a given name alone: "Roger carried it in the House", "I told Mark that …" of a colleague; "a nurse, Mary,
 * who works nights", "Mark the calendar" of anybody or of nobody.
 */
import { gaps, joined, type Word } from '../words/tokens';
import { openers, personVerbs, politicalNouns } from '../words/vocabulary';

const reach = 40;

/** "my neighbor Karl"; but "my seatmate Sam". */
export const isMine = (words: readonly Word[], at: number): boolean => {
  const noun = words[at - 1];
  return noun?.shape === 'lower' && words[at - 2]?.fold === 'my' && !politicalNouns.has(noun.fold);
};

/** "Mark the calendar", "Drew from savings", "Roger that", "to Victoria": words and places as well. */
const alsoWord =
  /^(?:mark|drew|roger|bill|rob|chase|pat|sue|grant|skip|jack|josh|frank|chuck|nick|dawn|hope|grace|faith|joy|rose|art|ray|dale|glen|cliff|cash|tripp?|wade|lance|bob)$/;
const alsoPlace =
  /^(?:victoria|austin|dallas|houston|charlotte|florence|sydney|carolina|georgia|virginia|chelsea|jackson|lincoln|madison|chester|troy|camden|orlando|savannah|paris|london|kent|everett|logan|aurora)$/;
const toPlace = /^(?:to|in|from|near|at|of|toward|through|around|for|via)$/;
/** "a man I call Mark", "a constituent named Mary", "the Gospel of Mark", "prayed to Mary"; but "I called Mark". */
const called =
  /\b(?:named|name is|(?:is|was|are|were|been|an? [\p{Ll}-]+(?: (?:I|we|they|everyone))?) call(?:s|ed)?|gospel of|pray(?:ed|s|ing)? to|saint|shrine (?:to|of)) $/iu;
/** "Mary, who works nights", "Jim, the clerk,", "Paul from the bakery", "Mary next door" */
const apposed = /^(?:, (?:who|whose|the|an?|my|our|his|her|their)\b|,? (?:from|next door|down the|across the)\b)/u;
/** "my old boss Paul", "a nurse, Mary,"; but "when I got my bill number, Mary came". */
const ofNoun = /\b(?:[Aa]n?|[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir) (?:[\p{Ll}-]+ ){0,2}[\p{Ll}-]+(,?) $/u;

const isHead = (words: readonly Word[], at: number): boolean =>
  at === 0 || !joined(words[at] as Word) || ((words[at] as Word).gap & gaps.end) !== 0;

/** Whether somebody does something: "Roger carried it"; but "Mary had a little lamb". */
function does(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  const next = words[at + 1];
  if (word.possessive || next === undefined || !joined(next)) return false;
  return next.shape === 'lower' && next.fold !== 'had' && (personVerbs.has(next.fold) || /ed$/.test(next.fold));
}

/** Whether the words beside the name say that it is somebody else’s, or no name. */
export function isSomebodyElse(text: string, words: readonly Word[], at: number): boolean {
  const { start, end, fold } = words[at] as Word;
  const before = text.slice(Math.max(0, start - reach), start);
  const behind = text.slice(end, end + reach);
  if (called.test(before) || apposed.test(behind)) return true;
  const noun = words[at - 1];
  const comma = ofNoun.exec(before)?.[1];
  const isNoun = noun !== undefined && ![politicalNouns, personVerbs, openers].some((words) => words.has(noun.fold));
  if (isNoun && comma !== undefined && behind.startsWith(comma)) return true;
  if (alsoPlace.test(fold) && toPlace.test(noun?.fold ?? '')) return true;
  if (alsoWord.test(fold) && isHead(words, at))
    return !does(words, at) && !/^(?:[’']s\b|,| and (?:I|me)\b)/.test(behind);
  return false;
}

const spokenTo = /^(?:told|tell|telling|asked|ask|asking|thank|thanked|thanks|thanking|credit|join|joined)$/;

/** Whether the words beside the name, in an answer, say that it is a colleague’s. */
export function isColleague(text: string, words: readonly Word[], at: number, isPublic: boolean): boolean {
  const { end } = words[at] as Word;
  if (does(words, at) || /^ and (?:I|me)\b/.test(text.slice(end, end + reach))) return true;
  return (
    spokenTo.test(words[at - 1]?.fold ?? '') &&
    (isPublic || /^(?:that|we|i|he|she|they|about)$/.test(words[at + 1]?.fold ?? ''))
  );
}
