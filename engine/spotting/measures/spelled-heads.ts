/**
 * Heads that are spelled in words or in letters alike in all legislatures: "House Bill (HB) No.", "Engrossed Substitute Senate
 * Bills", "E2SHB", "H.J.R.". They are read backwards from the number, without an expression for each.
 */
import { grouped } from '../grouped';
import { once } from '../remembered';
import { before, isBlank, isHyphen, isLatin, wordsBefore, smallLetters } from '../letters';
import { formsInLetters, formsInWords, letters, numberWords, stages } from './tables/written-forms';
import type { WrittenForm } from './written-form';

/** A form, and where its head begins in the text that was asked. */
export type Found = readonly [form: WrittenForm, start: number];
/** Whether a head may begin at a place. */
export type MayBegin = (at: number) => boolean;

/** Longer than any head of letters and the word for a number behind it: "E2SHB No. ". */
export const longestInLetters = 32;
const isGap = (code: number): boolean => isBlank(code) || isHyphen(code);
/** "House Bill (HB) 1217". */
const longestBracket = 8;

/** Where a bracket begins that ends at a place; the place itself if none does. */
export function beforeBracket(text: string, end: number): number {
  if (text[end - 1] !== ')') return end;
  const open = text.lastIndexOf('(', end);
  return open < 0 || end - open > longestBracket ? end : before(text, open, isBlank, 2);
}

/** Where a head ends in front of a number, or of the word for a number: "House Bill No. 1217". */
function endOfHead(text: string, number: number): number {
  const end = before(text, number, isGap, 3);
  const mark = text[end - 1];
  if (mark === ':') return end - 1;
  if (mark === '#') return before(text, end - 1, isBlank, 2);
  const last = mark === '.' ? end - 1 : end;
  const start = before(text, last, isLatin);
  if (!numberWords.has(smallLetters(text.slice(start, last)))) return end;
  const blank = before(text, start, isBlank, 2);
  return text[blank - 1] === ',' ? blank - 1 : blank;
}

/** By the last word, which may be a plural. */
const byLastWord = once(() =>
  grouped(formsInWords.flatMap((form) => ['', 's'].map((plural) => [`${form.words.at(-1)}${plural}`, form] as const))),
);

/** Where the stages begin that stand before a head, as far as they may: "Second Engrossed Substitute". */
function stagesBefore(small: string, start: number, mayBegin: MayBegin): number | undefined {
  let at = start;
  let first: number | undefined;
  const take = (words: readonly string[]): boolean => {
    const end = before(small, at, isBlank, 3);
    const word = end < at && words.find((one) => small.endsWith(one, end));
    if (!word) return false;
    at = end - word.length;
    if (mayBegin(at)) first = at;
    return true;
  };
  for (const stage of [stages.substitute, stages.engrossed]) if (take(stage)) take(stages.counted);
  return first;
}

/** The heads in words that end at a place: "House Bill", "Engrossed Senate Bills". */
function* formsOfWords(small: string, end: number, mayBegin: MayBegin): Generator<Found> {
  const last = small.slice(before(small, end, isLatin), end);
  for (const [key, forms] of byLastWord()) {
    if (!last.endsWith(key)) continue;
    for (const form of forms) {
      const words = [...form.words.slice(0, -1), key];
      const start = wordsBefore(small, end, words);
      if (start === undefined) continue;
      const staged = form.isStaged ? stagesBefore(small, start, mayBegin) : undefined;
      if (staged !== undefined) yield [{ nature: form.nature, style: 'staged' }, staged];
      else if (mayBegin(start)) yield [form, start];
    }
  }
}

const lettersAtEnd = once(() => new RegExp(letters, 'gi'));
/** What letters may end in before the gap. */
const endsLikeLetters = /[bmr]s?\.?[.\s\-\u2010-\u2013]{0,3}$/i;

/** The heads in letters that end at a place: "HB", "2ESSB", "H.J.R.". */
function formOfLetters(text: string, mayBegin: MayBegin): Found | undefined {
  if (!endsLikeLetters.test(text)) return undefined;
  const pattern = lettersAtEnd();
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const { stage, staged, plain, kind = '' } = match.groups ?? {};
    if (mayBegin(match.index)) {
      const forms = formsInLetters.get(((staged ?? plain ?? '') + kind.replace(/[^A-Za-z]/g, '')).toUpperCase());
      return forms && [stage === undefined ? forms.plain : forms.staged, match.index];
    }
    pattern.lastIndex = match.index + 1;
  }
  return undefined;
}

/** All heads of words and of letters in front of a number. */
export function* spelledBefore(text: string, small: string, number: number, mayBegin: MayBegin): Generator<Found> {
  const end = endOfHead(small, number);
  yield* formsOfWords(small, end, mayBegin);
  const bracket = beforeBracket(text, end);
  if (bracket < end) yield* formsOfWords(small, bracket, mayBegin);
  const nearest = Math.max(0, number - longestInLetters);
  const found = formOfLetters(text.slice(nearest, end), (at) => mayBegin(nearest + at));
  if (found) yield [found[0], nearest + found[1]];
}
