/** Who sat in the legislature of a state, as far as Open States knows: whoever sits now, and those who have left. */
import type { RosterPerson } from '../../../engine/release/packs';
import { formerOfficials } from '../../packs/former-officials';
import { readRetiredPeople } from '../../packs/inputs';
import { Report } from '../../packs/report';
import { statePeople } from '../../packs/state-people';
import { readAllStates, type OpenStatesPerson } from '../../sources/open-states';
import type { Snapshot } from '../../sources/snapshot';

export interface StateMembers {
  people: readonly RosterPerson[];
  former: readonly RosterPerson[];
}

/** Those who have left, and those in office whose every office of ours has ended: the roster has neither. */
const formerMembers = (
  state: string,
  inOffice: readonly OpenStatesPerson[],
  retired: readonly OpenStatesPerson[],
  today: string,
): RosterPerson[] => formerOfficials(state, [...inOffice, ...retired], today, new Report());

/** Of each state that is asked for. @param rosters those that are made already. */
export async function stateMembers(
  snapshot: Snapshot,
  states: readonly string[],
  today: string,
  rosters: ReadonlyMap<string, { readonly people: readonly RosterPerson[] }> = new Map(),
): Promise<(state: string) => StateMembers> {
  const all = await readAllStates(snapshot, 'openstates/all-states-legislature-executive.tar.gz', () => {}, states);
  const retired = await readRetiredPeople(snapshot, { of: states, odd: () => {} });
  return (state) => {
    const inOffice = all.get(state) ?? [];
    return {
      people: rosters.get(state)?.people ?? statePeople(state, inOffice, today, new Report()),
      former: formerMembers(state, inOffice, retired.get(state) ?? [], today),
    };
  };
}
