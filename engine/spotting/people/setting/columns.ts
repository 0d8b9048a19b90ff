/**
 * Columns of private people’s news: "People on the move", "Marriage licenses", "Court records", "Honor roll". An official who is in
 * one of them has the office beside the name; whoever has none is somebody else.
 */
import { wordsOf } from '../../../languages';
import type { TextRun } from '../../types';
import type { ReadRun } from '../beside/sighting';
import { finderOf, phraseFrom } from '../matcher/phrases';
import { gaps, joined, type Word } from '../words';

const { beforeTopics, behindColumns, columns, publicAffairs, sections, topics } = wordsOf('setting');
const findHead = finderOf({ columns, topics });

/** Most characters of a head, words before what it is about, and words of what parts a column: "Health care". */
const longest = { head: 80, before: 4, part: 3 };
/** So many blocks a column is long whose head is no heading of the page. */
const reachOfLine = 8;

/** The runs of such columns: below the head, until the headline of something else. */
export function columnsIn(runs: readonly TextRun[], read: readonly ReadRun[]): ReadonlySet<number> {
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
  phraseFrom(words, 0, sections) > 0 || sections.has(words.at(-1)?.fold ?? '');

/** "Yakima Valley business notes", "Honor roll: Moscow High School", "Recent deaths"; but "House retirements". */
function isHead({ kind, text }: Pick<TextRun, 'kind' | 'text'>, words: readonly Word[]): boolean {
  if ((kind !== 'heading' && kind !== undefined) || text.length > longest.head || /[.!?]\s*$/.test(text)) return false;
  if (words.some(({ fold }) => publicAffairs.has(fold))) return false;
  return [...findHead(words)].some(({ of, first, last }) => {
    const next = words[last + 1];
    // "Business briefs, promotions"; but "New hires, old problem".
    const isAlone = next === undefined || ((next.gap & gaps.comma) === 0 ? !joined(next) : topics.has(next.fold));
    const goesOn = isAlone || behindColumns.has(next.fold);
    if (of === 'columns') return first <= longest.before && goesOn;
    // Headlines are about such things, too: "Opioid deaths in Washington".
    const isLed = first === 0 || (first === 1 && beforeTopics.has(words[0]!.fold));
    return isLed && goesOn && words.length - last <= longest.part;
  });
}
