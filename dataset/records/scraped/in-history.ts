/** What a bill's own history says of the votes on it. */
import type { Chamber, MotionCode } from '../../../engine/release/records';
import { BuildProblem } from '../../sources/snapshot';
import type { ScrapedBill, ScrapedVote } from '../../sources/scraped-session';

export interface Tally {
  yea: number;
  nay: number;
  absent: number;
  excused: number;
}

export const countOf = (vote: ScrapedVote, option: string): number =>
  vote.counts.filter((count) => count.option === option).reduce((sum, { value }) => sum + value, 0);

/** The tallies that a bill's history gives for a chamber and day. */
export function talliesOf({ actions }: ScrapedBill, line: RegExp): (Tally & { chamber: Chamber; day: string })[] {
  return actions.flatMap(({ description, date, organization_id: chamber }) => {
    const [, yea, nay, absent, excused] = line.exec(description) ?? [];
    if (excused === undefined || chamber === '') return [];
    const count = { yea: Number(yea), nay: Number(nay), absent: Number(absent), excused: Number(excused) };
    return [{ ...count, chamber, day: date }];
  });
}

export const isSame = (vote: ScrapedVote, { yea, nay, absent, excused }: Tally): boolean =>
  countOf(vote, 'yes') === yea && countOf(vote, 'no') === nay && countOf(vote, 'other') === absent + excused;

/**
 * The second source is the history of the bill: every tally that it gives must be one of the roll calls of that day. A roll
 * call that it passes over (taken again the same day, or on a conference's report) has no second source.
 */
export function checkTallies(bill: ScrapedBill, votes: readonly ScrapedVote[], line: RegExp): void {
  for (const { chamber, day, ...tally } of talliesOf(bill, line)) {
    const sameDay = votes.filter((vote) => vote.organization === chamber && vote.start_date === day);
    if (sameDay.some((vote) => isSame(vote, tally))) continue;
    const told = sameDay.map((vote) => `${countOf(vote, 'yes')} to ${countOf(vote, 'no')}`).join(', ') || 'none';
    throw new BuildProblem(
      `Roll call on ${bill.identifier}, ${chamber}, ${day}: the bill’s history says ${tally.yea} to ${tally.nay}, the roll calls ${told}.`,
    );
  }
}

const names = (list: string): string[] =>
  list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'None');

/** Who voted how by a line of a bill's history. */
export interface ToldVotes {
  votes: ScrapedVote['votes'];
  /** Members that the counts leave out. */
  excused: number;
  /** How whoever presides voted where the votes were equal. */
  casting?: 'Y' | 'N';
}

/** The names in a line: of whoever voted for and against, and, told apart, of the others. */
export function namesIn(
  description: string,
  line: RegExp,
): Record<'yes' | 'no' | 'absent' | 'excused', string[]> | undefined {
  const { groups } = line.exec(description) ?? {};
  const { yes = '', no = '', absent, excused = '' } = groups ?? {};
  return absent === undefined
    ? undefined
    : { yes: names(yes), no: names(no), absent: names(absent), excused: names(excused) };
}

/** Who voted how, as the bill's history tells it for a day, where it agrees with the counts of the roll call. */
export function toldBy(bill: ScrapedBill, vote: ScrapedVote, line: RegExp): ToldVotes | undefined {
  for (const { description, date } of bill.actions) {
    const told = date === vote.start_date && namesIn(description, line);
    if (!told || (['yes', 'no', 'absent'] as const).some((option) => told[option].length !== countOf(vote, option)))
      continue;
    const casting = line.exec(description)?.groups?.['casting'];
    return {
      votes: Object.entries(told).flatMap(([option, who]) => who.map((name) => ({ option, voter_name: name }))),
      excused: told.excused.length,
      ...(casting && { casting: casting === 'AYE' ? ('Y' as const) : ('N' as const) }),
    };
  }
  return undefined;
}

const linesOf = ({ actions }: ScrapedBill, vote: ScrapedVote): string[] =>
  actions.flatMap(({ description, date, organization_id: chamber }) =>
    chamber === vote.organization && date.slice(0, 10) === vote.start_date.slice(0, 10) ? [description] : [],
  );

/** Whether the history tells a passage with the yeas of this roll call, and the nays if the line has them, that day. */
export const saysPassed = (bill: ScrapedBill, vote: ScrapedVote, line: RegExp): boolean =>
  linesOf(bill, vote).some((description) => {
    const [, yea = '-1', nay] = line.exec(description) ?? [];
    return Number(yea) === countOf(vote, 'yes') && (nay === undefined || Number(nay) === countOf(vote, 'no'));
  });

/** Words of a motion, a line of the history of its chamber and day, and what the two together say that it decided. */
export type ToldRow = readonly [words: RegExp, line: RegExp, code: MotionCode];

/** What a roll call decided by the history of its day, where its own words do not say it. */
export function toldCode(
  bill: ScrapedBill,
  vote: ScrapedVote,
  words: string,
  rows: readonly ToldRow[],
): MotionCode | undefined {
  const lines = linesOf(bill, vote);
  return rows.find(([fits, line]) => fits.test(words) && lines.some((one) => line.test(one)))?.[2];
}
