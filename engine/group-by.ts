/** What belongs together, in order: `Map.groupBy` for things that may stand under several keys. */
export function groupBy<Key, One>(all: Iterable<readonly [Key, One]>): ReadonlyMap<Key, readonly One[]> {
  const groups = new Map<Key, One[]>();
  for (const [key, one] of all) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
}
