/** The smallest shapes that all files of a release share. */
import * as z from 'zod/mini';

export const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
export const httpsUrl = z.string().check(z.regex(/^https:\/\/[^\s]+$/), z.maxLength(500));
export const text = (max: number) => z.string().check(z.minLength(1), z.maxLength(max));
export const packId = z.string().check(z.regex(/^[a-z]{2}$/));

/** Where a fact comes from. `url` is a page or file that a reader can open; `retrieved` is the day it was copied. */
export const Source = z.strictObject({
  publisher: text(120),
  url: httpsUrl,
  retrieved: isoDate,
  /** Last day for which the source itself vouches, when it says so. */
  contentDate: z.optional(isoDate),
  licence: z.optional(text(60)),
});
export type Source = z.infer<typeof Source>;
