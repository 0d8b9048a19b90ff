/**
 * Votes called one by one: "Representative Reeves — yes; Representative Dent — yes; Representative Orcutt — no". Each name has its
 * own title, and together they are a list: of the legislature that nearly all of them fit.
 */
import { isTitled, type Sighting } from '../beside/sighting';
import { count } from './member-lists';

/** Fewest names that make a list. */
const fewest = 5;
/** So many of the names are borne by members of one legislature. */
const nearlyAll = 0.7;

const titled = /\b(?:Rep(?:resentative|\.)|Sen(?:ator|\.))\s\p{Lu}\p{L}+/gu;

/** Writes to the surnames alone of a run, each behind its own title, the list that they are. */
export function listTitled(text: string, sightings: readonly Sighting[]): void {
  const alone = sightings.filter((one) => isTitled(one) && one.given === '' && !one.listed && one.tag === undefined);
  const families = new Map(alone.map((one) => [one.family.key, one]));
  if (families.size < fewest) return;
  const names = new Set([...text.matchAll(titled)].map(([name]) => name.split(/\s/)[1]!));
  const list = new Map<string, number>();
  for (const one of families.values()) count(list, one, one.title!);
  const most = Math.max(0, ...list.values());
  if (most < fewest || most < nearlyAll * Math.max(families.size, names.size)) return;
  for (const one of alone) {
    one.list = list;
    one.listSize = names.size;
  }
}
