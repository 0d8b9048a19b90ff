/**
 * Numbers with the head of a measure in front. From each number the text is read backwards: words by a map of the last word that a
 * head may have ("House Bill (HB) No.", "proyecto de ley del Senado"), letters one by one ("E2SHB", "H. J. Res.").
 */
import { groupBy } from '../../../group-by';
import { scanBack, isBlank, isHyphen, isLatin, isLetter, toLowerInPlace, scanWordsBack } from '../../../text/letters';
import { isIdeographic } from '../../../text/scripts';
import { lazy } from '../../../memoize';
import { type WrittenMeasure, writtenAs } from './scan';
import {
  glues,
  goesOn,
  initial,
  mostDistricts,
  numberBefore,
  ofDistrict,
  ofRoad,
  owned,
} from '../tables/beside-a-head';
import type { FormInLetters, FormInWords, Gap, WrittenForm } from '../tables/written-form';
import {
  formsInLetters,
  formsInWords,
  numberSigns,
  numberWords,
  signsBehind,
  stagesAtEnd,
  stagesInLetters,
} from '../tables/written-forms';

/** A number in as much of the text as is looked at. */
interface Place {
  readonly text: string;
  /** The text before the number, in small letters. */
  readonly small: string;
  /** Where the number begins, and ends. */
  readonly at: number;
  readonly end: number;
  /** In a text whose blocks are run together, what stands before a head may be another block’s. */
  readonly isLoose: boolean;
}

/** Forms, and where their heads begin. */
type Found = (readonly [form: WrittenForm, start: number])[];

/** Longer than any head, than what is looked at behind, and than stages. */
const longestHead = 110;
const reachBehind = 60;
const longestStages = 50;

/** Whether a number may be a measure's, by what stands right beside it. */
function isOfMeasure({ text, at, end }: Place): boolean {
  const near = text.slice(Math.max(0, at - 8), at);
  const isDistrict = Number(text.slice(at, end)) < mostDistricts && ofDistrict.test(near);
  return !goesOn.test(text.slice(end, end + 5)) && !isDistrict && !owned.test(near);
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isCapital = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);
/** A slash joins two numbers: "HB 1110/SB 5190", "SB 5190 (Liias)/HB 1110"; or a committee’s substitute: "CS/HB 1". */
function opensHead({ text, isLoose }: Place, start: number, isExact?: boolean): boolean {
  const code = text.charCodeAt(start - 1);
  if (isLoose) return !isExact || !(isCapital(code) || isDigit(code) || glues.has(code));
  if (text.endsWith('/', start))
    return text.endsWith(')', start - 1) || isDigit(text.charCodeAt(start - 2)) || text.endsWith('CS', start - 1);
  return !isLatin(code) && !isDigit(code) && !glues.has(code);
}

/** "House Bill (HB) 1217". */
const longestBracket = 8;

/** Whether a head may end in front of a number, by the one sign that stands there. */
function mayFollowHead(text: string, at: number): boolean {
  const code = text.charCodeAt(scanBack(text, at, isGap, 3) - 1);
  return isLetter(code) || isBlank(code) || signsBehind.has(code) || isIdeographic(code);
}

/** Where a head may end in front of a number: right there, in front of the word for a number, and of a bracket. */
function endsOfHead({ small, at }: Place): readonly number[] {
  const adjacent = scanBack(small, at, isGap, 3);
  const end = beforeNumberWord(small, adjacent);
  const open = small.endsWith(')', end) ? small.lastIndexOf('(', end) : -1;
  const ends = end < adjacent ? [adjacent, end] : [adjacent];
  return open >= 0 && end - open <= longestBracket ? [...ends, scanBack(small, open, isBlank, 2)] : ends;
}

/** "House Bill No. 1217", "HB: 1217", "法案第1217" */
function beforeNumberWord(small: string, end: number): number {
  const mark = small.charAt(end - 1);
  if (mark === ':' || numberSigns.has(mark)) return scanBack(small, end - 1, isBlank, 2);
  const last = mark === '.' ? end - 1 : end;
  const start = scanBack(small, last, isLatin);
  if (!numberWords.has(small.slice(start, last))) return end;
  const blank = scanBack(small, start, isBlank, 2);
  return small.endsWith(',', blank) ? blank - 1 : blank;
}

const isGap = (code: number): boolean => isBlank(code) || isHyphen(code);

/** By the last word, which may be a plural; in scripts without blanks by its last sign. */
const byLastWord = lazy(() =>
  groupBy(
    formsInWords().flatMap((form) => {
      const word = form.words.at(-1)!;
      const ends = isIdeographic(word.charCodeAt(0)) ? [word.at(-1)!] : [word, `${word}s`];
      return ends.map((end) => [end, form] as const);
    }),
  ),
);

/** Adds the heads in words that end at a place: "House Bill", "Engrossed Senate Bills". */
function addFormsOfWords(found: Found, place: Place, end: number): void {
  const { text, small, isLoose } = place;
  const last = isIdeographic(small.charCodeAt(end - 1))
    ? small.slice(end - 1, end)
    : small.slice(scanBack(small, end, isLetter), end);
  for (const form of formsEnding(last, isLoose)) {
    const isPlural = small.endsWith('s', end) && !small.endsWith(form.words.at(-1)!, end);
    const start = scanWordsBack(small, isPlural ? end - 1 : end, form.words);
    if (start !== undefined && hasBehind(place, form) && (!form.exact || isAlone(text, start)))
      addWithStages(found, place, form, start);
  }
}

/** Adds a form, with the stages of a bill in front of it where there are some. */
function addWithStages(found: Found, place: Place, form: FormInWords | FormInLetters, start: number): void {
  const stages = 'letters' in form ? stagesInLetters : stagesAtEnd;
  const lead = form.isStaged ? stages.exec(place.small.slice(Math.max(0, start - longestStages), start))![0] : '';
  const first = start - lead.length;
  if (first < start && opensHead(place, first)) found.push([{ nature: form.nature, style: 'staged' }, first]);
  else if (opensHead(place, start, form.exact)) found.push([form, start]);
}

/** Those of one word: in a text whose blocks are run together, another block’s may be glued to its front. */
const ofOneWord = lazy(() => [...byLastWord()].filter(([, forms]) => forms.some(({ words }) => words.length === 1)));
const formsEnding = (word: string, isLoose: boolean): readonly FormInWords[] =>
  byLastWord().get(word) ?? (isLoose ? (ofOneWord().find(([key]) => word.endsWith(key))?.[1] ?? []) : []);

const hasBehind = ({ text, end }: Place, { behind }: FormInWords): boolean =>
  behind === undefined ||
  text.slice(end).replace(/^\d+/, '').toLowerCase().replace(/\s+/g, ' ').trim().startsWith(behind);

const isAlone = (text: string, start: number): boolean =>
  text.startsWith('Bi', start) &&
  !/(?:^|[^a-zß-ʯ])[A-ZÀ-Þ][a-zß-ʯ]{1,20}\s$/.test(text.slice(Math.max(0, start - 24), start));

/** By their letters in small, and by each end of these, where a head may still go on. */
const byLetters = lazy(() =>
  groupBy(
    formsInLetters().flatMap((form): (readonly [string, FormInLetters | undefined])[] => {
      const letters = form.letters.toLowerCase();
      return Array.from(letters, (_, at) => [letters.slice(at), at === 0 ? form : undefined]);
    }),
  ),
);

/** Adds the heads in letters that end at a place: "HB", "2ESSB", "H.J.R.". */
function addFormsOfLetters(found: Found, place: Place, end: number): void {
  const { text, small, at } = place;
  const isAdjacent = scanBack(small, at, isGap, 2) <= end;
  const last = scanBack(small, end, isDotOrBlank, 2);
  for (const from of small.endsWith('s', last) ? [last, last - 1] : [last]) {
    let letters = '';
    for (let start = from; isAscii(small.charCodeAt(start - 1));) {
      start -= 1;
      letters = small[start]! + letters;
      const forms = byLetters().get(letters);
      if (!forms) break;
      for (const form of forms)
        if (form && (!form.exact || isAdjacent) && isAsWritten(place, form, start, from))
          addWithStages(found, place, form, start);
      const next = scanBack(small, start, isDotOrBlank, 2);
      // "H R 17", "S Con Res 4": without a dot a single letter stands between capitals.
      if (next < start && small[next] !== '.' && letters.length === 1 && !isCapital(text.charCodeAt(next - 1))) break;
      start = next;
    }
  }
}

const isAscii = (code: number): boolean => code >= 97 && code <= 122;
const isDotOrBlank = (code: number): boolean => code === 46 || isBlank(code);

/** Whether letters are written as a form is: one of few letters just so, with its signs, and where they are no initials. */
function isAsWritten({ text, at, end, isLoose }: Place, form: FormInLetters, start: number, last: number): boolean {
  const { nature, gaps, fewestDigits = 1 } = form;
  if (!form.exact) return !form.dotted || text[last] === '.';
  const head = text.slice(start, last);
  const lead = text.slice(Math.max(0, start - 6), start);
  return (
    head === head.toUpperCase() &&
    text[last] !== 'S' &&
    (gaps === undefined || gaps.includes(gapOf(text.slice(start, at)))) &&
    /^\d*/.exec(text.slice(at))![0].length >= fewestDigits &&
    // "H5N1"
    !(isLoose && /^\d+[A-Z]\d/.test(text.slice(at, end + 2))) &&
    !(isLoose ? ofRoad : initial).test(lead) &&
    (isLoose || nature === 'initiative' || !numberBefore.test(lead))
  );
}

function gapOf(head: string): Gap {
  const last = head.charCodeAt(head.length - 1);
  return isHyphen(last) ? 'hyphen' : head.includes('.') ? 'dot' : isBlank(last) ? 'blank' : 'glued';
}

/** The longest number of a measure. */
const mostDigits = 5;
const digits = /\d+/g;

/** All heads with their numbers; `isLoose` in a text whose blocks are run together, where these and perhaps more are found. */
export function* designators(text: string, isLoose = false): Generator<WrittenMeasure> {
  for (let past = 0; ;) {
    digits.lastIndex = past;
    const index = digits.exec(text)?.index;
    if (index === undefined) return;
    past = digits.lastIndex;
    const end = isLoose ? index + 1 : past;
    if (end - index > mostDigits || !mayFollowHead(text, index)) continue;
    const from = Math.max(0, index - longestHead);
    const around = text.slice(from, end + reachBehind);
    const at = index - from;
    const place = { text: around, small: toLowerInPlace(around.slice(0, at)), at, end: end - from, isLoose };
    const found: Found = [];
    for (const endOfHead of endsOfHead(place)) {
      addFormsOfWords(found, place, endOfHead);
      addFormsOfLetters(found, place, endOfHead);
    }
    if (found.length === 0 || !(isLoose || isOfMeasure(place))) continue;
    const number = Number(text.slice(index, end));
    for (const [form, start] of found) yield writtenAs(form, from + start, end, number);
  }
}
