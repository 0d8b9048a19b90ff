/**
 * What a page without a date tells of its time as a whole: the sessions and years that it names, those in its address and title,
 * who is in office there, and how far the records agree with what it says of its measures. Read once, when first asked.
 */
import { dayOfWeek, dayWithYear, monthNamed, yearInAddress } from '../../article/tables/dates';
import { lazy, memoize } from '../../../memoize';
import { matchesOf } from '../../../text/matches';
import type { Batch } from '../reading/batch';
import { overlaps } from '../reading/scan';
import { sentenceAt, sentencesOf } from '../reading/surroundings';
import { ofFormer, ofLife, signsOfYears, yearsOfSigns } from '../tables/signs-of-years';
import { type NamedTime, timesIn } from '../time/times';
import type { FitOfWeekdays } from './undated-evidence';

/** So much in front of a year is asked for somebody's life. */
const reachOfLife = 50;
/** So much in front of an official is asked for "former". */
const reachOfFormer = 40;
/** So many days of a page count; an archive has thousands. */
const mostDays = 60;

/** Reads such a page. Linear, as far as it is asked. */
export function readUndatedPage({ runs, facts, officials, measuresIn }: Batch) {
  const timesOf = memoize(
    (run: number): readonly NamedTime[] =>
      timesIn(runs[run]!.text).filter((time) => !overlaps(measuresIn(run), time) && !isOfLife(runs[run]!.text, time)),
    runs.length,
  );
  /** Asks of a place in a run whether its sentence has a measure. */
  const isBesideMeasure = memoize((run: number): ((start: number) => boolean) => {
    const measures = measuresIn(run);
    if (measures.length === 0) return () => false;
    const sentences = sentencesOf(runs[run]!.text);
    const having = new Set(measures.map(({ start }) => sentenceAt(sentences, start)));
    return (start) => having.has(sentenceAt(sentences, start));
  }, runs.length);
  const told = lazy(() => {
    const times = runs.flatMap((_, run) => timesOf(run).map((time) => ({ ...time, run })));
    const ofSession = distinct(times.filter(isOfSession));
    // "H.R. 3950 died with the 118th Congress" says nothing of other bills.
    const free = distinct(times.filter((time) => isOfSession(time) && !isBesideMeasure(time.run)(time.start)));
    const years = times.filter(({ kind, year }) => kind === 'when' && year !== undefined);
    const days = years.filter(({ words }) => dayWithYear.test(words)).slice(0, mostDays);
    return {
      first: free[0],
      free,
      sessions: ofSession,
      isFromToday: times.some(({ ago, yearOn, kind }) => (ago ?? yearOn) !== undefined || kind === 'present'),
      years: [...new Set(years.map(({ year }) => year!))],
      days: days.map(({ year }) => year!),
      address: matchesOf(`${facts.url} ${facts.title ?? ''}`, yearInAddress).map(([year]) => Number(year)),
      signs: signsOn(runs),
    };
  });
  const weekdays = lazy(() => weekdaysOn(runs));
  /** Of the days of a week that a page names, how many there are, and the share that were so in one of some years. */
  const fitOfWeekdays = memoize((years: string): FitOfWeekdays => {
    const days = weekdays();
    const all = years.split(' ').map(Number);
    const fitting = days.filter((one) => all.some((year) => isSoIn(one, year)));
    return { count: days.length, share: days.length === 0 ? 0 : fitting.length / days.length };
  }, 100);
  const inOffice = lazy(() =>
    officials.filter(
      ({ run, start = 0 }) => !ofFormer.test(runs[run]!.text.slice(Math.max(0, start - reachOfFormer), start)),
    ),
  );
  /** Of the officials whom a page names as in office, the share that had left before a year had begun for long. */
  const hadLeft = memoize((year: number): number => {
    const left = inOffice().filter(({ until }) => until !== undefined && until < `${year}-03-01`);
    return left.length === 0 ? 0 : left.length / inOffice().length;
  }, 100);
  return { timesOf, told, hadLeft, fitOfWeekdays };
}

/** Whether a year is one of somebody's life: "elected in 2016", "served from 2013 to 2018". */
const isOfLife = (text: string, { start, noun }: NamedTime): boolean =>
  noun !== 'session' && ofLife.test(text.slice(Math.max(0, start - reachOfLife), start));

export const isOfSession = ({ noun, year, congress }: NamedTime): boolean =>
  congress !== undefined || (noun === 'session' && year !== undefined);

/** Each once: pages are made by strangers. */
const distinct = <Time extends NamedTime>(times: readonly Time[]): readonly Time[] => [
  ...new Map(times.map((time) => [`${time.congress} ${time.year}`, time] as const).reverse()).values(),
];

/** A measure beside its records. */
interface Compared {
  readonly name: string;
  readonly recorded: ReadonlyMap<string, unknown>;
  readonly shared: (session: string) => number;
  readonly areTelling: boolean;
}

/** How far the records of each session agree with what a page says of its measures other than one. */
export function agreementOf(measures: readonly Compared[], name: string) {
  const counts = new Map<string, { agree: number; all: number }>();
  for (const one of measures)
    if (one.name !== name && one.areTelling)
      for (const session of one.recorded.keys()) {
        const { agree, all } = counts.get(session) ?? { agree: 0, all: 0 };
        const shared = one.shared(session);
        counts.set(session, { agree: agree + (shared > 1 ? 1 : shared - 1), all: all + 1 });
      }
  const agreement = (session: string): number => {
    const { agree = 0, all = 0 } = counts.get(session) ?? {};
    return agree / (all + 1);
  };
  return { agreement, sessions: [...counts.keys()].filter((session) => agreement(session) > 0) };
}

/** "Friday, March 7" */
interface Weekday {
  /** From Sunday. */
  readonly weekday: number;
  readonly month: number;
  readonly day: number;
}

const namesOfWeekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

const isSoIn = ({ weekday, month, day }: Weekday, year: number): boolean =>
  new Date(Date.UTC(year, month - 1, day)).getUTCDay() === weekday;

/** The days of the week that a page names with their days, each once. */
function weekdaysOn(runs: Batch['runs']): readonly Weekday[] {
  const found = new Map<string, Weekday>();
  for (const { text } of runs)
    for (const { groups: { weekday = '', month = '', day = '' } = {} } of matchesOf(text, dayOfWeek)) {
      const one = {
        weekday: namesOfWeekdays.indexOf(weekday.slice(0, 3).toLowerCase()),
        month: monthNamed(month),
        day: Number(day),
      };
      if (found.size < mostDays) found.set(Object.values(one).join(), one);
    }
  return [...found.values()];
}

/** The years of which the signs of a page are. Each sign counts once. */
function signsOn(runs: Batch['runs']) {
  const found = new Set<number>();
  for (const { text } of runs)
    for (const match of matchesOf(text, signsOfYears))
      found.add(match.slice(1).findIndex((group) => group !== undefined));
  return [...found].map((row) => yearsOfSigns[row]!);
}
