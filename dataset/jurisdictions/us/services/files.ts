/** The fetched files of Congress, and how they are read back. */
import * as z from 'zod/mini';
import { checked } from '../../../sources/snapshot';
import type { Live } from '../../../clients/live-folder';
import { ChamberRoll } from './chamber-roll';

export const chamberFile = (chamber: ChamberRoll['chamber']) => `us-live/${chamber}-roll-calls.json`;
export const congressBillsFile = 'us-live/bills.json';

const read = <T extends z.ZodMiniType>(live: Live, file: string, shape: T): z.infer<T>[] =>
  live.names.includes(file) ? checked(z.array(shape), JSON.parse(live.text(file)), file) : [];

export const readChamberRolls = (live: Live, chamber: ChamberRoll['chamber']): ChamberRoll[] =>
  read(live, chamberFile(chamber), ChamberRoll);
