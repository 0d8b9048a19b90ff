/** How each file of a pack begins, and how its records point at their sources. */
import * as z from 'zod/mini';
import { isoDate, packId, Source } from './literals';

export const index = z.int().check(z.gte(0));
/** Index into the file's `sources`; absent means the usual one, see `sourceOf`. */
export const sourceIndex = z.optional(index);

/** How each file of a pack begins. */
export const fileHead = {
  schema: z.literal(1),
  pack: packId,
  asOf: isoDate,
  sources: z.array(Source),
};

/**
 * The source of a record: its own index, else the next record's (an office, then its person), else the file's first.
 */
export function sourceOf(
  file: { sources: readonly Source[] },
  ...records: { source?: number | undefined }[]
): Source | undefined {
  return file.sources[records.find((record) => record.source !== undefined)?.source ?? 0];
}
