/**
 * The packs that ship inside the extension: first data, and last resort. `public/packs/index.json` describes them;
 * each file lies beside it under its path: `wa/roster` is `wa/roster.json`, the organisation's own file `editorial.json`.
 */
import * as z from 'zod/mini';
import { packParts, type PackPart } from './packs';
import type { PackId } from '../identifiers';

/** A file's place in a release, bundled or from a feed. */
export type FilePath = `${PackId}/${PackPart}` | 'editorial';

export const FilePath = z.string().check(z.regex(new RegExp(`^([a-z]{2}/(${packParts.join('|')})|editorial)$`)));

/** One file of the bundle. `records` counts people, officials, measures or roll calls. */
export const BundledFile = z.object({
  path: FilePath,
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  bytes: z.int().check(z.gt(0)),
  records: z.int().check(z.gte(0)),
});

export const BundleIndex = z.object({
  schema: z.literal(1),
  version: z.int().check(z.gte(0)),
  issued: z.iso.datetime({ offset: true }),
  asOf: z.iso.date(),
  files: z.array(BundledFile),
  /** Exact hosts that links in the data lead to. */
  hosts: z.optional(z.array(z.string())),
});
export type BundledFile = z.infer<typeof BundledFile>;
export type BundleIndex = z.infer<typeof BundleIndex>;
