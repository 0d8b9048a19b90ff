/**
 * The sentence around a place in a run, and whether the text there is about lawmaking at all.
 */
import { wordsOf } from '../../languages';
import { fold } from '../people/words';
import { firstFrom } from '../first-from';
import { before, isLatin, smallLetters } from '../letters';
import type { RunCell } from '../types';
import type { Spot } from './scan';
import { lawmakingSigns, numberedThing, perhapsWares, wares } from './tables/words';

const { abbreviations, lawmaking, lawmakingShort } = wordsOf('measures');

/** Whether the stop at a place shortens a word, or belongs to initials: all but "vs." begin with a capital. */
function shortens(text: string, stop: number): boolean {
  const start = before(text, stop, isLatin);
  const word = text.slice(start, stop);
  return (
    word.length === 1 ||
    (abbreviations.has(word.toLowerCase()) && (word === 'vs' || word[0] !== word[0]!.toLowerCase()))
  );
}

const sentenceEnd = /[.!?;]["”’»)]{0,2}\s+|\s\|\s|\u2028/g;

/** The sentences of a text, in order, the first from 0 on. Semicolons part sentences, too. */
export function sentencesOf(text: string): readonly Spot[] {
  const ends = Array.from(text.matchAll(sentenceEnd))
    .filter(({ index }) => text[index] !== '.' || !shortens(text, index))
    .map(({ index, 0: mark }) => index + mark.length);
  return [0, ...ends].map((start, at) => ({ start, end: ends[at] ?? text.length }));
}

/** The sentence that holds an offset. */
export const sentenceAt = (sentences: readonly Spot[], offset: number): Spot =>
  sentences[firstFrom(sentences, offset + 1) - 1]!;

/** The row of a table that a run stands in. */
export const rowOf = ({ table, row }: RunCell): string => `${table}:${row}`;

/** As much around a place as is looked at, in UTF-16 units: sentences of pages are shorter, those of attackers are not. */
const reach = 1500;

/** The text around a place in a run, within its sentence where that is given. */
export const near = (text: string, { start, end }: Spot, sentence: Spot = { start: 0, end: text.length }): string =>
  text.slice(Math.max(sentence.start, start - reach), Math.min(sentence.end, end + reach));

const anyWord = /[a-zß-ɏа-ӿḀ-ỿ\u0900-\u0963]+|[\u3040-\u9fff\uac00-\ud7af]+/g;

const marked = /[^a-z]/;

/** How many words of lawmaking a text has, up to a limit. */
export function lawmakingWords(text: string, limit = 20): number {
  const small = smallLetters(text);
  let count = 0;
  let last = '';
  let lastEnd = -1;
  anyWord.lastIndex = 0;
  for (let match = anyWord.exec(small); match && count < limit; match = anyWord.exec(small)) {
    const [word] = match;
    const { index } = match;
    const end = index + word.length;
    const folded = marked.test(word) ? fold(word) : word;
    const joint = small[index - 1];
    const isWhole = joint !== '-' || last === 'pre';
    if (lastEnd === index - 1 && joint !== '-' && lawmaking.has(`${last} ${folded}`)) count += 1;
    else if (isWhole && lawmaking.has(folded)) count += 1;
    else if (isWhole && small[end] === '.' && lawmakingShort.has(folded)) count += 1;
    else if (last === 'pre' && joint === '-' && lawmaking.has(last + folded)) count += 1;
    else if (word >= '\u3040') count += lawmakingSigns.filter((sign) => word.includes(sign)).length;
    last = folded;
    lastEnd = end;
  }
  return Math.min(count, limit);
}

/**
 * Whether the words right before or after say that this is a room, a flight, a pencil …
 * @param isOfLaw whether the run speaks of lawmaking, or the article does.
 */
export function somethingElse(
  text: string,
  { start, end }: Spot,
  isOfLaw: { run: boolean; article: boolean },
): boolean {
  const beside = text.slice(Math.max(0, start - 80), end + 80);
  // "SB-5263, sandwich board": permits are numbered so, too; but not alone in a cell.
  const isDashed = /^[HS]B[-\u2010-\u2013]/.test(text.slice(start, end));
  if (!isOfLaw.run && isDashed && text.trim().length > end - start) return true;
  if (!isOfLaw.run && (wares.test(beside) || (!isOfLaw.article && perhapsWares.test(beside)))) return true;
  return numberedThing().test(text.slice(Math.max(0, start - 36), start));
}
