/**
 * Parts of a page that tell of other things than public affairs, in which officials’ names are mostly somebody else’s: columns of
 * private people’s news, and reports of games.
 */
import { wordsOf } from '../../../languages';
import { lazy, memoize } from '../../../memoize';
import type { TextRun } from '../../types';
import type { ReadRun } from '../context/sighting';
import { phraseFinder, phraseLengthAt } from '../../../text/matcher/phrases';
import { separatorFlags, isAdjacent, type Word } from '../../../text';

const setting = wordsOf('setting');
const { beforeTopics, behindColumns, columns, publicAffairs, sections, topics } = setting;
const { notTeams, innings, fielders, plays, hits, football, basketball, goals, seasons, athletics, rackets } = setting;
const findHead = phraseFinder({ columns, topics });

/** Most characters of a head, words before what it is about, and words of what parts a column: "Health care". */
const longest = { head: 80, before: 4, part: 3 };
/** So many blocks a column is long whose head is no heading of the page. */
const reachOfLine = 8;

/**
 * The runs of columns of private people’s news: "People on the move", "Marriage licenses", "Court records", "Honor roll". They go
 * from the head to the headline of something else. An official who is in one of them has the office beside the name.
 */
export function privateNewsColumns(runs: readonly TextRun[], read: readonly ReadRun[]): ReadonlySet<number> {
  const found = new Set<number>();
  let last = -1;
  for (const [at, { words }] of read.entries()) {
    const { kind, text } = runs[at]!;
    if (isHead({ kind, text }, words)) last = kind === 'heading' ? runs.length : at + reachOfLine;
    else if (kind === 'heading' && (words.length > longest.part || isSection(words))) last = -1;
    if (at <= last) found.add(at);
  }
  return found;
}

/** "Politics", "Letters to the editor", "More news": another part of the paper. */
const isSection = (words: readonly Word[]): boolean =>
  phraseLengthAt(words, 0, sections) > 0 || sections.has(words.at(-1)?.fold ?? '');

/** "Yakima Valley business notes", "Honor roll: Moscow High School", "Recent deaths"; but "House retirements". */
function isHead({ kind, text }: Pick<TextRun, 'kind' | 'text'>, words: readonly Word[]): boolean {
  if ((kind !== 'heading' && kind !== undefined) || text.length > longest.head || /[.!?]\s*$/.test(text)) return false;
  if (words.some(({ fold }) => publicAffairs.has(fold))) return false;
  return [...findHead(words)].some(({ of, first, last }) => {
    const next = words[last + 1];
    // "Business briefs, promotions"; but "New hires, old problem".
    const isAlone =
      next === undefined || ((next.gap & separatorFlags.comma) === 0 ? !isAdjacent(next) : topics.has(next.fold));
    const goesOn = isAlone || behindColumns.has(next.fold);
    if (of === 'columns') return first <= longest.before && goesOn;
    // Headlines are about such things, too: "Opioid deaths in Washington".
    const isLed = first === 0 || (first === 1 && beforeTopics.has(words[0]!.fold));
    return isLed && goesOn && words.length - last <= longest.part;
  });
}

/** What only a game is told with, each class a sign of its own. */
const findPlay = phraseFinder({
  innings,
  fielders,
  plays,
  hits,
  football,
  basketball,
  goals,
  seasons,
  athletics,
  rackets,
});

const team = String.raw`\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}`;

/** Signs that are no words. Of what is dear to look for, first what it holds: most blocks have none. */
const patterns = lazy((): readonly (readonly [RegExp, RegExp])[] => [
  [/\d-\d/, new RegExp(setting.results, 'u')],
  [/\w\s?[—–-]/, new RegExp(String.raw`(?:^|[\s.;])${setting.boxScores}\s?[—–-]\s?(?:\p{Lu}|\d)`, 'u')],
  [/25-/, /\b25-\d{1,2}, (?:25-\d|\d{1,2}-25)/],
  // "Mead 6, Ferris 2", "Shadle Park 12, Rogers 10 (8 inn.)": what opens the report.
  [/ \d{1,3}, /, new RegExp(String.raw`^${team} \d{1,3}, ${team} \d{1,3}(?=\s*(?:[(.;—–-]|$))`, 'u')],
  [/:\d\d\./, /\b\d{1,2}:\d\d\.\d{1,2}\b/],
]);

/** Blocks before and behind one that belong to its report. */
const around = 2;
const fewestSigns = 3;
/** How much of a block is looked at. */
const most = { text: 4000, words: 700 };

/**
 * Asks of a block whether it is of a report of games: players have officials’ surnames, and "HR", "SB" and "S" are counted there.
 * What was looked at once is not looked at again.
 */
export function gameReportDetector(runs: readonly TextRun[], read: readonly ReadRun[]): (at: number) => boolean {
  const signsOf = memoize((at: number): readonly string[] => {
    const { words } = read[at]!;
    const text = runs[at]!.text.slice(0, most.text);
    if (words.length === 0) return [];
    const found = Array.from(findPlay(words, 0, most.words), ({ of }): string => of);
    // "Republicans 52, Democrats 47"
    for (const [sign, pattern] of notTeams.has(words[0]!.fold) ? [] : patterns())
      if (sign.test(text) && pattern.test(text)) found.push(pattern.source);
    return found;
  }, runs.length);
  return (at) => {
    const found = new Set<string>();
    const past = Math.min(read.length, at + around + 1);
    for (let near = Math.max(0, at - around); near < past; near += 1) for (const sign of signsOf(near)) found.add(sign);
    return found.size >= fewestSigns;
  };
}
