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

/** A member who is not in the roster (who has left, say) still votes: under the services' own number. */
const officialId = (member: string, people: ReadonlyMap<string, string>) =>
  people.get(member) ?? `civic/wa/legislature/member-${member}`;

/** Members' votes as letters. */
function withMembers(
  roll: WaRollCall,
  session: string,
  voters: readonly (readonly string[])[],
  people: ReadonlyMap<string, string>,
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
  const byOfficial = new Map(
    Object.entries(roll.positions).map(([member, vote]) => [officialId(member, people), vote]),
  );
  const list = roll.chamber === 'lower' ? 0 : 1;
  const votes = (voters[list] ?? []).map((id) => {
    const vote = byOfficial.get(id);
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
  /** Every roll call of every bill is among `rollCalls`. */
  isComplete: boolean;
}

/** The id of each member, by number in the Legislature's services. */
export const peopleByNumber = (memberIds: ReadonlyMap<string, number>): Map<string, string> =>
  new Map([...memberIds].map(([person, id]) => [String(id), person]));

/** Roll calls that say where a member stands. */
export const onPassage = (rolls: readonly WaRollCall[]): WaRollCall[] =>
  rolls.filter(({ motion }) => finalPassage.test(motion));

/** Everyone who voted, house first: the lists that vote letters follow. */
export const waVoters = (rolls: readonly WaRollCall[], people: ReadonlyMap<string, string>): VotesFile['voters'] =>
  (['lower', 'upper'] as const).map((chamber) => {
    const members = onPassage(rolls).flatMap((roll) => (roll.chamber === chamber ? Object.keys(roll.positions) : []));
    return [...new Set(members)].map((member) => officialId(member, people)).sort();
  });

/** The roll calls of one session. */
export function waVotes(
  { bills, rollCalls, isComplete }: WaVotesInput,
  voters: VotesFile['voters'],
  people: ReadonlyMap<string, string>,
  report: Report,
): { withVotes: RollCall[]; countsOnly: RollCall[]; confirmed: number } {
  const passage = onPassage(rollCalls);
  for (const roll of rollCalls)
    if (!passage.includes(roll))
      report.drop('wa', 'roll call left out: not on final passage of a measure', `${roll.billId} ${roll.motion}`);
  const withVotes = passage.map((roll) => withMembers(roll, bills.session, voters, people));
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
      if (!other && isComplete)
        report.drop('wa', 'counts that the Legislature’s own roll calls do not have', `${roll.id} ${roll.motion}`);
      else if (!other) countsOnly.push(roll);
      else if (JSON.stringify(other.tally) === JSON.stringify(roll.tally)) confirmed.add(other.id);
      else
        throw new BuildProblem(
          `${roll.id}: the two sources count ${JSON.stringify(other.tally)} and ${JSON.stringify(roll.tally)}.`,
        );
    }
  }
  return { withVotes, countsOnly, confirmed: confirmed.size };
}
