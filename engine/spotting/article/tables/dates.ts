/** How pages write days. */

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The number of a month by its name, or how that begins; 0 for no month. */
export const monthNamed = (name: string): number => months.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** A day as lines of blogs and archives have it: "08/19/15", "4.3.24", "April 5, 2023", "APRIL 9, 2024". */
export const dayInLine =
  /(?<![\d/.])(?:\d{1,2}(?<sign>[/.])\d{1,2}\k<sign>(?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2}|[A-Z][A-Za-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2} [A-Z][A-Za-z]{2,8}\.? \d{4})(?![\d/])/;

/** "08/19/15", "4.3.24", and in an address "3-24-23" */
export const american = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2,4})$/;

/** In front of a day that is told of, in a title or an address: it is not that of the page. */
export const toldOf = /(?:^|[\s-])(?:on|of|since|until|before|after|by|through|from|in|the)[\s-]$/i;
/** Behind a day that stamps a title: its end, or a mark. */
export const endsStamp = /^(?:\s*$|\s?[:|,;)\]–—-])/;

/** How pages declare a day, the plainest first. None can be read two ways. */
export const writtenDays: readonly RegExp[] = [
  /(?<!\d)(?<year>\d{4})-?(?<month>\d{2})-?(?<day>\d{2})(?!\d)/,
  /(?<year>\d{4})\s*[年년]\s*(?<month>\d{1,2})\s*[月월]\s*(?<day>\d{1,2})/,
  /(?<!\d)(?<year>\d{4})[/.](?<month>\d{1,2})[/.](?<day>\d{1,2})(?!\d)/,
  // "5 de abril de 2023"
  /(?<!\d)(?<day>\d{1,2})\.?\s+(?:de\s+)?(?<month>[a-z]{3})[a-z]*\.?,?\s+(?:de\s+)?(?<year>\d{4})/i,
  // "April 5th, 2023"
  /(?<month>[a-z]{3})[a-z]*\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})/i,
];

/** `/2026/02/03/`, `/2026/feb/03/`, `/2026-02-03-…` */
export const dayInPath =
  /[/_-](?<year>(?:19|20)\d{2})(?<joint>[/_-])(?<month>\d{1,2}|[a-z]{3})[a-z]*\k<joint>(?<day>\d{1,2})(?=[/_.-]|$)/i;
/** `/20260203/` */
export const dayRunTogether = /[/_-](?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})(?=[/_.-]|$)/;
/** `/call-to-action-february-2-2025`, `/2-feb-2025`: at the end of what is between two strokes. */
export const dayInSlug = new RegExp(
  `(?:^|[/_-])(?<month>(?:${months.join('|')})[a-z]{0,6})[_-](?<day>\\d{1,2})(?:st|nd|rd|th)?[_-]+(?<year>20\\d{2})(?=[/.]|$)`,
  'i',
);
/** `/statehouse-roundup-4-3-24-library-bill` */
export const shortDayInSlug = /[a-z][_-](?<day>\d{1,2}-\d{1,2}-\d{2})(?=[/._-]|$)/i;
/** `/2024-week-6`, `/week-6-2024`: of a session, which most begin in the second one of January. */
export const weekInSlug =
  /(?<![\d])(?:(?<year>20\d{2})[/_-](?:[a-z]+[_-]){0,3}week[_-]?(?<week>\d{1,2})|week[_-]?(?<weekBefore>\d{1,2})[_-](?:of[_-])?(?<yearBehind>20\d{2}))(?!\d)/i;
/** A bare `/2026/02/`. */
export const monthInPath = /\/((?:19|20)\d{2})\/(\d{2})(?=\/|$)/;

/** A day with its year. */
export const dayWithYear = /\d{1,2}(?:st|nd|rd|th)?,?\s(?:19|20)\d\d/;

/** Years in the words of an address or a title, but for numbers of bills: "/2024-legislative-priorities". */
export const yearInAddress = /(?<![\d]|(?:bills?|[hs]\.?[br]\.?|house|senate)[-_ ]{0,2})(?:19|20)\d{2}(?![\d])/gi;

/** What a page puts before its own day, in a line of whatever else: "Date: Wednesday, July 10, 2019 Time: 10:00 AM". */
export const labelOfDay =
  /\b(?:date|dated|posted|published|updated|written|released)(?:\son)?:?\s(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,\s)?$/i;

/** A day of the week with its day and no year: "Friday, March 7 was the last day". */
export const dayOfWeek =
  /\b(?<weekday>mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day|\.)?,?\s(?<month>(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6})\.?\s(?<day>\d{1,2})(?:st|nd|rd|th)?\b(?!,?\s(?:19|20)\d\d)/gi;
