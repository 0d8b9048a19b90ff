/** Legislatures begin on Mondays in January: which day that is in a year. */
import type { IsoDate } from './identifiers';

/** Day in January on which a weekday-bound session opens: the first Monday on or after `earliest`. */
export function januaryMonday(year: number, earliest: number): IsoDate {
  const weekday = new Date(Date.UTC(year, 0, earliest)).getUTCDay();
  return `${year}-01-${String(earliest + ((8 - weekday) % 7)).padStart(2, '0')}`;
}

/** Washington's bienniums begin on the second Monday of January of odd years (RCW 44.04.021). */
export const bienniumBegins = (year: number): IsoDate => januaryMonday(year, 8);
