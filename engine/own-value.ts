/**
 * What a table itself says of a name that came from outside: an address, a stored choice, a file. Every object also
 * inherits `constructor` and others, which no table means.
 */
export const ownValue = <Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;
