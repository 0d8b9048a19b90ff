/**
 * What is remembered of a feed between flights: the keys that it has proved, and the newest words and facts that it has
 * signed. What is another feed's, or of an epoch that is over, counts as never seen.
 */
import type { Feed } from '../../engine/release/feed';
import { compareReleases } from '../../engine/release/judge';
import { roles, type Mark, type Role, type WordsMark } from '../../engine/release/manifest';
import { Refusal } from '../../engine/release/refusal';
import { openKeys, type Trust } from '../../engine/release/trust';
import { slotRecord } from './slots';
import { readStored, type Stored } from './stored';
import type { Vault } from './vault';

/** The epoch below which nothing of the feed counts any more. */
export async function trustedEpoch(vault: Vault, feed: Feed): Promise<number> {
  const keys = await readStored(vault, 'keys');
  return keys?.feed === feed.id ? Math.max(keys.epoch, feed.root.epoch) : feed.root.epoch;
}

/** The trust that the kept keys give, verified anew; undefined where they give none (any more). */
export async function keptTrust(vault: Vault, feed: Feed): Promise<Trust | undefined> {
  const keys = await readStored(vault, 'keys');
  if (keys?.feed !== feed.id) return undefined;
  try {
    return await openKeys(keys.keysFile, keys.signatures, feed.root);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return undefined;
  }
}

export type VersionFloors = { [R in Role]?: R extends 'words' ? WordsMark : Mark };

/**
 * The newest documents ever verified: those noted, or those that lie in a slot, whichever is newer. So a note that was
 * lost lets nothing older in.
 */
export async function versionFloors(vault: Vault, feed: Feed, epoch: number): Promise<VersionFloors> {
  const noted = await readStored(vault, 'marks');
  const slots = await Promise.all(
    (['A', 'B'] as const).map((slot) => slotRecord(vault, slot, { id: feed.id, epoch }).catch(() => undefined)),
  );
  const newest = (role: Role): Mark | undefined =>
    [
      noted?.feed === feed.id ? noted[role] : undefined,
      ...slots.map((record) => {
        const part = record?.[role];
        return part && { ...part.manifest, sha256: part.sha256 };
      }),
    ]
      .filter((mark) => mark !== undefined && mark.epoch >= epoch)
      .sort((a, b) => compareReleases(b!, a!))[0];
  return Object.fromEntries(roles.map((role) => [role, newest(role)]).filter(([, mark]) => mark));
}

/** The newest corrections that hold, whichever release is shown. A change of the feed forgets them. */
export async function correctionsInForce(vault: Vault): Promise<Stored<'marks'>['words']> {
  const [marks, keys] = await Promise.all([readStored(vault, 'marks'), readStored(vault, 'keys')]);
  const isTrusted = marks?.words && keys?.feed === marks.feed && marks.words.epoch >= keys.epoch;
  return isTrusted ? marks.words : undefined;
}

/** When the newest document that the feed ever signed for us was issued. */
export async function lastSigned(vault: Vault): Promise<string | undefined> {
  const marks = await readStored(vault, 'marks');
  const issued = [marks?.words, marks?.facts].flatMap((mark) => mark?.issued ?? []);
  return issued.sort((a, b) => Date.parse(b) - Date.parse(a))[0];
}
