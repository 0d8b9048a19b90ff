/** The day of a moment, where it happened. */

const zones = ['America/New_York', 'Pacific/Honolulu'];

const dayIn = (moment: Date, timeZone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(moment);

/**
 * A day is itself, and a moment with the offset of its place tells it; one in universal time does so by the zone of the state.
 * @param timeZone of the legislature; without it the day is known only where it is the same in the whole country.
 */
export function dayOf(stamp: string, timeZone?: string): string | undefined {
  const [, day, rest = ''] = /^(\d{4}-\d{2}-\d{2})(.*)$/.exec(stamp) ?? [];
  if (!day || rest === '') return day;
  const moment = new Date(stamp);
  if (!/(?:Z|[+-]00:?00)$/.test(rest) || Number.isNaN(moment.getTime())) return day;
  const days = new Set((timeZone ? [timeZone] : zones).map((zone) => dayIn(moment, zone)));
  return days.size === 1 ? [...days][0] : undefined;
}

const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

/** A sitting that goes on after midnight is one day of the journal: the day that the history has, where it has the one before. */
export function sittingDay(day: string, stamp: string, inHistory: ReadonlySet<string>): string {
  const before = dayBefore(day);
  return stamp.length > day.length && !inHistory.has(day) && inHistory.has(before) ? before : day;
}
