/**
 * The small values that the store keeps beside the releases, each with its shape. One schema is both the check and the
 * type, so that what is read back is what the code believes it is. A value that does not have its shape counts as
 * absent, and the next one written replaces it.
 */
import * as z from 'zod/mini';
import type { Bytes } from '../../engine/release/digest';
import { FeedChoice } from '../../engine/release/feed';
import { Mark, WordsMark } from '../../engine/release/manifest';
import { RefreshState } from '../../engine/release/refresh-plan';
import type { Vault } from './vault';

const bytes = z.custom<Bytes>((value) => value instanceof Uint8Array);

export const storedShapes = {
  /** The slot that is shown. */
  pointer: z.enum(['A', 'B']),
  'feed-choice': FeedChoice,
  /** The reader went back to the bundled packs. */
  pinned: z.boolean(),
  refresh: RefreshState,
  /** A feed's keys document as it came: trust is derived anew from the recovery key each time. */
  keys: z.object({ feed: z.string(), epoch: z.int().check(z.gte(1)), keysFile: bytes, signatures: bytes }),
  /** The newest documents that a feed ever signed for us. */
  marks: z.object({ feed: z.string(), words: z.optional(WordsMark), facts: z.optional(Mark) }),
} as const;

export type StoredName = keyof typeof storedShapes;
export type Stored<Name extends StoredName> = z.infer<(typeof storedShapes)[Name]>;

/** The value, or undefined where there is none, it is broken, or the database fails. */
export async function readStored<Name extends StoredName>(vault: Vault, name: Name): Promise<Stored<Name> | undefined> {
  const value = await vault.get<unknown>(name).catch(() => undefined);
  const parsed = storedShapes[name].safeParse(value);
  return parsed.success ? (parsed.data as Stored<Name>) : undefined;
}

/** Writes these values together; undefined forgets one. */
export const keepStored = (vault: Vault, values: { [Name in StoredName]?: Stored<Name> }): Promise<void> =>
  vault.put(Object.entries(values));

/** Names of the values that are there and do not have their shape. */
export async function brokenStored(vault: Vault): Promise<string[]> {
  const names = Object.keys(storedShapes) as StoredName[];
  const values = await Promise.all(names.map((name) => vault.get<unknown>(name).catch(() => undefined)));
  return names.filter((name, at) => values[at] !== undefined && !storedShapes[name].safeParse(values[at]).success);
}
