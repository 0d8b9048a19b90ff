/** A tally as published → the parts that a bar shows. */
import { ownValue } from '../../engine/own-value';

export interface TallyParts {
  yes: number;
  no: number;
  /** Voted neither way, on record. */
  present: number;
  /** Cast no vote: absent, excused, or not voting. */
  absent: number;
}

const parts: Record<string, keyof TallyParts> = { Yea: 'yes', Aye: 'yes', Nay: 'no', No: 'no', Present: 'present' };

export function tallyParts(tally: Readonly<Record<string, number>>): TallyParts {
  const sums: TallyParts = { yes: 0, no: 0, present: 0, absent: 0 };
  for (const [recorded, count] of Object.entries(tally)) sums[ownValue(parts, recorded) ?? 'absent'] += count;
  return sums;
}
