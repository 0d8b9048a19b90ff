/**
 * One roll call as a chamber of Congress publishes it, in the form in which fetched ones are kept: every member by
 * Bioguide id, each vote in the chamber's own word.
 */
import * as z from 'zod/mini';

export const voteWords = ['Yea', 'Nay', 'Aye', 'No', 'Present', 'Not Voting'] as const;

export const ChamberRoll = z.object({
  chamber: z.enum(['house', 'senate']),
  congress: z.string(),
  session: z.int(),
  number: z.int(),
  /** `YYYY-MM-DD`. */
  date: z.string(),
  /** `HR1`, `SJRES18`, `PN117`; empty where it is on none. */
  bill: z.string(),
  question: z.string(),
  result: z.string(),
  description: z.string(),
  yea: z.int(),
  nay: z.int(),
  votes: z.record(z.string(), z.enum(voteWords)),
});
export type ChamberRoll = z.infer<typeof ChamberRoll>;

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "3-Jul-2025" or "July 1, 2025, 11:52 AM" → 2025-07-03; undefined for anything else. */
export function printedDay(text: string): string | undefined {
  const [, day, month, year] =
    text.match(/^(\d{1,2})-([A-Z][a-z]{2})-(\d{4})$/) ??
    text
      .match(/^([A-Z][a-z]{2})[a-z]* (\d{1,2}), (\d{4})\b/)
      ?.map((part, at, all) => [part, all[2], all[1], all[3]][at] ?? '') ??
    [];
  const index = months.indexOf(month ?? '');
  return index < 0 ? undefined : `${year}-${String(index + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
