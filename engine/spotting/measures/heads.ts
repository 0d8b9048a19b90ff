/**
 * Numbers with the head of a measure in front. From each number the text is read backwards: the word that a head ends in tells
 * which of the written forms to ask, so that a page without "cámara" never prepares the form for it.
 */
import { grouped } from '../grouped';
import { once, oncePer } from '../remembered';
import { before, isBlank, isHyphen, isIdeographic, isLatin, isLetter, smallLetters } from '../letters';
import { beforeBracket, longestInLetters, type MayBegin, spelledBefore } from './spelled-heads';
import { formsOfPattern, numberWords } from './tables/written-forms';
import type { FormOfPattern, WrittenForm } from './written-form';

export interface Head {
  readonly form: WrittenForm;
  readonly start: number;
  readonly end: number;
  readonly number: number;
}

const latin = 'A-Za-zÀ-ÖØ-öø-ʯḀ-ỿ';
/** Of a district behind a name, "Rep. Jim Walsh (R-19)", "Sen. Gildon, R-25", and of what somebody has, "TRUMP’S 2024". */
const ofDistrict = new RegExp(`[${latin}][’”"]?(?: \\(|, )R-$`);
const mostDistricts = 60;
const owned = new RegExp(`[${latin}][’']S\\s$`);

/** Letters, digits and these signs before a head would make it part of something else. */
const glues = new Set([...'_@$€£'].map((sign) => sign.charCodeAt(0)));
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
/** A slash joins two numbers: "HB 1110/SB 5190", "SB 5190 (Liias)/HB 1110"; or a committee’s substitute: "CS/HB 1". */
function opensHead(text: string, at: number): boolean {
  if (at === 0) return true;
  const code = text.charCodeAt(at - 1);
  if (text[at - 1] === '/')
    return at > 1 && (text[at - 2] === ')' || isDigit(text.charCodeAt(at - 2)) || text.endsWith('CS', at - 1));
  return !isLatin(code) && !isDigit(code) && !glues.has(code);
}
/** In text whose blocks are run together, a small letter or a sign before a head may be another block's. "U.S. 30" is none. */
const looselyBefore = '(?<![A-ZÀ-Þ\\d_@$€£]|U\\.\\s?)';
/** A number ends where no digit, decimal, ordinal, unit or word goes on. Idaho's amended bills end in "a", "aa", "aaS". */
const goesOn = new RegExp(`^(?:[\\d%°]|[.,:]\\d|(?!a{1,2}[HS]?(?![${latin}]))(?!s(?![${latin}]))[${latin}])`);

/** Longer than any head, and than what is looked at behind a number, in UTF-16 units. */
const longestHead = 110;
const reachBehind = 60;
const anyNumber = /(?<!\d)\d{1,5}(?!\d)/g;
const firstDigit = /(?<!\d)\d/g;

const punctuation = new Set([...':.,(#№'].map((sign) => sign.charCodeAt(0)));
const isLooseGap = (code: number): boolean => isBlank(code) || isHyphen(code) || punctuation.has(code);
/** The words that a text before a number may end in, in small letters: "number" is one itself, and a word in front of a number. */
function lastWords(small: string): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (from: number): string => {
    const end = before(small, from, isLooseGap);
    const start = isIdeographic(small.charCodeAt(end - 1)) ? end - 1 : before(small, end, isLetter);
    const word = small.slice(start, end);
    if (word !== '') found.add(word);
    if (numberWords.has(word)) add(before(small, start, isLooseGap));
    const open = beforeBracket(small, end);
    if (open < end) add(open);
    return word;
  };
  add(small.length);
  return found;
}

/** Letters that stand for a measure are few: "ESHB", "SJRes", "HCONRES". */
const mostLetters = 8;

const byEnds = (endsOf: (form: FormOfPattern) => readonly string[]): ReadonlyMap<string, readonly FormOfPattern[]> =>
  grouped(formsOfPattern.flatMap((form) => endsOf(form).map((end) => [end, form] as const)));
const byEnd = once(() => byEnds(({ ends }) => ends.filter((end) => !end.startsWith('*'))));
const byEndOfLetters = once(() =>
  byEnds(({ ends }) => ends.filter((end) => end.startsWith('*')).map((end) => end.slice(1))),
);

/** Forms that end in letters, perhaps with a plural’s. */
const inLetters = (word: string): FormOfPattern[] =>
  [...byEndOfLetters()].flatMap(([end, forms]) =>
    word.endsWith(end) || (word.endsWith('s') && word.endsWith(end, word.length - 1)) ? forms : [],
  );

const patternOf = oncePer(
  ({ head, tail = '', exact }: FormOfPattern) =>
    new RegExp(`(?:${head})(?=\\d{1,5}(?!\\d)${tail})`, exact ? 'g' : 'gi'),
);

/** Where a match begins that ends at an offset and begins as it may. */
function startOf(pattern: RegExp, text: string, end: number, mayBegin: MayBegin): number | undefined {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match && match.index <= end; match = pattern.exec(text)) {
    if (!mayBegin(match.index)) pattern.lastIndex = match.index + 1;
    else if (match.index + match[0].length === end) return match.index;
  }
  return undefined;
}

/** All heads with their numbers. */
export function* headsIn(text: string): Generator<Head> {
  for (const { 0: digits, index } of text.matchAll(anyNumber)) {
    const end = index + digits.length;
    if (goesOn.test(text.slice(end, end + 5))) continue;
    const near = text.slice(Math.max(0, index - 8), index);
    if ((Number(digits) < mostDistricts && ofDistrict.test(near)) || owned.test(near)) continue;
    const from = Math.max(0, index - longestHead);
    const around = text.slice(from, end + reachBehind);
    const place = index - from;
    const small = smallLetters(around.slice(0, place));
    const mayBegin = (at: number): boolean => opensHead(around, at);
    for (const [form, start] of spelledBefore(around, small, place, mayBegin))
      yield { form, start: from + start, end, number: Number(digits) };
    const nearest = Math.max(0, place - longestInLetters);
    const tried = new Set<FormOfPattern>();
    for (const word of lastWords(small))
      for (const form of [...(byEnd().get(word) ?? []), ...(word.length > mostLetters ? [] : inLetters(word))]) {
        if (tried.has(form)) continue;
        tried.add(form);
        const first = form.ends[0]!.startsWith('*') ? nearest : 0;
        const part = around.slice(first);
        const start = startOf(patternOf(form), part, place - first, (at) => opensHead(part, at));
        if (start !== undefined) yield { form, start: from + first + start, end, number: Number(digits) };
      }
  }
}

const loosePatternOf = oncePer(({ head, exact, nature }: FormOfPattern) => {
  const isInitiative = nature === 'initiative';
  const start = exact && !isInitiative ? looselyBefore : '';
  // "I-90" is a road: in short, initiatives are read from 100 on. And "H5N1" is none of Idaho's.
  const end = !exact ? '' : isInitiative ? '\\d\\d' : '(?![A-Z]\\d)';
  return new RegExp(`${start}(?:${head})(?=\\d${end})`, exact ? 'g' : 'gi');
});
const anywhere = (): boolean => true;

/** Whether anything in a text whose blocks are run together may be a written measure. */
export function mayBeWritten(text: string): boolean {
  for (const { index } of text.matchAll(firstDigit)) {
    const from = Math.max(0, index - longestHead);
    const around = text.slice(from, index + 20);
    const place = index - from;
    const small = smallLetters(around.slice(0, place));
    const words = lastWords(small);
    if (words.size === 0) continue;
    if (!spelledBefore(around, small, place, anywhere).next().done) return true;
    const forms = [...words].flatMap((word) => [
      ...inLetters(word),
      // Another block’s word may be glued to it.
      ...[...byEnd()].flatMap(([end, some]) => (word.endsWith(end) ? some : [])),
    ]);
    for (const form of new Set(forms))
      if (startOf(loosePatternOf(form), around, place, anywhere) !== undefined) return true;
  }
  return false;
}
