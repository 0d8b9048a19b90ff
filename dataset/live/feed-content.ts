/** The files of a published release of facts, read whole: what the next one is held against. */
import type { FilePath } from '../../engine/release/bundle';
import type { Bytes } from '../../engine/release/digest';
import type { PublishedFeed } from '../publish/feed-source';

export type FactBytes = ReadonlyMap<FilePath, Bytes>;

const decoder = new TextDecoder();
export const jsonOf = (bytes: Uint8Array): Record<string, unknown> =>
  JSON.parse(decoder.decode(bytes)) as Record<string, unknown>;

/** Empty where the feed has no facts yet. */
export async function factsOf(feed: PublishedFeed | undefined): Promise<FactBytes> {
  const files = feed?.facts?.manifest.files ?? [];
  return new Map(await Promise.all(files.map(async ({ path, sha256 }) => [path, await feed!.data(sha256)] as const)));
}
