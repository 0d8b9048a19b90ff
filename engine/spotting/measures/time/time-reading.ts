/** What the words of a time say. */
import type { TimeNoun } from './time-nouns';

/**
 * How a time is put: `when` something was, `whose` a following noun is ("the 2021 law", "last year’s"), the `present`, or
 * `aside`, which dates nothing by itself: "since 2019", "until June 2025", "fiscal 2026".
 */
export type TimeKind = 'when' | 'whose' | 'present' | 'aside';

/** The day of the article, and the year that the text named last. */
export interface Today {
  year: number;
  /** 1 to 12 */
  month: number;
  named: number | undefined;
}

/** What the words of a time say. */
export interface TimeReading {
  kind: TimeKind;
  noun?: TimeNoun;
  /** The number of a Congress. */
  congress?: number;
  year?: number;
  /** Years to add to the year that the text named last, or to the year of the article where it named none. */
  after?: number;
  /** Years before the article, whatever else the text names. */
  ago?: number;
  /** The year of any other time, where it can be told. */
  yearOn?: (today: Today) => number | undefined;
  /** "next year" */
  mayLieAhead?: boolean;
  /** Weekdays and days without a year: the present for want of another word. */
  isLoose?: boolean;
  /** "this time": the present of what is told, whenever that is. */
  isOfTelling?: boolean;
  /** "a year after", "two years before": the time of what is named next, and of nothing named before. */
  isOfNext?: boolean;
}
