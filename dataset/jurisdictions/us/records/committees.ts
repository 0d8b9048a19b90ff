/** Committees of referral: the source runs joint referrals together into one long name. */

const together = /^(.+?), and in addition to the Committees? on (.+?)(?:, for a period to be .*)?$/;
/** "House Judiciary" for "the Judiciary", as the source has it for single referrals: nothing is renamed. */
const isSingle = (name: string) => name !== '' && !together.test(name);

/** Names of single committees among all names, the longest first: some contain others' ("… Space, and Technology"). */
export const singleNames = (all: Iterable<string>): string[] =>
  [...new Set([...all].filter(isSingle))].sort((a, b) => b.length - a.length);

/** The committees behind one name, in its order; those of no known name are left out. */
export function behind(name: string, known: readonly string[]): string[] {
  const [, first, rest] = together.exec(name) ?? [];
  if (!first || !rest) return name === '' ? [] : [name];
  let left = rest;
  const found: { name: string; at: number }[] = [];
  for (const one of known) {
    const at = left.indexOf(one);
    const isWhole = at >= 0 && /^(?:,|$)/.test(left.slice(at + one.length)) && /(?:^|, |and )$/.test(left.slice(0, at));
    if (!isWhole) continue;
    found.push({ name: one, at });
    left = left.slice(0, at) + '#'.repeat(one.length) + left.slice(at + one.length);
  }
  return [first, ...found.sort((a, b) => a.at - b.at).map((one) => one.name)];
}
