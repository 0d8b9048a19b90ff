/**
 * The feed that readers have now, from a folder, an https address or a storage host, verified as an extension would:
 * what is not signed by our own people is not ours, whatever it says of itself.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { latestCaps, readLatest, type Latest } from '../../engine/release/latest';
import { sha256, type Bytes } from '../../engine/release/digest';
import { EditorialFile } from '../../engine/release/editorial';
import { feedAddress } from '../../engine/release/feed';
import { manifestCaps, type Manifests, type Role } from '../../engine/release/manifest';
import { Refusal } from '../../engine/release/refusal';
import { openKeys, verify, type Trust } from '../../engine/release/trust';
import { BuildProblem } from '../sources/snapshot';
import { parseDocument, readBytes } from './part-folder';
import { rootOf, type Signers } from './signers';

/** Bytes of a file of a feed by its path; undefined where it is not there. */
export type FeedReader = (path: string) => Promise<Bytes | undefined>;

/** What lies there is signed by nobody we know. */
export class NotOurs extends BuildProblem {}

export interface Published<R extends Role> {
  sha256: string;
  manifest: Manifests[R];
}
export interface PublishedFeed {
  where: string;
  latest: Latest;
  keys: Trust;
  words: Published<'words'>;
  facts?: Published<'facts'>;
  /** The organisation's file, read when asked for. */
  editorial(): Promise<EditorialFile | undefined>;
  /** A file of the feed by its hash. Throws a BuildProblem where it is missing or damaged. */
  data(hash: string): Promise<Bytes>;
}

const inFolder =
  (root: string): FeedReader =>
  async (path) =>
    existsSync(join(root, path)) ? readBytes(join(root, path)) : undefined;

const overHttp =
  (address: string): FeedReader =>
  async (path) => {
    const response = await fetch(address + path, { redirect: 'error', signal: AbortSignal.timeout(30_000) }).catch(
      (error: Error) => {
        throw new BuildProblem(`${address} does not answer: ${error.message}.`);
      },
    );
    if (response.status === 404) return undefined;
    if (!response.ok) throw new BuildProblem(`${address}${path} answers ${response.status}.`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (bytes.length > 9 * 1024 * 1024) throw new BuildProblem(`${address}${path} is larger than any file of a feed.`);
    return bytes;
  };

/** A reader of an https address or of a folder. */
export function feedReader(place: string): FeedReader {
  if (!/^https?:/.test(place)) return inFolder(place);
  const address = feedAddress(place);
  if (!address) throw new BuildProblem(`${place} is no address of a feed: https, and no query.`);
  return overHttp(address);
}

/** The feed at a place; undefined where there is none. Throws `NotOurs` for what our people have not signed. */
export async function openFeed(where: string, read: FeedReader, signers: Signers): Promise<PublishedFeed | undefined> {
  const pointer = await read('latest.json');
  if (!pointer) return undefined;
  const whole = async (hash: string): Promise<Bytes> => {
    const bytes = await read(`data/${hash}.json`);
    if (!bytes) throw new BuildProblem(`${where}: data/${hash}.json is missing.`);
    if ((await sha256(bytes)) !== hash) throw new BuildProblem(`${where}: data/${hash}.json is damaged.`);
    return bytes;
  };
  const signature = async (hash: string): Promise<Bytes> =>
    (await read(`data/${hash}.sig`)) ?? new TextEncoder().encode('{"signatures":[]}');
  const signed = async <R extends Role>(role: R, hash: string, trust: Trust): Promise<Published<R>> => {
    const bytes = await whole(hash);
    if (bytes.length > manifestCaps.bytes) throw new NotOurs(`${where}: the ${role} are larger than they may be.`);
    await verify(bytes, await signature(hash), trust.roles[role]);
    return { sha256: hash, manifest: parseDocument(role, bytes, `${where}: ${role}`) as Manifests[R] };
  };
  try {
    if (pointer.length > latestCaps.bytes) throw new NotOurs(`${where}: latest.json is not one of ours.`);
    const latest = readLatest(pointer);
    const keysFile = await whole(latest.keys);
    const keys = await openKeys(keysFile, await signature(latest.keys), rootOf(signers));
    const words = await signed('words', latest.words, keys);
    const facts = latest.facts === undefined ? undefined : await signed('facts', latest.facts, keys);
    const entry = words.manifest.files[0];
    return {
      where,
      latest,
      keys,
      words,
      ...(facts && { facts }),
      editorial: async () =>
        entry && EditorialFile.parse(JSON.parse(Buffer.from(await whole(entry.sha256)).toString())),
      data: whole,
    };
  } catch (error) {
    if (error instanceof Refusal) throw new NotOurs(`${where}: not signed by our people (${error.detail}).`);
    throw error;
  }
}
