/**
 * Numbers with the head of a measure in front. From each number the text is read backwards: the word that the head ends in
 * tells which of the written forms to ask, so that a page without "cámara" never prepares the form for it.
 */
import { oncePer } from '../remembered';
import { writtenForms } from './tables/written-forms';
import type { WrittenForm } from './written-form';

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

/**
 * Letters and digits before a head would make it part of a word; a slash only joins two numbers: "HB 1110/SB 5190",
 * "SB 5190 (Liias)/HB 1110". Asked apart: in the expressions of the forms, which ignore case, it costs ten times as much as they do.
 */
const ofWord = new RegExp(`[${latin}\\d_@$€£]$`);
const beforeSlash = /[\d)]$/;
function opensHead(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  return before.endsWith('/') ? beforeSlash.test(before.slice(0, -1)) : !ofWord.test(before);
}
/** In text whose blocks are run together, a small letter or a sign before a head may be another block's. "U.S. 30" is none. */
const looselyBefore = '(?<![A-ZÀ-Þ\\d_@$€£]|U\\.\\s?)';
/** A number ends where no digit, decimal, ordinal, unit or word goes on. Idaho's amended bills end in "a", "aa", "aaS". */
const goesOn = new RegExp(`^(?:[\\d%°]|[.,:]\\d|(?!aa?[HS]?(?![${latin}]))(?!s(?![${latin}]))[${latin}])`);

/** Longer than any head, and than what is looked at behind a number, in UTF-16 units. */
const longestHead = 110;
const reachBehind = 60;
/** Longer than any head of letters and the word for a number behind it: "E2SHB No. ". */
const longestInLetters = 32;
const anyNumber = /(?<!\d)\d{1,5}(?!\d)/g;
const firstDigit = /(?<!\d)\d/g;

/** What stands between the last word of a head and its number. */
const gap = /(?:(?:[:,]?\s{0,3})(?:\b(?:no|nos|number|numbers|núm|số)\b\.?|#))?[\s:.,(#‐-–-]*$/iu;
const bracket = /\s{0,2}\([A-Z0-9.]{1,6}\)$/;
const lastWord = new RegExp(`[${latin}]+$|[\\u3040-\\u9fff\\uac00-\\ud7af]$`);
/** Letters that stand for a measure are few: "ESHB", "SJRes", "HCONRES". */
const mostLetters = 8;

const byWord = new Map<string, WrittenForm[]>();
for (const form of writtenForms)
  for (const end of form.ends) {
    const known = byWord.get(end);
    if (known) known.push(form);
    else byWord.set(end, [form]);
  }
const none: readonly WrittenForm[] = [];

/** The words that a text before a number may end in: "number" is one itself, and a word in front of a number. */
function wordsBefore(text: string): string[] {
  const found: string[] = [];
  const bare = text.replace(/[\s:.,(#‐-–-]*$/u, '');
  for (const rest of new Set([bare, text.replace(gap, ''), text.replace(gap, '').replace(bracket, '')])) {
    const word = lastWord.exec(rest.replace(/[\s:.,(#‐-–-]+$/u, ''))?.[0];
    if (word !== undefined) found.push(word.toLowerCase());
  }
  return [...new Set(found)];
}

/** Forms that end in letters, by the last of them but a plural’s. */
const inLetters = (word: string): readonly WrittenForm[] => [
  ...(byWord.get(`*${word.at(-1)}`) ?? none),
  ...(word.length > 1 && word.endsWith('s') ? (byWord.get(`*${word.at(-2)}`) ?? none) : none),
];

const formsFor = (text: string): readonly WrittenForm[] =>
  wordsBefore(text).flatMap((word) => [
    ...(byWord.get(word) ?? none),
    ...(word.length <= mostLetters ? inLetters(word) : none),
  ]);

const patternOf = oncePer(
  ({ head, tail = '', exact }: WrittenForm) =>
    new RegExp(`(?:${head})(?=\\d{1,5}(?!\\d)${tail})`, exact ? 'gu' : 'giu'),
);

/** Where a match begins that ends at an offset and begins as it may. */
function startOf(pattern: RegExp, text: string, end: number, mayBegin: (at: number) => boolean): number | undefined {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match && match.index <= end; match = pattern.exec(text)) {
    if (!mayBegin(match.index)) pattern.lastIndex = match.index + 1;
    else if (match.index + match[0].length === end) return match.index;
  }
  return undefined;
}

/** All heads with their numbers, those of one number in the order of the forms. */
export function* headsIn(text: string): Generator<Head> {
  for (const { 0: digits, index } of text.matchAll(anyNumber)) {
    if (goesOn.test(text.slice(index + digits.length, index + digits.length + 5))) continue;
    const from = Math.max(0, index - longestHead);
    const forms = formsFor(text.slice(from, index));
    if (forms.length === 0) continue;
    const near = text.slice(Math.max(0, index - 8), index);
    if ((Number(digits) < mostDistricts && ofDistrict.test(near)) || owned.test(near)) continue;
    const behind = index + digits.length + reachBehind;
    const inWords = text.slice(from, behind);
    const nearest = Math.max(0, index - longestInLetters);
    const inLettersAlone = text.slice(nearest, behind);
    for (const form of new Set(forms)) {
      const isLong = !form.ends[0]!.startsWith('*');
      const [around, first] = isLong ? [inWords, from] : [inLettersAlone, nearest];
      if (form.sign?.test(around) === false) continue;
      const start = startOf(patternOf(form), around, index - first, (at) => opensHead(around, at));
      if (start !== undefined) yield { form, start: first + start, end: index + digits.length, number: Number(digits) };
    }
  }
}

const loosePatternOf = oncePer(({ head, exact, nature }: WrittenForm) => {
  const isInitiative = nature === 'initiative';
  const start = exact && !isInitiative ? looselyBefore : '';
  // "I-90" is a road: in short, initiatives are read from 100 on. And "H5N1" is none of Idaho's.
  const end = !exact ? '' : isInitiative ? '\\d\\d' : '(?![A-Z]\\d)';
  return new RegExp(`${start}(?:${head})(?=\\d${end})`, exact ? 'gu' : 'giu');
});
const anywhere = (): boolean => true;

/** Whether anything in a text whose blocks are run together may be a written measure. */
export function mayBeWritten(text: string): boolean {
  for (const { index } of text.matchAll(firstDigit)) {
    const from = Math.max(0, index - longestHead);
    const words = wordsBefore(text.slice(from, index));
    if (words.length === 0) continue;
    const around = text.slice(from, index + 20);
    const forms = words.flatMap((word) => [
      ...inLetters(word),
      // Another block’s word may be glued to it.
      ...[...byWord].flatMap(([end, some]) => (end.startsWith('*') || !word.endsWith(end) ? [] : some)),
    ]);
    for (const form of new Set(forms))
      if (
        form.sign?.test(around) !== false &&
        startOf(loosePatternOf(form), around, index - from, anywhere) !== undefined
      )
        return true;
  }
  return false;
}
