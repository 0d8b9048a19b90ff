/** Text → words. Each character of a run is looked at once; everything later works on words. */
import { separatorOf, separatorFlags } from './tables/separator-flags';
import { Kind, kindOf, baseLetters, ignoredMarks } from './tables/character-kinds';

export { separatorFlags } from './tables/separator-flags';

type Shape = 'lower' | 'capital' | 'upper' | 'number' | 'cjk';

export interface Word {
  readonly start: number;
  /** End without a possessive. */
  readonly end: number;
  /** Lower case, without accents, apostrophes and invisible characters: "T’wina" → `twina`. */
  readonly fold: string;
  readonly shape: Shape;
  /** `separatorFlags` of what stands before the word. */
  readonly gap: number;
  readonly possessive: boolean;
  /** A `<br>` stands before the word. */
  readonly newLine: boolean;
}

/** No honest paragraph is longer; what lies beyond in a run is not searched. */
export const maxRunLength = 100_000;
/** Longer "words" are no names. */
const longestWord = 60;

const plain = /^[A-Za-z0-9]+$/;
const plainName = /^[A-Za-z]+(?:[ -][A-Za-z]+)*$/;

/** Folds a word or a name: "Luján" → `lujan`, "O’Brien" → `obrien`. */
export function fold(word: string): string {
  if (plain.test(word)) return word.toLowerCase();
  const bare = word.normalize('NFD').replace(ignoredMarks, '').toLowerCase();
  return bare.replace(/[đøłßæœıðþ]/g, (char) => baseLetters[char] ?? char);
}

/** The folded words of a name from the data: "Alexandria Ocasio-Cortez" → `alexandria ocasio cortez`. */
export function foldWords(name: string): string[] {
  // Nearly all are plain letters, and a background that has just been started folds some thousands.
  if (plain.test(name)) return [name.toLowerCase()];
  if (plainName.test(name)) return name.toLowerCase().replaceAll('-', ' ').split(' ');
  return tokenize(name).map((word) => word.fold);
}

function shapeOf(raw: string): Shape {
  const first = raw.charAt(0);
  if (first >= '0' && first <= '9') return 'number';
  if (first === first.toLowerCase()) return 'lower';
  return raw.length > 1 && raw === raw.toUpperCase() ? 'upper' : 'capital';
}

/** Where a word ends whose letters, from one of them on, are all plain and small, as in most words; where it begins, if it is none. */
function endOfSmall(text: string, start: number, from: number, length: number): number {
  let end = from;
  let code = text.charCodeAt(end);
  while (end < length && code >= 97 && code <= 122) code = text.charCodeAt((end += 1));
  if (end - start > longestWord) return start;
  if (end === length) return end;
  const next = code < 128 ? kindOf(code, text, end) : Kind.Letter;
  return next === Kind.Space || next === Kind.Other || next === Kind.Newline ? end : start;
}

/** Where any word ends, where its last apostrophe stands, or -1, and where the text goes on behind what is not seen. */
function endOfWord(text: string, start: number, length: number, isCjk: boolean): readonly [number, number, number] {
  let at = start;
  let end = start;
  let apostrophe = -1;
  for (; at < length; at += 1) {
    const next = kindOf(text.charCodeAt(at), text, at);
    if (isCjk ? next === Kind.Cjk : next === Kind.Letter || next === Kind.Digit) end = at + 1;
    else if (!isCjk && next === Kind.Apostrophe) {
      apostrophe = at;
      // An apostrophe stays inside a word only between letters.
      if (at + 1 < length && kindOf(text.charCodeAt(at + 1), text, at + 1) !== Kind.Letter) break;
    } else if (next !== Kind.Invisible) break;
  }
  return [end, apostrophe, at];
}

/** Splits a run into words. Linear in the text. */
export function tokenize(text: string): Word[] {
  const words: Word[] = [];
  const length = Math.min(text.length, maxRunLength);
  let gap: number = separatorFlags.end;
  let newlines = 0;
  let newLine = false;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code, text, at);
    if (kind !== Kind.Letter && kind !== Kind.Digit && kind !== Kind.Cjk) {
      at += 1;
      if (kind === Kind.Space || kind === Kind.Newline) {
        newlines += Number(kind === Kind.Newline);
        newLine ||= code === 0x2028;
        gap |= newlines > 1 ? separatorFlags.space | separatorFlags.end : separatorFlags.space;
        continue;
      }
      newlines = 0;
      if (kind === Kind.Other) gap |= separatorOf(code);
      else if (kind === Kind.Apostrophe)
        gap |= (code === 39 || code === 0x2019) && gap === 0 ? 0 : separatorFlags.quote;
      continue;
    }
    newlines = 0;
    const start = at;
    const isCapital = code >= 65 && code <= 90;
    const plainEnd = kind === Kind.Letter ? endOfSmall(text, at, at + Number(isCapital), length) : at;
    if (plainEnd > at) {
      const raw = text.slice(at, plainEnd);
      const folded = isCapital ? raw.toLowerCase() : raw;
      const shape = isCapital ? 'capital' : 'lower';
      words.push({ start, end: plainEnd, fold: folded, shape, gap, possessive: false, newLine });
      at = plainEnd;
      gap = 0;
      newLine = false;
      continue;
    }
    const isCjk = kind === Kind.Cjk;
    const [last, apostrophe, next] = endOfWord(text, at, length, isCjk);
    at = next;
    // "Murray’s", "Liias’"
    const tail = apostrophe < 0 ? '' : text.slice(apostrophe + 1, last);
    const hasS = tail === 's' || tail === 'S';
    const possessive = hasS || (apostrophe === last && /[sSzZxX]/.test(text.charAt(last - 1)));
    const end = hasS ? apostrophe : last;
    const raw = text.slice(start, end);
    const folded = end - start > longestWord ? '' : isCjk ? raw : fold(raw);
    words.push({ start, end, fold: folded, shape: isCjk ? 'cjk' : shapeOf(raw), gap, possessive, newLine });
    gap = 0;
    newLine = false;
  }
  return words;
}

/** Whether only white space (or nothing, after a Han character) stands before the word, in one line. */
export const isAdjacent = (word: Word): boolean => (word.gap & ~separatorFlags.space) === 0 && !word.newLine;
export const isCapitalized = (word: Word): boolean => word.shape === 'capital' || word.shape === 'upper';
