/**
 * `latest.json`: the small signed file that says what the newest release is. Everything else is named in it by hash.
 * Fields that we do not know are ignored, so that the format can grow.
 */
import * as z from 'zod/mini';
import { isHostName } from './allowed-link';
import { FilePath, type FilePath as Path } from './bundle';
import { QuietPeriod } from './editorial';
import { parseLiteral } from './literal-json';
import { plainText } from './plain-text';
import { Refusal } from './refusal';

/** Version of this very format, and of the packs' shapes. */
export const knownFormat = 1;
export const knownSchema = 1;

export const manifestCaps = { bytes: 128 * 1024, depth: 6, values: 20_000 };
/** Bytes of one file, and of all files of a release. */
export const fileBytesCap = 8 * 1024 * 1024;
export const releaseBytesCap = 24 * 1024 * 1024;

const instant = z.iso.datetime({ offset: true });
const text = (max: number) => z.string().check(z.overwrite(plainText), z.minLength(1), z.maxLength(max));
const count = z.int().check(z.gte(0));

export const ReleaseFile = z.object({
  path: FilePath,
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  bytes: z.int().check(z.gt(0), z.lte(fileBytesCap)),
  /** People, officials, measures or roll calls; for the editorial file, all its claims. */
  records: count,
});
export interface ReleaseFile extends z.infer<typeof ReleaseFile> {
  path: Path;
}

/** What is honoured at once, even when the files cannot be: corrections and quiet periods. */
const notice = {
  epoch: z.int().check(z.gte(1)),
  version: z.int().check(z.gte(1)),
  issued: instant,
  expires: instant,
  /** Claim ids taken back. */
  withdrawn: z.array(text(80)).check(z.maxLength(2_000)),
  quietPeriods: z.array(QuietPeriod).check(z.maxLength(200)),
};
export const Notice = z.object(notice);
export type Notice = z.infer<typeof Notice>;

const Head = z.object({ format: z.int(), channel: z.string(), schema: z.int(), minExtension: z.string() });

export const Manifest = z
  .object({
    format: z.literal(knownFormat),
    /** A staging release is signed too, yet never for readers. */
    channel: z.literal('release'),
    ...notice,
    asOf: z.iso.date(),
    schema: z.literal(knownSchema),
    minExtension: z.string().check(z.regex(/^\d{1,5}(\.\d{1,5}){0,3}$/)),
    files: z.array(ReleaseFile).check(z.minLength(1), z.maxLength(400)),
    /** Exact hosts that links in the files may lead to. */
    hosts: z.array(z.string().check(z.refine(isHostName))).check(z.maxLength(4_000)),
    /** Paths that honestly have a fifth or more fewer records than before, or are gone. */
    allowShrink: z.optional(z.array(FilePath)),
    /** What changed, for people; newest first. */
    changes: z.array(z.object({ date: z.iso.date(), text: text(300) })).check(z.maxLength(50)),
  })
  .check(
    z.refine((m) => Date.parse(m.issued) < Date.parse(m.expires)),
    z.refine((m) => new Set(m.files.map((file) => file.path)).size === m.files.length),
    z.refine((m) => m.files.reduce((sum, file) => sum + file.bytes, 0) <= releaseBytesCap),
    // Each pack is whole in itself: without a roster nothing else of it could be shown.
    z.refine((m) => m.files.every(({ path }) => path === 'editorial' || hasRoster(m.files, path))),
  );
export interface Manifest extends z.infer<typeof Manifest> {
  files: ReleaseFile[];
}

const hasRoster = (files: readonly { path: string }[], path: string): boolean =>
  files.some((file) => file.path === `${path.slice(0, 2)}/roster`);

/** -1, 0 or 1 for dotted version numbers: 1.10 is newer than 1.9. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  for (let i = 0; i < 4; i++) {
    const difference = (left?.[i] ?? 0) - (right?.[i] ?? 0);
    if (difference !== 0) return Math.sign(difference);
  }
  return 0;
}

/** The epoch that an unverified manifest claims: says only which keys to ask. Throws a Refusal. */
export function claimedEpoch(bytes: Uint8Array): number {
  const { epoch } = parseLiteral(bytes, manifestCaps);
  if (typeof epoch !== 'number' || !Number.isSafeInteger(epoch) || epoch < 1) {
    throw new Refusal('not-a-release', 'no epoch');
  }
  return epoch;
}

export type ReadManifest =
  | { kind: 'manifest'; manifest: Manifest; notice: Notice }
  /** Signed for a later extension; its corrections hold all the same. */
  | { kind: 'newer'; notice: Notice };

/** Reads a manifest whose signature has been verified. Throws a Refusal. */
export function readManifest(bytes: Uint8Array, extensionVersion: string): ReadManifest {
  const value = parseLiteral(bytes, manifestCaps);
  const head = Head.safeParse(value);
  const told = Notice.safeParse(value);
  if (!head.success || !told.success) throw new Refusal('refused', 'not the shape of a manifest');
  if (head.data.channel !== 'release') throw new Refusal('refused', `channel ${head.data.channel}`);
  const isNewer =
    head.data.format > knownFormat ||
    head.data.schema > knownSchema ||
    compareVersions(head.data.minExtension, extensionVersion) > 0;
  if (isNewer) return { kind: 'newer', notice: told.data };
  const parsed = Manifest.safeParse(value);
  if (!parsed.success) {
    throw new Refusal('refused', parsed.error.issues.map((issue) => issue.path.join('.')).join(', '));
  }
  return { kind: 'manifest', manifest: parsed.data as Manifest, notice: told.data };
}
