/**
 * Sessions against a day. Washington's bills live for a biennium, Congress's for two years; Idaho's die with each
 * year's session, though its numbers run on within a Legislature.
 */
import type { IsoDate } from '../identifiers';
import { bienniumBegins, firstYearOfCongress, januaryMonday } from '../january';
import type { MeasureId } from './measure-key';

const iso = (year: number, month: number, day: number): IsoDate =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

const addDays = (day: IsoDate, days: number): IsoDate =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/**
 * Days on which Idaho's yearly sessions ended, which no law fixes: the last day of the Legislature's own journal.
 * A year that is not here ends, as far as we say, when the next session begins.
 */
const idahoAdjourned: Readonly<Record<string, IsoDate>> = { '2026': '2026-04-02' };

interface Calendar {
  /** First day. */
  opens: IsoDate;
  /** Last day of its last regular session; until `ends` only a special session could take a measure up again. */
  adjourns?: IsoDate | undefined;
  /** From this day on, what has not passed is dead. */
  ends: IsoDate;
  /** From this day on, the numbers are given anew. */
  renumbered: IsoDate;
}

type Rule = (session: string) => Calendar;

const rules: Readonly<Record<string, Rule>> = {
  wa: (session) => {
    const first = Number(session.slice(0, 4));
    const next = bienniumBegins(first + 2);
    // The regular session of an even year lasts 60 days at most (Constitution II, 12).
    const adjourns = addDays(bienniumBegins(first + 1), 59);
    return { opens: bienniumBegins(first), adjourns, ends: next, renumbered: next };
  },
  us: (session) => {
    const first = firstYearOfCongress(Number(session));
    const next = iso(first + 2, 1, 3);
    return { opens: iso(first, 1, 3), ends: next, renumbered: next };
  },
  id: (session) => {
    const year = Number(session.slice(0, 4));
    const ended = idahoAdjourned[session];
    const renumbered = januaryMonday(year % 2 === 1 ? year + 2 : year + 1, 6);
    return { opens: januaryMonday(year, 6), ends: ended ? addDays(ended, 1) : januaryMonday(year + 1, 6), renumbered };
  },
};

/** Undefined for ballot measures, and where the rule is not known. */
const calendarOf = ({ pack, session, ballot }: MeasureId): Calendar | undefined =>
  ballot || !session ? undefined : rules[pack]?.(session);

/** Whether a later session has begun, which gives the numbers anew. False where the rule is not known. */
export const sessionIsPast = (id: MeasureId, today: IsoDate): boolean => {
  const calendar = calendarOf(id);
  return calendar !== undefined && today >= calendar.renumbered;
};

export type SessionStage =
  /** Still to come, sitting, or between two sittings of one session. */
  | { stage: 'to-come' | 'open' }
  /** Its last regular session is over: `since` is that session's last day. */
  | { stage: 'adjourned'; since: IsoDate }
  /** Over for good since that day. */
  | { stage: 'over'; since: IsoDate };

/** How far the session of a measure has come. Undefined where the rule is not known. */
export function sessionStage(id: MeasureId, today: IsoDate): SessionStage | undefined {
  const calendar = calendarOf(id);
  if (!calendar) return undefined;
  const { opens, adjourns, ends } = calendar;
  if (today >= ends) return { stage: 'over', since: id.pack === 'id' ? addDays(ends, -1) : ends };
  if (adjourns !== undefined && today > adjourns) return { stage: 'adjourned', since: adjourns };
  return { stage: today < opens ? 'to-come' : 'open' };
}
