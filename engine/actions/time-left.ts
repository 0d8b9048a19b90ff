/** The time until something closes. Apart from the rules of legislatures, because every card needs it. */

/** Milliseconds. */
export const hour = 3_600_000;
export const day = 24 * hour;

/** The time until a moment, in whole units: minutes are rounded up, so that the last one is never "0 min". */
export function timeLeft(closes: number, now: number): { days: number; hours: number; minutes: number } {
  const minutes = Math.max(0, Math.ceil((closes - now) / 60_000));
  return { days: Math.floor(minutes / 1440), hours: Math.floor((minutes % 1440) / 60), minutes: minutes % 60 };
}

/** When to remind: a day before, else an hour before; undefined where less than that is left. */
export function reminderFor(closes: number, now: number): number | undefined {
  return [closes - day, closes - hour].find((moment) => moment > now);
}
