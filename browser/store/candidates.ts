/**
 * Which releases could be shown, best first: the slot that the pointer names, the other slot, the bundled packs.
 * A slot of an epoch that is over, or older than the bundled packs (the extension was updated since), is no candidate.
 */
import type { BundleIndex, FilePath } from '../../engine/release/bundle';
import type { Feed } from '../../engine/release/feed';
import type { Manifest, Role } from '../../engine/release/manifest';
import type { ReleaseInfo } from '../../engine/release/release';
import type { BundledPacks } from './bundled-packs';
import { trustedEpoch } from './feed-memory';
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

/** The signed documents that a candidate shows something of. */
export const documentsOf = ({ held }: Candidate): Manifest[] =>
  held ? [held.record.words.manifest, ...(held.record.facts ? [held.record.facts.manifest] : [])] : [];

/** A file of a sealed slot is missing or changed: the whole slot is out. */
export class TornSlot extends Error {}

const noData: ReleaseInfo = { version: 0, issued: '1970-01-01T00:00:00Z', asOf: '1970-01-01', origin: 'bundled' };

export function bundledCandidate(bundled: BundledPacks, index: BundleIndex | undefined): Candidate {
  const info: ReleaseInfo = index
    ? { version: index.version, issued: index.issued, asOf: index.asOf, origin: 'bundled' }
    : noData;
  return { id: `bundled:${index?.version ?? 0}`, info, read: (path) => bundled.file(path) };
}

/** `feed` is the one in use; undefined when it is off or the reader chose the bundled packs. */
export async function candidates(vault: Vault, bundled: BundledPacks, feed: Feed | undefined): Promise<Candidate[]> {
  const index = await bundled.index();
  const last = bundledCandidate(bundled, index);
  if (feed === undefined) return [last];
  const found: Candidate[] = [];
  try {
    const pointed = await pointedSlot(vault);
    const epoch = await trustedEpoch(vault, feed);
    for (const slot of pointed ? [pointed, otherSlot(pointed)] : []) {
      const record = await slotRecord(vault, slot, { id: feed.id, epoch });
      const newer = record && newerThanBundle(record, index, feed.continuesBundle);
      if (newer?.words || newer?.facts)
        found.push(slotCandidate({ vault, bundled, index, isPartners: !feed.continuesBundle }, slot, record!, newer));
    }
  } catch {
    // A database that fails is no reason to show nothing.
  }
  return [...found, last];
}

/**
 * Which of a slot's documents are at least as new as the packs that ship with the extension: an update of the extension
 * wins over a host that has fallen silent. The words of another organisation are never replaced by ours.
 */
function newerThanBundle(
  { words, facts }: SlotRecord,
  index: BundleIndex | undefined,
  continuesBundle: boolean,
): Record<Role, boolean> {
  const isNewer = (issued: string): boolean => !index || Date.parse(issued) >= Date.parse(index.issued);
  return {
    words: !continuesBundle || isNewer(words.manifest.issued),
    facts: facts !== undefined && isNewer(facts.manifest.issued),
  };
}

/** What the shown parts say of themselves together. */
function infoOf({ words, facts }: SlotRecord, shown: Record<Role, boolean>, index: BundleIndex | undefined) {
  const parts = [shown.words ? words.manifest : index, shown.facts && facts ? facts.manifest : index].filter(
    (part) => part !== undefined,
  );
  const newest = parts.reduce((a, b) => (Date.parse(b.issued) > Date.parse(a.issued) ? b : a), parts[0] ?? noData);
  return {
    version: Math.max(...parts.map(({ version }) => version)),
    issued: newest.issued,
    asOf: (shown.facts ? facts?.manifest.asOf : index?.asOf) ?? noData.asOf,
    origin: 'feed' as const,
  };
}

interface Around {
  vault: Vault;
  bundled: BundledPacks;
  index: BundleIndex | undefined;
  /** Another organisation's feed: where it says nothing itself, ours does not speak in its place. */
  isPartners: boolean;
}

function slotCandidate(
  { vault, bundled, index, isPartners }: Around,
  slot: Slot,
  record: SlotRecord,
  shown: Record<Role, boolean>,
): Candidate {
  const packOf = (path: string): string => path.split('/')[0] ?? path;
  const files = record.files.filter(({ path }) => shown[path === 'editorial' ? 'words' : 'facts']);
  const packs = new Set(files.map((file) => packOf(file.path)));
  return {
    id: `${slot}:${record.words.sha256}:${record.facts?.sha256}:${record.sealed}:${files.length}`,
    info: infoOf(record, shown, index),
    held: { slot, record },
    async read(path) {
      const file = files.find((held) => held.path === path);
      // A pack comes whole from one place: from the feed, or, where the feed does not have it, from the bundle.
      if (!file && path === 'editorial' && isPartners) return undefined;
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
