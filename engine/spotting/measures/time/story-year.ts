/**
 * The year that the text around a sentence is telling of: what stands over its passage, and what the sentences near it say, as
 * far as its own tense allows.
 */
import type { IsoDate } from '../../../identifiers';
import type { TextRun } from '../../types';
import type { Spot } from './clauses';
import { timesIn } from './times';
import { yearsOver } from './years-over';
import { createYearsTold, isOfToday, type Told } from './years-told';

/** What the text around a sentence says of time. */
export interface Story extends Told {
  /** The year stands over the passage: in a heading, at the head of a row or a run, or alone above. */
  isOver?: boolean;
  /** It heads the row of a table. */
  isRow?: boolean;
}

/** Asks what the text around a sentence of a run says of time. */
export type StoryYear = (run: number, sentence: { start: number; end: number }) => Story;

/**
 * Reads the runs of a batch as far as it is asked. Linear.
 * @param measuresIn the measures of a run, in order: "2034" under the head "HB" is no year.
 */
export function createStoryYear(
  runs: readonly TextRun[],
  date: IsoDate,
  measuresIn: (run: number) => readonly Spot[],
): StoryYear {
  let over: (number | undefined)[] | undefined;
  const told: Map<number, Told>[] = [];
  const read = createYearsTold(date);
  /** What is told in a run, once the next one has been read, which may begin with its year. */
  const toldIn = (run: number): Map<number, Told> | undefined => {
    while (told.length < Math.min(run + 2, runs.length)) told.push(read(runs[told.length]!, measuresIn(told.length)));
    return told[run];
  };
  /** By run and start: a sentence is asked about once for each of its measures. */
  const open = new Map<string, boolean>();
  const isOpenAt = (run: number, { start, end }: { start: number; end: number }): boolean => {
    const key = `${run}:${start}`;
    if (!open.has(key)) open.set(key, isOpen(runs[run]!.text.slice(start, end)));
    return open.get(key)!;
  };
  return (run, sentence) => {
    over ??= yearsOver(runs, date, (at) => measuresIn(at).length > 0);
    const { year, named, ...around } = toldIn(run)?.get(sentence.start) ?? {};
    const standing = over[run];
    const isRow = standing !== undefined && runs[run]!.cell !== undefined;
    if (!isRow && year !== undefined && (around.isExplained === true || isOpenAt(run, sentence)))
      return { year, isOver: year === standing, named, ...around };
    return { year: standing, isOver: standing !== undefined, isRow, named: named ?? standing, ...around };
  };
}

const present =
  /\b(?:(?:is|are|has|have|does|do)n['’]t|is|are|has|(?<!would\s)have|will|would(?!\shave)|(?:it|that|there|he|she|here|what)['’]s)\b/i;
/** "… with Senate Bill 5096, and Republicans have run against it since." */
const eversince = /,\s(?:and|but|while)\s[^,]*\bsince\b.*/s;
/** "brought it again as S. 146": a new bill of an old idea. */
const anew = /\b(?:again|back)\sas\b|\breintroduced\b|\bis\sback\b/i;
/** "clarified that officers may use force", "SB 5066, which requires" */
const subordinate = /(?:\b(?:that|whether|when|if)\b|,\s(?:which|who)\b|:).*/s;

/** Whether a sentence may tell of another time than the present: "HB 1110 allows duplexes" may be said of an old law. */
const isOpen = (sentence: string): boolean => {
  const told = sentence.replace(eversince, '').replace(subordinate, '');
  // "The chief of them is HB 1054"
  return (
    (!present.test(told) || /\b(?:of|among)\s(?:them|those)\b/i.test(told)) &&
    !anew.test(told) &&
    !timesIn(told).some(isOfToday)
  );
};
