/** In what two observations differ. */

/** Bytes in which they differ: those that are unequal place by place, and those that only one has. */
export function differingBytes(one: string, other: string): number {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  let count = Math.abs(a.length - b.length);
  for (let i = 0; i < Math.min(a.length, b.length); i++) if (a[i] !== b[i]) count++;
  return count;
}

/** The first line in which they differ, from a little before the place, for whoever has to find the leak. */
export function firstDifference(one: string, other: string): string {
  const [a, b] = [one.split('\n'), other.split('\n')];
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const [line = '', against = ''] = [a[at], b[at]];
  let place = 0;
  while (place < line.length && line[place] === against[place]) place++;
  const from = Math.max(0, place - 80);
  return [line, against].map((text) => `  ${text.slice(from, from + 200)}`).join('\n');
}
