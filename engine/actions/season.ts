/** What the time between two sessions has to tell: days that come, where committees meet, and how one will be heard. */
import type { IsoDate } from '../identifiers';
import { jurisdictionOf } from '../jurisdictions';
import { daysFrom, yearOf } from '../jurisdictions/days';
import { seasonDayIn, type SeasonEvent } from '../jurisdictions/season';
import { ruleIn, type HearingRule } from './clock';
import type { SessionNear } from './ordinary-day';

/** How one is heard by a committee. */
export interface BeHeard {
  /** The legislature's own page. */
  page: string;
  /** From this day on committees can hear bills; absent while the session sits. */
  opens?: IsoDate;
  rule?: HearingRule;
}

export interface SeasonNear {
  days: { event: SeasonEvent; day: IsoDate }[];
  heard?: BeHeard;
  /** Where the days are told on which committees meet between sessions; absent while the session sits. */
  meetings?: string;
  localOffices: boolean;
}

/** Days before an opening are told from so many days ahead of it. */
const toldAhead = 60;

/** Of the session that sits, its own days alone; of one to come, those just before it opens. */
export function seasonOf({ of, opens, ends, days: until }: SessionNear): SeasonNear {
  const { season } = jurisdictionOf(of) ?? {};
  const isAhead = until !== undefined;
  const years = isAhead
    ? [yearOf(opens) - 1, yearOf(opens)]
    : ends
      ? [yearOf(opens), yearOf(opens) + 1]
      : [yearOf(opens)];
  const isTold = (day: IsoDate) =>
    isAhead ? day <= opens && daysFrom(day, opens) <= toldAhead : day >= opens && (!ends || day <= ends);
  const rule = ruleIn(of);
  return {
    days: (season?.days ?? []).flatMap((one) =>
      years.flatMap((year) => {
        const day = seasonDayIn(one, year);
        return day !== undefined && isTold(day) ? [{ event: one.event, day }] : [];
      }),
    ),
    ...(season?.heard && { heard: { page: season.heard.page, ...(isAhead && { opens }), ...(rule && { rule }) } }),
    ...(isAhead && season?.meetings && { meetings: season.meetings.page }),
    localOffices: season?.localOffices === true,
  };
}
