/** Counts of Washington's roll calls as other sources have them. */
import { parseWaNumber, type WaBills } from '../bills';
import type { WaRollCall } from '../roll-calls';
import type { Counted } from '../../../records/second-source';
import { codeOf } from './motions';

const chambers = { House: 'house', Senate: 'senate', lower: 'house', upper: 'senate' } as const;

const refOf = (printed: string): string | undefined => {
  const found = parseWaNumber(printed);
  return found && 'type' in found ? `${found.type}/${found.number}` : undefined;
};

export const countedInBills = ({ rows }: WaBills): Counted[] =>
  rows.flatMap(({ number, votes }) => {
    const measure = refOf(number);
    return votes.flatMap(({ chamber, date, motion, yeas, nays }) =>
      measure && codeOf(motion, chambers[chamber])
        ? [{ measure, chamber: chambers[chamber], date, motion, yea: yeas, nay: nays }]
        : [],
    );
  });

export const countedByLegislature = (rolls: readonly WaRollCall[]): Counted[] =>
  rolls.flatMap(({ billId, chamber, date, motion, counts }) => {
    const measure = refOf(billId);
    return measure && codeOf(motion, chambers[chamber])
      ? [{ measure, chamber: chambers[chamber], date, motion, yea: counts.yea, nay: counts.nay }]
      : [];
  });
