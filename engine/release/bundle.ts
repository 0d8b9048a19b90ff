/**
 * The packs that ship inside the extension: first data, and last resort. `public/packs/index.json` describes them;
 * each file lies beside it under its path: `wa/roster` is `wa/roster.json`, the organisation's own file `editorial.json`.
 */
import * as z from 'zod/mini';
import type { PackId } from '../identifiers';
import { packParts, type PackPart } from './packs';
import { recordSchemas, type RecordPart } from './records';

/** A file's place in a release, bundled or from a feed: a part of a pack, a file of a session's record, or the editors'. */
export type FilePath = `${PackId}/${string}` | 'editorial';

const session = String.raw`\d{2,4}(?:-\d{4})?`;
const inSession = [
  'session',
  'recent',
  String.raw`(?:heads|details|steps)/[A-Z]{1,8}/\d{1,4}`,
  'rolls/[a-z][a-z0-9-]{0,59}',
  String.raw`letters/[a-z][a-z0-9-]{0,59}/\d{1,4}`,
  String.raw`acts/\d{1,4}`,
].join('|');
const shape = new RegExp(
  `^(?:[a-z]{2}/(?:${packParts.join('|')}|officials/\\d{1,3}|${session}/(?:${inSession}))|editorial)$`,
);

export const FilePath = z.string().check(z.regex(shape));

export type FilePart = PackPart | RecordPart | 'editorial';

/** What kind of file lies at a path: `roster`, `heads`, `editorial`. */
export function partOf(path: FilePath): FilePart {
  const [, second = path, third] = path.split('/');
  return (third !== undefined && third in recordSchemas ? third : second) as FilePart;
}

/** One file of the bundle. `records` counts people, officials, measures, roll calls or members. */
export const BundledFile = z.object({
  path: FilePath,
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  bytes: z.int().check(z.gt(0)),
  records: z.int().check(z.gte(0)),
});

export const BundleIndex = z.object({
  schema: z.literal([1, 2]),
  version: z.int().check(z.gte(0)),
  issued: z.iso.datetime({ offset: true }),
  asOf: z.iso.date(),
  files: z.array(BundledFile),
  /** Exact hosts that links in the data lead to. */
  hosts: z.optional(z.array(z.string())),
});
export type BundledFile = z.infer<typeof BundledFile>;
export type BundleIndex = z.infer<typeof BundleIndex>;
