/**
 * What a Congress passes in its last days is often signed when the next one sits: "was signed on Jan. 5" of an odd year is of the
 * Congress before.
 */
import type { IsoDate } from '../../identifiers';

/** Right behind the measure, past the name of its act: nothing else may be what was signed. */
const inJanuary =
  /^(?:,\s(?:[\p{L}’'-]+\s){1,8}Act)?,?\s(?:was\s|were\s)?signed\s(?:into\slaw\s)?(?:in|on)\s(?:early\s)?Jan(?:uary\b|\.)(?:\s(?<day>\d{1,2})(?!\d))?(?:,?\s(?:of\s)?(?<year>20\d\d))?/u;

/** A bill waits ten days for the president, Sundays left out, from when it reaches him; that takes some days, too. */
const lastDay = 14;

/**
 * The year in which the measure passed, where the words behind it say that it was signed in the first days of the next.
 * @param behind what the sentence says from the measure on.
 */
export function yearBeforeSigning(behind: string, date: IsoDate): { year: number; words: string } | undefined {
  const match = inJanuary.exec(behind);
  const { day, year } = match?.groups ?? {};
  // "signed in January", this month or that of the session: only a day or a year tells.
  if (!match || (day === undefined && year === undefined)) return undefined;
  const signed = Number(year ?? date.slice(0, 4));
  const isPast = `${signed}-01-${(day ?? '1').padStart(2, '0')}` <= date;
  return isPast && signed % 2 === 1 && Number(day ?? 1) <= lastDay
    ? { year: signed - 1, words: match[0].trim() }
    : undefined;
}
