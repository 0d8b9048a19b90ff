/** Sessions by their years: what keys call them, when they begin and end, and from when on their numbers are given anew. */
import type { IsoDate, PackId } from '../identifiers';
import { addDays, dayIn, isOdd, yearOf } from './days';
import { jurisdictionOf } from './index';
import type { Jurisdiction, Sessions } from './jurisdiction';
import { seatingElsewhere, type Seating } from './seating';

const firstCongress = 1789;
const oddOf = (year: number): number => (isOdd(year) ? year : year - 1);

/** The session of a year, as keys name it: `2025-2026`, `119`, `2026`; for Congress the one that sits for most of it. */
export function sessionOfYear(jurisdiction: PackId, year: number): string {
  const odd = oddOf(year);
  const sessions = jurisdictionOf(jurisdiction)?.sessions;
  switch (sessions?.named) {
    case 'congress':
      return String((odd - firstCongress) / 2 + 1);
    case 'biennium':
      return `${odd}-${odd + 1}`;
    default:
      // In a year without one, the last is spoken of.
      return String(sessions && !openingIn(sessions, year) ? year - 1 : year);
  }
}

/** The 119th Congress began in 2025. */
export const firstYearOfCongress = (congress: number): number => firstCongress + (congress - 1) * 2;

/** The year in which a session begins. */
export function firstYearOf(jurisdiction: PackId, session: string): number {
  const number = parseInt(session, 10);
  return jurisdictionOf(jurisdiction)?.sessions.named === 'congress' ? firstYearOfCongress(number) : number;
}

/** The session before another. */
export const sessionBefore = (jurisdiction: PackId, session: string): string =>
  sessionOfYear(jurisdiction, firstYearOf(jurisdiction, session) - 1);

/** The session whose numbers a day's papers mean, if nothing else is said. */
export function sessionOfDate(jurisdiction: PackId, date: IsoDate): string {
  const year = yearOf(date);
  const { opens, countsFrom } = jurisdictionOf(jurisdiction)?.sessions ?? {};
  const isBefore = opens && countsFrom && isOdd(year) && date < dayIn(year, countsFrom);
  return sessionOfYear(jurisdiction, isBefore ? year - 1 : year);
}

/** The day on which a year's regular session opens; undefined in a year without one. */
export function openingIn({ opens, held }: Sessions, year: number): IsoDate | undefined {
  const rule = isOdd(year) ? opens.odd : opens.even;
  return held?.[String(year)]?.from ?? (rule && dayIn(year, rule));
}

/** The first opening in a year or after it; every legislature meets at least every other year. */
const nextOpening = (sessions: Sessions, year: number): IsoDate =>
  openingIn(sessions, year) ?? openingIn(sessions, year + 1) ?? `${year}-01-01`;

/** The day on which a year's regular session ended, as held, or has to end by law. */
export function closingIn(sessions: Sessions, year: number): IsoDate | undefined {
  const opened = openingIn(sessions, year);
  const most = isOdd(year) ? sessions.most?.odd : sessions.most?.even;
  return sessions.held?.[String(year)]?.to ?? (opened && most ? addDays(opened, most - 1) : undefined);
}

export interface Calendar {
  /** First day. */
  readonly opens: IsoDate;
  /** Last day of its last regular session; until `ends` only a special session could take a measure up again. */
  readonly adjourns?: IsoDate;
  /** From this day on, what has not passed is dead; `endsWith` is the day to be told. */
  readonly ends: IsoDate;
  readonly endsWith: IsoDate;
  /** From this day on, the numbers are given anew. */
  readonly renumbered: IsoDate;
}

/** The calendar of one session. Undefined where the jurisdiction has no descriptor. */
export function calendarOf(jurisdiction: PackId, session: string): Calendar | undefined {
  const known: Jurisdiction | undefined = jurisdictionOf(jurisdiction);
  if (!known) return undefined;
  const { sessions } = known;
  const first = firstYearOf(jurisdiction, session);
  const opens = nextOpening(sessions, first);
  const renumbered = nextOpening(sessions, oddOf(first) + 2);
  if (sessions.diesWith === 'session') {
    const closed = closingIn(sessions, first);
    const ends = closed ? addDays(closed, 1) : nextOpening(sessions, first + 1);
    return { opens, ends, endsWith: addDays(ends, -1), renumbered };
  }
  const last = oddOf(first) + 1;
  const adjourns = closingIn(sessions, openingIn(sessions, last) ? last : oddOf(first));
  return { opens, ...(adjourns && { adjourns }), ends: renumbered, endsWith: renumbered, renumbered };
}

/** The day on which those chosen at the last general election before a day took their seats. */
export function lastTurn(jurisdiction: PackId, today: IsoDate): IsoDate {
  const turns = jurisdictionOf(jurisdiction)?.turns;
  return lastOf(
    turns ? { every: 2, from: turns.years === 'odd' ? 1 : 0, on: turns.on } : seatingElsewhere(jurisdiction),
    today,
  );
}

/** The last such day up to another. */
export function lastOf({ every, from, on }: Seating, today: IsoDate): IsoDate {
  const year = yearOf(today);
  const latest = year - ((((year - from) % every) + every) % every);
  const turned = dayIn(latest, on);
  return turned <= today ? turned : dayIn(latest - every, on);
}

/** The sessions between which a day lies, where numbers of both are in the papers. */
export interface Turn {
  readonly ending: string;
  readonly coming: string;
}

/** The turn that a day is of: from the first talk of filing ahead until the new legislature meets. */
export function turnAt(jurisdiction: PackId, date: IsoDate): Turn | undefined {
  const sessions = jurisdictionOf(jurisdiction)?.sessions;
  if (!sessions?.prefiling) return undefined;
  const year = yearOf(date);
  const isBefore = !isOdd(year) && date >= dayIn(year, sessions.prefiling.talkedOf);
  const isAfter = isOdd(year) && date < nextOpening(sessions, year);
  if (!isBefore && !isAfter) return undefined;
  const first = isBefore ? year + 1 : year;
  return { ending: sessionOfYear(jurisdiction, first - 1), coming: sessionOfYear(jurisdiction, first) };
}

/** The coming biennium, from the day on which bills can be filed for it until the year of its numbers begins. */
export function sessionFiledFor(jurisdiction: PackId, date: IsoDate): string | undefined {
  const from = jurisdictionOf(jurisdiction)?.sessions.prefiling?.from;
  const year = yearOf(date);
  return from && !isOdd(year) && date >= dayIn(year, from) ? sessionOfYear(jurisdiction, year + 1) : undefined;
}
