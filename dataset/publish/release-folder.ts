/** A release on disk, laid out as the feed will have it: `latest.json`, `data/<hash>.json`, `data/<hash>.sig`. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { admit } from '../../engine/release/admit';
import type { Bytes } from '../../engine/release/digest';
import { EditorialFile } from '../../engine/release/editorial';
import { Manifest, manifestCaps } from '../../engine/release/manifest';
import { parseLiteral } from '../../engine/release/literal-json';
import { Refusal } from '../../engine/release/refusal';
import { signaturePath } from '../../engine/release/sign';
import { BuildProblem } from '../sources/snapshot';

export const manifestName = 'latest.json';

export interface ReleaseFolder {
  root: string;
  bytes: Bytes;
  manifest: Manifest;
  signature: Bytes;
  signatureName: string;
  editorial: EditorialFile | undefined;
}

export const readBytes = (path: string): Bytes => new Uint8Array(readFileSync(path));

/** A manifest from a folder or from a host. `where` begins the error. */
export function parseManifest(bytes: Bytes, where: string): Manifest {
  try {
    const parsed = Manifest.safeParse(parseLiteral(bytes, manifestCaps));
    if (parsed.success) return parsed.data as Manifest;
    const [issue] = parsed.error.issues;
    throw new BuildProblem(`${where}: ${issue?.path.join('.')}: ${issue?.message}`);
  } catch (error) {
    if (error instanceof Refusal) throw new BuildProblem(`${where} is no manifest: ${error.detail}`);
    throw error;
  }
}

/** Lets every file in as a reader's extension would, but with no record left out. */
async function checkFiles(root: string, manifest: Manifest): Promise<void> {
  const hosts = new Set(manifest.hosts);
  for (const entry of manifest.files) {
    const place = join(root, 'data', `${entry.sha256}.json`);
    if (!existsSync(place)) throw new BuildProblem(`${root}: ${entry.path} (data/${entry.sha256}.json) is missing.`);
    try {
      const { dropped } = await admit(entry, readBytes(place), hosts);
      if (dropped > 0)
        throw new BuildProblem(`${entry.path}: readers would leave out ${dropped} of ${entry.records} records.`);
    } catch (error) {
      if (error instanceof Refusal) throw new BuildProblem(`Readers would refuse ${entry.path}: ${error.message}`);
      throw error;
    }
  }
}

/** Reads a release and checks all of it but whose signatures it has. Throws a BuildProblem. */
export async function openRelease(root: string): Promise<ReleaseFolder> {
  const place = join(root, manifestName);
  if (!existsSync(place)) throw new BuildProblem(`No release at "${root}": it has no ${manifestName}.`);
  const bytes = readBytes(place);
  const manifest = parseManifest(bytes, place);
  await checkFiles(root, manifest);
  const signatureName = await signaturePath(bytes);
  const signaturePlace = join(root, signatureName);
  if (!existsSync(signaturePlace))
    throw new BuildProblem(`${root}: ${manifestName} was changed after it was signed: there is no ${signatureName}.`);
  const entry = manifest.files.find(({ path }) => path === 'editorial');
  const editorial =
    entry && EditorialFile.parse(JSON.parse(readFileSync(join(root, 'data', `${entry.sha256}.json`), 'utf8')));
  return { root, bytes, manifest, signature: readBytes(signaturePlace), signatureName, editorial };
}

/** The key files of later epochs in a release folder, each with its signature: a feed never loses them. */
export async function keyFiles(root: string): Promise<Map<string, Bytes>> {
  const files = new Map<string, Bytes>();
  const folder = join(root, 'keys');
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const bytes = readBytes(join(folder, name));
    const signature = await signaturePath(bytes);
    files.set(`keys/${name}`, bytes);
    files.set(signature, readBytes(join(root, signature)));
  }
  return files;
}

/** Writes a whole release into a folder that is not there yet. */
export function writeRelease(root: string, feed: ReadonlyMap<string, Bytes>): void {
  if (existsSync(root)) throw new BuildProblem(`"${root}" is there already: give each release a folder of its own.`);
  for (const [name, bytes] of feed) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), bytes);
  }
}
