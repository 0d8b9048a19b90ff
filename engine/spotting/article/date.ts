/**
 * When an article was published: what the page declares, else what its address says, else today.
 */
import type { IsoDate } from '../../identifiers';
import type { ArticleDate, PageFacts } from '../types';
import { dayBeforeMonth, monthBeforeDay } from './tables/dates';

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

/** The day in a declared date, as written there, whatever its time zone. Numeric forms that could be read two ways are refused. */
export function parseDeclaredDate(text: string): IsoDate | undefined {
  const iso = /(?<!\d)(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(text);
  if (iso) return isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const asian = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})/.exec(text);
  if (asian) return isoDay(Number(asian[1]), Number(asian[2]), Number(asian[3]));
  const slashed = /(?<!\d)(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/.exec(text);
  if (slashed) return isoDay(Number(slashed[1]), Number(slashed[2]), Number(slashed[3]));
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
