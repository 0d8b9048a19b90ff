/** A sentence in clauses, as far as punctuation tells them apart, and what each may be to the one before. */
import { matchesOf } from '../../../text/matches';
import { wordOrDigit } from '../../../text/scripts';
import type { Spot } from '../reading/scan';
import type { NamedTime } from './times';
import { opensNoun, openVerb, fromRelative, stresses } from '../tables/clause-words';

/** Offsets are those of the sentence. */
export interface Clause extends Spot {
  readonly text: string;
  readonly times: readonly NamedTime[];
  /** A measure, or the numbers of a list that are joined by nothing but commas and "and". */
  readonly measures: readonly Spot[];
  /** In brackets, or behind one: "(SB 5096, 2021)". */
  readonly isBracketed: boolean;
}

const boundary = /,(?=[\s"”’])|[;:()[\]]|\s[—–-]{1,2}\s|—/g;

/** The clauses of a sentence that hold anything. Commas within a time or a list of numbers part nothing. */
export function clausesOf(sentence: string, times: readonly NamedTime[], measures: readonly Spot[]): Clause[] {
  const isInside = insideOf([...times, ...measures]);
  const cuts = matchesOf(sentence, boundary)
    .map(({ 0: mark, index }) => ({ mark, at: index }))
    .filter(({ at }) => !isInside(at));
  const timesUntil = takenUntil(times);
  const measuresUntil = takenUntil(measures);
  const clauses: Clause[] = [];
  let start = 0;
  let depth = 0;
  for (const { mark, at } of [...cuts, { mark: '', at: sentence.length }]) {
    const lead = /^\s*/.exec(sentence.slice(start, at))![0].length;
    const from = start + lead;
    const text = sentence.slice(from, at).replace(/[\s.!?”"]+$/, '');
    const end = Math.max(at, from + 1);
    const [timesHere, measuresHere] = [timesUntil(from, end), measuresUntil(from, end)];
    if (wordOrDigit.test(text))
      clauses.push({
        start: from,
        end: from + text.length,
        text,
        times: timesHere,
        measures: measuresHere,
        isBracketed: depth > 0,
      });
    if (/[([]/.test(mark)) depth += 1;
    if (/[)\]]/.test(mark)) depth = Math.max(0, depth - 1);
    start = at + mark.length;
  }
  return clauses;
}

const byStart = (one: Spot, other: Spot): number => one.start - other.start;

/** Whether a mark stands inside one of the spots. Asked from left to right, so that each spot is looked at once. */
function insideOf(spots: readonly Spot[]): (at: number) => boolean {
  const sorted = spots.toSorted(byStart);
  let next = 0;
  let furthest = 0;
  return (at) => {
    for (; sorted[next] && sorted[next]!.start < at; next += 1) furthest = Math.max(furthest, sorted[next]!.end);
    return at + 1 < furthest;
  };
}

/** The spots that start from one place until before another. Asked from left to right, as above. */
function takenUntil<T extends Spot>(spots: readonly T[]): (from: number, end: number) => T[] {
  const sorted = spots.toSorted(byStart);
  let next = 0;
  return (from, end) => {
    while (sorted[next] && sorted[next]!.start < from) next += 1;
    const first = next;
    while (sorted[next] && sorted[next]!.start < end) next += 1;
    return sorted.slice(first, next);
  };
}

/** "a 2021 law", "the state’s 2023 ban on sales", "part of the 2022 defense bill": a noun for the measure before it. */
export const isApposition = ({ text }: Clause): boolean =>
  opensNoun.test(text) && !openVerb.test(text.replace(fromRelative, ''));

/** Whether a clause ends with a measure, or with a word that only stresses it. */
export const endsWithMeasure = (clause: Clause, measure: Spot): boolean =>
  stresses.test(clause.text.slice(measure.end - clause.start));

/** The words of a clause between two offsets in the sentence. */
export const textBetween = (clause: Clause, from: number, to: number): string =>
  clause.text.slice(from - clause.start, to - clause.start);
