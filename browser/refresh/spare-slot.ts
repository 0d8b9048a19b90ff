/** Fills the slot that is not in use, so that the pointer can be flipped to it. Every step can be done again. */
import { admit } from '../../engine/release/admit';
import type { BundleIndex, FilePath } from '../../engine/release/bundle';
import { fileBytesCap, type ReleaseFile } from '../../engine/release/manifest';
import { Refusal } from '../../engine/release/refusal';
import {
  fileKey,
  filesOf,
  intactFile,
  isBundled,
  isWhole,
  otherSlot,
  slotKey,
  type HeldFile,
  type Slot,
  type SlotRecord,
  type StoredFile,
} from '../store/slots';
import type { Vault } from '../store/vault';
import type { Network } from './network';

export interface SpareSlotPorts {
  vault: Vault;
  network: Network;
  index: BundleIndex | undefined;
  feed: { id: string; address: string };
  /** The release that is shown now, if it came from the feed. */
  active: { slot: Slot; record: SlotRecord } | undefined;
  /** Called before each download of a file. */
  onDownload(): Promise<void>;
  now(): number;
  /** Kill point. */
  at(step: string): Promise<void>;
}

/** Whatever the database throws when it cannot take more. */
async function storing(work: Promise<void>): Promise<void> {
  await work.catch((error: unknown) => {
    throw new Refusal('storage-full', String(error));
  });
}

/** `release`: the verified words and facts that the slot is to hold. */
export function spareSlot(ports: SpareSlotPorts, release: Pick<SlotRecord, 'words' | 'facts'>) {
  const { vault, network, index, feed, active, at } = ports;
  const slot = otherSlot(active?.slot);
  const hosts = new Set(release.words.manifest.hosts);
  const named = filesOf(release);
  const byPath = new Map<FilePath, ReleaseFile>(named.map((file) => [file.path, file]));

  return {
    /** Clears what the release does not need; answers which files are still to be taken. */
    async open(): Promise<FilePath[]> {
      // The record goes first: without it the slot is no release, whatever files are left in it.
      await storing(vault.remove([slotKey(slot)]));
      await at('clear the spare slot');
      const wanted = new Set(named.map((file) => fileKey(slot, file.sha256)));
      const stale = (await vault.keys()).filter((key) => key.startsWith(fileKey(slot, '')) && !wanted.has(key));
      await storing(vault.remove(stale));
      const missing: FilePath[] = [];
      for (const file of named) {
        if (isBundled(index, file) || (await intactFile(vault, slot, file.sha256))) continue;
        missing.push(file.path);
      }
      return missing;
    },

    /** Puts one file into the slot: from the active slot if it has the very same, else from the feed. */
    async take(path: FilePath): Promise<void> {
      const file = byPath.get(path) as ReleaseFile;
      const held = active?.record.files.some((other) => other.sha256 === file.sha256 && other.path === path);
      let stored: StoredFile | undefined =
        active && held ? await intactFile(vault, active.slot, file.sha256) : undefined;
      if (!stored) {
        await ports.onDownload();
        await at(`download ${path}`);
        const bytes = await network.read(`${feed.address}data/${file.sha256}.json`, Math.min(file.bytes, fileBytesCap));
        if (bytes === 'unchanged') throw new Refusal('not-a-release', `${path}: 304`);
        await at(`admit ${path}`);
        stored = await admit(file, bytes, hosts);
      }
      await at(`store ${path}`);
      const { bytes, digest, records } = stored;
      await storing(vault.put([[fileKey(slot, file.sha256), { bytes, digest, records } satisfies StoredFile]]));
    },

    /** Writes the record, once everything in it has been read back intact. */
    async seal(): Promise<void> {
      const files: HeldFile[] = [];
      for (const { path, sha256: hash, records } of named) {
        const stored = await intactFile(vault, slot, hash);
        if (stored) files.push({ path, sha256: hash, digest: stored.digest, records });
        else files.push({ path, sha256: hash, records });
      }
      const record: SlotRecord = { layout: 2, feed: feed.id, ...release, files, sealed: ports.now() };
      if (!(await isWhole(vault, slot, record, index))) throw new Refusal('storage-full', 'not all was kept');
      await at('write the slot record');
      await storing(vault.put([[slotKey(slot), record]]));
    },

    async flip(): Promise<void> {
      await storing(vault.put([['pointer', slot]]));
    },
  };
}
