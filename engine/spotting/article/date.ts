/**
 * When an article was published: what the page declares, else what its address says, else today. And the days that the text of a
 * page names on lines of their own, as blogs and archives date what stands below: "Posted on April 5, 2023", "08/19/15".
 */
import type { IsoDate } from '../../identifiers';
import { addDays, daysFrom } from '../../jurisdictions/days';
import type { ArticleDate, PageFacts, TextRun } from '../types';
import { dayBeforeMonth, dayInLine, monthBeforeDay, monthNamed } from './tables/dates';

const earliest = '1995-01-01';
/** Days by which the address must precede the declared date to be believed instead: pages are re-saved and moved. */
const resavedAfter = 60;

/** `YYYY-MM-DD` if there is such a day. A month may be named. */
function isoDay(year = '', month = '', day = ''): IsoDate | undefined {
  const number = Number(month) || monthNamed(month);
  const time = new Date(Date.UTC(Number(year), number - 1, Number(day)));
  const isOne = Number(year) > 1900 && Number(year) < 2200;
  return isOne && time.getUTCMonth() === number - 1 && time.getUTCDate() === Number(day)
    ? time.toISOString().slice(0, 10)
    : undefined;
}

/** Year, month and day in figures. */
const inFigures = [
  /(?<!\d)(\d{4})-?(\d{2})-?(\d{2})(?!\d)/,
  /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})/,
  /(?<!\d)(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/,
];

/** The day in a declared date, as written there, whatever its time zone. Numeric forms that could be read two ways are refused. */
function parseDeclaredDate(text: string): IsoDate | undefined {
  for (const form of inFigures) {
    const match = form.exec(text);
    if (match) return isoDay(match[1], match[2], match[3]);
  }
  const { year, month, day } = (dayBeforeMonth.exec(text) ?? monthBeforeDay.exec(text))?.groups ?? {};
  return isoDay(year, month, day);
}

/** `/2026/02/03/`, `/2026/feb/03/`, `/2026-02-03-…` */
const dayInPath =
  /[/_-](?<year>(?:19|20)\d{2})(?<joint>[/_-])(?<month>\d{1,2}|[a-z]{3})[a-z]*\k<joint>(?<day>\d{1,2})(?=[/_.-]|$)/i;
/** `/20260203/` */
const dayRunTogether = /[/_-](?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})(?=[/_.-]|$)/;
/** A bare `/2026/02/`. */
const monthInPath = /\/((?:19|20)\d{2})\/(\d{2})(?=\/|$)/;

/** The date in an address; of a month alone its middle, which is not exact. */
function dateInUrl(url: string): { date: IsoDate; exact: boolean } | undefined {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '');
  const { year, month, day } = (dayInPath.exec(path) ?? dayRunTogether.exec(path))?.groups ?? {};
  const exact = isoDay(year, month, day);
  const [, inYear, inMonth] = monthInPath.exec(path) ?? [];
  const date = exact ?? isoDay(inYear, inMonth, '15');
  return date === undefined ? undefined : { date, exact: exact !== undefined };
}

/** Decides the article's date. Dates before 1995 or after tomorrow are not believed. */
export function articleDate(facts: PageFacts, today: IsoDate): ArticleDate {
  const sane = (date: IsoDate | undefined) =>
    date !== undefined && date >= earliest && date <= addDays(today, 1) ? date : undefined;
  const declared = (facts.dates ?? []).map((text) => sane(parseDeclaredDate(text))).find((date) => date !== undefined);
  const inUrl = dateInUrl(facts.url);
  const urlDate = inUrl && (sane(inUrl.date) ?? (inUrl.date.slice(0, 7) === today.slice(0, 7) ? today : undefined));
  if (declared && !(urlDate && inUrl.exact && daysFrom(urlDate, declared) > resavedAfter))
    return { date: declared, from: 'page' };
  return urlDate ? { date: urlDate, from: 'url' } : { date: today, from: 'now' };
}

/** A line of more is a sentence with a date in it. */
const longestLine = 70;
const mostWords = 7;
const american = /^(\d{1,2})\/(\d{1,2})\/(\d{2,4})$/;

/** The day of a line, if it is one of a date. */
function dayOfLine(text: string): IsoDate | undefined {
  const found = text.length > longestLine ? undefined : dayInLine.exec(text)?.[0];
  const rest = text.replace(found ?? '', ' ').match(/[^\s\d:|,.()–—-]{2,}/g) ?? [];
  if (found === undefined || rest.length > mostWords) return undefined;
  const [, month, day, year] = american.exec(found) ?? [];
  return year === undefined ? parseDeclaredDate(found) : isoDay(year.padStart(4, '20'), month, day);
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
