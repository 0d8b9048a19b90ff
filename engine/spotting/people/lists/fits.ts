/**
 * Whether the names of a group are those of one chamber: a list, a column, a roll call says nothing of whose it is, but whoever
 * bears nearly all its names does.
 */
import type { OfficeRole } from '../../../release/packs';
import { type Family, groupOf } from '../names/names-index';
import { hasHeld } from '../titles/office-fit';
import type { TitleHit } from '../titles/title-before';
import { rollCallLabel } from '../titles/titles';

/** How many names of a group some official of a state (or of Congress, `us`) bears. */
export type Fits = ReadonlyMap<string, number>;

/** How many of the families somebody bears who holds or held one of the offices. */
export function fitsOf(families: Iterable<Family>, roles: readonly OfficeRole[]): Fits {
  const counts = new Map<string, number>();
  for (const { people } of families)
    for (const group of new Set(people.filter((person) => hasHeld(person, roles)).map(groupOf)))
      counts.set(group, (counts.get(group) ?? 0) + 1);
  return counts;
}

/** Whether one group fits nearly all of the names, and enough of them. */
export function isOfOne(fits: Fits, names: number, fewest: number): boolean {
  const most = Math.max(0, ...fits.values());
  return most >= fewest && most >= 0.8 * names;
}

/** What is said of names that only stand together as members' names do. */
export const asMembers: TitleHit = { meaning: rollCallLabel, text: '', notNow: false };
