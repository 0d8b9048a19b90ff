/** Voteview's files of one Congress: roll calls, members, and one row per member and roll call. */
import { parse } from 'csv-parse/sync';
import type { VoteValue } from '../../engine/release/packs';
import { BuildProblem, type Snapshot } from './snapshot';

export interface VoteviewRoll {
  congress: string;
  /** Year's number at the Clerk or in the Senate. Voteview's own `rollnumber` differs from it in the House. */
  clerkNumber: number;
  session: number;
  date: string;
  yea: number;
  nay: number;
  /** `HR1`, `SJRES18`, `PN117`; empty for the election of the Speaker. */
  bill: string;
  result: string;
  description: string;
  question: string;
  /** Bioguide id → cast code: 1–3 yea, 4–6 nay, 7–8 present, 9 not voting. Absent: no member at that time. */
  casts: Map<string, number>;
  /** Bioguide id → the vote in the chamber's own word, where its own record was read. */
  words?: Map<string, VoteValue>;
}

type Row = Record<string, string>;

function read(snapshot: Snapshot, file: string, columns: readonly string[]): Row[] {
  const rows: Row[] = parse(snapshot.text(file), { columns: true, skip_empty_lines: true });
  const missing = columns.filter((column) => rows[0]?.[column] === undefined);
  if (missing.length > 0) throw new BuildProblem(`${file} has no column ${missing.join(', ')}.`);
  return rows;
}

/** @param letter `H` or `S`. */
export function readVoteview(snapshot: Snapshot, letter: 'H' | 'S', congress: number): VoteviewRoll[] {
  const file = (part: string) => `congress/${letter}${congress}_${part}.csv`;
  const members = new Map(
    read(snapshot, file('members'), ['icpsr', 'bioguide_id']).map((row) => [row.icpsr, row.bioguide_id]),
  );
  const casts = new Map<string, Map<string, number>>();
  for (const { rollnumber = '', icpsr, cast_code } of read(snapshot, file('votes'), [
    'rollnumber',
    'icpsr',
    'cast_code',
  ])) {
    const member = members.get(icpsr);
    if (!member)
      throw new BuildProblem(
        `${file('votes')}: roll ${rollnumber} names member ${icpsr}, who is not in the members file.`,
      );
    const roll = casts.get(rollnumber) ?? new Map<string, number>();
    casts.set(rollnumber, roll.set(member, Number(cast_code)));
  }
  return read(snapshot, file('rollcalls'), ['rollnumber', 'clerk_rollnumber', 'vote_question']).map((row) => ({
    congress: row.congress ?? '',
    clerkNumber: Number(row.clerk_rollnumber),
    session: Number(row.session),
    date: row.date ?? '',
    yea: Number(row.yea_count),
    nay: Number(row.nay_count),
    bill: row.bill_number ?? '',
    result: row.vote_result ?? '',
    description: row.vote_desc ?? '',
    question: row.vote_question ?? '',
    casts: casts.get(row.rollnumber ?? '') ?? new Map<string, number>(),
  }));
}
