/** A day and time as an editor writes it, in the organisation's time zone → an instant. */
import { DateTime, IANAZone } from 'luxon';
import type { IsoDate, IsoInstant } from '../engine/identifiers';

export const isTimeZone = (zone: string): boolean => IANAZone.isValidZone(zone);

/** Whether the day is in the calendar: 2026-02-30 is not. */
export const isDay = (day: string): boolean => DateTime.fromISO(day, { zone: 'utc' }).isValid;

/** `2026-11-30 17:00` → `2026-11-30T17:00:00-08:00`; with its own offset it stays as it is. Undefined if there is no such time. */
export function instant(written: string, zone: string): IsoInstant | undefined {
  const moment = DateTime.fromISO(written.replace(' ', 'T'), { zone, setZone: true });
  return moment.isValid ? (moment.toISO({ suppressMilliseconds: true }) ?? undefined) : undefined;
}

/** The day on which an instant falls in the time zone. */
export const dayIn = (moment: IsoInstant, zone: string): IsoDate =>
  DateTime.fromISO(moment, { zone }).toISODate() ?? '';

/** Today, in the time zone. */
export const dayNow = (zone: string): IsoDate => DateTime.now().setZone(zone).toISODate() ?? '';

/** The day so many days later. */
export const daysLater = (day: IsoDate, days: number): IsoDate =>
  DateTime.fromISO(day, { zone: 'utc' }).plus({ days }).toISODate() ?? '';

/** The days, each with its time, that a text in another order than the files' own may mean: `1/3/2027` two of them. */
export function daysMeant(written: string): string[] {
  const [, one = '', two = '', year = '', time] =
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?:[ T,]+(\d{2}:\d{2})?.*)?$/.exec(written.trim()) ?? [];
  const day = (month: string, date: string) =>
    `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const days = [...new Set([day(one, two), day(two, one)])].filter(isDay);
  return days.map((found) => (time ? `${found} ${time}` : found));
}
