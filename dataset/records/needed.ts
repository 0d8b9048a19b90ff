/** How many yes votes a roll call needed, where a plain majority is not enough. */
import { jurisdictionOf } from '../../engine/jurisdictions';
import type { Chamber, MotionCode, Share } from '../../engine/release/records';
import { BuildProblem } from '../sources/snapshot';
import type { Roll } from './shape';

/** Votes that need a larger share: those of which all that is given is true. */
export interface ShareRow {
  /** What they decide: any vote on the whole measure where it is not given. */
  code?: MotionCode;
  types?: readonly string[];
  /** The measure’s official title. */
  title?: RegExp;
  share: Share;
  /** Where it is written, and a page on which it was read. */
  law: { article: string; url: string };
}

/** Numerator, denominator, and of whom. */
const fractions: Readonly<Record<Share, readonly [number, number, 'voting' | 'present' | 'elected']>> = {
  'two-thirds-voting': [2, 3, 'voting'],
  'two-thirds-present': [2, 3, 'present'],
  'two-thirds-elected': [2, 3, 'elected'],
  'three-fifths-elected': [3, 5, 'elected'],
};

/**
 * What these counts needed.
 * @param elected how many members the chamber has
 */
export function needed(
  share: Share,
  { yea, nay, also }: Pick<Roll, 'yea' | 'nay' | 'also'>,
  elected: number,
): NonNullable<Roll['needs']> {
  const [over, under, whom] = fractions[share];
  const voting = yea + nay;
  const all = { voting, present: voting + (also['Present'] ?? 0), elected }[whom];
  return { yes: Math.ceil((all * over) / under), share };
}

/** How many members each chamber has. */
export function seatsOf(pack: string): Record<Chamber, number> {
  const { house, senate } = jurisdictionOf(pack)?.chambers ?? {};
  if (!house || !senate) throw new BuildProblem(`Nobody knows how many members the chambers of ${pack} have.`);
  return { house: house.seats, senate: senate.seats };
}

/**
 * The same roll calls, and what they needed.
 * @param titleOf official title of a measure (`HB/1217`)
 */
export const withNeeds = (
  rolls: readonly Roll[],
  rows: readonly ShareRow[],
  seats: Readonly<Record<Chamber, number>>,
  titleOf: (measure: string) => string | undefined,
): Roll[] =>
  rolls.map((roll) => {
    const { measure = '', code, chamber } = roll;
    const row = rows.find(
      (one) =>
        (one.code === undefined || one.code === code) &&
        (!one.types || one.types.includes(measure.split('/')[0] ?? '')) &&
        (!one.title || one.title.test(titleOf(measure) ?? '')),
    );
    return row ? { ...roll, needs: needed(row.share, roll, seats[chamber]) } : roll;
  });
