/** Who and what the columns of a session count by. */
import * as z from 'zod/mini';
import { bodyKinds } from '../../jurisdictions/bodies';
import { isoDate, Source, text } from '../literals';
import { bodyId, Chamber, head, index, list, measureType } from './columns';

/**
 * What a roll call decided. `passage` is the vote on the whole measure, `reading` one on the whole that comes before it, on
 * the second reading; the others follow or undo it: on the other chamber's changes, on the conference's report, on a veto, again after reconsideration, on a head of a department, on a
 * resolution that only sets the terms of a debate.
 */
export const motionCodes = [
  'passage',
  'reading',
  'again',
  'concurrence',
  'conference',
  'override',
  'confirmation',
  'terms',
] as const;
export const MotionCode = z.enum(motionCodes);
export type MotionCode = z.infer<typeof MotionCode>;

export const SessionFile = z.strictObject({
  ...head,
  asOf: isoDate,
  sources: z.array(Source),
  /** Which source says what: indices into `sources`. */
  sourceOf: z.strictObject({
    measures: index,
    votes: z.optional(index),
    steps: index,
    voters: z.optional(index),
    summaries: z.optional(index),
  }),
  /** Officials' ids. The order never changes within a session; newcomers come last. */
  members: list(text(120), 4_000),
  /** Names as printed of those members who are in no roster, by index. */
  names: z.record(z.string(), text(120)),
  /** Members in the order of a roll call's letters, body by body. */
  voters: z.record(bodyId, list(index, 1_000)),
  /** Bodies with roll calls of their own that not every session of this legislature has: its committees. */
  bodies: z.optional(z.record(bodyId, z.strictObject({ kind: z.enum(bodyKinds), name: z.optional(text(160)) }))),
  committees: list(
    z.strictObject({
      chamber: z.optional(Chamber),
      name: text(160),
      /** Who sits in it now, the chair first. */
      members: z.optional(list(index, 200)),
    }),
    2_000,
  ),
  /** Motions as the chamber words them. */
  motions: list(z.strictObject({ words: text(300), code: MotionCode }), 2_000),
  issues: list(text(40), 62),
  /** First and last day of which every recorded vote on passage is here. */
  coverage: z.record(bodyId, z.strictObject({ from: isoDate, to: isoDate })),
  forms: list(z.strictObject({ type: measureType, first: index, last: index, count: index }), 40),
  /** How many numbers, roll calls or members one file holds. */
  blocks: z.strictObject({ heads: index, details: index, letters: index, acts: index }),
});
export type SessionFile = z.infer<typeof SessionFile>;
