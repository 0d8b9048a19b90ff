/**
 * Who presides over the House of Congress and of the states whose descriptors tell: “Speaker Johnson” is one of many Johnsons,
 * and “Speaker Ryan” of 2017 none of the Ryans in the rosters.
 */
import { jurisdictionOf } from '../../../jurisdictions';
import type { Person } from '../names/names-index';

/**
 * Whether a person presides over the House on a day, or did on an earlier one.
 * @returns undefined where nobody's term is on record
 */
export function presidedOver({ id, level, state }: Person, date: string, earlier: boolean): boolean | undefined {
  const terms = level === 'local' ? undefined : jurisdictionOf(level === 'us' ? 'us' : state)?.speakers;
  const then = terms?.filter(([from, to]) => from <= date && (earlier || to === undefined || date < to));
  if (then === undefined || then.length === 0) return undefined;
  return then.some(([, , holder]) => holder === id);
}
