/**
 * On a page without a date, where the words at a number name neither a year nor a Congress, the one session that the page names
 * tells: "the 2024 session", "the 117th Congress". Today's does wherever it stands, another one only before the end of the
 * measure’s sentence, and where the page tells no time from its own day. All else that the page and the packs tell is
 * weighed (`undated-evidence.ts`): where that leaves no doubt it decides, and else it tells between which the mark asks.
 */
import { jurisdictionOf } from '../../../jurisdictions';
import type { PackId } from '../../../identifiers';
import { sessionWith } from '../../../jurisdictions/numbers';
import { firstYearOf, sessionBefore, sessionOfYear } from '../../../jurisdictions/sessions';
import { lowerBound } from '../../../text/lower-bound';
import { memoize } from '../../../memoize';
import { weights } from '../../evidence/weights';
import type { Batch } from '../reading/batch';
import type { Candidate } from '../reading/candidates';
import type { Numbered } from '../reading/links';
import type { OwnedMeasure } from '../owner/owners';
import { becameLaw } from '../tables/tense-words';
import { earliestYear, type NamedTime } from '../time/times';
import type { Story } from '../time/story-year';
import { namesFamily, type Records, stemsOf } from './records';
import { isEarlierSession, type ScoredSession } from './session-evidence';
import { isReused, scoreUndated } from './undated-evidence';
import { agreementOf, isOfSession, readUndatedPage } from './undated-page';

/** So much on each side of a measure is asked for years. */
const reach = 400;
/** So many other measures of a page are compared with the records; a list may be of hundreds. */
const mostOthers = 40;
/** So many sessions before today's may be meant where nothing is told, and so many where days of the week tell of them. */
const untold = 4;
const farthest = 9;

/** What makes no session sure: the reader's day, days of the week, which come again, and years that may be those of another act. */
const merely: ReadonlySet<string> = new Set(
  ['today', 'age', 'named', 'beside', 'latest', 'weekdays'].map((one) => `undated.${one}`),
);

/** The sessions of a measure, the likeliest first: one where the text tells. */
export interface UndatedAnswer {
  readonly sessions: readonly string[];
  readonly weighed?: readonly ScoredSession[] | undefined;
}

/** A measure of such a page. */
export interface UndatedMeasure extends Numbered {
  readonly candidate: Candidate;
  /** The session of the reader’s day: nothing is of a later one … */
  readonly today: string;
  /** … but of that for which bills are filed ahead by then. */
  readonly coming: string | undefined;
  readonly sentence: string;
  readonly story: Story;
}

/** Asks for the sessions that a measure may be of and that can have its number. */
export function createUndatedResolver(batch: Batch, records: Records, owned: readonly OwnedMeasure[]) {
  const { timesOf, told: page, hadLeft, fitOfWeekdays } = readUndatedPage(batch);
  const like = (one: Numbered, around: string) => {
    const recorded = records(one);
    const stems = recorded.size === 0 ? undefined : stemsOf(around);
    const shared = (session: string): number =>
      [...(recorded.get(session)?.stems ?? [])].filter((stem) => stems?.has(stem)).length;
    return { recorded, shared, areTelling: (stems?.size ?? 0) >= weights['scale.fewest-telling'] };
  };
  /** What is recorded of all measures of a jurisdiction, beside what the page says of them. */
  const compared = memoize((jurisdiction: PackId) => {
    const numbers = new Map<string, { readonly one: Numbered; readonly around: string }>();
    for (const { candidate, type, number, ...one } of owned) {
      const name = `${type}/${number}`;
      if (numbers.size >= mostOthers) break;
      if (one.jurisdiction !== jurisdiction || type === '' || numbers.has(name)) continue;
      numbers.set(name, {
        one: { jurisdiction, type, number },
        around: batch.beside(candidate.run, candidate.written),
      });
    }
    return [...numbers].map(([name, { one, around }]) => ({ name, ...like(one, around) }));
  }, 60);

  return ({ jurisdiction, type, number, candidate, today, coming, sentence, story }: UndatedMeasure): UndatedAnswer => {
    // Of a state without a descriptor nobody here knows how its sessions are counted: whatever is chosen leads to one page.
    if (!jurisdictionOf(jurisdiction)) return { sessions: [today] };
    const { run, written, sentence: place } = candidate;
    const having = (session: string) => sessionWith(jurisdiction, session, type, number);
    const notAhead = (one: string) => !isEarlierSession(coming ?? today, one);
    const sessionsOf = (times: readonly NamedTime[]): string[] => {
      const named = times.flatMap(({ year, congress }) => {
        if (congress !== undefined) return jurisdiction === 'us' ? String(congress) : [];
        return year === undefined || year < earliestYear ? [] : sessionOfYear(jurisdiction, year);
      });
      return [...new Set(named.map(having))].filter(notAhead);
    };
    const ofYears = (years: readonly number[]) =>
      years.flatMap((year) => (year < earliestYear ? [] : having(sessionOfYear(jurisdiction, year)))).filter(notAhead);
    const { first, free: unbound, sessions, isFromToday, years, days, address, signs } = page();
    const named = sessionsOf(sessions);
    const times = timesOf(run);
    const within = (from: number, to: number) => times.slice(lowerBound(times, from), lowerBound(times, to));
    const inPlace = within(
      Math.max(place.start, written.start - reach),
      Math.min(place.end, written.end + reach),
    ).filter(isOfSession);
    const plainly = sessionsOf([...unbound, ...inPlace]);
    const isAbove =
      inPlace.length > 0 ||
      (first !== undefined && (first.run < run || (first.run === run && first.start < place.end)));
    const around = within(written.start - reach, written.end + reach);
    // "fiscal 2015", "the 2015 Housing Act": of a budget, or of another act.
    const free = sessionsOf(around.filter(({ kind, noun }) => kind === 'when' || noun === 'session'));
    const text = batch.beside(run, written);
    const { recorded, shared, areTelling } = like({ jurisdiction, type, number }, text);
    const others = agreementOf(compared(jurisdiction), `${type}/${number}`);
    const [only, another] = plainly;
    if (only !== undefined && another === undefined && (only === today || (isAbove && !isFromToday))) {
      // What neither this measure nor the others of the page agree with is not the session of all of them.
      const isOther =
        only === today && recorded.has(only) && shared(only) === 0 && areTelling && others.agreement(only) <= 0;
      if (!isOther && !batch.memory.prefiling) return { sessions: plainly };
    }
    const ofTold = ofYears(years);
    const heading = story.isOver && story.year !== undefined ? ofYears([story.year])[0] : undefined;
    const isDecided = becameLaw.test(sentence);
    const fit = (session: string) => fitOfWeekdays(yearsOf(jurisdiction, session).join(' '));
    const before: string[] = [];
    let last = today;
    for (let at = 0; at < farthest; at += 1) {
      last = having(sessionBefore(jurisdiction, last));
      if (at < untold || fit(last).share === 1) before.push(last);
    }
    const fromAddress = ofYears(address);
    const known = [...recorded.keys()].filter((session) => shared(session) > 0);
    const candidates = [
      ...new Set([
        today,
        ...(coming === undefined ? [] : [coming]),
        ...before,
        ...named,
        ...free,
        ...fromAddress,
        ...[...known, ...others.sessions].map(having).filter(notAhead),
        ...ofTold.slice(0, mostOthers),
        ...(heading === undefined ? [] : [heading]),
      ]),
    ];
    const weighed = scoreUndated(
      {
        jurisdiction,
        number,
        today,
        coming,
        beside: free,
        named,
        heading,
        recorded,
        areTelling,
        isDecided,
        days: ofYears(days),
        latest: ofYears([Math.max(...years, 0)])[0],
        address: fromAddress,
        like: shared,
        namesSponsor: (session) => {
          const { sponsor } = recorded.get(session) ?? {};
          return sponsor !== undefined && namesFamily(text, sponsor);
        },
        others: others.agreement,
        fitOfWeekdays: fit,
        hadLeft: (session) => hadLeft(firstYearOf(jurisdiction, session)),
        signs,
      },
      candidates,
    );
    if (!batch.memory.prefiling && isPlain(weighed[0]!, isReused({ jurisdiction, number })))
      return { sessions: [weighed[0]!.session], weighed };
    return { sessions: choicesOf(weighed, today), weighed };
  };
}

/** The years of a session: one, or the two of a biennium. */
function yearsOf(jurisdiction: PackId, session: string): readonly number[] {
  const first = firstYearOf(jurisdiction, session);
  return sessionOfYear(jurisdiction, first + 1) === session ? [first, first + 1] : [first];
}

/**
 * Whether the likeliest session needs no question. That the others cannot be makes it none.
 * @param isNumberReused what the packs record of it may be of another session's bill
 */
function isPlain({ odds, parts }: ScoredSession, isNumberReused: boolean): boolean {
  if (odds < weights['decide.undated']) return false;
  const telling = parts.filter(
    ({ feature }) => !merely.has(feature) && !(isNumberReused && feature === 'undated.recorded'),
  );
  return telling.reduce((sum, { weight }) => sum + Math.max(0, weight), 0) >= weights['decide.undated-told'];
}

/** The sessions between which the mark asks, the latest first. */
function choicesOf(weighed: readonly ScoredSession[], today: string): readonly string[] {
  const likely = weighed.filter(({ odds }, at) => at < 2 || odds >= weights['decide.undated-asked']);
  const asked = likely.slice(0, weights['decide.undated-choices']).map(({ session }) => session);
  // The reader's own session is missed where it is not offered, but for one that cannot be.
  const isPossible = weighed.some(
    ({ session, odds }) => session === today && odds >= weights['decide.undated-possible'],
  );
  if (isPossible && !asked.includes(today)) asked.splice(weights['decide.undated-choices'] - 1, 1, today);
  return asked.sort((a, b) => (isEarlierSession(a, b) ? 1 : -1));
}
