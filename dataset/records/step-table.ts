/**
 * From the words of a legislature's history to steps. Each line of a table was reviewed by hand: the scrapers' own
 * classes are wrong too often ("President signed" is classed as a passage). A line that no row fits says nothing, and is
 * counted in the report.
 */
import type { Chamber } from '../../engine/release/records';
import { calm } from './calm';
import type { Step } from './shape';

/** What a line means: steps by letter, nothing of importance, or that the chamber's vote is taken back. */
export type Meaning = 'nothing' | 'undone' | readonly Piece[];
/** A letter; `house/senate` letters are chosen by the acting chamber; `$1` names the group that holds the committee. */
interface Piece {
  letter: string | readonly [house: string, senate: string];
  /** The group that holds the committee's name. */
  committee?: true;
}

/** A row counts for lines that its words fit and, where it names a class of the scrapers', that are of that class. */
export type StepRow = readonly [line: RegExp, meaning: Meaning, classed?: string];

export interface HistoryLine {
  text: string;
  day?: string;
  chamber: Chamber;
  classes?: readonly string[];
  /** The committee that the source names apart from the words. */
  committee?: string | undefined;
}

export interface ReadHistory {
  steps: Step[];
  unknown: string[];
}

const letterOf = ({ letter }: Piece, chamber: Chamber) =>
  typeof letter === 'string' ? letter : letter[chamber === 'house' ? 0 : 1];

/** "the Committee on Rules, if favorable, Finance." → "Rules". */
export function committeeName(printed: string): string | undefined {
  const name = printed
    .replace(/,? if fav.*$|;.*$|\.? {2,}.*$|\. .*$/i, '')
    .replace(/^(?:the )?(?:(?:House|Senate) )?(?:Standing )?Com(?:mittee)? on (?:the )?/i, '')
    .replace(/[.,\s]+$/, '')
    .trim();
  return name === '' || name.length > 160 ? undefined : calm(name);
}

/** Reads a history by a table, line by line. */
export function readHistory(lines: readonly HistoryLine[], table: readonly StepRow[]): ReadHistory {
  const steps: Step[] = [];
  const unknown: string[] = [];
  for (const { text, day, chamber, classes = [], committee } of lines) {
    const row = table.find(
      ([line, , classed]) => (classed === undefined || classes.includes(classed)) && line.test(text),
    );
    if (!row) {
      unknown.push(text);
      continue;
    }
    const [line, meaning] = row;
    if (meaning === 'nothing') continue;
    if (meaning === 'undone') {
      const at = steps.findLastIndex((step) => step.letter === (chamber === 'house' ? 'h' : 's'));
      if (at >= 0) steps.splice(at, 1);
      continue;
    }
    for (const piece of meaning) {
      const letter = letterOf(piece, chamber);
      if (letter === 'A' && steps.some((step) => step.letter === 'A')) continue;
      const name = piece.committee && committeeName(line.exec(text)?.[1] ?? committee ?? '');
      steps.push({ letter, ...(day && { day }), ...(name && { committee: { chamber, name } }) });
    }
  }
  return { steps: withBoth(steps), unknown };
}

const passages = new Set(['h', 's', 'H', 'S']);
/** That both chambers agreed is written nowhere: it is the last vote before the papers are signed and sent on. */
const after = new Set(['E', 'G', 'U', 'V', 'P', 'L', 'F']);

function withBoth(steps: readonly Step[]): Step[] {
  const sent = steps.findIndex(({ letter }) => after.has(letter));
  if (sent < 0) return [...steps];
  const last = steps.slice(0, sent).findLastIndex(({ letter }) => passages.has(letter));
  const letters = new Set(steps.slice(0, sent).map(({ letter }) => letter));
  const day = steps[last]?.day;
  if (last < 0 || !letters.has('h') || !letters.has('s')) return [...steps];
  return [...steps.slice(0, last + 1), { letter: 'B', ...(day && { day }) }, ...steps.slice(last + 1)];
}
