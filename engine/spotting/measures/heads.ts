/**
 * Numbers with the head of a measure in front. From each number the text is read backwards. What all legislatures write alike, in
 * words or in letters ("House Bill (HB) No.", "Engrossed Substitute Senate Bills", "E2SHB"), is read without an expression for
 * each; for the rest the word that a head ends in tells which of the written forms to ask, so that a page without "cámara" never
 * prepares the form for it.
 */
import { grouped } from '../grouped';
import { before, isBlank, isHyphen, isIdeographic, isLatin, isLetter, smallLetters, wordsBefore } from '../letters';
import { once, oncePer } from '../remembered';
import type { WrittenMeasure } from './scan';
import {
  endsLikeLetters,
  glues,
  goesOn,
  initial,
  looselyBefore,
  mostDistricts,
  numberBefore,
  ofDistrict,
  owned,
  punctuation,
} from './tables/beside-a-head';
import type { FormOfPattern, WrittenForm } from './tables/written-form';
import {
  formsInLetters,
  formsInWords,
  formsOfPattern,
  letters,
  numberWords,
  stagesAtEnd,
} from './tables/written-forms';

/** A form, and where its head begins in the text that was asked. */
type Found = readonly [form: WrittenForm, start: number];
/** Whether a head may begin at a place. */
type MayBegin = (at: number) => boolean;

/** Longer than any head, than one of letters and the word for a number ("E2SHB No. "), and than what is looked at behind. */
const longestHead = 110;
const longestInLetters = 32;
const longestStages = 50;
const reachBehind = 60;

const anyNumber = /(?<!\d)\d{1,5}(?!\d)/g;
const firstDigit = /(?<!\d)\d/g;

/** Whether a number may be a measure's, by what stands right beside it. */
function isOfMeasure(text: string, start: number, end: number): boolean {
  const near = text.slice(Math.max(0, start - 8), start);
  const isDistrict = Number(text.slice(start, end)) < mostDistricts && ofDistrict.test(near);
  return !goesOn.test(text.slice(end, end + 5)) && !isDistrict && !owned.test(near);
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
/** A slash joins two numbers: "HB 1110/SB 5190", "SB 5190 (Liias)/HB 1110"; or a committee’s substitute: "CS/HB 1". */
function opensHead(text: string, at: number): boolean {
  const code = text.charCodeAt(at - 1);
  if (text[at - 1] === '/')
    return text[at - 2] === ')' || isDigit(text.charCodeAt(at - 2)) || text.endsWith('CS', at - 1);
  return !isLatin(code) && !isDigit(code) && !glues.has(code);
}

const isBehindInitials = ({ nature }: WrittenForm, lead: string): boolean =>
  initial.test(lead.slice(-6)) || (nature !== 'initiative' && numberBefore.test(lead.slice(-6)));

const isGap = (code: number): boolean => isBlank(code) || isHyphen(code);
const isLooseGap = (code: number): boolean => isGap(code) || punctuation.has(code);

/** "House Bill (HB) 1217". */
const longestBracket = 8;
/** Where a bracket begins that ends at a place; the place itself if none does. */
function beforeBracket(text: string, end: number): number {
  const open = text[end - 1] === ')' ? text.lastIndexOf('(', end) : -1;
  return open < 0 || end - open > longestBracket ? end : before(text, open, isBlank, 2);
}

/** Where a head ends in front of a number, or of the word for a number: "House Bill No. 1217". */
function endOfHead(small: string, number: number): number {
  const end = before(small, number, isGap, 3);
  const mark = small[end - 1];
  if (mark === ':') return end - 1;
  if (mark === '#') return before(small, end - 1, isBlank, 2);
  const last = mark === '.' ? end - 1 : end;
  const start = before(small, last, isLatin);
  if (!numberWords.has(small.slice(start, last))) return end;
  const blank = before(small, start, isBlank, 2);
  return small[blank - 1] === ',' ? blank - 1 : blank;
}

/** By the last word, which may be a plural. */
const byLastWord = once(() =>
  grouped(formsInWords.flatMap((form) => ['', 's'].map((plural) => [`${form.words.at(-1)}${plural}`, form] as const))),
);

/** The heads in words that end at a place: "House Bill", "Engrossed Senate Bills". */
function* formsOfWords(small: string, end: number, mayBegin: MayBegin): Generator<Found> {
  const last = small.slice(before(small, end, isLatin), end);
  for (const [key, forms] of byLastWord()) {
    if (!last.endsWith(key)) continue;
    for (const form of forms) {
      const start = wordsBefore(small, end, [...form.words.slice(0, -1), key]);
      if (start === undefined) continue;
      const stages = form.isStaged ? stagesAtEnd.exec(small.slice(Math.max(0, start - longestStages), start)) : null;
      const first = start - (stages?.[0].length ?? 0);
      if (first < start && mayBegin(first)) yield [{ nature: form.nature, style: 'staged' }, first];
      else if (mayBegin(start)) yield [form, start];
    }
  }
}

/** The match of an expression that ends at a place and begins as it may. */
function matchBefore(pattern: RegExp, text: string, end: number, mayBegin: MayBegin): RegExpExecArray | undefined {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match && match.index <= end; match = pattern.exec(text)) {
    if (!mayBegin(match.index)) pattern.lastIndex = match.index + 1;
    else if (match.index + match[0].length === end) return match;
  }
  return undefined;
}

const lettersAtEnd = once(() => new RegExp(letters, 'gi'));
/** The heads in letters that end at the end of a text: "HB", "2ESSB", "H.J.R.". */
function formOfLetters(text: string, mayBegin: MayBegin): Found | undefined {
  const match = endsLikeLetters.test(text) ? matchBefore(lettersAtEnd(), text, text.length, mayBegin) : undefined;
  const { stage, staged, plain, kind = '' } = match?.groups ?? {};
  const forms = formsInLetters.get(((staged ?? plain ?? '') + kind.replace(/[^A-Za-z]/g, '')).toUpperCase());
  return match && forms && [stage === undefined ? forms.plain : forms.staged, match.index];
}

const byEnds = (endsOf: (form: FormOfPattern) => readonly string[]): ReadonlyMap<string, readonly FormOfPattern[]> =>
  grouped(formsOfPattern.flatMap((form) => endsOf(form).map((end) => [end, form] as const)));
const byEnd = once(() => byEnds(({ ends }) => ends.filter((end) => !end.startsWith('*'))));
const byEndOfLetters = once(() =>
  byEnds(({ ends }) => ends.filter((end) => end.startsWith('*')).map((end) => end.slice(1))),
);

/** Letters that stand for a measure are few: "ESHB", "SJRes", "HCONRES". */
const mostLetters = 8;

/**
 * The forms whose heads may end in a word: in letters perhaps with a plural’s.
 * @param isLoose another block’s word may be glued to its front
 */
const formsEnding = (word: string, isLoose: boolean): readonly FormOfPattern[] => [
  ...(isLoose ? [...byEnd()].flatMap(([end, forms]) => (word.endsWith(end) ? forms : [])) : (byEnd().get(word) ?? [])),
  ...(isLoose || word.length <= mostLetters ? [...byEndOfLetters()] : []).flatMap(([end, forms]) =>
    word.endsWith(end) || (word.endsWith('s') && word.endsWith(end, word.length - 1)) ? forms : [],
  ),
];

/** The words that a text before a number may end in, in small letters: "number" is one itself, and a word in front of a number. */
function lastWords(small: string): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (from: number): void => {
    const end = before(small, from, isLooseGap);
    const start = isIdeographic(small.charCodeAt(end - 1)) ? end - 1 : before(small, end, isLetter);
    const word = small.slice(start, end);
    if (word !== '') found.add(word);
    if (numberWords.has(word)) add(before(small, start, isLooseGap));
    const open = beforeBracket(small, end);
    if (open < end) add(open);
  };
  add(small.length);
  return found;
}

const patternOf = oncePer(
  ({ head, tail = '', exact }: FormOfPattern) =>
    new RegExp(`(?:${head})(?=\\d{1,5}(?!\\d)${tail})`, exact ? 'g' : 'gi'),
);
const loosePatternOf = oncePer(({ head, exact, nature }: FormOfPattern) => {
  const isInitiative = nature === 'initiative';
  const start = exact && !isInitiative ? looselyBefore : '';
  // "I-90" is a road: in short, initiatives are read from 100 on. And "H5N1" is none of Idaho's.
  const end = !exact ? '' : isInitiative ? '\\d\\d' : '(?![A-Z]\\d)';
  return new RegExp(`${start}(?:${head})(?=\\d${end})`, exact ? 'g' : 'gi');
});

/** All heads with their numbers; `isLoose` in a text whose blocks are run together, where these and perhaps more are found. */
export function* headsIn(text: string, isLoose = false): Generator<WrittenMeasure> {
  for (const { 0: digits, index } of text.matchAll(isLoose ? firstDigit : anyNumber)) {
    const end = index + digits.length;
    if (!isLoose && !isOfMeasure(text, index, end)) continue;
    const from = Math.max(0, index - longestHead);
    const around = text.slice(from, end + reachBehind);
    const place = index - from;
    const small = smallLetters(around.slice(0, place));
    const nearest = Math.max(0, place - longestInLetters);
    const mayBegin = (at: number): boolean => isLoose || opensHead(around, at);
    const headAt = ([form, start]: Found): WrittenMeasure => ({
      ...form,
      start: from + start,
      end,
      number: Number(digits),
    });
    const ends = endOfHead(small, place);
    const bracket = beforeBracket(small, ends);
    for (const found of formsOfWords(small, ends, mayBegin)) yield headAt(found);
    if (bracket < ends) for (const found of formsOfWords(small, bracket, mayBegin)) yield headAt(found);
    const inLetters = formOfLetters(around.slice(nearest, ends), (at) => mayBegin(nearest + at));
    if (inLetters) yield headAt([inLetters[0], nearest + inLetters[1]]);
    for (const form of new Set([...lastWords(small)].flatMap((word) => formsEnding(word, isLoose)))) {
      const first = form.ends[0]!.startsWith('*') ? nearest : 0;
      const pattern = isLoose ? loosePatternOf(form) : patternOf(form);
      const match = matchBefore(pattern, around.slice(first), place - first, (at) => mayBegin(first + at));
      const start = first + (match?.index ?? 0);
      if (match && (isLoose || !form.exact || !isBehindInitials(form, around.slice(0, start))))
        yield headAt([form, start]);
    }
  }
}
