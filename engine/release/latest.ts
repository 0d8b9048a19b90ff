/**
 * `latest.json`: the one file of a feed that changes. It only points: to the keys, to the words and to the facts, each
 * by hash, and each signed by its own people. So it needs no signature, an unchanged day costs its few bytes, and the
 * two kinds of release never stand in each other's way.
 */
import * as z from 'zod/mini';
import { parseLiteral } from './literal-json';
import { Refusal } from './refusal';

/** Version of the feed's format, of this file and of the signed documents alike. */
export const knownFormat = 2;
export const latestCaps = { bytes: 4_096, depth: 4, values: 64 };

const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));

export const Latest = z.object({
  format: z.literal(knownFormat),
  /** Hash of the document that says whose signature counts. */
  keys: hash,
  words: hash,
  /**
   * Absent in a feed that publishes words alone: then the facts are those that ship with the extension. Where facts were
   * verified before, a pointer without them is behind: nobody signed it.
   */
  facts: z.optional(hash),
});
export type Latest = z.infer<typeof Latest>;

/** Throws a Refusal: `needs-newer-extension` for a later format, `not-a-release` for anything else. */
export function readLatest(bytes: Uint8Array): Latest {
  const value = parseLiteral(bytes, latestCaps);
  if (typeof value.format === 'number' && value.format > knownFormat) {
    throw new Refusal('needs-newer-extension', `format ${value.format}`);
  }
  const parsed = Latest.safeParse(value);
  if (!parsed.success) throw new Refusal('not-a-release', 'not the shape of latest.json');
  return parsed.data;
}
