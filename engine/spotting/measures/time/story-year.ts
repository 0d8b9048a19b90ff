/**
 * The year that the text around a sentence is telling of: what stands over its passage ("2021: …", a heading, the row of a
 * table), and what the sentences before it have opened: "In January 2021 the Legislature met."
 */
import type { IsoDate } from '../../../identifiers';
import { firstYearOfCongress } from '../../../jurisdictions/sessions';
import type { TextRun } from '../../types';
import { holds } from '../../signs';
import { firstFrom } from '../first-from';
import { lawmakingWords, sentenceStarts } from '../surroundings';
import type { Spot } from '../scan';
import { earliest, isOfToday, type NamedTime, timesIn, yearOf } from './times';
import {
  congressAlone,
  eversince,
  head,
  leads,
  ofElection,
  ofOtherClause,
  ofThat,
  ofTheseDays,
  ofYear,
  pointing,
  pointsBack,
  present,
  subordinate,
  yearAlone,
  yearFirst,
} from '../tables/story-words';

/** What the text around a sentence says of time. */
export interface Story {
  readonly year?: number | undefined;
  /** The year named last before: what "two years later" counts from. */
  readonly named?: number | undefined;
  /** The year stands over the passage. */
  readonly isOver?: boolean;
  /** It heads the row of a table. */
  readonly isRow?: boolean;
}

/** Asks what the text around a sentence of a run says of time. */
export type StoryYear = (run: number, sentence: { start: number; end: number }) => Story;

const hasYear = /(?:19|20)\d\d/;
/** No time that is all a text says is longer. */
const longestTime = 48;
/** The year that is all a text says. */
const onlyYear = (text: string): number | undefined => {
  const said = text.trim();
  if (said.length > longestTime || !/\d\d/.test(said)) return undefined;
  const congress = congressAlone.exec(text)?.[1];
  return congress ? firstYearOfCongress(Number(congress)) : Number(yearAlone.exec(text)?.[1]) || undefined;
};
/** The year at the head of a text: alone there, or before a colon or the like. */
const yearAtHead = (text: string): number | undefined =>
  onlyYear(text) ??
  (hasYear.test(text.trimStart().slice(0, longestTime)) ? Number(yearFirst.exec(text)?.[1]) || undefined : undefined);

/**
 * For each run, the year over it: none after the year that comes.
 * @param isOfMeasure whether a measure is written in a run: a cell may hold the number 2019 and nothing else.
 */
function yearsOver(
  runs: readonly TextRun[],
  date: IsoDate,
  isOfMeasure: (run: number) => boolean,
): (number | undefined)[] {
  const latest = Number(date.slice(0, 4)) + 1;
  const rows = new Map<string, number>();
  runs.forEach(({ text, cell }, run) => {
    const year = cell && !isOfMeasure(run) && onlyYear(text);
    if (cell && year) rows.set(`${cell.table}:${cell.row}`, year);
  });
  let standing: number | undefined;
  return runs
    .map(({ text, kind, cell }) => {
      if (cell) return rows.get(`${cell.table}:${cell.row}`);
      const here = yearAtHead(text);
      if (kind === 'heading' || onlyYear(text)) standing = here;
      return here ?? standing;
    })
    .map((year) => (year !== undefined && year >= earliest && year <= latest ? year : undefined));
}

/** How far before a time its own words are looked at, in UTF-16 units; where they are cut, no sentence starts. */
const reach = 200;
/** Words that lead to a time at the head of a thought stand so near to it. */
const reachOfHead = 60;
const wordsBefore = (sentence: string, start: number): string =>
  start > reach ? `a…${sentence.slice(start - reach, start)}` : sentence.slice(0, start);
const atOnce = /^\W{0,3}(?:[Ii]n\s)?$/;
const isAtHead = (sentence: string, { start }: NamedTime): boolean => {
  const before = wordsBefore(sentence, start);
  return atOnce.test(before) || (holds(before.slice(-reachOfHead).toLowerCase(), leads) && head.test(before));
};

/** Whether a sentence tells of the reader's present: "this year", "on Tuesday". */
const isPresent = (sentence: string, times: readonly NamedTime[]): boolean =>
  times.some(isOfToday) || ofTheseDays.test(sentence);

/** Whether later words may count from a time: "no coal after 2025" and "in December" set nothing. */
const namesYear = ({ kind, noun, year, ago, after }: NamedTime): boolean =>
  (kind === 'when' || (kind === 'whose' && noun !== 'event')) && (year ?? ago ?? after) !== undefined;

/** What is kept from one run to the next. */
interface Memory {
  /** The year of the story, which a paragraph takes up only with words that count from it. */
  story?: number | undefined;
  /** That year is the heading's. */
  isOfHeading: boolean;
  /** The year that the paragraph before named last, for "that session" and "That was House Bill 1449". */
  last?: number | undefined;
  /** The year named last in any paragraph before, for "the next winter". */
  ever?: number | undefined;
}

/** What the sentences of a run say of time, by their starts. */
function tell(
  { text, kind, cell }: TextRun,
  measures: readonly Spot[],
  memory: Memory,
  date: IsoDate,
): Map<number, Story> {
  const told = new Map<number, Story>();
  if (kind === 'heading') {
    memory.story = yearAtHead(text);
    memory.isOfHeading = memory.story !== undefined;
  }
  const hasMeasure = (start: number, end: number): boolean => {
    const next = measures[firstFrom(measures, end) - 1];
    return next !== undefined && next.end > start;
  };
  /** The year that a sentence before has opened, and the one that the sentence right before named. */
  let standing: number | undefined;
  let passing: number | undefined;
  let named: number | undefined;
  let before = memory.last;
  const starts = sentenceStarts(text);
  starts.forEach((from, index) => {
    const sentence = text.slice(from, starts[index + 1]);
    const times = timesIn(sentence).filter(({ start, end }) => !hasMeasure(from + start, from + end));
    const years = new Map<NamedTime, number>();
    let base = named ?? memory.ever;
    const counted = base;
    for (const time of times) {
      const year = yearOf(time, { date, namedYear: base });
      if (year === undefined) continue;
      years.set(time, year);
      if (namesYear(time)) base = year;
    }
    // "A year later"
    const onward = times.find((time) => (time.after ?? -1) >= 0 && isAtHead(sentence, time));
    const storyYear = named ?? memory.story ?? (onward?.after === 0 ? memory.last : memory.ever);
    // Below a heading of its own year, "two years later" is that year.
    if (onward && storyYear !== undefined)
      standing = memory.story = memory.isOfHeading ? storyYear : storyYear + onward.after!;
    memory.isOfHeading &&= kind === 'heading';
    // "a compromise of the year before": of no year that was named long ago.
    const isBackward = times.some(({ after = 0, isOfNext }) => after < 0 || (isOfNext === true && after > 0));
    if (holds(sentence.slice(0, reach), pointing) && pointsBack.test(sentence)) passing ??= before;
    told.set(from, { year: standing ?? passing, named: isBackward ? (named ?? memory.last) : counted });
    // A semicolon parts clauses of one thought.
    if (!/;\s*$/.test(sentence)) passing = undefined;
    if (isPresent(sentence, times)) standing = memory.story = undefined;
    const said = times.filter((time) => time.kind === 'when' && time !== onward && years.has(time));
    const opened =
      said.find((time) => isAtHead(sentence, time)) ??
      (new Set(said.map((time) => years.get(time))).size <= 1
        ? said.find(({ start, words }) => !ofOtherClause.test(wordsBefore(sentence, start)) && !ofThat.test(words))
        : undefined);
    const isOpening =
      opened !== undefined &&
      ((isAtHead(sentence, opened) && hasMeasure(from, from + sentence.length)) ||
        (!ofElection.test(sentence) && lawmakingWords(sentence, 1) > 0));
    if (isOpening) {
      standing = years.get(opened);
      if (isAtHead(sentence, opened)) memory.story = standing;
    } else {
      const inPassing = opened ?? said.find(({ words }) => ofYear.test(words));
      if (inPassing) passing = years.get(inPassing);
    }
    before = isPresent(sentence, times) ? undefined : [...years.values()].at(-1);
    const naming = times.filter((time) => namesYear(time) && years.has(time));
    const last = naming.findLast(({ year }) => year !== undefined) ?? naming.at(-1);
    named = (last && years.get(last)) ?? named;
  });
  // The years in a table are those of its rows.
  memory.last = cell ? undefined : named;
  memory.ever = named ?? memory.ever;
  return told;
}

/** Whether a sentence may tell of another time than the present: "HB 1110 allows duplexes" may be said of an old law. */
const isOpen = (sentence: string): boolean => {
  const told = sentence.replace(eversince, '').replace(subordinate, '');
  return !present.test(told) && !isPresent(told, timesIn(told));
};

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
  const told: Map<number, Story>[] = [];
  const memory: Memory = { isOfHeading: false };
  /** By run and start: a sentence is asked about once for each of its measures. */
  const open = new Map<string, boolean>();
  const isOpenAt = (run: number, { start, end }: { start: number; end: number }): boolean => {
    const key = `${run}:${start}`;
    if (!open.has(key)) open.set(key, isOpen(runs[run]!.text.slice(start, end)));
    return open.get(key)!;
  };
  return (run, sentence) => {
    over ??= yearsOver(runs, date, (at) => measuresIn(at).length > 0);
    while (told.length <= run) told.push(tell(runs[told.length]!, measuresIn(told.length), memory, date));
    const { year, named } = told[run]!.get(sentence.start) ?? {};
    const standing = over[run];
    const isRow = standing !== undefined && runs[run]!.cell !== undefined;
    if (!isRow && year !== undefined && isOpenAt(run, sentence)) return { year, isOver: year === standing, named };
    return { year: standing, isOver: standing !== undefined, isRow, named: named ?? standing };
  };
}
