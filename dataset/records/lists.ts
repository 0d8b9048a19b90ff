/** Lists that columns point into. */

/** Gives each thing a place, in the order of first use. */
export class Places<T> {
  readonly all: T[] = [];
  readonly #at = new Map<string, number>();
  readonly #name: (thing: T) => string;
  constructor(name: (thing: T) => string) {
    this.#name = name;
  }

  at(thing: T): number {
    const key = this.#name(thing);
    const known = this.#at.get(key);
    if (known !== undefined) return known;
    this.#at.set(key, this.all.length);
    return this.all.push(thing) - 1;
  }
}

/** Days of one file, sorted, and the place of each. */
export function dayTable(days: readonly (string | undefined)[]): {
  days: string[];
  at(day: string | undefined): number;
} {
  const sorted = [...new Set(days.filter((day) => day !== undefined))].sort();
  const places = new Map(sorted.map((day, at) => [day, at]));
  return { days: sorted, at: (day) => (day === undefined ? -1 : (places.get(day) ?? -1)) };
}

export function groupBy<T, K>(things: readonly T[], keyOf: (thing: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const thing of things) {
    const group = groups.get(keyOf(thing));
    if (group) group.push(thing);
    else groups.set(keyOf(thing), [thing]);
  }
  return groups;
}

/** A sparse map: only the entries that say something. */
export const sparse = <T, V>(
  things: readonly T[],
  keyOf: (thing: T) => number,
  valueOf: (thing: T) => V | undefined,
): Record<string, V> =>
  Object.fromEntries(
    things.flatMap((thing) => {
      const value = valueOf(thing);
      const says = value !== undefined && !(Array.isArray(value) && value.length === 0);
      return says ? [[String(keyOf(thing)), value] as const] : [];
    }),
  );
