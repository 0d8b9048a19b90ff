/** Answers of the web services → the rows and roll calls that the compiler reads. */
import { BuildProblem } from '../../../sources/snapshot';
import { parseWaNumber, type WaBillRow } from '../bills';
import type { WaRollCall } from '../roll-calls';
import type { Legislation, RollCall } from './shapes';

const day = (time: string) => time.slice(0, 10);

/** How far a version is along: a second substitute after a substitute, engrossed after plain. */
const byAge = (a: Legislation, b: Legislation) =>
  a.SubstituteVersion - b.SubstituteVersion || a.EngrossedVersion - b.EngrossedVersion;

/**
 * One row from all versions of one bill: words of the newest, sponsor and introduction of the first.
 * Undefined without a title: there is nothing to show then.
 */
export function billRow(versions: readonly Legislation[]): WaBillRow | undefined {
  const ordered = [...versions].sort(byAge);
  const first = ordered[0];
  const newest = ordered.findLast((version) => version.ShortDescription) ?? ordered.at(-1);
  if (!first || !newest?.ShortDescription) return undefined;
  return {
    number: newest.BillId,
    title: newest.ShortDescription,
    description: newest.LongDescription ?? '',
    sponsor: first.Sponsor || '()',
    ...(first.PrimeSponsorID > 0 && { sponsorId: first.PrimeSponsorID }),
    introducedDate: day(first.IntroducedDate),
    originalAgency: first.OriginalAgency,
    votes: [],
  };
}

export function rollCall(roll: RollCall): WaRollCall {
  const parsed = parseWaNumber(roll.BillId);
  const billNumber = parsed && 'number' in parsed ? parsed.number : Number(roll.BillId.match(/\d+$/)?.[0]);
  const positions: WaRollCall['positions'] = {};
  for (const { MemberId, Name, VOte } of roll.Votes) {
    if (positions[MemberId])
      throw new BuildProblem(
        `GetRollCalls: ${roll.BillId} of ${day(roll.VoteDate)} (${roll.Agency} roll ${roll.SequenceNumber}): ${Name} (${MemberId}) votes twice`,
      );
    positions[MemberId] = VOte;
  }
  return {
    biennium: roll.Biennium,
    chamber: roll.Agency === 'House' ? 'lower' : 'upper',
    billId: roll.BillId,
    billNumber,
    date: day(roll.VoteDate),
    motion: roll.Motion,
    sequence: roll.SequenceNumber,
    counts: {
      yea: roll.YeaVotes.Count,
      nay: roll.NayVotes.Count,
      absent: roll.AbsentVotes.Count,
      excused: roll.ExcusedVotes.Count,
    },
    positions,
  };
}
