/**
 * When the next check is due. All times are milliseconds since 1970 by the device's clock, which may jump: every rule
 * here also holds for a clock that was set back or forward by years.
 */
const minute = 60_000;
const hour = 60 * minute;

/** An ordinary check comes this long after the last: evenly spread, so that readers never fall into step. */
const ordinary = { least: 4 * hour, most: 8 * hour };
/** How soon an interrupted or offline attempt is looked at again. */
const soon = minute;
/** Longest wait that a host may ask for. */
export const longestHold = 24 * hour;
/** A due time further ahead than this comes from a clock that has been set back since. */
const farthest = longestHold + ordinary.most;

/** `random` is one roll of a die from [0, 1). */
const between = (least: number, most: number, random: number): number => least + (most - least) * random;

export const afterSuccess = (start: number, random: number): number =>
  start + between(ordinary.least, ordinary.most, random);

/**
 * The first new attempt comes at any moment of an ordinary wait (full jitter), later ones after an ordinary wait: nobody
 * is without data meanwhile, and anything shorter lets a fleet return in a wave (docs/decisions, `npm run sim:fleet`).
 * `failures` counts this one too. A host's own wish comes first, and the jitter after it.
 */
export function afterFailure(start: number, failures: number, random: number, retryAfter = 0): number {
  const least = failures > 1 ? ordinary.least : soon;
  return start + Math.min(retryAfter, longestHold) + between(least, ordinary.most, random);
}

export const whenOffline = (start: number): number => start + soon;

/** For a worker that may be killed in the middle: soon at first, then ever later, in case we are what kills it. */
export const ifCutOff = (start: number, cuts: number, random: number): number =>
  cuts <= 3 ? start + soon : afterFailure(start, cuts - 3, random);

/** Whether a check is due at `now`; a due time that no rule here could have set does not count. */
export const isDue = (dueAt: number | undefined, now: number): boolean =>
  dueAt === undefined || dueAt <= now || dueAt - now > farthest;

/** `Retry-After` in milliseconds from its two forms; undefined when it is neither. `now` is for the date form. */
export function readRetryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  const text = header.trim();
  const wait = /^\d{1,12}$/.test(text) ? Number(text) * 1000 : /[a-z]{3}/i.test(text) ? Date.parse(text) - now : NaN;
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, 0), longestHold);
}

/** The earliest that it can be: neither before this build nor before what the publisher signed last. */
export const noEarlierThan = (now: number, builtAt: number, lastIssued = 0): number =>
  Math.max(now, builtAt, lastIssued);
