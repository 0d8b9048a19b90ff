/** When newly chosen legislators take their seats, in states without a descriptor: each by its own constitution or law. */
import type { PackId } from '../identifiers';
import type { YearlyDay } from './days';

/** The day on which those chosen at the last general election take their seats, and in which years that comes. */
export interface Seating {
  /** 2 or 4. */
  readonly every: number;
  /** Any year in which it comes. */
  readonly from: number;
  readonly on: YearlyDay;
}

const tuesday = 2;
const wednesday = 3;
const monday = 1;
/** The first Tuesday after the first Monday of November. */
const electionDay: YearlyDay = { month: 11, day: 2, weekday: tuesday };
const dayAfter: YearlyDay = { month: 11, day: 3, weekday: wednesday };
const firstOfDecember: YearlyDay = { month: 12, day: 1 };
const firstWednesdayOfDecember: YearlyDay = { month: 12, day: 1, weekday: wednesday };

const evenYears = (on: YearlyDay): Seating => ({ every: 2, from: 2026, on });

/** Only those that differ from the first of January of odd years, which no legislature comes before but these. */
const seatings: Readonly<Partial<Record<PackId, Seating>>> = {
  // Constitution of 1901, 46: from the day after their election, every four years.
  al: { every: 4, from: 2026, on: dayAfter },
  // IV, 2: the first Monday of December.
  ca: evenYears({ month: 12, day: 1, weekday: monday }),
  // II, 2: the day next after the general election.
  de: evenYears(dayAfter),
  // III, 15(d): upon election.
  fl: evenYears(electionDay),
  // III, 4: the day of the general election.
  hi: evenYears(electionDay),
  // 4, 3: from the day next after their general election.
  in: evenYears(dayAfter),
  // IV, part 3, 1: the first Wednesday of December.
  me: evenYears(firstWednesdayOfDecember),
  // 4, 3 and 4: the day next after their election.
  nv: evenYears(dayAfter),
  // Part 2, 3: the first Wednesday of December.
  nh: evenYears(firstWednesdayOfDecember),
  // IV, 7: the first day of December after their election.
  nd: evenYears(firstOfDecember),
  // V, 9A to 10A: the fifteenth day after the general election.
  ok: evenYears({ month: 11, day: 17, weekday: wednesday }),
  // II, 2: the first day of December after their election.
  pa: evenYears(firstOfDecember),
  // III, 10: the Monday following the election.
  sc: evenYears({ month: 11, day: 8, weekday: monday }),
  // II, 3: from the day of the general election.
  tn: evenYears(electionDay),
  // VI, 3: the first day of December after their election.
  wv: evenYears(firstOfDecember),
  // III, 4: the second Monday of January, every four years.
  la: { every: 4, from: 2024, on: { month: 1, day: 8, weekday: monday } },
  // IV, section I, 3: the second Tuesday of January of even years.
  nj: evenYears({ month: 1, day: 8, weekday: tuesday }),
  // IV, 3: the second Wednesday of January after their election.
  va: evenYears({ month: 1, day: 8, weekday: wednesday }),
};

/** Where neither a descriptor nor a row says more. */
const usual: Seating = { every: 2, from: 2027, on: { month: 1, day: 1 } };

export const seatingElsewhere = (state: PackId): Seating => seatings[state] ?? usual;
