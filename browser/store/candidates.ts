/**
 * Which releases could be shown, best first: the slot that the pointer names, the other slot, the bundled packs.
 * A slot that is older than the bundled packs (the extension was updated since) is no candidate.
 */
import type { BundleIndex, FilePath } from '../../engine/release/bundle';
import type { ReleaseInfo } from '../../engine/release/release';
import type { BundledPacks } from './bundled-packs';
import { intactFile, isBundled, otherSlot, pointedSlot, slotRecord, type Slot, type SlotRecord } from './slots';
import type { Vault } from './vault';

export interface Candidate {
  /** Names the release and the place it is read from. */
  id: string;
  info: ReleaseInfo;
  /** Present for a release from the feed. */
  held?: { slot: Slot; record: SlotRecord };
  /** The parsed file; undefined where the release has none. Throws `TornSlot`. */
  read(path: FilePath): Promise<unknown>;
}

/** A file of a sealed slot is missing or changed: the whole slot is out. */
export class TornSlot extends Error {}

const noData: ReleaseInfo = { version: 0, issued: '1970-01-01T00:00:00Z', asOf: '1970-01-01', origin: 'bundled' };

export function bundledCandidate(bundled: BundledPacks, index: BundleIndex | undefined): Candidate {
  const info: ReleaseInfo = index
    ? { version: index.version, issued: index.issued, asOf: index.asOf, origin: 'bundled' }
    : noData;
  return { id: `bundled:${index?.version ?? 0}`, info, read: (path) => bundled.file(path) };
}

/** `feed` is the id of the feed in use; undefined when it is off or the reader chose the bundled packs. */
export async function candidates(vault: Vault, bundled: BundledPacks, feed: string | undefined): Promise<Candidate[]> {
  const index = await bundled.index();
  const last = bundledCandidate(bundled, index);
  if (feed === undefined) return [last];
  const found: Candidate[] = [];
  try {
    const pointed = await pointedSlot(vault);
    for (const slot of pointed ? [pointed, otherSlot(pointed)] : []) {
      const record = await slotRecord(vault, slot, feed);
      if (record && !(index && Date.parse(record.manifest.issued) < Date.parse(index.issued))) {
        found.push(slotCandidate(vault, bundled, index, slot, record));
      }
    }
  } catch {
    // A database that fails is no reason to show nothing.
  }
  return [...found, last];
}

function slotCandidate(
  vault: Vault,
  bundled: BundledPacks,
  index: BundleIndex | undefined,
  slot: Slot,
  record: SlotRecord,
): Candidate {
  const { version, issued, asOf } = record.manifest;
  const packOf = (path: string): string => path.split('/')[0] ?? path;
  const packs = new Set(record.files.map((file) => packOf(file.path)));
  return {
    id: `${slot}:${record.sha256}:${record.sealed}`,
    info: { version, issued, asOf, origin: 'feed' },
    held: { slot, record },
    async read(path) {
      const file = record.files.find((held) => held.path === path);
      // A pack comes whole from one place: from the feed, or, where the feed does not have it, from the bundle.
      if (!file) return packs.has(packOf(path)) ? undefined : bundled.file(path);
      if (file.digest === undefined) {
        const value = isBundled(index, file) ? await bundled.file(path) : undefined;
        if (value === undefined) throw new TornSlot(path);
        return value;
      }
      const stored = await intactFile(vault, slot, file.sha256).catch(() => undefined);
      if (stored?.digest !== file.digest) throw new TornSlot(path);
      return JSON.parse(new TextDecoder().decode(stored.bytes));
    },
  };
}
