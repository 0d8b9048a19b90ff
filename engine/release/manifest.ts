/**
 * The two signed documents of a release. `words` (two people) says what the organisation says and where links may lead;
 * `facts` (one key, perhaps of a scheduled job) names fact files and nothing else. Fields that we do not know are
 * ignored, so that the format can grow.
 */
import * as z from 'zod/mini';
import { isHostName } from './allowed-link';
import { FilePath, type FilePath as Path } from './bundle';
import { QuietPeriod } from './editorial';
import { knownFormat } from './latest';
import { parseLiteral } from './literal-json';
import { plainText } from './plain-text';
import { Refusal } from './refusal';

/** Version of the packs' shapes. */
export const knownSchema = 2;

export const roles = ['words', 'facts'] as const;
/** Who signs what. */
export type Role = (typeof roles)[number];

export const manifestCaps = { bytes: 384 * 1024, depth: 6, values: 30_000 };
/** Bytes of one file, and of all files of a release. */
export const fileBytesCap = 8 * 1024 * 1024;
export const releaseBytesCap = 48 * 1024 * 1024;

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

/** Where a document stands among those of its role: what must never be gone back behind. */
const standing = {
  epoch: z.int().check(z.gte(1)),
  version: z.int().check(z.gte(1)),
  issued: instant,
  expires: instant,
};

/** What is honoured at once, even when the files cannot be: corrections and quiet periods. */
const corrections = {
  /** Claim ids taken back. */
  withdrawn: z.array(text(80)).check(z.maxLength(2_000)),
  quietPeriods: z.array(QuietPeriod).check(z.maxLength(200)),
};

/** The newest document of a role that was ever verified. */
export const Mark = z.object({ ...standing, sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)) });
export type Mark = z.infer<typeof Mark>;
/** The same of the words, with what holds at once. */
export const WordsMark = z.object({ ...Mark.shape, ...corrections });
export type WordsMark = z.infer<typeof WordsMark>;

const head = {
  format: z.literal(knownFormat),
  /** A staging release is signed too, yet never for readers. */
  channel: z.literal('release'),
  ...standing,
  schema: z.literal(knownSchema),
  minExtension: z.string().check(z.regex(/^\d{1,5}(\.\d{1,5}){0,3}$/)),
  /** Paths that honestly have a fifth or more fewer records than before, or are gone. */
  allowShrink: z.optional(z.array(FilePath)),
  /** What changed, for people; newest first. */
  changes: z.array(z.object({ date: z.iso.date(), text: text(300) })).check(z.maxLength(50)),
};

const isInOrder = (manifest: { issued: string; expires: string }): boolean =>
  Date.parse(manifest.issued) < Date.parse(manifest.expires);

export const WordsManifest = z
  .object({
    ...head,
    role: z.literal('words'),
    ...corrections,
    /** The state of the editors' files that was approved: a commit. Extensions have no use for it; signers do. */
    commit: z.optional(z.string().check(z.regex(/^[0-9a-f]{40}$/))),
    /** The organisation's own file, or none. */
    files: z.array(ReleaseFile).check(z.maxLength(1)),
    /** Exact hosts that links in any file may lead to, those of the facts included. */
    hosts: z.array(z.string().check(z.refine(isHostName))).check(z.maxLength(4_000)),
  })
  .check(
    z.refine(isInOrder),
    z.refine((m) => m.files.every(({ path }) => path === 'editorial')),
  );
export interface WordsManifest extends z.infer<typeof WordsManifest> {
  files: ReleaseFile[];
}

export const FactsManifest = z
  .object({
    ...head,
    role: z.literal('facts'),
    asOf: z.iso.date(),
    files: z.array(ReleaseFile).check(z.minLength(1), z.maxLength(2_000)),
  })
  .check(
    z.refine(isInOrder),
    z.refine((m) => m.files.every(({ path }) => path !== 'editorial')),
    z.refine((m) => new Set(m.files.map((file) => file.path)).size === m.files.length),
    z.refine((m) => m.files.reduce((sum, file) => sum + file.bytes, 0) <= releaseBytesCap),
    // Each pack is whole in itself: without a roster nothing else of it could be shown.
    z.refine((m) => m.files.every(({ path }) => hasRoster(m.files, path))),
  );
export interface FactsManifest extends z.infer<typeof FactsManifest> {
  files: ReleaseFile[];
}

export interface Manifests {
  words: WordsManifest;
  facts: FactsManifest;
}
export type Manifest = Manifests[Role];
const shapes = { words: WordsManifest, facts: FactsManifest } as const;

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

const Head = z.object({
  format: z.int(),
  channel: z.string(),
  schema: z.int(),
  minExtension: z.string(),
});
const marks = { words: z.object({ ...standing, ...corrections }), facts: z.object(standing) } as const;

export type ReadManifest<R extends Role> = { mark: R extends 'words' ? WordsMark : Mark } & (
  | { kind: 'manifest'; manifest: Manifests[R] }
  /** Signed for a later extension; its corrections hold all the same. */
  | { kind: 'newer' }
);

/** Reads a document whose signature has been verified for this role. Throws a Refusal. */
export function readManifest<R extends Role>(
  role: R,
  bytes: Uint8Array,
  sha256: string,
  extensionVersion: string,
): ReadManifest<R> {
  const value = parseLiteral(bytes, manifestCaps);
  // The same people may have signed other documents: only one that says so speaks for a role.
  if (value.role !== role) throw new Refusal('could-not-verify', `${String(value.role)} in the place of ${role}`);
  const told = Head.safeParse(value);
  const mark = marks[role].safeParse(value);
  if (!told.success || !mark.success) throw new Refusal('refused', `${role}: not the shape of a manifest`);
  if (told.data.channel !== 'release') throw new Refusal('refused', `channel ${told.data.channel}`);
  const read = { mark: { ...mark.data, sha256 } } as Pick<ReadManifest<R>, 'mark'>;
  const isNewer =
    told.data.format > knownFormat ||
    told.data.schema > knownSchema ||
    compareVersions(told.data.minExtension, extensionVersion) > 0;
  if (isNewer) return { ...read, kind: 'newer' };
  const parsed = shapes[role].safeParse(value);
  if (!parsed.success) {
    throw new Refusal('refused', parsed.error.issues.map((issue) => issue.path.join('.')).join(', '));
  }
  return { ...read, kind: 'manifest', manifest: parsed.data as unknown as Manifests[R] };
}
