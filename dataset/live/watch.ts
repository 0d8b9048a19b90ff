/**
 * What is wrong with what readers have, whoever's job was green: the newest fact of each legislature against its
 * calendar, how long the releases are still good, and when somebody last looked. Pure.
 */
import * as z from 'zod/mini';
import type { IsoDate } from '../../engine/identifiers';
import { isoDate, packId } from '../../engine/release/literals';
import { calendarGaps, daysBetween, lastBegun, type Calendar, type Due } from './calendar';

/** `status.json` beside the feed: the heartbeat. Readers' extensions do not ask for it; people and other watchers may. */
export const Status = z.object({
  format: z.literal(1),
  /** When the scheduled job last looked for facts, changed or not. */
  checked: z.iso.datetime(),
  /** The newest fact of each legislature, and how old it is by the calendar. */
  sources: z.array(z.object({ pack: packId, newest: z.optional(isoDate), age: z.int(), limit: z.int() })),
  /** When the facts and the words stop being fresh for readers. */
  expires: z.object({ facts: z.optional(z.iso.datetime()), words: z.optional(z.iso.datetime()) }),
  problems: z.array(z.string()),
});
export type Status = z.infer<typeof Status>;

export interface Seen {
  calendar: Calendar;
  due: Due;
  now: number;
  newest: ReadonlyMap<string, IsoDate>;
  expires: { facts?: string | undefined; words?: string | undefined };
  /** Heartbeat before this one. */
  lastChecked?: string | undefined;
}

/** Days before the end of a release on which somebody is called. */
export const alarmDays = 7;
const dayMs = 86_400_000;

const date = (instant: string): string => instant.slice(0, 10);

function ages({ calendar, newest, now }: Seen): Status['sources'] {
  const today = new Date(now).toISOString().slice(0, 10);
  return Object.entries(calendar).flatMap(([pack, { quiet, sittings }]) => {
    const sitting = lastBegun(sittings, today);
    if (!sitting) return [];
    // In a sitting, up to today; after it, up to its end: nobody expects votes of a legislature that has gone home.
    const reach = sitting.until < today ? sitting.until : today;
    const last = newest.get(pack);
    // A sitting that has just begun has had no time to bring a fact.
    const since = last === undefined || last < sitting.from ? sitting.from : last;
    return [{ pack, ...(last && { newest: last }), age: Math.max(0, daysBetween(since, reach)), limit: quiet }];
  });
}

/** Everything that somebody has to look at, each a sentence with what to do. */
export function statusOf(seen: Seen): Status {
  const { calendar, due, now, expires, lastChecked } = seen;
  const sources = ages(seen);
  const old = sources
    .filter(({ age, limit }) => age > limit)
    .map(({ pack, newest, age, limit }) => {
      const who = calendar[pack]?.who ?? pack;
      const told = newest
        ? `The newest fact that readers have of ${who} is of ${newest}`
        : `There is no fact of ${who}`;
      return `${told}: ${age} days behind its sitting (at most ${limit}). The source may have stopped though its jobs run: look at its own site, then at dataset:fetch.`;
    });
  const ending = (['facts', 'words'] as const).flatMap((role) => {
    const end = expires[role];
    if (end === undefined) return [];
    const left = Math.floor((Date.parse(end) - now) / dayMs);
    const what = role === 'facts' ? 'The facts' : 'The words';
    const next =
      role === 'facts'
        ? 'The scheduled job should have made new ones: see why it did not.'
        : 'Two people sign them anew: npm run dataset:words -- sign.';
    if (left < 0) return [`${what} have been out of date for readers since ${date(end)}. ${next}`];
    return left < alarmDays ? [`${what} are good until ${date(end)}, ${left} more days. ${next}`] : [];
  });
  const silence = lastChecked === undefined ? 0 : (now - Date.parse(lastChecked)) / dayMs;
  const silent =
    silence > due.every + 1.5
      ? [
          `Nobody looked for facts between ${date(lastChecked!)} and today. Was the schedule switched off? GitHub does that after 60 days without a commit: Actions, Facts, Enable workflow.`,
        ]
      : [];
  const gaps = calendarGaps(calendar, new Date(now).toISOString().slice(0, 10)).map(
    (pack) => `dataset/live/calendar.yaml knows no sitting of ${calendar[pack]?.who} ahead: add the next one.`,
  );
  return {
    format: 1,
    checked: new Date(now).toISOString(),
    sources,
    expires: { ...(expires.facts && { facts: expires.facts }), ...(expires.words && { words: expires.words }) },
    problems: [...old, ...ending, ...silent, ...gaps],
  };
}
