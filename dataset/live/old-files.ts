/**
 * What a feed no longer needs. Files are named by their content and never changed, so each night adds some, and pages have
 * a limit. A reader who has begun to fetch a release, or whose host still sends yesterday's `latest.json`, goes on with
 * the release that it names: those of the last weeks stay.
 */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { readLatest } from '../../engine/release/latest';

/** Days for which the files of a release stay after it was signed. */
export const daysKept = 30;
const day = 86_400_000;

/** What is read of a signed document here: nothing in it is trusted, it only keeps files from being dropped. */
const Signed = z.object({ issued: z.iso.datetime({ offset: true }), files: z.array(z.object({ sha256: z.string() })) });
/** Signed documents are short lists. Fact files may be long: they are not even read. */
const longestDocument = 384 * 1024;

const hashed = /^([0-9a-f]{64})\.(?:json|sig)$/;

interface Release {
  sha256: string;
  issued: number;
  files: readonly string[];
}

function releaseIn(folder: string, hash: string, bytes: Uint8Array): Release | undefined {
  if (bytes.length > longestDocument || !existsSync(join(folder, `${hash}.sig`))) return undefined;
  try {
    const read = Signed.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
    if (!read.success) return undefined;
    const { issued, files } = read.data;
    return { sha256: hash, issued: Date.parse(issued), files: files.map(({ sha256 }) => sha256) };
  } catch {
    return undefined;
  }
}

/**
 * Deletes the files of a feed's folder that no present or late release leads to. The keys stay for ever: they are small,
 * and tell who signed what.
 * @returns how many files went.
 */
export function dropOldFiles(feed: string, now: number): number {
  const folder = join(feed, 'data');
  const { keys, words, facts } = readLatest(new Uint8Array(readFileSync(join(feed, 'latest.json'))));
  const names = readdirSync(folder).filter((name) => hashed.test(name));
  const hashes = [...new Set(names.map((name) => name.slice(0, 64)))];
  const isSigned = new Set(names.filter((name) => name.endsWith('.sig')).map((name) => name.slice(0, 64)));
  const releases = new Map<string, Release>();
  const stay = new Set<string>([keys]);
  for (const hash of hashes.filter((one) => isSigned.has(one))) {
    const path = join(folder, `${hash}.json`);
    const release = existsSync(path) ? releaseIn(folder, hash, new Uint8Array(readFileSync(path))) : undefined;
    // A signed document that is no release says who signs.
    if (!release) stay.add(hash);
    else releases.set(hash, release);
  }
  const isPresent = (hash: string) => hash === words || hash === facts;
  const kept = [...releases.values()].filter(
    ({ sha256, issued }) => isPresent(sha256) || issued > now - daysKept * day,
  );
  for (const { sha256, files } of kept) for (const hash of [sha256, ...files]) stay.add(hash);
  const old = names.filter((name) => !stay.has(name.slice(0, 64)));
  for (const name of old) rmSync(join(folder, name));
  return old.length;
}
