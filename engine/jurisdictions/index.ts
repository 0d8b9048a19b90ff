/** The folder's door: whoever wants to know something of a state or of Congress asks here, by its id. */
import type { PackId } from '../identifiers';
import { all } from './all';
import type { Jurisdiction } from './jurisdiction';

export { followedAtFirst, homeState } from './all';
export type { Jurisdiction, Kind, Nature } from './jurisdiction';

/** All descriptors, Congress's first. */
export const jurisdictions: readonly Jurisdiction[] = all;

const byId = new Map(all.map((one) => [one.id, one]));

/** What is known of a jurisdiction; undefined for one without a descriptor, of which the rosters alone tell. */
export const jurisdictionOf = (id: PackId | undefined): Jurisdiction | undefined =>
  id === undefined ? undefined : byId.get(id);
