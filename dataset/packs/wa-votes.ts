/**
 * Washington's floor votes on final passage: every member's vote where a source has it, the counts elsewhere.
 * Votes on amendments and other motions are left out.
 */
import type { RollCall, VotesFile } from '../../engine/release/packs';
import { BuildProblem } from '../sources/snapshot';
import type { WaBills, WaBillVote } from '../sources/wa-bills';
import type { WaRollCall } from '../sources/wa-roll-calls';
import type { Report } from './report';
import { waKey } from './wa-measures';

const finalPassage = /^(?:3rd Reading & )?Final Passage\b/;
const chambers = { House: 'house', Senate: 'senate', lower: 'house', upper: 'senate' } as const;
const letters = { Yea: 'Y', Nay: 'N', Absent: 'B', Excused: 'E' } as const;

/** Only what was counted: a zero says nothing. Yea and Nay always stand. */
const tally = (yea: number, nay: number, absent: number, excused: number): RollCall['tally'] => ({
  Yea: yea,
  Nay: nay,
  ...(absent > 0 && { Absent: absent }),
  ...(excused > 0 && { Excused: excused }),
});

/** A roll call by what both sources say of it. */
const identity = (roll: Pick<RollCall, 'measure' | 'chamber' | 'date' | 'motion'>) =>
  [roll.measure, roll.chamber, roll.date, roll.motion.toLowerCase()].join(' ');

function fromCounts(key: string, session: string, vote: WaBillVote, again: number): RollCall {
  const chamber = vote.chamber === 'House' ? 'lower' : 'upper';
  const number = key.split('/').at(-1);
  return {
    id: `wa/${session}/${chamber}/${number}/${vote.date}${again > 0 ? `-${again + 1}` : ''}`,
    measure: key,
    chamber: chambers[vote.chamber],
    date: vote.date,
    motion: vote.motion,
    tally: tally(vote.yeas, vote.nays, vote.absent, vote.excused),
  };
}

/** Members' votes as letters. Members who are not in the crosswalk stay out, and are counted. */
function withMembers(
  roll: WaRollCall,
  session: string,
  voters: readonly (readonly string[])[],
  memberIds: ReadonlyMap<string, number>,
  report: Report,
): RollCall {
  const { yea, nay, absent, excused } = roll.counts;
  const cast = Object.values(roll.positions);
  for (const [value, published] of Object.entries({ Yea: yea, Nay: nay, Absent: absent, Excused: excused })) {
    const counted = cast.filter((vote) => vote === value).length;
    if (counted !== published)
      throw new BuildProblem(
        `Roll ${roll.billId} of ${roll.date} (${roll.chamber}): ${counted} members voted ${value}, the published count is ${published}.`,
      );
  }
  const key = waKey(roll.billId, session);
  if (!key) throw new BuildProblem(`Roll ${roll.billId} of ${roll.date}: no measure has this number.`);
  const known = new Set([...memberIds.values()].map(String));
  for (const member of Object.keys(roll.positions))
    if (!known.has(member)) report.drop('wa', "member's vote without a known member", `${roll.billId} ${member}`);
  const list = roll.chamber === 'lower' ? 0 : 1;
  const votes = (voters[list] ?? []).map((id) => {
    const vote = roll.positions[String(memberIds.get(id))];
    return vote ? letters[vote] : '-';
  });
  return {
    id: `wa/${session}/${roll.chamber}/${roll.billNumber}/${roll.sequence}`,
    measure: key,
    chamber: chambers[roll.chamber],
    date: roll.date,
    motion: roll.motion,
    tally: tally(yea, nay, absent, excused),
    voters: list,
    votes: votes.join(''),
  };
}

export interface WaVotesInput {
  bills: WaBills;
  rollCalls: readonly WaRollCall[];
  memberIds: ReadonlyMap<string, number>;
}

/** @returns roll calls with a mark on those that come from the file with members' votes. */
export function waVotes(
  { bills, rollCalls, memberIds }: WaVotesInput,
  report: Report,
): Pick<VotesFile, 'voters'> & { withVotes: RollCall[]; countsOnly: RollCall[] } {
  const voters = (['lower', 'upper'] as const).map((chamber) => {
    const ids = new Set(
      rollCalls.filter((roll) => roll.chamber === chamber).flatMap((roll) => Object.keys(roll.positions)),
    );
    return [...memberIds].flatMap(([person, id]) => (ids.has(String(id)) ? [person] : [])).sort();
  });
  const withVotes = rollCalls.map((roll) => withMembers(roll, bills.session, voters, memberIds, report));
  const detailed = new Map(withVotes.map((roll) => [identity(roll), roll]));
  const countsOnly: RollCall[] = [];
  const confirmed = new Set<string>();
  const ids = new Map<string, number>();
  for (const row of bills.rows) {
    const key = waKey(row.number, bills.session);
    for (const vote of row.votes) {
      if (!key || !finalPassage.test(vote.motion)) {
        report.drop('wa', 'roll call left out: not on final passage of a measure', `${row.number} ${vote.motion}`);
        continue;
      }
      const place = `${key} ${vote.chamber} ${vote.date}`;
      const again = ids.get(place) ?? 0;
      ids.set(place, again + 1);
      const roll = fromCounts(key, bills.session, vote, again);
      const other = detailed.get(identity(roll));
      if (!other) countsOnly.push(roll);
      else if (JSON.stringify(other.tally) === JSON.stringify(roll.tally)) confirmed.add(other.id);
      else
        throw new BuildProblem(
          `${roll.id}: the two sources count ${JSON.stringify(other.tally)} and ${JSON.stringify(roll.tally)}.`,
        );
    }
  }
  report.count('wa', 'roll calls with every member’s vote', withVotes.length);
  report.count('wa', '… of which a second source has the same counts', confirmed.size);
  report.count('wa', 'roll calls with counts only', countsOnly.length);
  return { voters, withVotes, countsOnly };
}
