/**
 * The turn of a biennium in Olympia: from the middle of November of an even year, shortly before bills may be filed ahead, until
 * the new Legislature meets. Low numbers mean two things then: laws of the biennium that ends, and bills of the one that comes.
 */
import type { IsoDate, PackId } from '../../identifiers';
import { bienniumBegins } from '../../january';
import { biennium } from './biennium';

/** The two bienniums that a number may be of. */
export interface Turn {
  ending: string;
  coming: string;
}

/** Numbers that pre-filing reaches before the session starts. */
const prefiledAtMost: Record<string, number> = { HB: 1399, SB: 5299 };

/** A number of some jurisdiction, on a day. */
export interface Numbered {
  jurisdiction: PackId;
  /** Kind and number as in the key. */
  type: string;
  number: number;
  date: IsoDate;
}

const yearOf = (date: IsoDate): number => Number(date.slice(0, 4));

/** The bienniums between which a day lies, if it is one of the turn's. */
function bienniumsAround({ jurisdiction, date }: Numbered): Turn | undefined {
  if (jurisdiction !== 'wa') return undefined;
  const year = yearOf(date);
  const isBefore = year % 2 === 0 && /-(?:11-[23]|12-)/.test(date);
  const isAfter = year % 2 === 1 && date < bienniumBegins(year);
  if (!isBefore && !isAfter) return undefined;
  const first = isBefore ? year + 1 : year;
  return { ending: biennium(first - 1), coming: biennium(first) };
}

/** The biennium that comes, whatever the number. */
export const bienniumAhead = (question: Numbered): string | undefined => bienniumsAround(question)?.coming;

const isInReach = ({ type, number }: Numbered): boolean => number <= (prefiledAtMost[type] ?? Infinity);

/** The turn, for numbers that pre-filing reaches. */
export const turnOf = (question: Numbered): Turn | undefined =>
  isInReach(question) ? bienniumsAround(question) : undefined;

/**
 * The biennium of a number that can only be of the one that ends: until the new one begins it has bills as far as pre-filing
 * reaches, and no others.
 */
export const endingOnly = (question: Numbered): string | undefined =>
  isInReach(question) ? undefined : bienniumsAround(question)?.ending;
