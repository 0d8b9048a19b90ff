/**
 * On a page without a date, where the words at a number name neither a year nor a Congress, the one session that the page names
 * tells: "the 2024 session", "the 117th Congress". Today's does wherever it stands, another one only before the end of the
 * measure’s sentence, and where the page tells no time from its own day. Other years may be those of anything: they only tell
 * between which two the mark asks.
 */
import { jurisdictionOf } from '../../../jurisdictions';
import { sessionWith } from '../../../jurisdictions/numbers';
import { sessionBefore, sessionOfYear } from '../../../jurisdictions/sessions';
import { lowerBound } from '../../../text/lower-bound';
import { lazy, memoize } from '../../../memoize';
import type { Batch } from '../reading/batch';
import type { Candidate } from '../reading/candidates';
import type { Numbered } from '../reading/links';
import { isEarlierSession } from './session-evidence';
import { overlaps } from '../reading/scan';
import { type NamedTime, timesIn } from '../time/times';

/** So much on each side of a measure is asked for years. */
const reach = 400;

/** Asks for the sessions that a measure may be of and that can have its number, the likeliest first; one where the text tells. */
export function createUndatedResolver({ runs, measuresIn }: Batch) {
  const timesOf = memoize(
    (run: number): readonly NamedTime[] => timesIn(runs[run]!.text).filter((time) => !overlaps(measuresIn(run), time)),
    runs.length,
  );
  const page = lazy(() => {
    const times = runs.flatMap((_, run) => timesOf(run).map((time) => ({ ...time, run })));
    const ofSession = times.filter(({ noun, year, congress }) => congress ?? (noun === 'session' && year));
    return {
      first: ofSession[0],
      // Each once: pages are made by strangers.
      sessions: [...new Map(ofSession.map((time) => [`${time.congress} ${time.year}`, time])).values()],
      isFromToday: times.some(({ ago, yearOn, kind }) => (ago ?? yearOn) !== undefined || kind === 'present'),
    };
  });
  return (
    { jurisdiction, type, number }: Numbered,
    /** The session of the reader’s day: nothing is of a later one … */
    today: string,
    /** … but of that for which bills are filed ahead by then. */
    coming: string | undefined,
    { run, written: { start, end }, sentence }: Candidate,
  ): string[] => {
    // Of a state without a descriptor nobody here knows how its sessions are counted: whatever is chosen leads to one page.
    if (!jurisdictionOf(jurisdiction)) return [today];
    const having = (session: string) => sessionWith(jurisdiction, session, type, number);
    const sessionsOf = (times: readonly NamedTime[]): string[] => {
      const named = times.flatMap(({ year, congress }) => {
        if (congress !== undefined) return jurisdiction === 'us' ? String(congress) : [];
        return year === undefined ? [] : sessionOfYear(jurisdiction, year);
      });
      return [...new Set(named.map(having))].filter((one) => !isEarlierSession(coming ?? today, one));
    };
    const { first, sessions, isFromToday } = page();
    const named = sessionsOf(sessions);
    const isAbove = first !== undefined && (first.run < run || (first.run === run && first.start < sentence.end));
    if (named.length === 1 && (named[0] === today || (isAbove && !isFromToday))) return named;
    // Two are offered: what the paragraph and the page name goes before what is near the reader’s day.
    const times = timesOf(run);
    const around = times.slice(lowerBound(times, start - reach), lowerBound(times, end + reach));
    // "fiscal 2015", "the 2015 Housing Act": of a budget, or of another act.
    const free = around.filter(({ kind, noun }) => kind === 'when' || noun === 'session');
    const likely = [...sessionsOf(free), ...named, today, coming ?? having(sessionBefore(jurisdiction, today))];
    return [...new Set(likely)].slice(0, 2).sort((a, b) => (isEarlierSession(a, b) ? 1 : -1));
  };
}
