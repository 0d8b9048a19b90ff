/**
 * Fetched records, in the same files and shapes as the source snapshots, so that the compiler can read either.
 * `live.json` says of each file who published it, where, and on which day it was fetched.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod/mini';
import { Source } from '../../engine/release/packs';
import { BuildProblem, checked, type Snapshot } from '../sources/snapshot';

const index = 'live.json';
const Index = z.record(z.string(), Source);

export interface LiveFile {
  source: Source;
  content: string | Uint8Array;
}

/** Renames it into place whole: a killed run leaves the old file. */
function writeWhole(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.part`, content);
  renameSync(`${path}.part`, path);
}

const readIndex = (root: string) => {
  const path = join(root, index);
  return existsSync(path) ? checked(Index, JSON.parse(readFileSync(path, 'utf8')), path) : {};
};

/**
 * Writes files, then the index that names them. A name that ends with `/` in `folders` is emptied of earlier files
 * first, so that a person who left is not kept.
 */
export function writeLive(root: string, files: ReadonlyMap<string, LiveFile>, folders: readonly string[] = []): void {
  for (const folder of folders) {
    const stay = new Set([...files.keys()].filter((name) => dirname(name) === folder).map((name) => join(root, name)));
    const path = join(root, folder);
    for (const name of existsSync(path) ? readdirSync(path) : [])
      if (!stay.has(join(path, name))) rmSync(join(path, name));
  }
  for (const [name, { content }] of files) writeWhole(join(root, name), content);
  const known = Object.entries(readIndex(root)).filter(([name]) => !folders.includes(dirname(name)));
  const entries = new Map([...known, ...[...files].map(([name, { source }]) => [name, source] as const)]);
  const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = sorted.map(([name, source]) => `${JSON.stringify(name)}: ${JSON.stringify(source)}`);
  writeWhole(join(root, index), `{\n${lines.join(',\n')}\n}\n`);
}

export interface Live {
  /** Names of its files, sorted. */
  names: readonly string[];
  text(name: string): string;
  bytes(name: string): Uint8Array;
  /** Throws for a name that is not there. */
  source(name: string): Source;
}

export function openLive(root: string): Live {
  if (!existsSync(join(root, index)))
    throw new BuildProblem(`No fetched records at "${root}": run npm run dataset:fetch first.`);
  const sources = readIndex(root);
  return {
    names: Object.keys(sources).sort(),
    text: (name) => readFileSync(join(root, name), 'utf8'),
    bytes: (name) => readFileSync(join(root, name)),
    source(name) {
      const source = sources[name];
      if (!source) throw new BuildProblem(`${join(root, index)} does not name "${name}".`);
      return source;
    },
  };
}

/** The fetched files alone, where nobody has a folder of copied ones beside them. */
const nothingCopied: Snapshot = {
  has: () => false,
  text: (file) => nothingAt(file),
  bytes: (file) => nothingAt(file),
  list: () => [],
};
function nothingAt(file: string): never {
  throw new BuildProblem(`"${file}" has not been fetched: run npm run dataset:fetch -- all.`);
}

/** Whether a folder was filled by `dataset:fetch`. */
export const isFetched = (root: string): boolean => existsSync(join(root, index));

/** The snapshot, with the fetched file wherever there is one. */
export function preferLive(live: Live, snapshot: Snapshot = nothingCopied): Snapshot {
  const has = new Set(live.names);
  return {
    has: (file) => has.has(file) || snapshot.has(file),
    text: (file) => (has.has(file) ? live.text(file) : snapshot.text(file)),
    bytes: (file) => (has.has(file) ? live.bytes(file) : snapshot.bytes(file)),
    list(folder, ending) {
      const fetched = live.names.filter((name) => dirname(name) === folder && name.endsWith(ending));
      return fetched.length > 0 ? fetched.map((name) => name.slice(folder.length + 1)) : snapshot.list(folder, ending);
    },
  };
}
