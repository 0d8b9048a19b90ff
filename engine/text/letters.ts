/**
 * Reading a text backwards from a place, letter by letter: what stands before a number is asked at each number, and an expression
 * that ends in `$` looks at everything in front of it.
 */
import { isAlphabetic } from './scripts';

/** A letter of the Latin alphabet, with or without marks. */
export const isLatin = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code <= 0x2af && code !== 0xd7 && code !== 0xf7) ||
  (code >= 0x1e00 && code <= 0x1eff);

/** A letter of a script that parts its words: Latin, Cyrillic or Devanagari with its signs. */
export const isLetter = (code: number): boolean => isLatin(code) || isAlphabetic(code);

export const isBlank = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || isRareBlank(code);
const isRareBlank = (code: number): boolean =>
  code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000 || code === 0xfeff;

/** A hyphen, or a dash no longer than that between years. */
export const isHyphen = (code: number): boolean => code === 45 || (code >= 0x2010 && code <= 0x2013);

/** Where a stretch of such signs begins that ends at a place; no longer than so many. */
export function scanBack(text: string, end: number, is: (code: number) => boolean, most = Infinity): number {
  let at = end;
  while (at > 0 && end - at < most && is(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

/** Between two words, at most. */
const mostBlanks = 3;

/** Where words begin that end at a place in a text of small letters, with nothing but a few blanks between them. */
export function scanWordsBack(small: string, end: number, words: readonly string[]): number | undefined {
  let at = end;
  for (let which = words.length - 1; which >= 0; which -= 1) {
    const word = words[which]!;
    if (!small.endsWith(word, at)) return undefined;
    at -= word.length;
    if (which === 0) return at;
    const next = scanBack(small, at, isBlank, mostBlanks);
    if (next === at) return undefined;
    at = next;
  }
  return undefined;
}

/** A text in small letters whose places are those of the text: "İ" is longer in small letters. */
export function toLowerInPlace(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text.replace(/[A-Z]/g, (one) => one.toLowerCase());
}
