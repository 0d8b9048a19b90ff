/**
 * A signing key on its owner's device: one file that nobody else can read, outside every repository. The public half
 * goes into `signers.json`; the private half goes nowhere.
 */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import * as z from 'zod/mini';
import { createKeyPair, type KeyPair } from '../../engine/release/sign';
import { BuildProblem, checked } from '../sources/snapshot';

const KeyFile = z.strictObject({
  format: z.literal('collective-lens-key-1'),
  /** Whose it is. A recovery key only vouches for new keys and stays off line. */
  name: z.string().check(z.minLength(1), z.maxLength(80)),
  isRecovery: z.boolean(),
  publicKey: z.string(),
  privateKey: z.string(),
});
export type KeyFile = z.infer<typeof KeyFile>;

/** A file name that keeps every script's letters: "Lê Thị Ánh" is `le-thi-anh.key.json`, "김서연" `김서연.key.json`. */
export function keyFileName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC');
  // Letters that no decomposition reaches.
  const latin = plain
    .replace(/[đĐðÐ]/g, 'd')
    .replace(/[łŁ]/g, 'l')
    .replace(/[øØ]/g, 'o')
    .replace(/ß/g, 'ss');
  const slug = latin
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-|-$/g, '');
  if (slug === '') throw new BuildProblem(`“${name}” has no letter for a file name: give the place with --out.`);
  return `${slug}.key.json`;
}

/** The repository that a path lies in, if any. */
function repositoryOf(path: string): string | undefined {
  for (let folder = dirname(resolve(path)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (folder === dirname(folder)) return undefined;
  }
}

/** Makes a key and its file. Throws a BuildProblem rather than replace a file or write into a repository. */
export async function makeKeyFile(path: string, name: string, isRecovery: boolean): Promise<KeyFile> {
  const repository = repositoryOf(path);
  if (repository) throw new BuildProblem(`${path} lies in the repository ${repository}: a private key must not.`);
  const file: KeyFile = { format: 'collective-lens-key-1', name, isRecovery, ...(await createKeyPair()) };
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  try {
    writeFileSync(path, `${JSON.stringify(file, null, 1)}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new BuildProblem(`${path} is there already: a key is never replaced. Give another name.`);
  }
  return file;
}

/**
 * A key from its file or, written as `env:NAME`, from a variable of the environment: so a scheduled job has it from the
 * repository's secrets, and it never lies on a disk.
 */
export function readKeyFile(path: string): KeyFile & KeyPair {
  const variable = /^env:(\w+)$/.exec(path)?.[1];
  if (variable !== undefined) {
    const text = process.env[variable];
    if (!text) throw new BuildProblem(`No key in ${variable}: put the whole key file into the secret of that name.`);
    return parseKey(text, variable);
  }
  if (!existsSync(path)) throw new BuildProblem(`No key at "${path}": make one with npm run dataset:keys -- new.`);
  // Windows has no such modes.
  if (process.platform !== 'win32' && (statSync(path).mode & 0o077) !== 0)
    throw new BuildProblem(`Others can read ${path}: chmod 600 it, and make a new key if anyone may have.`);
  return parseKey(readFileSync(path, 'utf8'), path);
}

/** What is wrong is said without the text: part of it is secret. */
function parseKey(text: string, where: string): KeyFile {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new BuildProblem(`${where} is no key file: it has to begin with { and end with }, as dataset:keys made it.`);
  }
  return checked(KeyFile, value, where);
}
