/** When laws take effect, as the histories of bills write it. */
import { DateTime } from 'luxon';
import type { Effect } from '../../engine/release/records';

/** "7/27/2025", "03/26/26" → the day; undefined for what is none. */
export function dayOfNumbers(written: string): string | undefined {
  const [, month, day, year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/.exec(written.trim()) ?? [];
  const date = DateTime.utc(Number(year.length === 2 ? `20${year}` : year), Number(month), Number(day));
  return date.isValid ? date.toISODate() : undefined;
}

/**
 * What the last of these lines says. A day before the bill was brought in is a slip of the pen, unless the line says that
 * the law goes back: then nothing is told.
 */
export function lastEffect(
  told: readonly (Effect | undefined)[],
  introduced: string | undefined,
  drop: (why: string) => void,
): Effect | undefined {
  const last = told.findLast((effect) => effect !== undefined);
  if (!last?.day || last.back || introduced === undefined || last.day >= introduced) return last;
  drop('day of effect before the bill was brought in');
  return last.parts && { parts: true };
}
