/** States without a descriptor: what is known of their measures, so that they are never taken for another's. */
import type { PackId } from '../identifiers';
import type { Nature } from './jurisdiction';

/**
 * Bills of a neighbour whose measures have no keys: Oregon's House counts from 2001, in short sessions from 4001; its Senate
 * from 1, in short sessions from 1501, with its budgets above. Drawn wide. Of all other states any number may be theirs.
 */
const neighbours: Record<string, Partial<Record<Nature, readonly (readonly [number, number])[]>>> = {
  or: {
    'house-bill': [[2001, 5999]],
    'senate-bill': [
      [1, 1999],
      [5500, 5999],
    ],
  },
};

/** Whether a state without keys can have such a measure of this number. */
export function mayBeOf(state: PackId, nature: Nature, number: number): boolean {
  const series = neighbours[state]?.[nature];
  return series === undefined || series.some(([first, last]) => number >= first && number <= last);
}
