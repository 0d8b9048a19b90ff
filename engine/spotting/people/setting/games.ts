/**
 * Reports of games: players have officials' surnames, and "HR", "SB" and "S" are counted in them.
 */
import { wordsOf } from '../../../languages';
import { once, remembered } from '../../remembered';
import type { TextRun } from '../../types';
import type { ReadRun } from '../beside/sighting';
import { finderOf } from '../matcher/phrases';

const setting = wordsOf('setting');
const { notTeams, innings, fielders, plays, hits, football, basketball, goals, seasons, athletics, rackets } = setting;

/** What only a game is told with, each class a sign of its own. */
const find = finderOf({ innings, fielders, plays, hits, football, basketball, goals, seasons, athletics, rackets });

/** Signs that are no words. Of what is dear to look for, first what it holds: most blocks have none. */
const patterns = once((): readonly (readonly [RegExp, RegExp])[] => [
  [/\d-\d/, new RegExp(setting.results, 'u')],
  [/\w\s?[—–-]/, new RegExp(String.raw`(?:^|[\s.;])${setting.boxScores}\s?[—–-]\s?(?:\p{Lu}|\d)`, 'u')],
  [/25-/, /\b25-\d{1,2}, (?:25-\d|\d{1,2}-25)/],
  [/:\d\d\./, /\b\d{1,2}:\d\d\.\d{1,2}\b/],
]);

/** "Mead 6, Ferris 2", "Shadle Park 12, Rogers 10 (8 inn.)": what opens the report of a game; but "Republicans 52, Democrats 47". */
const signOfScore = / \d{1,3}, /;
const score = once(
  () =>
    /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3} \d{1,3}, \p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3} \d{1,3}(?=\s*(?:[(.;—–-]|$))/u,
);

/** Blocks before and behind one that belong to its report. */
const around = 2;
const fewest = 3;
const longest = { text: 4000, words: 700 };

/** Asks of a block whether it is of such a report. What was looked at once is not looked at again. */
export function gamesIn(runs: readonly TextRun[], read: readonly ReadRun[]): (at: number) => boolean {
  const signsOf = remembered((at: number): readonly string[] => {
    const words = read[at]?.words ?? [];
    const text = runs[at]?.text.slice(0, longest.text) ?? '';
    if (words.length === 0) return [];
    const found = [...find(words, 0, Math.min(words.length, longest.words))].map(({ of }) => of as string);
    for (const [sign, pattern] of patterns()) if (sign.test(text) && pattern.test(text)) found.push(pattern.source);
    if (signOfScore.test(text) && score().test(text) && !notTeams.has(words[0]!.fold)) found.push('score');
    return found;
  }, runs.length);
  return (at) => {
    const near = Array.from({ length: 2 * around + 1 }, (_, i) => signsOf(at - around + i));
    return new Set(near.flat()).size >= fewest;
  };
}
