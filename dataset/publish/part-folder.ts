/**
 * One signed part of a release on disk: the words, the facts, or the keys. Laid out as the feed will have it
 * (`data/<hash>.json`, `data/<hash>.sig`), with `part.json` to say which document it is about.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod/mini';
import { admit } from '../../engine/release/admit';
import { sha256, toUtf8, type Bytes } from '../../engine/release/digest';
import { EditorialFile } from '../../engine/release/editorial';
import { parseLiteral } from '../../engine/release/literal-json';
import {
  FactsManifest,
  manifestCaps,
  WordsManifest,
  type Manifest,
  type Manifests,
  type Role,
} from '../../engine/release/manifest';
import { Refusal } from '../../engine/release/refusal';
import type { FeedPart } from '../../engine/release/sign';
import { KeysFile } from '../../engine/release/trust';
import { BuildProblem, checked } from '../sources/snapshot';

const partName = 'part.json';
const Part = z.strictObject({
  part: z.enum(['keys', 'words', 'facts']),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});
export type PartKind = z.infer<typeof Part>['part'];
const shapes = { words: WordsManifest, facts: FactsManifest, keys: KeysFile } as const;

export interface SignedDocument<Kind extends PartKind> {
  part: Kind;
  sha256: string;
  bytes: Bytes;
  signatures: Bytes;
  document: Kind extends Role ? Manifests[Kind] : KeysFile;
}
export type PartFolder<Kind extends PartKind = PartKind> = { root: string } & {
  [K in Kind]: SignedDocument<K>;
}[Kind];

export const readBytes = (path: string): Bytes => new Uint8Array(readFileSync(path));

/** A document of a kind, from whatever place. `where` begins the error. */
export function parseDocument<Kind extends PartKind>(
  part: Kind,
  bytes: Bytes,
  where: string,
): SignedDocument<Kind>['document'] {
  try {
    const parsed = shapes[part].safeParse(parseLiteral(bytes, manifestCaps));
    if (parsed.success) return parsed.data as never;
    const [issue] = parsed.error.issues;
    throw new BuildProblem(`${where}: ${issue?.path.join('.')}: ${issue?.message}`);
  } catch (error) {
    if (error instanceof Refusal) throw new BuildProblem(`${where} is no signed document: ${error.detail}`);
    throw error;
  }
}

/** Lets every file in as a reader's extension would, but with no record left out. `hosts`: where links may lead. */
export async function checkFiles(
  manifest: Pick<Manifest, 'files'>,
  read: (hash: string) => Bytes | undefined,
  hosts: readonly string[],
): Promise<void> {
  const allowed = new Set(hosts);
  for (const entry of manifest.files) {
    const bytes = read(entry.sha256);
    if (!bytes) throw new BuildProblem(`${entry.path} (data/${entry.sha256}.json) is missing.`);
    try {
      const { dropped } = await admit(entry, bytes, allowed);
      if (dropped > 0)
        throw new BuildProblem(`${entry.path}: readers would leave out ${dropped} of ${entry.records} records.`);
    } catch (error) {
      if (error instanceof Refusal) throw new BuildProblem(`Readers would refuse ${entry.path}: ${error.message}`);
      throw error;
    }
  }
}

/** Reads a part. Its document is what `part.json` says, byte for byte; whose signatures it has is not asked here. */
export async function openPart(root: string): Promise<PartFolder> {
  const place = join(root, partName);
  if (!existsSync(place)) throw new BuildProblem(`No release at "${root}": it has no ${partName}.`);
  const { part, sha256: hash } = checked(Part, JSON.parse(readFileSync(place, 'utf8')), place);
  const file = join(root, 'data', `${hash}.json`);
  if (!existsSync(file)) throw new BuildProblem(`${root}: data/${hash}.json is missing.`);
  const bytes = readBytes(file);
  const signature = join(root, 'data', `${hash}.sig`);
  if ((await sha256(bytes)) !== hash || !existsSync(signature))
    throw new BuildProblem(`${root}: data/${hash}.json was changed after it was signed.`);
  const document = parseDocument(part, bytes, file);
  return { root, part, sha256: hash, bytes, signatures: readBytes(signature), document } as PartFolder;
}

/** A file of a part by its hash, or undefined. */
export const dataOf =
  (root: string) =>
  (hash: string): Bytes | undefined => {
    const place = join(root, 'data', `${hash}.json`);
    return existsSync(place) ? readBytes(place) : undefined;
  };

/** The organisation's file of a release of words. */
export function editorialOf(
  { files }: Pick<Manifest, 'files'>,
  read: (hash: string) => Bytes | undefined,
): EditorialFile | undefined {
  const entry = files.find(({ path }) => path === 'editorial');
  const bytes = entry && read(entry.sha256);
  return bytes && EditorialFile.parse(JSON.parse(Buffer.from(bytes).toString()));
}

/** Writes a part into a folder that is not there yet. */
export function writePart(root: string, part: PartKind, { sha256: hash, files }: FeedPart): void {
  if (existsSync(root)) throw new BuildProblem(`"${root}" is there already: give each release a folder of its own.`);
  const own = [partName, toUtf8(`${JSON.stringify({ part, sha256: hash })}\n`)] as const;
  for (const [name, bytes] of [...files, own]) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), bytes);
  }
}
