/** What councils and county boards say about taking part: a part of the roster of their state. */
import * as z from 'zod/mini';
import { sourceIndex } from './file-head';
import { httpsUrl, isoDate, text } from './literals';

export const LocalBody = z.strictObject({
  /** As offices name it: `wa/spokane`, `wa/spokane-county`. */
  place: z.string().check(z.regex(/^[a-z]{2}\/[a-z0-9-]+$/)),
  /** Regular meetings: weekdays of the month and the hour in local time. */
  regular: z.optional(
    z.strictObject({
      /** 2 and 4: the second and the fourth such weekday of each month. */
      weeks: z.array(z.int().check(z.gte(1), z.lte(5))).check(z.minLength(1), z.maxLength(5)),
      /** 0 for Sunday. */
      weekday: z.int().check(z.gte(0), z.lte(6)),
      at: z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/)),
      /** The last day for which the page says so: a yearly notice says it for its year. */
      until: z.optional(isoDate),
    }),
  ),
  /** Where it meets, as printed. */
  where: z.optional(text(120)),
  /** Its agendas, and how people are heard. */
  page: z.optional(httpsUrl),
  /** Where it publishes how each of its members voted. */
  votes: z.optional(z.strictObject({ page: z.optional(httpsUrl) })),
  source: sourceIndex,
});
export type LocalBody = z.infer<typeof LocalBody>;
