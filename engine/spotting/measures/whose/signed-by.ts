/**
 * "Governor Inslee signed HB 1696": whose governor it was that signed or vetoed the measure. Governors of today count as officials
 * of the rosters; those before them are known by name only here.
 */
import type { PackId } from '../../../identifiers';

const governors: readonly [name: string, state: PackId][] = [
  ['(?:Jay\\s)?Inslee', 'wa'],
  ['(?:Chris(?:tine)?\\s)?Gregoire', 'wa'],
  ['(?:Butch\\s|C\\.L\\.\\s)?Otter', 'id'],
];
const named = (name: string): string => `\\bGov(?:\\.|ernor)\\s${name}`;
const signs = governors.map(([name, state]) => ({
  state,
  before: new RegExp(`${named(name)}\\s(?:has\\s)?(?:signed|vetoed)\\s(?:into\\slaw\\s)?$`),
  behind: new RegExp(`^\\s(?:was|were)\\s(?:signed|vetoed)\\s(?:into\\slaw\\s)?by\\s${named(name)}(?!\\p{L})`, 'u'),
}));

/** Longer than such words, in UTF-16 units. */
const reach = 60;

/** The state whose governor signed or vetoed what stands from `start` to `end`. */
export function signedBy(text: string, { start, end }: { start: number; end: number }): PackId | undefined {
  const before = text.slice(Math.max(0, start - reach), start);
  const behind = text.slice(end, end + reach);
  return signs.find((one) => one.before.test(before) || one.behind.test(behind))?.state;
}
