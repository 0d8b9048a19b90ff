/** Floor roll calls of the Washington Legislature with every member's vote, for some bills of 2026. */
import * as z from 'zod/mini';
import { checked } from '../../sources/snapshot';

const RollCall = z.object({
  biennium: z.string(),
  chamber: z.enum(['lower', 'upper']),
  /** `ESSB 6346`. */
  billId: z.string(),
  billNumber: z.int(),
  date: z.string(),
  motion: z.string(),
  sequence: z.int(),
  counts: z.object({ yea: z.int(), nay: z.int(), absent: z.int(), excused: z.int() }),
  /** WSL member id → vote. */
  positions: z.record(z.string(), z.enum(['Yea', 'Nay', 'Absent', 'Excused'])),
});
export type WaRollCall = z.infer<typeof RollCall>;

/** @param file its name, for errors. */
export const readRolls = (text: string, file: string): WaRollCall[] =>
  checked(z.object({ rolls: z.array(RollCall) }), JSON.parse(text), file).rolls;
