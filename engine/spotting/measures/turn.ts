/**
 * The turn of a biennium: from shortly before bills may be filed ahead, until the new legislature meets. Low numbers mean
 * two things then: laws of the biennium that ends, and bills of the one that comes.
 */
import type { IsoDate, PackId } from '../../identifiers';
import { jurisdictionOf } from '../../jurisdictions';
import { type Turn, turnAt } from '../../jurisdictions/sessions';

export type { Turn };

/** A number of some jurisdiction, on a day. */
export interface Numbered {
  readonly jurisdiction: PackId;
  /** Kind and number as in the key. */
  readonly type: string;
  readonly number: number;
  readonly date: IsoDate;
}

/** Whether filing ahead reaches the number before the session starts. */
const isInReach = ({ jurisdiction, type, number }: Numbered): boolean =>
  number <= (jurisdictionOf(jurisdiction)?.sessions.prefiling?.reach[type] ?? Infinity);

/** The turn, for numbers that pre-filing reaches. */
export const turnOf = (question: Numbered): Turn | undefined =>
  isInReach(question) ? turnAt(question.jurisdiction, question.date) : undefined;

/**
 * The biennium of a number that can only be of the one that ends: until the new one begins it has bills as far as pre-filing
 * reaches, and no others.
 */
export const endingOnly = (question: Numbered): string | undefined =>
  isInReach(question) ? undefined : turnAt(question.jurisdiction, question.date)?.ending;
