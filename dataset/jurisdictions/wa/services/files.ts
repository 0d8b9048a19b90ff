/** The fetched files of Washington, one set per biennium, and how they are read back. */
import * as z from 'zod/mini';
import { Hearing } from '../../../../engine/release/editorial';
import { checked } from '../../../sources/snapshot';
import { readBills, type WaBills } from '../bills';
import { readRolls, type WaRollCall } from '../roll-calls';
import type { Live } from '../../../clients/live-folder';

export const billsFile = (biennium: string) => `wa-live/bills-${biennium}.json`;
export const rollsFile = (biennium: string) => `wa-live/roll-calls-${biennium}.json`;
export const membersFile = (biennium: string) => `wa-live/members-${biennium}.json`;
export const hearingsFile = 'wa-live/hearings.json';

/** A member in the services' own numbers, with those who have left since. */
const Member = z.object({
  id: z.int(),
  given: z.string(),
  family: z.string(),
  chamber: z.enum(['house', 'senate']),
  district: z.string(),
});
export type WaMember = z.infer<typeof Member>;

export interface WaSession {
  biennium: string;
  bills: WaBills;
  rollCalls: WaRollCall[];
  members: WaMember[];
}

/** Every biennium of which bills were fetched, oldest first. */
export function readWaSessions(live: Live): WaSession[] {
  const biennia = live.names.flatMap((name) => name.match(/^wa-live\/bills-(\d{4}-\d{2})\.json$/)?.[1] ?? []);
  return biennia.map((biennium) => ({
    biennium,
    bills: readBills(live.text(billsFile(biennium)), billsFile(biennium)),
    rollCalls: readRolls(live.text(rollsFile(biennium)), rollsFile(biennium)),
    members: checked(
      z.object({ members: z.array(Member) }),
      JSON.parse(live.text(membersFile(biennium))),
      membersFile(biennium),
    ).members,
  }));
}

/** Hearings for `EditorialFile.hearings`; none where none were fetched. */
export function readHearings(live: Live): Hearing[] {
  if (!live.names.includes(hearingsFile)) return [];
  const file = z.object({ hearings: z.array(Hearing) });
  return checked(file, JSON.parse(live.text(hearingsFile)), hearingsFile).hearings;
}
