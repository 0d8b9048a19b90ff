/** A run of text → its words and sightings. What is plainly no name is left out at once. */
import type { TextRun } from '../types';
import { surnameAt, isPartOfLongerName } from './context/name-span';
import { type RunContext, toRunContext, readSighting } from './context/read-sighting';
import { isTitled, type ReadRun, type Sighting, type SightingUpdate, mergeSighting } from './context/sighting';
import { endOfTag } from './context/party-tag';
import { type MemberList, memberLists } from './lists/member-lists';
import { districtBehind } from './names/district-behind';
import type { NamesIndex } from './names/names-index';
import { civicWordsOf } from './topic/civic';
import { topicFlags, topicWordsIn } from './lexicon/topic-words';
import { beside } from './lexicon/classes';
import { hasSaying } from './sayings/sayings';
import { isCapitalized, type Word, tokenize } from '../../text';

/** Reads the runs of a batch one after the other. */
export function readRun(index: NamesIndex, run: TextRun, at: number): ReadRun {
  const words = tokenize(run.text);
  const titleCase = isTitleCase(run, words);
  const one = toRunContext(run, words, at, titleCase);
  const topicWords = topicWordsIn(words);
  const civic = civicWordsOf(words, topicWords);
  const isPrivate =
    civic.size === 0 && topicWords.some(({ of }) => (of & (topicFlags.private | topicFlags.leisure)) !== 0);
  const sightings = relatives(one, sightingsIn(index, one));
  return { words, titleCase, line: isLine(one), topicWords, civic, isPrivate, sightings };
}

/** An obituary names relatives. */
function relatives({ sayings }: RunContext, sightings: readonly Sighting[]): readonly Sighting[] {
  const isPlain = (one: Sighting): boolean => !one.doubts.kin && one.tag === undefined && !isTitled(one);
  if (!sightings.some(isPlain) || !hasSaying('obituary', sayings)) return sightings;
  return sightings.map((one) => (isPlain(one) ? mergeSighting(one, { doubts: { ...one.doubts, kin: true } }) : one));
}

function sightingsIn(index: NamesIndex, run: RunContext) {
  const { text, words, titleCase } = run;
  const found: Sighting[] = [];
  const lists = memberLists(index, text, words);
  let nextList = 0;
  let tagEnd = -1;
  for (let i = 0; i < words.length; i += 1) {
    tagEnd = Math.max(tagEnd, endOfTag(words, i) ?? -1);
    const name = i <= tagEnd ? undefined : surnameAt(index, words, i);
    if (name === undefined) continue;
    const previous = found.at(-1);
    // "Schrier, Kim"
    if (previous?.lastFirst === true && words[i]!.start < previous.end) continue;
    while (i > (lists[nextList]?.last ?? Infinity)) nextList += 1;
    const list = i < (lists[nextList]?.first ?? Infinity) ? undefined : lists[nextList];
    const isName = !isPartOfLongerName(words, i, name.last, titleCase);
    if (isName) {
      const one = readSighting(run, i, name, list !== undefined);
      found.push(list === undefined ? one : mergeSighting(one, listSays(text, list, one)));
    }
    if (isName || name.family.words.length > 1) i = name.last;
  }
  return found;
}

/** What the list says that a name stands in. The title of the list stands with its first name. */
function listSays(text: string, { title, fits }: MemberList, one: Sighting): SightingUpdate {
  if (one.otherGiven || (one.title !== undefined && one.title.meaning !== title.meaning)) return {};
  const district = districtBehind(text, one.end) ?? one.district;
  return { title: one.title ?? title, list: { ...one.list, isTitled: true, counts: fits }, district };
}

/** Longest line that counts as a headline or a teaser. */
const longestLine = 140;

/** A line of its own that is no sentence; but pictures are credited below what they show. */
const isLine = ({ text, kind, sayings }: RunContext): boolean =>
  kind !== 'cell' &&
  kind !== 'caption' &&
  kind !== 'quote' &&
  text.length <= longestLine &&
  !/[.!?。！？:][”"’)]*\s*$/.test(text) &&
  !hasSaying('pictureCredit', sayings);

/** Words that are looked at. */
const headOfRun = 60;

/** Whether most longer words begin with a capital, and it is no prose. */
function isTitleCase(run: TextRun, words: readonly Word[]): boolean {
  const head = words.slice(0, headOfRun);
  // Scripts without capitals: the Latin words in such a text are all names.
  if (head.some(({ shape }) => shape === 'cjk')) return false;
  const long = head.filter(({ fold, shape }) => fold.length >= 4 && shape !== 'number');
  return long.length >= 3 && long.filter(isCapitalized).length / long.length > 0.7 && !isProse(run, words);
}

/** Of a headline hardly any longer word is small. */
const fewestSmall = 0.1;

/** "Zyla Brown won. Mayor Lisa Brown thanked her.": sentences full of names, whose verbs are small; no headline. */
function isProse({ kind, text }: TextRun, words: readonly Word[]): boolean {
  if (kind === 'heading' || kind === 'nav' || kind === 'byline' || !/[.!?][”"’)]*\s*$/.test(text)) return false;
  const long = words.filter(({ fold }) => fold.length >= 4);
  const isSmall = ({ fold, shape }: Word) =>
    shape === 'lower' && fold.length >= 5 && !beside.smallInHeadlines.has(fold);
  return long.filter(isSmall).length > fewestSmall * long.length;
}
