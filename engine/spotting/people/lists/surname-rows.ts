/**
 * Rows of surnames alone in a run: "Cantwell, Murray press VA", "written to Newhouse, Murray and Cantwell"; but no streets, firms,
 * players or suspects.
 */
import { wordsOf } from '../../../languages';
import { lowerBound } from '../../../text/lower-bound';
import type { ReadRun, Sighting } from '../context/sighting';
import { type TitleMention } from '../titles/titles';
import { phraseFinder } from '../../../text/matcher/phrases';
import { fold, separatorFlags, isCapitalized, isAdjacent, wordAt } from '../../../text';
import { connectors, openers, personVerbs } from '../lexicon/classes';
import { politics } from '../titles/politics';

const { beforePeople, elsewhere, rowJoints, sharedNames } = wordsOf('lists');
const findElsewhere = phraseFinder({ elsewhere });

const longest = 40;

/** Whether a text is what stands between two surnames of a row: a comma, a word, or both, with blanks around. */
export function isListJoiner(text: string): boolean {
  const rest = text.startsWith(',') ? text.slice(1) : text;
  const word = rest.trim();
  if (rest.length === rest.trimStart().length || word === '') return word === '' && rest !== text && rest !== '';
  const folded = rest.length > rest.trimEnd().length && word.length <= longestJoint ? fold(word) : '';
  return folded.length === word.length && rowJoints.has(folded);
}
const longestJoint = 8;

/** "Chairmen Thompson and Comer": a title of several that tells no office. */
const isOfSeveral = ({ meaning, party }: TitleMention): boolean =>
  meaning.neutral && meaning.plural && party === undefined;

const isBare = (one: Sighting): boolean =>
  (one.title === undefined || isOfSeveral(one.title)) &&
  ![one.given, one.otherGiven, one.tag, one.from, one.sentence.denied].some(Boolean) &&
  !(one.doubts.kin || one.doubts.credit || one.doubts.described);

/** “Murray, Pressley, Bera, Hill Introduce Bill”: of several a surname may be a word, too. */
const areNames = (row: readonly Sighting[]): boolean =>
  row.filter(({ doubts }) => doubts.commonWord === 'plain').length * 3 <= row.length;

/** What is said behind a row is said of its last; behind the others' commas the next name stands. */
const isPlainlyDescribed = ({ after }: Sighting): boolean => after?.meaning?.foreign === true || after?.age === true;

export function* surnameRows(text: string, read: ReadRun): Generator<Sighting[]> {
  let row: Sighting[] = [];
  for (const [i, one] of read.sightings.entries()) {
    row.push(one);
    const next = read.sightings[i + 1];
    const goesOn = next !== undefined && row.length < longest && isListJoiner(text.slice(one.end, next.start));
    if (goesOn) continue;
    if (row.length > 1 && row.every(isBare) && areNames(row) && !isPlainlyDescribed(one) && isApart(read, row))
      yield row;
    row = [];
  }
}

const reachOfSentence = 24;
/** What parts a row from the words beside it. */
const parting =
  separatorFlags.end | separatorFlags.dot | separatorFlags.quote | separatorFlags.open | separatorFlags.close;

/** Whether nothing else belongs to the row: no further name, street, firm, suspect or player. */
function isApart({ words, titleCase }: ReadRun, row: readonly Sighting[]): boolean {
  const first = lowerBound(words, row[0]!.start);
  const past = lowerBound(words, row.at(-1)!.end);
  if (!findElsewhere(words, first - reachOfSentence, past + reachOfSentence).next().done) return false;
  const { gap, newLine } = words[first]!;
  const before = wordAt(words, first - 1);
  const next = words[past];
  // "The freshmen, Dixit and Telis,"; but "The victims, Murray and Hill,", "at Murray and Hill".
  const isLed =
    before === undefined ||
    newLine ||
    (gap & parting) !== 0 ||
    ((gap & separatorFlags.comma) === 0
      ? beforePeople.has(before.fold)
      : politics.has(before.fold) || personVerbs.has(before.fold));
  if (!isLed || next === undefined || next.newLine || (next.gap & parting) !== 0) return isLed;
  // "Murray and Hill, attorneys, won"
  if ((next.gap & separatorFlags.comma) !== 0 && (gap & separatorFlags.comma) === 0 && next.shape === 'lower')
    return openers.has(next.fold) || politics.has(next.fold);
  // A further name: "Murray, Cantwell, Jones"; but "Larsen, Franklin plan it" in title case.
  const link = connectors.has(next.fold) || (next.gap & separatorFlags.amp) !== 0 ? past + 1 : past;
  const name = words[link];
  if (name === undefined || !isCapitalized(name) || openers.has(name.fold)) return !sharedNames.has(next.fold);
  return link === past && isAdjacent(next) && titleCase;
}
