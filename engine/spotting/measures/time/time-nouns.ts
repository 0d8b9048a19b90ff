/**
 * The noun that a time in front of it dates: "the 2021 capital gains tax", "the 2021 Legislature", "the 2022 election".
 */
import { wordsOf } from '../../../languages';

const { endsNoun, eventNouns, measureNouns, sessionNouns } = wordsOf('measures');

/** What the noun behind a time is. */
export type TimeNoun = 'measure' | 'session' | 'event' | 'other';

/** Whether a word stands for a measure without its number: "tax". */
export const isMeasureWord = (word: string): boolean => measureNouns.has(word.toLowerCase());

/** So much behind a time is looked at. */
const reach = 80;
const mostWords = 5;
const wordBehind = /^\s["“]?([A-Za-zÀ-ɏḀ-ỿА-я’'-]+)["”]?/;

/** @param end where the time ends in the text. */
export function nounBehind(text: string, end: number): TimeNoun {
  let rest = text.slice(end, end + reach).replace(/^['’]?s?(?=\s)/, '');
  for (let count = 0; count < mostWords; count += 1) {
    const match = wordBehind.exec(rest);
    if (!match) break;
    const word = match[1]!.toLowerCase();
    if (endsNoun.has(word)) break;
    if (eventNouns.has(word)) return 'event';
    if (sessionNouns.has(word)) return 'session';
    if (measureNouns.has(word)) return 'measure';
    rest = rest.slice(match[0].length);
  }
  return 'other';
}
