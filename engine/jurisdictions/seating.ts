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
const newYear: YearlyDay = { month: 1, day: 1 };
/** The first Tuesday after the first Monday of November. */
const electionDay: YearlyDay = { month: 11, day: 2, weekday: tuesday };
const dayAfter: YearlyDay = { month: 11, day: 3, weekday: wednesday };
const firstOfDecember: YearlyDay = { month: 12, day: 1 };

const evenYears = (on: YearlyDay): Seating => ({ every: 2, from: 2026, on });

/**
 * Only those that differ from the first of January of odd years. Each with its law, and where that was read on December 3,
 * 2026; Ballotpedia's "Swearing-in dates of state legislators elected on November 5, 2024" agrees, and counts sixteen states
 * that seat before the year ends: these, and Idaho. Where only the month was found, from its first day on nobody is sure.
 */
const seatings: Readonly<Partial<Record<PackId, Seating>>> = {
  // Constitution of 1901, 46, "the day after the general election": Opinion of the Justices No. 305 (1983).
  al: { every: 4, from: 2026, on: dayAfter },
  // IV, 2(a)(3), "the first Monday in December": law.justia.com/constitution/california/article-iv/section-2/
  ca: evenYears({ month: 12, day: 1, weekday: monday }),
  // The day after: townsquaredelaware.com/delaware-lawmakers-swear-in-2023/, by the chief clerk of its House.
  de: evenYears(dayAfter),
  // III, 4, "the day of the general election": HB 769 of 1999, capitol.hawaii.gov/session2000/bills/HB769_.htm
  hi: evenYears(electionDay),
  // 4, 3, "from the day next after their general election": ballotpedia.org/Article_4,_Indiana_Constitution
  in: evenYears(dayAfter),
  // IV, first part, 2, "the day next preceding the first Wednesday in December": legislature.maine.gov, Qualifications.
  me: evenYears({ month: 11, day: 30, weekday: tuesday }),
  // 4, 3 and 4, "from the day next after their election": the Constitution as printed; Ballotpedia, November 19, 2012.
  nv: evenYears(dayAfter),
  // Part 2, 3, dissolved "on the first Wednesday of December": en.wikisource.org/wiki/New_Hampshire_Constitution/Part_II
  nh: evenYears({ month: 12, day: 1, weekday: wednesday }),
  // IV, 7, "the first day of December": ndconst.org/artiv/sec7
  nd: evenYears(firstOfDecember),
  // V, 10, "the fifteenth day succeeding": the Constitution as printed; Ballotpedia, November 19, 2012.
  ok: evenYears({ month: 11, day: 17, weekday: wednesday }),
  // II, 2, "the first day of December": legis.state.pa.us
  pa: evenYears(firstOfDecember),
  // II, 3, "from the day of the general election": NCSL, in the Chattanooga Times Free Press of December 30, 2012.
  tn: evenYears(electionDay),
  // IV, 7, "the first day of December": HJR 37 of 2016, wvlegislature.gov
  wv: evenYears(firstOfDecember),
  // Chosen in odd years (Ballotpedia). Louisiana's and Mississippi's for four: III, 4, legis.la.gov; elections of 2023 and 2027.
  la: { every: 4, from: 2024, on: newYear },
  ms: { every: 4, from: 2024, on: newYear },
  nj: evenYears(newYear),
  va: evenYears(newYear),
};

/** Where neither a descriptor nor a row says more. */
const usual: Seating = { every: 2, from: 2027, on: newYear };

export const seatingElsewhere = (state: PackId): Seating => seatings[state] ?? usual;
