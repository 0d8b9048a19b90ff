/**
 * What stands over a run: the heading above it, and the year that a heading, a row or a list item gives to all it holds.
 */
import type { TextRun } from '../types';

/** For each run, the index of the heading over it, as far as there is one. */
export function sectionHeadings(runs: readonly TextRun[]): (run: number) => number | undefined {
  let last: number | undefined;
  const over = runs.map(({ kind }, index) => {
    if (kind === 'heading') last = index;
    return kind === 'heading' ? undefined : last;
  });
  return (run) => over[run];
}

const yearAlone =
  /^\s*(?:(?:in|the|session of|year)\s)?((?:19|20)\d{2})(?:[-–]\d{2,4})?(?:\s(?:session|biennium))?[:.]?\s*$/i;
const yearFirst = /^\s*((?:19|20)\d{2})(?:[-–]\d{2,4})?\s?[:.,—–-]\s/;

/** For each run, the year over it: in its table row, at its head ("2021: …"), or in the heading or the lone year above. */
export function yearsOver(runs: readonly TextRun[]): (run: number) => number | undefined {
  const rows = new Map<string, number>();
  for (const { text, cell } of runs) {
    const year = cell && yearAlone.exec(text)?.[1];
    if (year) rows.set(`${cell.table}:${cell.row}`, Number(year));
  }
  let standing: number | undefined;
  const above = runs.map(({ text, kind, cell }) => {
    const here = Number((yearAlone.exec(text) ?? yearFirst.exec(text))?.[1]) || undefined;
    if (cell) return rows.get(`${cell.table}:${cell.row}`);
    if (kind === 'heading' || (here && yearAlone.test(text))) standing = here;
    return here ?? standing;
  });
  return (run) => above[run];
}
