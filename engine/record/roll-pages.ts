/** A roll call's own page, where its chamber gives it one: told by its year and number. */
import type { Body } from '../jurisdictions/bodies';
import { jurisdictionOf } from '../jurisdictions';
import type { RollsFile } from '../release/records';

/** Undefined where the measure's own page shows its roll calls. */
export function rollCallPage(
  { pack, session, chamber, numbers, days, dates }: RollsFile,
  body: Body | undefined,
  place: number,
): string | undefined {
  const year = Number((days[dates[place] ?? -1] ?? '').slice(0, 4));
  const number = numbers[place];
  if (!year || number === undefined || body?.kind !== 'chamber') return undefined;
  // No legislature's rows have other chambers than these.
  if (chamber !== 'house' && chamber !== 'senate') return undefined;
  return jurisdictionOf(pack)?.official.rollCall?.({ session, chamber, year, number });
}
