/**
 * The sessions of the Washington Legislature that a build has: what was fetched from the Legislature itself first, and
 * the snapshot for whatever was not.
 */
import type { Source } from '../../engine/release/packs';
import type { Live } from '../clients/live-folder';
import { billsFile, readWaSessions, rollsFile, type WaMember } from '../clients/washington/files';
import type { Manifest } from '../sources/manifest';
import type { OpenStatesPerson } from '../sources/open-states';
import type { WaBills } from '../sources/wa-bills';
import type { WaRollCall } from '../sources/wa-roll-calls';
import { billTracker, waPilot } from './known-sources';
import { waKey } from './wa-measures';

/** Bills and roll calls of one session from one source. */
export interface WaSession {
  bills: WaBills;
  rollCalls: readonly WaRollCall[];
  sources: { bills: Source; rollCalls: Source };
  /** Every roll call of every bill is here: what another source counts besides is no roll call. */
  isComplete: boolean;
}

/** @param live fetched records; without them the snapshot's are all there is. */
export function waSessions(
  snapshot: { bills: WaBills; rollCalls: readonly WaRollCall[] },
  manifest: Manifest,
  live: Live | undefined,
): WaSession[] {
  const { session } = snapshot.bills;
  const key = (number: string) => waKey(number, session) ?? number;
  const counted = new Map(snapshot.bills.rows.map((row) => [key(row.number), row.votes]));
  const read = live ? readWaSessions(live).map((one) => ({ ...one, live })) : [];
  const fetched = read.map(({ biennium, bills, rollCalls, live }): WaSession => ({
    // The snapshot's counts stay: a second source that the roll calls are held against.
    bills: {
      ...bills,
      rows: bills.rows.map((row) => ({
        ...row,
        votes: (bills.session === session && counted.get(key(row.number))) || [],
      })),
    },
    rollCalls,
    sources: { bills: live.source(billsFile(biennium)), rollCalls: live.source(rollsFile(biennium)) },
    isComplete: true,
  }));
  const same = fetched.find(({ bills }) => bills.session === session);
  const known = new Set(same?.bills.rows.map((row) => key(row.number)));
  const rest: WaSession = {
    bills: { session, rows: snapshot.bills.rows.filter((row) => !known.has(key(row.number))) },
    rollCalls: snapshot.rollCalls.filter((roll) => !known.has(key(roll.billId))),
    sources: { bills: billTracker(manifest), rollCalls: waPilot(manifest) },
    isComplete: false,
  };
  return [...fetched, ...(rest.bills.rows.length > 0 ? [rest] : [])];
}

const chambers: Readonly<Record<string, WaMember['chamber']>> = { lower: 'house', upper: 'senate' };

/**
 * Ids in the Legislature's services for people whom the crosswalk does not have yet (new members): the one member of
 * that surname in that chamber and district.
 */
export function withNewMembers(
  known: ReadonlyMap<string, number>,
  people: readonly OpenStatesPerson[],
  members: readonly WaMember[],
  today: string,
): Map<string, number> {
  const ids = new Map(known);
  const taken = new Set(known.values());
  for (const person of people) {
    if (ids.has(person.id)) continue;
    const role = person.roles.find(({ type, end_date: end }) => type in chambers && (!end || end >= today));
    const found = members.filter(
      ({ id, family, chamber, district }) =>
        !taken.has(id) &&
        family === person.family_name &&
        chamber === chambers[role?.type ?? ''] &&
        district === String(role?.district),
    );
    if (found.length === 1 && found[0]) ids.set(person.id, found[0].id);
  }
  return ids;
}
