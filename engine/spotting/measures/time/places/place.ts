/**
 * A place beside a measure, which is asked for the measure's time; and what every place asks of a time.
 */
import type { Clause, Spot } from '../clauses';
import type { NamedTime } from '../times';

/** The time that a place holds for a measure, which stands in the clause `at`. */
export type Place = (clauses: readonly Clause[], at: number, measure: Spot) => NamedTime | undefined;

/** A time that goes with what is told, not with a noun: "in 2021", "now". */
export const isFree = (time: NamedTime): boolean => time.kind === 'when' || (time.kind === 'present' && !time.isLoose);

/** "the 2021 law", "the 2021 session": not "the 2021 ruling". */
export const isMeasureNoun = ({ noun }: NamedTime): boolean => noun === 'measure' || noun === 'session';
