/** A roll call's own page, where its chamber gives it one: told by its year and number. */
import { jurisdictionOf } from '../jurisdictions';
import type { RollsFile } from '../release/records';

/** Undefined where the measure's own page shows its roll calls. */
export function rollCallPage(
  { pack, session, chamber, numbers, days, dates }: RollsFile,
  place: number,
): string | undefined {
  const year = Number((days[dates[place] ?? -1] ?? '').slice(0, 4));
  const number = numbers[place];
  if (!year || number === undefined) return undefined;
  return jurisdictionOf(pack)?.official.rollCall?.({ session, chamber, year, number });
}
