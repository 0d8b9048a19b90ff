/** What a jurisdiction's file knows of the time between sessions, and of how one is heard. Each fact has its page, and the day on which its words were read. */
import type { IsoDate } from '../identifiers';
import { isOdd, dayIn, type YearlyDay } from './days';

/** Where a fact stands, and when its words were read: there, or in a copy of a law. */
export interface ReadAt {
  readonly page: string;
  readonly read: IsoDate;
}

/** A page to lead to; `read` is absent where its address is known and nobody could open it yet. */
export type KnownPage = Pick<ReadAt, 'page'> & Partial<ReadAt>;

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
  readonly heard?: KnownPage;
  /** The legislature's own list of meetings, of committees that meet between sessions, too. */
  readonly meetings?: KnownPage;
  /** Its members have offices where they are elected. */
  readonly localOffices?: true;
}

/** The day in one year; undefined where it has none. */
export function seasonDayIn({ on }: SeasonDay, year: number): IsoDate | undefined {
  if (typeof on === 'string') return on.startsWith(`${year}-`) ? on : undefined;
  return isOdd(year) === (on.years === 'odd') ? dayIn(year, on.day) : undefined;
}
