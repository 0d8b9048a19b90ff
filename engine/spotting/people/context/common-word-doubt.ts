/** Family names that are also words, towns and things. */
import { nonLatinLetter } from '../../../text/scripts';
import { beside, connectors, determiners, personVerbs } from '../lexicon/classes';
import { joinFolds, separatorFlags, isCapitalized, isAdjacent, type Word, wordAt } from '../../../text';
import { stateByAnyName } from '../lexicon/places';
import { startsClause } from './name-span';
import type { NameContext } from './read-sighting';

/** `slight`: the surname opens a sentence, where a word would have a capital as well. */
export type CommonWordDoubt = 'plain' | 'slight';

/** Whether a bare surname at this place may be an ordinary word instead: "Street style", "a Christian school", "the Hill". */
export function commonWordDoubt(place: NameContext): CommonWordDoubt | undefined {
  const { text, words, at, last, to, family, said } = place;
  const word = words[at]!;
  const isPossessive = words[last]!.possessive;
  const before = wordAt(words, at - 1);
  const left = isAdjacent(word) ? before : undefined;
  const next = words[last + 1];
  const right = next !== undefined && isAdjacent(next) && (next.gap & separatorFlags.space) !== 0 ? next : undefined;
  const then = words[last + 2];
  if (isNoPerson(place) || ((word.gap | (next?.gap ?? 0)) & separatorFlags.amp) !== 0) return 'plain';
  if (family.wordiness === undefined) return undefined;
  // "Si Thai ang unang nagsalita": Tagalog sets it before people alone.
  if (said.has('person')) return undefined;
  // "FRENCH: Because they were on sale."
  if (text.charAt(to) === ':')
    return before !== undefined && !startsClause(word) && (word.gap & separatorFlags.dot) === 0 ? 'plain' : undefined;
  const opens =
    before === undefined || startsClause(word) || (word.gap & (separatorFlags.dot | separatorFlags.quote)) !== 0;
  // "“Short and dry,” he said"; but "Short and Holy voted", "Short and her colleagues".
  if (opens && family.wordiness === 'word' && said.has('pair') && !personVerbs.has(then!.fold)) return 'plain';
  const isVerb = right !== undefined && (personVerbs.has(right.fold) || past.test(text.slice(right.start, right.end)));
  // "They signed the Scott bill in the Senate."; but "A Wagoner lo escucharon": Spanish says whom with an "a".
  if (determiners.has(left?.fold ?? '') && !said.has('whom'))
    // "said that Rule’s proposal had been sound"
    return (isVerb || isPossessive) && said.has('that') ? undefined : 'plain';
  if (isPossessive || isVerb) return undefined;
  if (place.run.titleCase && !place.inList && next?.shape !== 'cjk') return 'plain';
  // Among letters that are not Latin, a word with a capital is a name.
  if ([before, next].some((one) => one !== undefined && nonLatinLetter.test(one.fold))) return undefined;
  if (opens) return doubtOfOpening(next, right, then);
  // Inside a sentence a capital tells a name from a word, but not from another name.
  if (family.wordiness !== 'proper' || right === undefined) return undefined;
  return beside.afterPerson.has(right.fold) || connectors.has(right.fold) ? undefined : 'plain';
}

const past = new RegExp(beside.pastEndings, 'u');

/** Whether a word ends as what somebody does: "sets", "urged"; but "boss". */
export const isLikeAVerb = ({ fold }: Word): boolean =>
  [1, 2].some((count) => beside.verbEndings.has(fold.slice(-count))) && !beside.noVerbEndings.has(fold.slice(-2));

/** How doubtful a word is that opens a sentence. */
function doubtOfOpening(
  next: Word | undefined,
  right: Word | undefined,
  then: Word | undefined,
): CommonWordDoubt | undefined {
  if (next === undefined || (next.gap & separatorFlags.comma) !== 0) return undefined;
  // "Young — at 51, not the youngest — called time"
  if (startsClause(next)) return 'slight';
  if (right === undefined) return 'plain';
  // "Dye still voted no"
  if (beside.adverbs.has(right.fold)) return 'slight';
  // "Graves flies himself"; but "Hill climbs are hard", "Short list, short session".
  const isDeed = isLikeAVerb(right) && !personVerbs.has(then?.fold ?? '') && !beside.pluralBe.has(then?.fold ?? '');
  return isDeed ? 'slight' : 'plain';
}

/** A surname alone that is a town, a thing or a word here, whoever was introduced by it. */
function isNoPerson(place: NameContext): boolean {
  const { text, words, last, to, family, said } = place;
  return (
    isBeforeState(place) ||
    said.has('noPerson') ||
    said.has('thing') ||
    (!words[last]!.possessive && said.has('place')) ||
    (place.run.isNative && nativePlace.test(text.slice(to, to + longestPlace))) ||
    (family.wordiness === 'word' && said.has('remark'))
  );
}

/** Written right behind the name in Korean and Chinese: "King카운티", "King縣"; but "King縣長", "Brown縣議員", who are people. */
const nativePlace = new RegExp(`^ ?${beside.placesNative}`, 'u');
const longestPlace = 8;

/** "in Craig, Mont.", "CRAIG, Mont. (AP)": the state behind the name of a town. */
function isBeforeState({ words, at, last }: NameContext): boolean {
  const before = wordAt(words, at - 1);
  const next = words[last + 1];
  if (next === undefined || (next.gap & ~separatorFlags.space) !== separatorFlags.comma || !isCapitalized(next))
    return false;
  const isState = [1, 2].some((count) => stateByAnyName(joinFolds(words, last + 1, last + 1 + count)) !== undefined);
  return isState && (before === undefined || (isAdjacent(words[at]!) && beside.beforeTowns.has(before.fold)));
}
