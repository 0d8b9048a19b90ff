/**
 * The noun that a time in front of it dates: "the 2021 capital gains tax", "the 2021 Legislature", "the 2022 election".
 */
import { election, endOfNoun, lawmaking, measureNoun } from '../tables/nouns-of-time';

/** What the noun behind a time is. */
export type TimeNoun = 'measure' | 'session' | 'event' | 'other';

/** @param end where the time ends in the text. */
export function nounBehind(text: string, end: number): TimeNoun {
  const phrase = /^['’]?s?(?:\s["“]?[\p{L}’'-]+["”]?){1,5}/u.exec(text.slice(end, end + 80))?.[0] ?? '';
  for (const word of phrase.replace(/["“”]/g, '').split(/\s/).slice(1)) {
    if (endOfNoun.test(word)) break;
    if (election.test(word)) return 'event';
    if (lawmaking.test(word)) return 'session';
    if (measureNoun.test(word)) return 'measure';
  }
  return 'other';
}
