/** Roll calls held against a second source: where the two differ, the build names the roll call and stops. */
import type { ChamberRoll } from '../jurisdictions/us/services/chamber-roll';
import { BuildProblem } from '../sources/snapshot';
import type { VoteviewRoll } from '../sources/voteview';
import type { Chamber } from '../../engine/release/records';
import { groupBy } from './lists';
import type { Roll } from './shape';

/** A roll call's counts as another source has them. */
export interface Counted {
  measure: string;
  chamber: Chamber;
  date: string;
  motion: string;
  yea: number;
  nay: number;
}

const place = ({ measure, chamber, date }: Pick<Counted, 'chamber' | 'date'> & { measure?: string }) =>
  `${measure ?? ''} ${chamber} ${date}`;

/** How many of the second source's roll calls the record has. Throws for the first that it does not have so. */
export function confirmCounts(rolls: readonly Roll[], counted: readonly Counted[]): number {
  const known = groupBy(rolls, place);
  for (const one of counted) {
    const sameDay = known.get(place(one)) ?? [];
    if (sameDay.some(({ yea, nay }) => yea === one.yea && nay === one.nay)) continue;
    const told = sameDay.map(({ yea, nay }) => `${yea} to ${nay}`).join(', ') || 'none';
    throw new BuildProblem(
      `Roll call on ${one.measure}, ${one.chamber}, ${one.date}, ${one.motion}: a second source says ${one.yea} to ${one.nay}, the record ${told}.`,
    );
  }
  return counted.length;
}

const side = (letter: string | undefined) =>
  letter === 'Y' || letter === 'A' ? 'Yea' : letter === 'N' || letter === 'O' ? 'Nay' : 'neither';
const sideOfCast = (cast: number | undefined) =>
  cast === undefined ? 'neither' : cast >= 1 && cast <= 3 ? 'Yea' : cast >= 4 && cast <= 6 ? 'Nay' : 'neither';

/** A roll call's members as a copy of it has them, by Voteview's codes. */
export type Copy = Pick<VoteviewRoll, 'date' | 'clerkNumber' | 'casts'>;

const codes = { Yea: 1, Aye: 1, Nay: 6, No: 6, Present: 7, 'Not Voting': 9 } as const;

/** Roll calls fetched from the chambers themselves. */
export const fetchedCopies = (rolls: readonly ChamberRoll[]): Copy[] =>
  rolls.map(({ date, number, votes }) => ({
    date,
    clerkNumber: number,
    casts: new Map(Object.entries(votes).map(([member, word]) => [member, codes[word]])),
  }));

/** Where Voteview has another vote than the Senate's own file, looked up by hand: roll call and member. */
const voteviewErrs: ReadonlySet<string> = new Set(['senate 2025 26 P000145']);

/** Members' votes that both sources have, all equal. Voteview counts nobody's casting vote. */
export function confirmMembers(rolls: readonly Roll[], copies: Readonly<Record<Chamber, readonly Copy[]>>): number {
  const known = new Map(rolls.map((roll) => [`${roll.chamber} ${roll.date.slice(0, 4)} ${roll.number}`, roll]));
  let equal = 0;
  for (const chamber of ['house', 'senate'] as const)
    for (const { date, clerkNumber, casts } of copies[chamber]) {
      const roll = known.get(`${chamber} ${date.slice(0, 4)} ${clerkNumber}`);
      if (!roll) continue;
      for (const [member, cast] of casts) {
        const [ours, theirs] = [side(roll.casts.get(`bioguide/${member}`)), sideOfCast(cast)];
        if (voteviewErrs.has(`${chamber} ${date.slice(0, 4)} ${clerkNumber} ${member}`)) continue;
        if (ours !== theirs)
          throw new BuildProblem(
            `Roll call ${clerkNumber} of the ${chamber}, ${date}: the record has ${ours} for ${member}, a second source has ${theirs}.`,
          );
        equal += 1;
      }
    }
  return equal;
}
