/**
 * What is wrong with what readers have, whoever's job was green: the newest fact of each legislature against its
 * calendar, how long the releases are still good, and when somebody last looked. Pure.
 */
import * as z from 'zod/mini';
import type { IsoDate } from '../../engine/identifiers';
import { isoDate, packId } from '../../engine/release/literals';
import { calendarGaps, daysBetween, type Calendar, type Due } from './calendar';

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
  /** Facts were signed at all: before that, nothing can be behind. */
  hasFacts?: boolean;
  expires: { facts?: string | undefined; words?: string | undefined };
  /** Heartbeat before this one. */
  lastChecked?: string | undefined;
}

/** Days before the end of a release on which somebody is called. */
export const alarmDays = 7;
const dayMs = 86_400_000;

const date = (instant: string): string => instant.slice(0, 10);

/** Sittings without a day between them are one: Congress follows on Congress. */
function joined(sittings: Calendar[string]['sittings']) {
  const found: { from: IsoDate; until: IsoDate }[] = [];
  for (const { from, until } of [...sittings].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = found.at(-1);
    if (last && daysBetween(last.until, from) <= 1) last.until = until;
    else found.push({ from, until });
  }
  return found;
}

function ages({ calendar, newest, now, hasFacts = true }: Seen): Status['sources'] {
  if (!hasFacts) return [];
  const today = new Date(now).toISOString().slice(0, 10);
  return Object.entries(calendar).flatMap(([pack, { quiet, sittings }]) => {
    const begun = joined(sittings).filter(({ from }) => from <= today);
    const last = newest.get(pack);
    // Without any fact only the newest sitting is asked. With one, whatever sitting it was behind: a new one does not
    // make up for what is missing of the last.
    const asked = last === undefined ? begun.slice(-1) : begun.filter(({ until }) => until > last);
    const days = asked.map(({ from, until }) => {
      // In a sitting, up to today; after it, up to its end: nobody expects votes of a legislature that has gone home.
      // A sitting that has just begun has had no time to bring a fact.
      const since = last === undefined || last < from ? from : last;
      return Math.max(0, daysBetween(since, until < today ? until : today));
    });
    if (begun.length === 0) return [];
    return [{ pack, ...(last && { newest: last }), age: Math.max(0, ...days), limit: quiet }];
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
        ? `The newest fact that readers have of ${who} is of ${newest}: ${age} days behind its sitting (at most ${limit}).`
        : `Readers have no fact of ${who}, which has sat for more than ${limit} days.`;
      return `${told} The source may have stopped though its jobs run: look at its own site, then at dataset:fetch.`;
    });
  const unsigned =
    seen.hasFacts === false
      ? [
          'No facts are signed yet: readers have those that came with the extension. Start the job: Actions, Facts, Run workflow.',
        ]
      : [];
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
    problems: [...unsigned, ...old, ...ending, ...silent, ...gaps],
  };
}
