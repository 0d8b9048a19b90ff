/** Roll calls, and how every member voted in them. */
import * as z from 'zod/mini';
import { isoDate, text } from '../literals';
import { bodyId, columns, head, index, issueCodes, list, measureRef } from './columns';

/** How large a share of yes votes, and of whom, a vote needs where a plain majority is not enough. */
export const Share = z.enum(['two-thirds-voting', 'two-thirds-present', 'two-thirds-elected', 'three-fifths-elected']);
export type Share = z.infer<typeof Share>;

export const RollsFile = z.strictObject({
  ...head,
  chamber: bodyId,
  /** The chamber's own number of each: of the year in Congress, of the day elsewhere. See `rollCallId`. */
  numbers: list(index, columns),
  /** `HB/1217`, or "" for a nomination. */
  measures: list(z.union([z.literal(''), measureRef]), columns),
  days: list(isoDate, 2_000),
  dates: list(index, columns),
  motions: list(index, columns),
  /** Published counts: yea, nay, and then whichever of `also` there are. */
  yeas: list(index, columns),
  nays: list(index, columns),
  /** Other counts by place: `{"12": {"Excused": 2}}`. */
  also: z.record(z.string(), z.record(z.string(), index)),
  /** Official result by place, where it is published in words. */
  results: z.record(z.string(), text(80)),
  issues: list(issueCodes, columns),
  /** The title of the text voted on by place, where it is not the measure’s of today. */
  titles: z.optional(z.record(z.string(), text(300))),
  /** The day on which the measure’s text was replaced by place, where the vote was on another text. */
  replaced: z.optional(z.record(z.string(), isoDate)),
  /** Places of those that were on another text than the one our explanation is written from. */
  notAsExplained: z.optional(list(index, columns)),
  /** How many yes votes it needed by place, where a plain majority is not enough: `{"12": [60, "three-fifths-elected"]}`. */
  needs: z.optional(z.record(z.string(), z.tuple([index, Share]))),
  /** The vice-president's casting vote, by place: member and letter. */
  casting: z.record(z.string(), z.tuple([index, z.string().check(z.regex(/^[YN]$/))])),
});
export type RollsFile = z.infer<typeof RollsFile>;

/** The votes of one roll call, or of one member, one letter each: see `voteLetters`. */
export const letters = z.string().check(z.regex(/^[YANOPXEBT-]*$/), z.maxLength(columns));

export const LettersFile = z.strictObject({
  ...head,
  chamber: bodyId,
  /** Place of the first roll call. */
  first: index,
  /** One string a roll call, one letter a voter. */
  letters: list(letters, 2_000),
});
export type LettersFile = z.infer<typeof LettersFile>;
