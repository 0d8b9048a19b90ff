/**
 * When an article was published: what the page declares, else what its address says, else today. And the days that the text of a
 * page names on lines of their own, as blogs and archives date what stands below: "Posted on April 5, 2023", "08/19/15".
 */
import type { IsoDate } from '../../identifiers';
import { addDays, daysFrom } from '../../jurisdictions/days';
import type { ArticleDate, PageFacts, TextRun } from '../types';
import {
  american,
  dayInLine,
  dayInPath,
  dayInSlug,
  dayRunTogether,
  endsStamp,
  labelOfDay,
  monthInPath,
  monthNamed,
  shortDayInSlug,
  toldOf,
  weekInSlug,
  writtenDays,
} from './tables/dates';

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

/** The day in a declared date, as written there, whatever its time zone. Numeric forms that could be read two ways are refused. */
function parseDeclaredDate(text: string): IsoDate | undefined {
  const form = writtenDays.find((one) => one.test(text));
  const { year, month, day } = form?.exec(text)?.groups ?? {};
  return isoDay(year, month, day);
}

/** "08/19/15" */
function americanDay(text: string): IsoDate | undefined {
  const [, month, day, year] = american.exec(text) ?? [];
  return year === undefined ? undefined : isoDay(year.padStart(4, '20'), month, day);
}

/** The day in the words of an address: not one that they tell of, "/the-attack-of-january-6-2021". */
function dayInWords(path: string): IsoDate | undefined {
  const named = dayInSlug.exec(path);
  const { year, month, day } = named?.groups ?? {};
  if (named && !toldOf.test(path.slice(0, named.index + 1))) return isoDay(year, month, day);
  return americanDay(shortDayInSlug.exec(path)?.groups?.day ?? '');
}

/** The middle of a week of a session. */
function dayOfWeek(path: string): IsoDate | undefined {
  const { year, week, weekBefore, yearBehind } = weekInSlug.exec(path)?.groups ?? {};
  const first = isoDay(year ?? yearBehind, '01', '10');
  return first && addDays(first, 7 * Math.min(Number(week ?? weekBefore), 52) - 7);
}

/** The date in an address; of a month or a week alone its middle, which is not exact. */
function dateInUrl(url: string): { date: IsoDate; exact: boolean } | undefined {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '');
  const { year, month, day } = (dayInPath.exec(path) ?? dayRunTogether.exec(path))?.groups ?? {};
  const exact = isoDay(year, month, day) ?? dayInWords(path);
  const [, inYear, inMonth] = monthInPath.exec(path) ?? [];
  const date = exact ?? isoDay(inYear, inMonth, '15') ?? dayOfWeek(path);
  return date === undefined ? undefined : { date, exact: exact !== undefined };
}

/** The day that stamps a title: "Legislative Alert for February 15, 2021", "Roundup, 4.3.24: …"; not one that it tells of. */
function dateInTitle(title: string): IsoDate | undefined {
  const { 0: found = '', index = 0 } = dayInLine.exec(title) ?? {};
  if (found === '' || toldOf.test(title.slice(0, index)) || !endsStamp.test(title.slice(index + found.length)))
    return undefined;
  return americanDay(found) ?? parseDeclaredDate(found);
}

/**
 * Decides the article's date, the title's where neither markup nor address has one. Dates before 1995 or after tomorrow are not
 * believed.
 */
export function articleDate(facts: PageFacts, today: IsoDate): ArticleDate {
  const sane = (date: IsoDate | undefined) =>
    date !== undefined && date >= earliest && date <= addDays(today, 1) ? date : undefined;
  const declared = (facts.dates ?? []).map((text) => sane(parseDeclaredDate(text))).find((date) => date !== undefined);
  const inUrl = dateInUrl(facts.url);
  const urlDate = inUrl && (sane(inUrl.date) ?? (inUrl.date.slice(0, 7) === today.slice(0, 7) ? today : undefined));
  if (declared && !(urlDate && inUrl.exact && daysFrom(urlDate, declared) > resavedAfter))
    return { date: declared, from: 'page' };
  if (urlDate) return { date: urlDate, from: 'url' };
  const stamped = sane(dateInTitle(facts.title ?? ''));
  return stamped ? { date: stamped, from: 'page' } : { date: today, from: 'now' };
}

/** A line of more is a sentence with a date in it. */
const longestLine = 70;
const mostWords = 7;

/** The day of a line, if it is one of a date. */
function dayOfLine(text: string): IsoDate | undefined {
  const found = text.length > longestLine ? undefined : dayInLine.exec(text)?.[0];
  const rest = text.replace(found ?? '', ' ').match(/[^\s\d:|,.()–—-]{2,}/g) ?? [];
  if (found === undefined || rest.length > mostWords) return undefined;
  return american.test(found) ? americanDay(found) : parseDeclaredDate(found);
}

/** So much of a run of the head is asked for a label. */
const reachOfLabel = 300;

/** The day that a text calls its own. */
function labelledDay(text: string): IsoDate | undefined {
  const head = text.slice(0, reachOfLabel);
  const { 0: found = '', index = 0 } = dayInLine.exec(head) ?? {};
  if (found === '' || !labelOfDay.test(head.slice(0, index))) return undefined;
  return americanDay(found) ?? parseDeclaredDate(found);
}

/** So many runs are the head of a page: title, byline, the day. */
const runsOfHead = 8;

/** The day on the first line of one near the head of a page. */
export function dateAtHead(runs: readonly TextRun[], today: IsoDate): IsoDate | undefined {
  const days = runs
    .slice(0, runsOfHead)
    .map(({ text, kind }) => (kind === 'cell' ? undefined : (dayOfLine(text) ?? labelledDay(text))));
  return days.find((day) => day !== undefined && day >= earliest && day <= today);
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
