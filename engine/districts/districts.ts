/**
 * Which districts a reader lives in. It stays in the extension's own storage: no content script ever sees it.
 */
import * as z from 'zod/mini';

const text = z.optional(z.string().check(z.maxLength(80)));

/** Every part is optional: a reader may give only what they want to. */
export const Districts = z.object({
  /** `wa`. */
  state: z.optional(z.string().check(z.regex(/^[a-z]{2}$/))),
  /** "3": upper and lower chamber where one map serves both (Washington); else the upper chamber's. */
  legislative: text,
  /** Lower chamber's district, where it differs. */
  legislativeLower: text,
  /** "5". */
  congressional: text,
  /** "spokane": with `council` and `commissioner` where known. */
  city: text,
  council: text,
  county: text,
  commissioner: text,
  /** Boundaries' vintage that the choice rests on: `2024` lines, `119` for Congress. */
  vintage: text,
});
export type Districts = z.infer<typeof Districts>;
