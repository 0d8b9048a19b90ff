/** Days that laws fix: "the second Monday of January", "January 3", "the first Tuesday after the first Monday of November". */
import type { IsoDate } from '../identifiers';

/** A day that comes each year: that day of the month or, with a weekday, the first such weekday on or after it. */
export interface YearlyDay {
  /** 1 for January. */
  readonly month: number;
  readonly day: number;
  /** 0 for Sunday. */
  readonly weekday?: number;
}

const dayMs = 86_400_000;
const isoDay = (ms: number): IsoDate => new Date(ms).toISOString().slice(0, 10);

/** Sessions are asked for of every measure, and a text may name any year: of each rule, so many years are remembered. */
const mostYears = 100;
const known = new WeakMap<YearlyDay, Map<number, IsoDate>>();

/** The day in one year. */
export function dayIn(year: number, yearly: YearlyDay): IsoDate {
  let days = known.get(yearly);
  if (days === undefined || days.size > mostYears) known.set(yearly, (days = new Map()));
  const found = days.get(year) ?? reckon(year, yearly);
  days.set(year, found);
  return found;
}

function reckon(year: number, { month, day, weekday }: YearlyDay): IsoDate {
  const earliest = Date.UTC(year, month - 1, day);
  const ahead = weekday === undefined ? 0 : (7 + weekday - new Date(earliest).getUTCDay()) % 7;
  return isoDay(earliest + ahead * dayMs);
}

/** A day so many days later; earlier for a negative number. */
export const addDays = (day: IsoDate, days: number): IsoDate => isoDay(Date.parse(`${day}T00:00:00Z`) + days * dayMs);

/** Days from one day to a later one. */
export const daysFrom = (from: IsoDate, to: IsoDate): number =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs;

/** Facts older than so many days are said to be old. */
const oldAfter = 60;

export const isOldOn = (asOf: IsoDate, today: IsoDate): boolean => daysFrom(asOf, today) > oldAfter;

export const yearOf = (day: IsoDate): number => Number(day.slice(0, 4));
export const isOdd = (year: number): boolean => year % 2 === 1;
