/**
 * The year that the text around a sentence is telling of: what stands over its passage ("2021: …", a heading, the row of a
 * table), and what the sentences before it have opened: "In January 2021 the Legislature met."
 */
import type { IsoDate } from '../../../identifiers';
import { firstYearOfCongress } from '../../../jurisdictions/sessions';
import type { TextRun } from '../../types';
import { remembered } from '../../remembered';
import { overlaps, type Spot } from '../scan';
import { sentencesOf } from '../surroundings';
import { isPresent, nextParagraph, type Standing, tell, type Told } from './passage';
import { earliest, timesIn } from './times';
import { congressAlone, present, subordinate, yearAlone, yearFirst } from '../tables/story-words';

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

/** What the sentences of a run say of time, by their starts, and what stands after them. */
function tellRun(
  { text, kind }: TextRun,
  measures: readonly Spot[],
  before: Standing,
  date: IsoDate,
): readonly [ReadonlyMap<number, Told>, Standing] {
  const told = new Map<number, Told>();
  let standing = kind === 'heading' ? { ...before, story: yearAtHead(text) } : before;
  for (const { start: from, end: to } of sentencesOf(text)) {
    const sentence = text.slice(from, to);
    const times = timesIn(sentence).filter(
      ({ start, end }) => !overlaps(measures, { start: from + start, end: from + end }),
    );
    const [one, after] = tell(standing, sentence, times, overlaps(measures, { start: from, end: to }), date);
    told.set(from, one);
    standing = after;
  }
  return [told, nextParagraph(standing)];
}

/** So many sentences are remembered: each is asked about once for each of its measures. */
const mostSentences = 200;
/** Whether a sentence may tell of another time than the present: "HB 1110 allows duplexes" may be said of an old law. */
const isOpen = remembered((sentence: string): boolean => {
  const told = sentence.replace(subordinate, '');
  return !present.test(told) && !isPresent(told);
}, mostSentences);

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
  const told: ReadonlyMap<number, Told>[] = [];
  let standing: Standing = {};
  return (run, sentence) => {
    over ??= yearsOver(runs, date, (at) => measuresIn(at).length > 0);
    while (told.length <= run) {
      const [next, after] = tellRun(runs[told.length]!, measuresIn(told.length), standing, date);
      told.push(next);
      standing = after;
    }
    const { year, named } = told[run]!.get(sentence.start) ?? {};
    const heading = over[run];
    const isRow = heading !== undefined && runs[run]!.cell !== undefined;
    if (!isRow && year !== undefined && isOpen(runs[run]!.text.slice(sentence.start, sentence.end)))
      return { year, isOver: year === heading, named };
    return { year: heading, isOver: heading !== undefined, isRow, named: named ?? heading };
  };
}
