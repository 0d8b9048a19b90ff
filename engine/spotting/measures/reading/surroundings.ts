/** The sentence around a place in a run, and whether the text there is about lawmaking at all. */
import { wordsOf } from '../../../languages';
import { fold } from '../../../text';
import { lowerBound } from '../../../text/lower-bound';
import { scanBack, isLatin, toLowerInPlace } from '../../../text/letters';
import type { RunCell } from '../../types';
import { matchesOf } from '../../../text/matches';
import type { Spot } from './scan';
import {
  lastOfSeveral,
  lawmakingSigns,
  lengthsOf,
  lettersOf,
  numberedThing,
  perhapsWares,
  wares,
} from '../tables/words';

const { abbreviations, lawmaking, lawmakingShort } = wordsOf('measures');

/** Whether the stop at a place shortens a word, or belongs to initials: all but "vs." begin with a capital. */
function shortens(text: string, stop: number): boolean {
  const start = scanBack(text, stop, isLatin);
  const word = text.slice(start, stop);
  return (
    word.length === 1 ||
    (abbreviations.has(word.toLowerCase()) && (word === 'vs' || word[0] !== word[0]!.toLowerCase()))
  );
}

const sentenceEnd = /[.!?;]["”’»)]{0,2}\s+|\s\|\s|\u2028/g;

/** The sentences of a text, in order, the first from 0 on. Semicolons part sentences, too. */
export function sentencesOf(text: string): readonly Spot[] {
  const sentences: Spot[] = [];
  let start = 0;
  for (const { index, 0: mark } of matchesOf(text, sentenceEnd)) {
    if (text[index] === '.' && shortens(text, index)) continue;
    sentences.push({ start, end: index + mark.length });
    start = index + mark.length;
  }
  sentences.push({ start, end: text.length });
  return sentences;
}

/** The sentence that holds an offset. */
export const sentenceAt = (sentences: readonly Spot[], offset: number): Spot =>
  sentences[lowerBound(sentences, offset + 1) - 1]!;

/** The row of a table that a run stands in. */
export const rowOf = ({ table, row }: RunCell): string => `${table}:${row}`;

/** As much around a place as is looked at, in UTF-16 units: sentences of pages are shorter, those of attackers are not. */
const reach = 1500;

/** The text around a place in a run, within its sentence where that is given. */
export const textAround = (
  text: string,
  { start, end }: Spot,
  sentence: Spot = { start: 0, end: text.length },
): string => text.slice(Math.max(sentence.start, start - reach), Math.min(sentence.end, end + reach));

const anyWord = /[a-zß-ɏа-ӿḀ-ỿ\u0900-\u0963]+|[\u3040-\u9fff\uac00-\ud7af]+/y;

/** How many words of lawmaking a text has, up to a limit. Of most words two letters and the length tell that they are none. */
export function countLawmakingWords(text: string, limit = 20): number {
  const small = toLowerInPlace(text);
  const lengths = lengthsOf();
  let [count, lastStart, lastEnd] = [0, 0, 0];
  for (let start = 0, end = 0; start < small.length && count < limit; start = Math.max(end, start + 1)) {
    const first = small.charCodeAt(start);
    if (!isSmall(first) && first < 0x80) continue;
    let plain = start;
    while (plain < small.length && isSmall(small.charCodeAt(plain))) plain += 1;
    end = plain;
    if (end === start || (end < small.length && small.charCodeAt(end) >= 0x80)) {
      anyWord.lastIndex = start;
      end = start + (anyWord.exec(small)?.[0].length ?? 0);
      if (end === start) continue;
    }
    if (end > plain || lengths[lettersOf(small, start, end)]! & (1 << (end - start)))
      count += countOf(small, start, end, small.slice(lastStart, lastEnd), lastEnd === start - 1);
    lastStart = start;
    lastEnd = end;
  }
  return Math.min(count, limit);
}

const isSmall = (code: number): boolean => code >= 97 && code <= 122;
const marked = /[^a-z]/;
const foldSmall = (word: string): string => (marked.test(word) ? fold(word) : word);

/** How often a word counts, by itself or with the one before it. */
function countOf(small: string, start: number, end: number, before: string, isBeside: boolean): number {
  const word = foldSmall(small.slice(start, end));
  const isJoined = small[start - 1] === '-';
  if (isBeside && !isJoined && lastOfSeveral().has(word) && lawmaking.has(`${foldSmall(before)} ${word}`)) return 1;
  const isPrefixed = isJoined && foldSmall(before) === 'pre';
  if ((!isJoined || isPrefixed) && (lawmaking.has(word) || (small[end] === '.' && lawmakingShort.has(word)))) return 1;
  if (isPrefixed && lawmaking.has(`pre${word}`)) return 1;
  if (small[start]! < '\u3040') return 0;
  return lawmakingSigns.filter((sign) => small.slice(start, end).includes(sign)).length;
}

/**
 * Whether the words right before or after say that this is a room, a flight, a pencil …
 * @param isOfLaw whether the run speaks of lawmaking; and whether the article does.
 */
export function numbersSomethingElse(
  text: string,
  { start, end }: Spot,
  isOfLaw: boolean,
  isArticleOfLaw: boolean,
): boolean {
  if (numberedThing().test(text.slice(Math.max(0, start - 36), start))) return true;
  if (isOfLaw) return false;
  // "SB-5263, sandwich board": permits are numbered so, too; but not alone in a cell.
  if (/^[HS]B[-\u2010-\u2013]/.test(text.slice(start, end)) && text.trim().length > end - start) return true;
  const beside = text.slice(Math.max(0, start - 80), end + 80);
  return wares.test(beside) || (!isArticleOfLaw && perhapsWares.test(beside));
}
