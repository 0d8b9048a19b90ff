/**
 * A state's next primary or general election, and until when one can register for it from home, as its laws fix the days.
 * Special elections are called by counties and cities and cannot be computed.
 */
import type { IsoDate, PackId } from '../identifiers';
import { jurisdictionOf } from '../jurisdictions';
import { addDays, dayIn, isOdd, yearOf } from '../jurisdictions/days';
import type { Elections } from '../jurisdictions/jurisdiction';

export interface Election {
  kind: 'primary' | 'general';
  day: IsoDate;
  /** Last day to register online or by mail. */
  remote: IsoDate;
  /** The state, and where its voters register. */
  state: PackId;
  register: string;
}

const inYear = (rules: Elections, year: number) =>
  rules.evenYearsOnly && isOdd(year)
    ? []
    : (['primary', 'general'] as const).map((kind) => ({ kind, day: dayIn(year, rules[kind]) }));

/** The first that is not over on this day; undefined where the state's rules are not known. */
export function nextElection(state: PackId, today: IsoDate): Election | undefined {
  const rules = jurisdictionOf(state)?.elections;
  if (!rules) return undefined;
  const year = yearOf(today);
  const next = [year, year + 1].flatMap((one) => inYear(rules, one)).find(({ day }) => today <= day);
  return next && { ...next, remote: addDays(next.day, -rules.registerBefore), state, register: rules.register };
}
