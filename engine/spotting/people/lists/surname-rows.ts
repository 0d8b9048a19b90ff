/**
 * Rows of surnames alone in a run: "Cantwell, Murray press VA", "written to Newhouse, Murray and Cantwell"; but no streets, firms,
 * players or suspects.
 */
import { wordsOf } from '../../../languages';
import { firstFrom } from '../../first-from';
import { once } from '../../remembered';
import { isPolitical, isPrivateAgent } from '../beside/described';
import type { ReadRun, Sighting } from '../beside/sighting';
import { titleEndingAt, type TitleHit } from '../titles/title-before';
import { meanings } from '../titles/titles';
import { finderOf } from '../matcher/phrases';
import { fold, gaps, hasCapital, joined, type Word } from '../words/tokens';
import { connectors, determiners, openers, personVerbs } from '../words/classes';

const { beforePeople, counts, elsewhere, rowJoints, sharedNames } = wordsOf('lists');
const findElsewhere = finderOf({ elsewhere });
const games = once(() => new RegExp(wordsOf('lists').games, 'u'));
const results = once(() => new RegExp(wordsOf('setting').results, 'u'));

const longest = 40;

/** Whether a text is what stands between two surnames of a row: a comma, a word, or both, with blanks around. */
export function isJoint(text: string): boolean {
  const rest = text.startsWith(',') ? text.slice(1) : text;
  const word = rest.trim();
  if (rest.length === rest.trimStart().length || word === '') return word === '' && rest !== text && rest !== '';
  const folded = rest.length > rest.trimEnd().length && word.length <= longestJoint ? fold(word) : '';
  return folded.length === word.length && rowJoints.has(folded);
}
const longestJoint = 8;

/** "Chairmen Thompson and Comer": a title of several that tells no office. */
const isOfSeveral = ({ meaning, party }: TitleHit): boolean => meaning.neutral && meaning.plural && party === undefined;

const isBare = (one: Sighting): boolean =>
  one.given === '' &&
  !one.otherGiven &&
  (one.title === undefined || isOfSeveral(one.title)) &&
  one.tag === undefined &&
  one.from === undefined &&
  !one.kin &&
  !one.credit &&
  !one.denied &&
  one.described === undefined &&
  one.doubt !== 'plain';

/** What is said behind a row is said of its last; behind the others' commas the next name stands. */
const isPlainlyDescribed = ({ after }: Sighting): boolean => after?.meaning?.foreign === true || after?.age === true;

export function* rowsOf(text: string, read: ReadRun): Generator<Sighting[]> {
  let row: Sighting[] = [];
  for (const [i, one] of read.sightings.entries()) {
    row.push(one);
    const next = read.sightings[i + 1];
    const goesOn = next !== undefined && row.length < longest && isJoint(text.slice(one.end, next.start));
    if (goesOn) continue;
    if (row.length > 1 && row.every(isBare) && !isPlainlyDescribed(one) && isApart(text, read, row)) yield row;
    row = [];
  }
}

const reachOfSentence = 24;

/** Whether the sentence around the words tells of crime, games or weddings. */
function tellsElsewhere(text: string, words: readonly Word[], first: number, past: number): boolean {
  const ends = (at: number): boolean => ((words[at] as Word).gap & gaps.dot) !== 0 || (words[at] as Word).newLine;
  let from = first;
  while (from > 0 && from > first - reachOfSentence && !ends(from)) from -= 1;
  let to = past;
  while (to < words.length && to < past + reachOfSentence && !ends(to)) to += 1;
  if (!findElsewhere(words, from, to).next().done) return true;
  const sentence = text.slice((words[from] as Word).start, (words[to - 1] as Word).end);
  return games().test(sentence) || (/\d/.test(sentence) && results().test(sentence));
}

/** Whether nothing else belongs to the row: no further name, street or firm. */
function isApart(text: string, { words, titleCase }: ReadRun, row: readonly Sighting[]): boolean {
  const { start: from } = row[0] as Sighting;
  const { end: to } = row.at(-1) as Sighting;
  const first = firstFrom(words, from);
  const past = firstFrom(words, to);
  if (tellsElsewhere(text, words, first, past)) return false;
  const before = words[first - 1];
  const between = before === undefined ? '' : text.slice(before.end, (words[first] as Word).start);
  const opens = before === undefined || /[\n\u2028.!?:;—–•|“”"(‘]\s*$/.test(between);
  // "The freshmen, Dixit and Telis,"; but "The victims, Murray and Hill,".
  const afterComma =
    /^,\s+$/.test(between) && before !== undefined && (isPolitical(words, first - 1) || personVerbs.has(before.fold));
  const afterWord = /^\s+$/.test(between) && beforePeople.has(before?.fold ?? '');
  if (!opens && !afterComma && !afterWord) return false;
  const next = words[past];
  if (next === undefined) return true;
  const gap = text.slice(to, next.start);
  if (/^,\s/.test(gap) && isDescribed(words, past)) return false;
  if (/^[’']?s?\s*[.!?:;—–|“”")]/.test(gap)) return true;
  // A further name: "Murray, Cantwell, Jones"; but "Larsen, Franklin, County Executive Dave Somers".
  const link = connectors.has(next.fold) || /&/.test(gap) ? past + 1 : past;
  const name = words[link];
  if (name === undefined || !hasCapital(name) || openers.has(name.fold)) return !sharedNames.has(next.fold);
  return startsTitle(words, link) || (link === past && joined(next) && titleCase);
}

/** The places of so many words from one on, as long as they belong together. */
function nearby(words: readonly Word[], at: number, most: number): number[] {
  const near = words.slice(at, at + most);
  const stop = near.findIndex((word, i) => i > 0 && !joined(word));
  return near.slice(0, stop < 0 ? most : stop).map((_, i) => at + i);
}

/** "Walsh and Abbarno, two dogs,", "Murray and Hill, attorneys,", "point guards" */
function isDescribed(words: readonly Word[], at: number): boolean {
  const { fold: first } = words[at] as Word;
  const isTrade = nearby(words, at, 3).some(
    (i) => meanings.get((words[i] as Word).fold.replace(/s$/, ''))?.foreign === true,
  );
  if (isPrivateAgent(words, at) || isTrade) return true;
  if (!determiners.has(first) && !counts.has(first)) return false;
  return !nearby(words, at + 1, 5).some((i) => isPolitical(words, i));
}

const startsTitle = (words: readonly Word[], at: number): boolean =>
  [0, 1, 2, 3].some((further) => titleEndingAt(words, at + further)?.first === at);
