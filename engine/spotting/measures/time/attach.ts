/**
 * Which of a sentence's times is a measure's. Many years stand in a sentence for other things (an election, another law, a
 * person's first term), so that each place beside the measure (`places.ts`) is asked in turn, the plainest first:
 *
 *   its own clause        lawmakers passed HB 1110 in 2023 · last year’s HB 1163
 *   the one in front      the 2021 tax, known as SB 5096 · the Clean Buildings Act of 2019 (HB 1257)
 *   the ones behind       House Bill 1054, a 2021 law, · HB 1257, the Clean Buildings Act, was adopted in 2019
 *   what governs          In 2021, two bills passed: HB 1336 · Signed in April 2023, HB 1240 bans
 */
import type { IsoDate } from '../../../identifiers';
import type { Spot } from '../scan';
import { clausesOf } from './clauses';
import { isFree, isMeasureNoun, places } from './places';
import { type NamedTime, timesIn, yearOf } from './times';
import { compared, joinsList } from '../tables/beside-a-measure';

/** A year that the words name, or the number of a Congress; and the words. */
export interface TimeOfMeasure {
  readonly year?: number;
  readonly congress?: number;
  readonly words: string;
}

/** A measure in its sentence, or in as much of it as is looked at. Offsets are those of the sentence. */
export interface InSentence {
  readonly text: string;
  /** All measures of the sentence, in order. */
  readonly measures: readonly Spot[];
  /** The one asked about. */
  readonly measure: Spot;
}

/** The measures, those of a list as one. */
function lists(sentence: string, measures: readonly Spot[]): readonly Spot[] {
  const joined: Spot[] = [];
  for (const { start, end } of measures) {
    const last = joined.at(-1);
    if (last && joinsList.test(sentence.slice(last.end, start)))
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else joined.push({ start, end });
  }
  return joined;
}

/**
 * What the words of the sentence say of when a measure was, if they say anything.
 * @param namedYear the year that the text before the sentence named last: what "two years earlier" counts from
 */
export function timeOfMeasure(
  { text: sentence, measures, measure }: InSentence,
  date: IsoDate,
  namedYear: number | undefined,
): TimeOfMeasure | undefined {
  const times = timesIn(sentence).filter(
    (time) => !measures.some(({ start, end }) => start < time.end && time.start < end),
  );
  if (times.length === 0) return undefined;
  const groups = lists(sentence, measures);
  const mine = groups.find(({ start, end }) => start <= measure.start && measure.end <= end);
  if (!mine) return undefined;
  // "A proposal that looks like HB 2301 was heard in 2023": what is told is of another.
  if (compared.test(sentence.slice(Math.max(0, mine.start - 30), mine.start))) return undefined;
  const clauses = clausesOf(sentence, times, groups);
  const at = clauses.findIndex((clause) => clause.measures.includes(mine));
  if (at < 0) return undefined;
  const read = (time: NamedTime | undefined): TimeOfMeasure | undefined => {
    if (!time) return undefined;
    const { words, congress } = time;
    if (congress !== undefined) return { congress, words };
    const before = times.filter((other) => other.end <= time.start);
    const named = before.findLast((other) => other.year !== undefined)?.year ?? namedYear;
    const dated = before.findLast((other) => isFree(other) || isMeasureNoun(other));
    const inSentence = dated && yearOf(dated, { date, namedYear });
    const year = yearOf(time, { date, namedYear: named, inSentence });
    return year === undefined ? undefined : { year, words };
  };
  for (const place of places) {
    const found = read(place(clauses, at, mine));
    if (found) return found;
  }
  return undefined;
}
