/** What a jurisdiction's file knows of the time between sessions, and of how one is heard. Each fact has its page and the day it was read. */
import type { IsoDate } from '../identifiers';
import { isOdd, dayIn, type YearlyDay } from './days';

/** Where a fact stands, and when it was read there. */
export interface ReadAt {
  readonly page: string;
  readonly read: IsoDate;
}

/** What happens on a day: words of each are in the interface's languages. */
export type SeasonEvent = 'organizes' | 'agencies' | 'house-last' | 'senate-last';

export interface SeasonDay extends ReadAt {
  readonly event: SeasonEvent;
  /** By law in years of one kind, or as planned for one year. */
  readonly on: { readonly years: 'odd' | 'even'; readonly day: YearlyDay } | IsoDate;
}

export interface Season {
  readonly days?: readonly SeasonDay[];
  /** How one signs up to speak, or writes, once a hearing is scheduled: the legislature's own page. */
  readonly heard?: ReadAt;
  /** The legislature's own list of meetings, of committees that meet between sessions, too. */
  readonly meetings?: ReadAt;
  /** Its members have offices where they are elected. */
  readonly localOffices?: true;
}

/** The day in one year; undefined where it has none. */
export function seasonDayIn({ on }: SeasonDay, year: number): IsoDate | undefined {
  if (typeof on === 'string') return on.startsWith(`${year}-`) ? on : undefined;
  return isOdd(year) === (on.years === 'odd') ? dayIn(year, on.day) : undefined;
}
