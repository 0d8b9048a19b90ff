/**
 * Days that the text of a page names on lines of their own, as blogs and archives date what stands below: "Posted on April 5,
 * 2023", "08/19/15". Asked only where the page declares no date.
 */
import type { IsoDate } from '../../identifiers';
import type { TextRun } from '../types';
import { isoDay, parseDeclaredDate } from './date';
import { dayInLine } from './tables/dates';

/** A line of more is a sentence with a date in it. */
const longestLine = 70;
const mostWords = 7;

const written = dayInLine;

/** The day of a line, if it is one of a date. */
export function dayOfLine(text: string): IsoDate | undefined {
  if (text.length > longestLine) return undefined;
  const found = written.exec(text)?.[0];
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
