/**
 * A run of text → its words and sightings. What is plainly no name is left out at once.
 */
import type { TextRun } from '../types';
import { civicWordsOf } from './setting/civic';
import { districtBehind } from './names/district-behind';
import { memberLists } from './lists/member-lists';
import { chainBefore, entangled, familyAt, followedByName, isSplit, isThing } from './beside/name-span';
import type { Family, NamesIndex } from './names/names-index';
import { type Manner, withSuffix } from './beside/place';
import { sight } from './beside/sight';
import { isTitled, type ReadRun, type Sighting } from './beside/sighting';
import { endOfTag } from './beside/tag';
import { fields, signsIn } from './words/fields';
import { gaps, hasCapital, longestRun, type Word, wordsOf } from './words/tokens';
import { connectors, nameParticles } from './words/classes';

/** An obituary names relatives. */
const ofDeath = /^obituar(?:y|ies)\b|\bsurvived\b|\bsurvivors include|preceded in death/i;

/** Reads the runs of a batch one after the other. */
export function readRun(index: NamesIndex, run: TextRun, at: number): ReadRun {
  const words = wordsOf(run.text);
  const titleCase = isTitleCase(words) && !isProse(run, words);
  const wordsInCapitals = titleCase && !namesWhoIsSeen(run) && !isRowOfSurnames(index, run, words);
  const signs = signsIn(words);
  const civic = civicWordsOf(words, signs);
  const isPrivate = civic.size === 0 && signs.some(({ of }) => (of & (fields.private | fields.leisure)) !== 0);
  const result: ReadRun = { words, titleCase, line: isLine(run), signs, civic, isPrivate, sightings: [] };
  const lists = memberLists(index, run.text, words);
  let nextList = 0;
  let obituary: boolean | undefined;
  let isLabel: boolean | undefined;
  let quotes = 0;
  let tagEnd = -1;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] as Word;
    if ((word.gap & gaps.quote) !== 0) quotes += countQuotes(run.text, words[i - 1]?.end ?? 0, word.start);
    while (i > (lists[nextList]?.last ?? Infinity)) nextList += 1;
    const ahead = lists[nextList];
    const list = ahead !== undefined && ahead.first <= i ? ahead : undefined;
    tagEnd = Math.max(tagEnd, endOfTag(words, i) ?? -1);
    if (i <= tagEnd || (word.shape === 'lower' && !nameParticles.has(word.fold))) continue;
    const found = familyAt(index, words, i);
    const previous = result.sightings.at(-1);
    // "Schrier, Kim"
    const isGivenOfLast = previous?.lastFirst === true && word.start < previous.end;
    if (found === undefined || isGivenOfLast) continue;
    const isOpponent = isVersus(words, i, result.sightings.at(-1));
    if (isOpponent) word.gap |= gaps.comma;
    const inList = list !== undefined;
    // "Voting no: Jayapal, Smith, Heck": no headline.
    const isItem = inList && standsAlone(words, i, found.last);
    const manner = { titleCase, wordsInCapitals: wordsInCapitals && !isItem, inList };
    const sighting = sightingAt(run, words, i, found.last, found.family, manner);
    if (sighting === undefined) {
      if (found.family.words.length > 1) i = found.last;
      continue;
    }
    sighting.run = at;
    if (result.line && (isLabel ??= words.every((one) => hasCapital(one)))) sighting.onLabel = true;
    sighting.inQuote = quotes % 2 === 1;
    // The title of the list stands with its first name.
    const isOwn = sighting.title === undefined || sighting.title.meaning === list?.title.meaning;
    if (list !== undefined && isOwn && !sighting.otherGiven) {
      const district = districtBehind(run.text, sighting.end);
      sighting.title ??= list.title;
      sighting.listed = true;
      sighting.list = list.fits;
      sighting.listSize = list.size;
      if (district !== undefined) sighting.district = district;
      if (list.tag !== undefined) sighting.tag ??= list.tag;
    }
    if (sighting.tag === undefined && !isTitled(sighting))
      sighting.kin = sighting.kin || (obituary ??= ofDeath.test(run.text.slice(0, longestRun)));
    // "JORDAN" is no given name there.
    if (isOpponent) delete sighting.doubt;
    result.sightings.push(sighting);
    i = found.last;
  }
  return result;
}

/** "KERNS V. JORDAN": in capitals no initial, behind the surname of one of ours. */
function isVersus(words: readonly Word[], at: number, before: Sighting | undefined): boolean {
  const versus = words[at - 1];
  if (before === undefined || versus === undefined || !/^vs?$/.test(versus.fold)) return false;
  const isUpper = [words[at - 2], words[at]].every((word) => word?.shape === 'upper');
  return isUpper && before.given === '' && before.end === words[at - 2]?.end;
}

/** Whether a name stands between the commas of a list. */
function standsAlone(words: readonly Word[], at: number, last: number): boolean {
  const isApart = (word: Word | undefined): boolean =>
    word === undefined || (word.gap & ~gaps.space) !== 0 || connectors.has(word.fold);
  const first = words[at] as Word;
  return ((first.gap & ~gaps.space) !== 0 || connectors.has(words[at - 1]?.fold ?? '')) && isApart(words[last + 1]);
}

function countQuotes(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if (/["“”«»]/.test(text.charAt(at))) count += 1;
  return count;
}

/** Longest line that counts as a headline or a teaser. */
const longestLine = 140;

/** Pictures are credited below what they show. */
const pictureCredit = /\((?:credit|photo|foto|image|ap\b|getty|reuters)/i;

const isLine = ({ text, kind }: TextRun): boolean =>
  kind !== 'cell' &&
  kind !== 'caption' &&
  kind !== 'quote' &&
  text.length <= longestLine &&
  !pictureCredit.test(text) &&
  !/[.!?。！？:][”"’)]*\s*$/.test(text);

function isTitleCase(words: readonly Word[]): boolean {
  let long = 0;
  let capital = 0;
  for (const word of words.slice(0, 60)) {
    // Scripts without capitals: the Latin words in such a text are all names.
    if (word.shape === 'han') return false;
    if (word.fold.length < 4 || word.shape === 'number') continue;
    long += 1;
    if (hasCapital(word)) capital += 1;
  }
  return long >= 3 && capital / long > 0.7;
}

/** Small in headlines, too. */
const smallInHeadlines =
  /^(?:about|above|across|after|against|along|among|around|before|behind|below|beneath|beside|between|beyond|despite|during|inside|since|their|these|those|through|throughout|toward|towards|under|underneath|until|where|which|while|within|without)$/;

/** "Zyla Brown won. Mayor Lisa Brown thanked her.": sentences full of names, whose verbs are small; no headline. */
const isProse = ({ kind, text }: TextRun, words: readonly Word[]): boolean =>
  kind !== 'heading' &&
  kind !== 'nav' &&
  kind !== 'byline' &&
  /[.!?][”"’)]*\s*$/.test(text) &&
  isMuch(words, ({ fold, shape }) => shape === 'lower' && fold.length >= 5 && !smallInHeadlines.test(fold));

/** Of a headline hardly any longer word is small. */
const fewestSmall = 0.1;
const isMuch = (words: readonly Word[], isSmall: (word: Word) => boolean): boolean =>
  words.filter(isSmall).length > fewestSmall * words.filter(({ fold }) => fold.length >= 4).length;

/** So much of a caption says what kind of caption it is. */
const headOfCaption = 400;

/** "From left: Larsen, Hill and City Councilman Zack Zappone near the ramp.": a caption with many capitals, by its names. */
function namesWhoIsSeen({ kind, text }: TextRun): boolean {
  if (kind !== 'caption') return false;
  const head = text.slice(0, headOfCaption);
  return /\p{Ll}\.(?:\s|$)/u.test(head) || /\b(?:left|right) to (?:left|right)\b|^from (?:the )?left\b/i.test(head);
}

const namesAlone = /^\s*\p{Lu}[\p{L}’'-]+(?:(?:, (?:and )?| and | & |; ?| ?\/ ?)\p{Lu}[\p{L}’'-]+)+\s*$/u;
const longestRow = 200;

/** "Holy, Volz, Graham" in a cell or an item: surnames of ours and nothing else, of which most are no words. */
function isRowOfSurnames(index: NamesIndex, { kind, text }: TextRun, words: readonly Word[]): boolean {
  if ((kind !== 'cell' && kind !== 'item') || text.length > longestRow || !namesAlone.test(text)) return false;
  const names = words.filter(({ fold }) => !connectors.has(fold));
  const plain = names.filter(({ fold }) => index.byKey.get(fold)?.wordiness === undefined && index.byKey.has(fold));
  return plain.length * 2 > names.length;
}

/** The family name at the word as a sighting; undefined where it is part of something else. */
function sightingAt(
  run: TextRun,
  words: readonly Word[],
  at: number,
  nameLast: number,
  family: Family,
  manner: Manner,
): Sighting | undefined {
  if (entangled(words, at, nameLast)) return undefined;
  const last = withSuffix(words, nameLast);
  if (followedByName(words, last, manner.titleCase)) return undefined;
  if (isThing(words, at - chainBefore(words, at).length, last)) return undefined;
  const sighting = sight(run, words, at, nameLast, family, manner);
  return isSplit(words, at, family) && !(isTitled(sighting) && sighting.fits.length > 0) ? undefined : sighting;
}
