/** Legislatures begin in January: in which year, and on which day. */
import type { IsoDate } from './identifiers';

/** Day in January on which a weekday-bound session opens: the first Monday on or after `earliest`. */
export function januaryMonday(year: number, earliest: number): IsoDate {
  const weekday = new Date(Date.UTC(year, 0, earliest)).getUTCDay();
  return `${year}-01-${String(earliest + ((8 - weekday) % 7)).padStart(2, '0')}`;
}

/** Washington's bienniums begin on the second Monday of January of odd years (RCW 44.04.021). */
export const bienniumBegins = (year: number): IsoDate => januaryMonday(year, 8);

/** The 119th Congress began in 2025. */
export const firstYearOfCongress = (congress: number): number => 1789 + (congress - 1) * 2;
