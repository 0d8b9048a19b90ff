/**
 * What a Congress passes in its last days is often signed when the next one sits: "signed on Jan. 5" of an odd year is the
 * Congress's before.
 */
import type { IsoDate } from '../../identifiers';

const inJanuary =
  /\bsigned\b[^.;:]{0,40}?\b(?:in|on)\s(?:early\s)?Jan(?:uary\b|\.)(?:\s(?<day>\d{1,2})(?!\d))?(?:,?\s(?:of\s)?(?<year>20\d\d))?/;

/** A bill waits ten days for the president, Sundays left out, from when it reaches him; that takes some days, too. */
const lastDay = 14;

/**
 * The year in which the measure passed, where the words behind it say that it was signed in the first days of the next.
 * @param behind what the sentence says from the measure on.
 */
export function yearBeforeSigning(behind: string, date: IsoDate): { year: number; words: string } | undefined {
  const match = inJanuary.exec(behind);
  if (!match) return undefined;
  const { day, year } = match.groups!;
  const signed = Number(year ?? date.slice(0, 4));
  return signed % 2 === 1 && Number(day ?? 1) <= lastDay ? { year: signed - 1, words: match[0] } : undefined;
}
