/** The heading above a run. */
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
