/**
 * The year that the text around a sentence is telling of: what stands over its passage ("2021: …", a heading, the row of a
 * table), and what the sentences before it have opened: "In January 2021 the Legislature met." Each sentence is told by what those
 * before have left standing, and leaves a state of its own.
 */
import type { IsoDate } from '../../../identifiers';
import { firstYearOfCongress } from '../../../jurisdictions/sessions';
import { lowerBound } from '../../../text/lower-bound';
import { lazy, memoize } from '../../../memoize';
import type { Batch } from '../reading/batch';
import { overlaps, type Spot } from '../reading/scan';
import { countLawmakingWords, rowOf, sentencesOf } from '../reading/surroundings';
import { headYear, ofTheseDays, present, subordinate } from '../tables/story-words';
import { earliestYear, mayNameTimes, type NamedTime, timesIn, resolveYear } from './times';

/** What the text around a sentence says of time. */
export interface Story {
  readonly year?: number | undefined;
  /** The year named last before: what "two years later" counts from. Few ask for it, and it may stand far above. */
  readonly named: () => number | undefined;
  /** The year stands over the passage. */
  readonly isOver?: boolean;
  /** It heads the row of a table. */
  readonly isRow?: boolean;
}

/** What stands before a sentence. */
interface Standing {
  /** The year named last in any paragraph before, for "the next winter". */
  readonly ever: () => number | undefined;
  /** Of its own paragraph: the year that a sentence before has opened, that the one right before told of, and that was named last. */
  readonly opened?: number | undefined;
  readonly passing?: number | undefined;
  readonly named?: number | undefined;
}

/** No time that a text opens with is longer. */
const mayOpenWithYear = /^\s*(?=\S).{0,46}?\d\d/s;
/** The year at the head of a text: before a colon or the like, or alone. */
function yearAtHead(text: string): { readonly year: number; readonly isAlone: boolean } | undefined {
  if (!mayOpenWithYear.test(text)) return undefined;
  const { congress, lead, year, alone } = headYear.exec(text)?.groups ?? {};
  const isAlone = alone !== undefined;
  // "In 2020, 412 people died" opens a sentence.
  if ((congress ?? year) === undefined || (lead !== undefined && !isAlone)) return undefined;
  return { year: congress ? firstYearOfCongress(Number(congress)) : Number(year), isAlone };
}

/** For each run, the year over it: none after the year that comes. */
function yearsOver({ runs, article, measuresIn }: Batch): (number | undefined)[] {
  const latest = Number(article.date.date.slice(0, 4)) + 1;
  const heads = runs.map(({ text }) => yearAtHead(text));
  // A cell may hold a measure’s number 2019 and nothing else.
  const rows = new Map<string, number>();
  runs.forEach(({ cell }, run) => {
    if (cell && heads[run]?.isAlone && measuresIn(run).length === 0) rows.set(rowOf(cell), heads[run].year);
  });
  let standing: number | undefined;
  return runs
    .map(({ kind, cell }, run) => {
      if (cell) return rows.get(rowOf(cell));
      if (kind === 'heading' || heads[run]?.isAlone) standing = heads[run]?.year;
      return heads[run]?.year ?? standing;
    })
    .map((year) => (year !== undefined && year >= earliestYear && year <= latest ? year : undefined));
}

/** Whether a sentence tells of the reader's present: "this year", "on Tuesday". */
const isPresent = (sentence: string, times: readonly NamedTime[] = timesIn(sentence)): boolean =>
  times.some(({ kind }) => kind === 'present') || ofTheseDays.test(sentence);

/** Whether later words may count from a time: "no coal after 2025" and "in December" set nothing. */
const namesYear = ({ kind, noun, year, ago, after }: NamedTime): boolean =>
  (kind === 'when' || (kind === 'whose' && noun !== 'event')) && (year ?? ago ?? after) !== undefined;

/**
 * What stands after a sentence.
 * @param times those it names, but for numbers of measures
 */
function tell(
  { ever, opened, named }: Standing,
  sentence: string,
  times: readonly NamedTime[],
  date: IsoDate,
): Standing {
  if (times.length === 0) {
    const isOver = opened !== undefined && isPresent(sentence, times);
    return { ever, opened: isOver ? undefined : opened, passing: undefined, named };
  }
  /** Of the times whose years can be told; each may count from those before it. */
  const years = new Map<NamedTime, number>();
  let base = named === undefined ? ever : () => named;
  for (const time of times) {
    const year = resolveYear(time, date, base);
    if (year === undefined) continue;
    years.set(time, year);
    if (namesYear(time)) base = () => year;
  }
  const said = times.filter((time) => time.kind === 'when' && years.has(time)).map((time) => years.get(time)!);
  const year = said.every((one) => one === said[0]) ? said[0] : undefined;
  const isOpening = year !== undefined && countLawmakingWords(sentence, 1) > 0;
  const naming = times.filter((time) => namesYear(time) && years.has(time));
  // A year in figures goes before those that only count from one.
  const last = naming.findLast((time) => time.year !== undefined) ?? naming.at(-1);
  const isOver = opened === undefined || isPresent(sentence, times);
  return {
    ever,
    opened: isOpening ? year : isOver ? undefined : opened,
    passing: isOpening ? undefined : year,
    named: years.get(last!) ?? named,
  };
}

/** "a compromise of the year before": of no year that was named long ago. */
const isBackward = (times: readonly NamedTime[]): boolean =>
  times.some(({ after = 0, isOfNext }) => after < 0 || (isOfNext === true && after > 0));

/** The sentences of a run, told as far down as somebody asks: what stands before one, its times, and the year that they name last. */
function tellRun({ runs, article, measuresIn }: Batch, run: number, ever: Standing['ever']) {
  const { text } = runs[run]!;
  const measures = measuresIn(run);
  const sentences = lazy(() => (mayNameTimes(text) ? sentencesOf(text) : []));
  /** What stands before each, and at last after all. */
  const standing: Standing[] = [{ ever }];
  const timesOf = ({ start: from, end: to }: Spot): readonly NamedTime[] => {
    const isMeasure = ({ start, end }: Spot) => overlaps(measures, { start: from + start, end: from + end });
    return timesIn(text.slice(from, to)).filter((time) => !isMeasure(time));
  };
  const before = ({ start }: { readonly start: number }): Standing => {
    if (start === 0) return standing[0]!;
    const to = lowerBound(sentences(), start);
    for (let at = standing.length - 1; at < to; at += 1) {
      const sentence = sentences()[at]!;
      const words = text.slice(sentence.start, sentence.end);
      standing.push(tell(standing[at]!, words, timesOf(sentence), article.date.date));
    }
    return standing[to]!;
  };
  return { before, timesOf, last: () => before({ start: Infinity }).named };
}

/** So many sentences are remembered: each is asked about once for each of its measures. */
const mostSentences = 200;
/** Whether a sentence may tell of another time than the present: "HB 1110 allows duplexes" may be said of an old law. */
const isOpen = memoize((sentence: string): boolean => {
  const told = sentence.replace(subordinate, '');
  return !present.test(told) && !isPresent(told);
}, mostSentences);

/** Asks what the text around a sentence of a run says of time: the runs of a batch are read as far as it is asked. Linear. */
export function createStoryYear(batch: Batch): (run: number, sentence: Spot) => Story {
  const { runs } = batch;
  const over = lazy(() => yearsOver(batch));
  /** The years named last before each run, as far down as somebody asked. */
  const ever: (number | undefined)[] = [undefined];
  const everBefore = (run: number) => () => {
    for (let at = ever.length - 1; at < run; at += 1) ever.push(told(at).last() ?? ever[at]);
    return ever[run];
  };
  const told = memoize((run: number) => tellRun(batch, run, everBefore(run)), runs.length);
  return (run, sentence) => {
    const { before, timesOf } = told(run);
    const { opened, passing, named: last, ever } = before(sentence);
    const year = opened ?? passing;
    const named = () => last ?? (isBackward(timesOf(sentence)) ? undefined : ever());
    const heading = over()[run];
    const isRow = heading !== undefined && runs[run]!.cell !== undefined;
    if (!isRow && year !== undefined && isOpen(runs[run]!.text.slice(sentence.start, sentence.end)))
      return { year, isOver: year === heading, named };
    return { year: heading, isOver: heading !== undefined, isRow, named: () => named() ?? heading };
  };
}
