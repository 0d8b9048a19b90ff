/** How times are listed in `undated-times.ts`, and what the words of a time say. */

/**
 * How a time is put: `when` something was, `whose` a following noun is ("the 2021 law", "last year’s"), the `present`, or
 * `aside`, which dates nothing by itself: "since 2019", "until June 2025", "fiscal 2026".
 */
export type TimeKind = 'when' | 'whose' | 'present' | 'aside';

/** What the noun behind a time is. */
export type TimeNoun = 'measure' | 'session' | 'event' | 'other';

/** The day of the article, and the year that the text named last. */
export interface Today {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  readonly named: () => number | undefined;
}

/** What the words of a time say. */
export interface TimeReading {
  readonly kind: TimeKind;
  readonly noun?: TimeNoun;
  /** The number of a Congress. */
  readonly congress?: number;
  readonly year?: number;
  /** Years to add to the year that the text named last, or to the year of the article where it named none. */
  readonly after?: number;
  /** Years before the article, whatever else the text names. */
  readonly ago?: number;
  /** The year of any other time, where it can be told. */
  readonly yearOn?: (today: Today) => number | undefined;
  /** "next year" */
  readonly mayLieAhead?: boolean;
  /** "a year after", "two years before": the time of what is named next, and of nothing named before. */
  readonly isOfNext?: boolean;
}

/** A time as it stands in the text. */
export interface FoundTime {
  readonly words: string;
  /** What is captured; nothing where a part is absent. */
  readonly groups: Readonly<Record<string, string | undefined>>;
  /** The noun behind. */
  readonly noun: TimeNoun;
  /** How "last year’s" and its like are put: whose the noun is, or when something was. */
  readonly relative: TimeKind;
}

/** A kind of time. */
export interface TimeForm {
  /** Its expression, unprepared. */
  readonly pattern: string;
  readonly expression: () => RegExp;
  readonly read: (found: FoundTime) => TimeReading;
}
