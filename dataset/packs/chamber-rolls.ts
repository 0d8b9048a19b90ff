/** Roll calls as the chambers themselves publish them, before Voteview's copies of them. */
import type { ChamberRoll } from '../clients/congress/chamber-roll';
import { BuildProblem } from '../sources/snapshot';
import type { VoteviewRoll } from '../sources/voteview';

const codes = { Yea: 1, Aye: 1, Nay: 6, No: 6, Present: 7, 'Not Voting': 9 } as const;
const idOf = (roll: { congress: string; session: number; clerkNumber: number }) =>
  `${roll.congress}/${roll.session}/${roll.clerkNumber}`;

const toRoll = (roll: ChamberRoll): VoteviewRoll => ({
  congress: roll.congress,
  clerkNumber: roll.number,
  session: roll.session,
  date: roll.date,
  yea: roll.yea,
  nay: roll.nay,
  bill: roll.bill,
  result: roll.result,
  description: roll.description,
  question: roll.question,
  casts: new Map(Object.entries(roll.votes).map(([member, word]) => [member, codes[word]])),
  words: new Map(Object.entries(roll.votes)),
});

/** Yea, nay or neither: what both sources must agree on. Pairs and announcements count as neither side's vote. */
const side = (cast: number | undefined) => (cast === 1 ? 'Yea' : cast === 6 ? 'Nay' : 'neither');

function refuseDifference(own: VoteviewRoll, copy: VoteviewRoll): void {
  for (const member of new Set([...own.casts.keys(), ...copy.casts.keys()])) {
    const [recorded, copied] = [side(own.casts.get(member)), side(copy.casts.get(member))];
    if (recorded !== copied)
      throw new BuildProblem(
        `Roll ${idOf(own)} of ${own.date}: the chamber has ${recorded} for ${member}, Voteview has ${copied}.`,
      );
  }
}

/** The chamber's own roll calls, and the copies of those that were not fetched. Throws where the two differ. */
export function withChamberRolls(copies: readonly VoteviewRoll[], fetched: readonly ChamberRoll[]): VoteviewRoll[] {
  const own = new Map(fetched.map(toRoll).map((roll) => [idOf(roll), roll]));
  for (const copy of copies) {
    const roll = own.get(idOf(copy));
    if (!roll) own.set(idOf(copy), copy);
    // The words by which roll calls are taken stay the same, so that a fetch adds roll calls and drops none.
    else {
      refuseDifference(roll, copy);
      own.set(idOf(copy), { ...roll, question: copy.question, description: copy.description });
    }
  }
  return [...own.values()];
}
