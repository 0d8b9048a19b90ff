/** What each member did. */
import * as z from 'zod/mini';
import { isoDate } from '../literals';
import { bodyId, columns, head, index, issueCodes, list, measureRef, measureType } from './columns';
import { letters } from './votes';

/** Measures of one kind: numbers, and their issues between commas in the same order. */
const Acted = z.strictObject({
  numbers: list(index, columns),
  issues: z.string().check(z.maxLength(80_000)),
  /**
   * The day of each act, where the measure's own columns do not tell it: of what was done under the pen, of a co-sponsorship;
   * "" where it is not known.
   */
  days: z.optional(list(z.union([isoDate, z.literal('')]), columns)),
});
export type Acted = z.infer<typeof Acted>;
const acted = z.record(measureType, Acted);

export const MemberActs = z.strictObject({
  member: index,
  /** One letter for each roll call of `rolls`, from the first on. Those behind its end are in `letters` alone. */
  votes: z.record(bodyId, letters),
  sponsored: acted,
  cosponsored: acted,
  /** Of a governor or president: what became of measures under the pen, by step letter G, U, V or P. */
  pen: z.optional(z.record(z.string().check(z.regex(/^[GUVP]$/)), acted)),
});
export type MemberActs = z.infer<typeof MemberActs>;

export const ActsFile = z.strictObject({ ...head, members: list(MemberActs, 400) });
export type ActsFile = z.infer<typeof ActsFile>;

export const RecentFile = z.strictObject({
  ...head,
  /** Member, measure, its issues, and whether as prime sponsor. Neither `acts` nor `details` has these yet. */
  added: list(z.tuple([index, measureRef, issueCodes, z.boolean()]), columns),
});
export type RecentFile = z.infer<typeof RecentFile>;
