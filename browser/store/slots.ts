/**
 * Two slots and one pointer. A release is written file by file into the slot that is not in use, sealed with its
 * record, and shown by flipping the pointer; so a release is there whole or not at all. Stored files are the cleaned
 * ones, each with its own digest, checked whenever it is read.
 */
import * as z from 'zod/mini';
import { FilePath, type BundleIndex, type FilePath as Path } from '../../engine/release/bundle';
import { sha256, type Bytes } from '../../engine/release/digest';
import {
  FactsManifest,
  WordsManifest,
  type FactsManifest as Facts,
  type WordsManifest as Words,
} from '../../engine/release/manifest';
import { readStored } from './stored';
import type { Vault } from './vault';

export type Slot = 'A' | 'B';
export const otherSlot = (slot: Slot | undefined): Slot => (slot === 'A' ? 'B' : 'A');

const HeldFile = z.object({
  path: FilePath,
  /** As signed. */
  sha256: z.string(),
  /** Digest of the stored, cleaned file; absent where the very same file ships with the extension. */
  digest: z.optional(z.string()),
  records: z.int(),
});
export interface HeldFile extends z.infer<typeof HeldFile> {
  path: Path;
}

/** A record of another layout, from a later version that was taken back, is no release to us. */
const SlotRecord = z.object({
  layout: z.literal(2),
  feed: z.string(),
  /** The signed documents, each with the hash of its bytes. */
  words: z.object({ sha256: z.string(), manifest: WordsManifest }),
  facts: z.optional(z.object({ sha256: z.string(), manifest: FactsManifest })),
  files: z.array(HeldFile),
  /** When it was sealed, by the device's clock: tells a slot that was healed from the torn one before. */
  sealed: z.number(),
});
export interface SlotRecord extends z.infer<typeof SlotRecord> {
  words: { sha256: string; manifest: Words };
  facts?: { sha256: string; manifest: Facts };
  files: HeldFile[];
}

/** Every file that the record's documents name. */
export const filesOf = ({ words, facts }: Pick<SlotRecord, 'words' | 'facts'>) => [
  ...words.manifest.files,
  ...(facts?.manifest.files ?? []),
];

/** A stored file as it lies in a slot. */
export interface StoredFile {
  bytes: Bytes;
  digest: string;
  records: number;
}

export const slotKey = (slot: Slot): string => `slot/${slot}`;
export const fileKey = (slot: Slot, hash: string): string => `file/${slot}/${hash}`;

/** The slot that the pointer names; undefined before the first release, or when the pointer is unreadable. */
export const pointedSlot = (vault: Vault): Promise<Slot | undefined> => readStored(vault, 'pointer');

/** The sealed record of a slot, if it is one of this feed, and not of an epoch that is over. */
export async function slotRecord(
  vault: Vault,
  slot: Slot,
  { id, epoch }: { id: string; epoch: number },
): Promise<SlotRecord | undefined> {
  const parsed = SlotRecord.safeParse(await vault.get(slotKey(slot)));
  if (!parsed.success || parsed.data.feed !== id) return undefined;
  const { words, facts } = parsed.data;
  const epochs = [words, facts].map((part) => part?.manifest.epoch ?? epoch);
  return epochs.every((its) => its >= epoch) ? (parsed.data as SlotRecord) : undefined;
}

/** A stored file whose bytes are still what was stored. */
export async function intactFile(vault: Vault, slot: Slot, hash: string): Promise<StoredFile | undefined> {
  const stored = await vault.get<Partial<StoredFile>>(fileKey(slot, hash));
  if (!(stored?.bytes instanceof Uint8Array) || stored.digest === undefined) return undefined;
  return (await sha256(stored.bytes)) === stored.digest ? (stored as StoredFile) : undefined;
}

/** True when the extension ships this very file. */
export const isBundled = (index: BundleIndex | undefined, file: { path: string; sha256: string }): boolean =>
  index?.files.some((bundled) => bundled.path === file.path && bundled.sha256 === file.sha256) ?? false;

/** True when every file of the record is there and intact. */
export async function isWhole(
  vault: Vault,
  slot: Slot,
  record: SlotRecord,
  index: BundleIndex | undefined,
): Promise<boolean> {
  for (const file of record.files) {
    if (file.digest === undefined) {
      if (!isBundled(index, file)) return false;
    } else if ((await intactFile(vault, slot, file.sha256))?.digest !== file.digest) return false;
  }
  return record.files.length === filesOf(record).length;
}
