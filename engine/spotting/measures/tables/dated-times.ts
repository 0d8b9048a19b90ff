/** Times with a year in digits: "in 2023", "the 2021 law", "since 2019", "in late May 2023". */
import { wordsOf } from '../../../languages';
import { lazy } from '../../../memoize';

/** A year, or the first of a range: no part of a number, a price or a decade. */
export const years = /(?<![\d$€£.,#-])((?:19|20)\d\d)(?:[-–](?:20\d\d|\d\d))?(?!\d|[sS]\b|[,.]\d|%|-\d)/g;

const oneOf = (words: ReadonlySet<string>): string => `(?:${[...words].join('|')})`;

/** What leads to a year: a preposition, "the", and up to a day: "May ", "March 7, ", "late ", "the spring of ". */
export const leadToYear = lazy(() => {
  const { beforeYear, monthsInShort, ofYears, partsOfYear } = wordsOf('measures');
  const part = `(?:${oneOf(partsOfYear)}|${oneOf(monthsInShort)}\\.)\\s(?:\\d{1,2},?\\s)?(?:of\\s)?`;
  return new RegExp(
    `(?<![a-zß-ʯа-яḀ-ỿ])(?:(?<prep>${oneOf(beforeYear)})\\s)?(?<the>the\\s)?(?<upTo>(?:${oneOf(ofYears)}[\\s-])?(?:${part})?)$`,
    'i',
  );
});
