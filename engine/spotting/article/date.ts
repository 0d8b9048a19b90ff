/**
 * When an article was published: what the page declares, else what its address says, else today. And the days that the text of a
 * page names on lines of their own, as blogs and archives date what stands below: "Posted on April 5, 2023", "08/19/15".
 */
import type { IsoDate } from '../../identifiers';
import type { ArticleDate, PageFacts, TextRun } from '../types';
import { dayBeforeMonth, dayInLine, monthBeforeDay } from './tables/dates';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const earliest = '1995-01-01';
/** Days by which the address must precede the declared date to be believed instead: pages are re-saved and moved. */
const resavedAfter = 60;

/** `YYYY-MM-DD` if there is such a day. */
export function isoDay(year: number, month: number, day: number): IsoDate | undefined {
  const time = new Date(Date.UTC(year, month - 1, day));
  if (!(year > 1900 && year < 2200) || time.getUTCMonth() !== month - 1 || time.getUTCDate() !== day) return undefined;
  return time.toISOString().slice(0, 10);
}

/** Days from one day to a later one. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** Year, month and day in figures. */
const inFigures = [
  /(?<!\d)(\d{4})-?(\d{2})-?(\d{2})(?!\d)/,
  /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})/,
  /(?<!\d)(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/,
];

/** The day in a declared date, as written there, whatever its time zone. Numeric forms that could be read two ways are refused. */
export function parseDeclaredDate(text: string): IsoDate | undefined {
  for (const form of inFigures) {
    const match = form.exec(text);
    if (match) return isoDay(Number(match[1]), Number(match[2]), Number(match[3]));
  }
  const named = dayBeforeMonth.exec(text) ?? monthBeforeDay.exec(text);
  if (!named) return undefined;
  const month = months.indexOf(named[2]!.toLowerCase()) + 1;
  return named[4]
    ? isoDay(Number(named[4]), month, Number(named[3]))
    : isoDay(Number(named[3]), month, Number(named[1]));
}

/** The date in an address: `/2026/02/03/`, `/2026/feb/03/`, `/2026-02-03-…`, `/20260203/`, or a bare `/2026/02/`. */
export function dateInUrl(url: string): { date: IsoDate; exact: boolean } | undefined {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '');
  const numeric = /[/_-]((?:19|20)\d{2})([/_-]?)(\d{1,2})\2(\d{1,2})(?=[/_.-]|$)/.exec(path);
  const exact = numeric && (numeric[2] || numeric[3]!.length + numeric[4]!.length === 4);
  const day = exact ? isoDay(Number(numeric[1]), Number(numeric[3]), Number(numeric[4])) : undefined;
  if (day) return { date: day, exact: true };
  const named = /[/_-]((?:19|20)\d{2})[/_-]([a-z]{3})[a-z]*[/_-](\d{1,2})(?=[/_.-]|$)/i.exec(path);
  const namedDay = named && isoDay(Number(named[1]), months.indexOf(named[2]!.toLowerCase()) + 1, Number(named[3]));
  if (namedDay) return { date: namedDay, exact: true };
  const month = /\/((?:19|20)\d{2})\/(\d{2})(?=\/|$)/.exec(path);
  const middle = month && isoDay(Number(month[1]), Number(month[2]), 15);
  return middle ? { date: middle, exact: false } : undefined;
}

/** Decides the article's date. Dates before 1995 or after tomorrow are not believed. */
export function articleDate(facts: PageFacts, today: IsoDate): ArticleDate {
  const sane = (date: IsoDate | undefined) =>
    date !== undefined && date >= earliest && daysBetween(today, date) <= 1 ? date : undefined;
  const declared = (facts.dates ?? []).map((text) => sane(parseDeclaredDate(text))).find((date) => date !== undefined);
  const inUrl = dateInUrl(facts.url);
  const urlDate = inUrl && (sane(inUrl.date) ?? (inUrl.date.slice(0, 7) === today.slice(0, 7) ? today : undefined));
  if (declared && !(urlDate && inUrl.exact && daysBetween(urlDate, declared) > resavedAfter))
    return { date: declared, from: 'page' };
  if (urlDate) return { date: urlDate, from: 'url' };
  return { date: today, from: 'now' };
}

/** A line of more is a sentence with a date in it. */
const longestLine = 70;
const mostWords = 7;

/** The day of a line, if it is one of a date. */
function dayOfLine(text: string): IsoDate | undefined {
  if (text.length > longestLine) return undefined;
  const found = dayInLine.exec(text)?.[0];
  if (found === undefined) return undefined;
  const rest = text.replace(found, ' ').match(/[^\s\d:|,.()–—-]{2,}/g) ?? [];
  if (rest.length > mostWords) return undefined;
  const [, month, day, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{2,4})$/.exec(found) ?? [];
  if (year === undefined) return parseDeclaredDate(found);
  return isoDay(year.length === 2 ? 2000 + Number(year) : Number(year), Number(month), Number(day));
}

/** Asks for the day on the last such line above a run, or the only one of the page. */
export function datesOver(runs: readonly TextRun[], today: IsoDate): (run: number) => IsoDate | undefined {
  const days = runs.map(({ text, kind }) => {
    const day = kind === 'cell' ? undefined : dayOfLine(text);
    return day !== undefined && day <= today ? day : undefined;
  });
  const years = new Set(days.flatMap((day) => day?.slice(0, 4) ?? []));
  const only = years.size === 1 ? days.find((day) => day !== undefined) : undefined;
  let last: IsoDate | undefined;
  const above = days.map((day) => (last = day ?? last));
  return (run) => only ?? above[run];
}
