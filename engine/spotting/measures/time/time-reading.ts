/**
 * What the words of a time say, and the noun that a time in front of it dates: "the 2021 capital gains tax", "the 2021 Legislature",
 * "the 2022 election".
 */
import { wordsOf } from '../../../languages';

/**
 * How a time is put: `when` something was, `whose` a following noun is ("the 2021 law", "last year’s"), the `present`, or
 * `aside`, which dates nothing by itself: "since 2019", "until June 2025", "fiscal 2026".
 */
export type TimeKind = 'when' | 'whose' | 'present' | 'aside';

/** The day of the article, and the year that the text named last. */
export interface Today {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  readonly named: number | undefined;
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
  /** Of these every such time has one, and few texts: where all are missing, the pattern is neither asked nor ever prepared. */
  readonly signs: readonly string[];
  /** A regular expression that ignores case. */
  readonly pattern: string;
  readonly read: (found: FoundTime) => TimeReading;
}

const { endsNoun, eventNouns, measureNouns, sessionNouns } = wordsOf('measures');

/** What the noun behind a time is. */
export type TimeNoun = 'measure' | 'session' | 'event' | 'other';

/** Whether a word stands for a measure without its number: "tax". */
export const isMeasureWord = (word: string): boolean => measureNouns.has(word.toLowerCase());

/** So much behind a time is looked at. */
const reach = 80;
const mostWords = 5;
const wordBehind = /^\s["“]?([A-Za-zÀ-ɏḀ-ỿА-я’'-]+)["”]?/;

/** @param end where the time ends in the text. */
export function nounBehind(text: string, end: number): TimeNoun {
  let rest = text.slice(end, end + reach).replace(/^['’]?s?(?=\s)/, '');
  for (let count = 0; count < mostWords; count += 1) {
    const match = wordBehind.exec(rest);
    if (!match) break;
    const word = match[1]!.toLowerCase();
    if (endsNoun.has(word)) break;
    if (eventNouns.has(word)) return 'event';
    if (sessionNouns.has(word)) return 'session';
    if (measureNouns.has(word)) return 'measure';
    rest = rest.slice(match[0].length);
  }
  return 'other';
}
