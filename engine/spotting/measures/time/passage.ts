/**
 * What the sentences of a text open of time, in reading order: "In January 2021 the Legislature met." Each sentence is told by
 * what those before have left standing, and leaves a state of its own.
 */
import type { IsoDate } from '../../../identifiers';
import { holds } from '../../signs';
import { lawmakingWords } from '../surroundings';
import { type NamedTime, timesIn, yearOf } from './times';
import { head, leads, ofElection, ofOtherClause, ofTheseDays } from '../tables/story-words';

/** What stands before a sentence. */
export interface Standing {
  /** The year of the story, which a paragraph takes up only with words that count from it. */
  readonly story?: number | undefined;
  /** The year named last in any paragraph before, for "the next winter". */
  readonly ever?: number | undefined;
  /** Of its own paragraph: the year that a sentence before has opened, that the one right before told of, and that was named last. */
  readonly opened?: number | undefined;
  readonly passing?: number | undefined;
  readonly named?: number | undefined;
}

/** What stands before the first sentence of the next paragraph. */
export const nextParagraph = ({ story, ever, named }: Standing): Standing => ({ story, ever: named ?? ever });

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
export const isPresent = (sentence: string, times: readonly NamedTime[] = timesIn(sentence)): boolean =>
  times.some(({ kind }) => kind === 'present') || ofTheseDays.test(sentence);

/** Whether later words may count from a time: "no coal after 2025" and "in December" set nothing. */
const namesYear = ({ kind, noun, year, ago, after }: NamedTime): boolean =>
  (kind === 'when' || (kind === 'whose' && noun !== 'event')) && (year ?? ago ?? after) !== undefined;

/** The times of a sentence whose years can be told, with these; each may count from those before it. */
function yearsOf(times: readonly NamedTime[], date: IsoDate, from: number | undefined): ReadonlyMap<NamedTime, number> {
  const years = new Map<NamedTime, number>();
  let base = from;
  for (const time of times) {
    const year = yearOf(time, { date, namedYear: base });
    if (year === undefined) continue;
    years.set(time, year);
    if (namesYear(time)) base = year;
  }
  return years;
}

/** What is told of a sentence: the year it is of, and the one that its own times count from. */
export interface Told {
  readonly year: number | undefined;
  readonly named: number | undefined;
}

/**
 * Reads one sentence.
 * @param times those it names, but for numbers of measures
 * @param hasMeasure whether a measure is written in it
 */
export function tell(
  before: Standing,
  sentence: string,
  times: readonly NamedTime[],
  hasMeasure: boolean,
  date: IsoDate,
): readonly [Told, Standing] {
  const { ever, named, passing } = before;
  const counted = named ?? ever;
  const years = yearsOf(times, date, counted);
  // "A year later"
  const onward = times.find((time) => (time.after ?? -1) >= 0 && isAtHead(sentence, time));
  const from = onward && (named ?? before.story ?? ever);
  const goesOn = from === undefined ? undefined : from + onward!.after!;
  const standing = goesOn ?? before.opened;
  // "a compromise of the year before": of no year that was named long ago.
  const isBackward = times.some(({ after = 0, isOfNext }) => after < 0 || (isOfNext === true && after > 0));
  const told = { year: standing ?? passing, named: isBackward ? named : counted };

  const said = times.filter((time) => time.kind === 'when' && time !== onward && years.has(time));
  const isOne = new Set(said.map((time) => years.get(time))).size === 1;
  const atHead = said.find((time) => isAtHead(sentence, time));
  const one = isOne ? said.find(({ start }) => !ofOtherClause.test(wordsBefore(sentence, start))) : undefined;
  const year = years.get((atHead ?? one)!);
  const isOpening =
    year !== undefined &&
    ((atHead !== undefined && hasMeasure) || (!ofElection.test(sentence) && lawmakingWords(sentence, 1) > 0));
  const isNow = isPresent(sentence, times);
  const story = isOpening && atHead ? year : isNow ? undefined : (goesOn ?? before.story);
  const opened = isOpening ? year : isNow ? undefined : standing;
  const naming = times.filter((time) => namesYear(time) && years.has(time));
  // A year in figures goes before those that only count from one.
  const last = naming.findLast((time) => time.year !== undefined) ?? naming.at(-1);
  return [told, { story, ever, opened, passing: isOpening ? undefined : year, named: years.get(last!) ?? named }];
}
