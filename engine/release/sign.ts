/** Signing, for publishers and tests. Private keys are PKCS #8 in base64 and never part of the extension. */
import { fromBase64, sha256, toBase64, toUtf8, type Bytes } from './digest';
import type { Manifest } from './manifest';
import type { SignatureFile } from './trust';

export interface KeyPair {
  publicKey: string;
  privateKey: string;
}

export async function createKeyPair(): Promise<KeyPair> {
  const pair = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
  const publicKey = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  const privateKey = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
  return { publicKey: toBase64(publicKey), privateKey: toBase64(privateKey) };
}

/** The signature file for exactly these bytes, one signature per key. Throws for a key that is not one. */
export async function signBytes(bytes: Bytes, keys: readonly KeyPair[]): Promise<Bytes> {
  const file: SignatureFile = { signatures: [] };
  for (const { publicKey, privateKey } of keys) {
    const pkcs8 = fromBase64(privateKey);
    if (!pkcs8) throw new Error(`The private key of ${publicKey} is not base64.`);
    const key = await crypto.subtle.importKey('pkcs8', pkcs8, 'Ed25519', false, ['sign']);
    const signature = toBase64(new Uint8Array(await crypto.subtle.sign('Ed25519', key, bytes)));
    file.signatures.push({ key: publicKey, algorithm: 'Ed25519', signature });
  }
  return toUtf8(`${JSON.stringify(file, null, 1)}\n`);
}

/** Where the signature of these bytes lies in the feed. */
export const signaturePath = async (bytes: Bytes): Promise<string> => `data/${await sha256(bytes)}.sig`;

/** What a publisher decides; the lines about the files follow from the files. */
export type ReleaseNotes = Omit<Manifest, 'format' | 'channel' | 'schema' | 'files'>;

/** One file of a release to publish: its bytes, and how many records it holds. */
export interface ContentFile {
  path: Manifest['files'][number]['path'];
  bytes: Bytes;
  records: number;
}

/**
 * A whole feed, as path → bytes. Immutable files come first and `latest.json` last: upload in this order, so that a
 * reader never sees a manifest whose files are not there yet.
 */
export async function buildFeed(
  notes: ReleaseNotes,
  content: readonly ContentFile[],
  keys: readonly KeyPair[],
): Promise<Map<string, Bytes>> {
  const feed = new Map<string, Bytes>();
  const files: Manifest['files'] = [];
  for (const { path, bytes, records } of content) {
    const hash = await sha256(bytes);
    feed.set(`data/${hash}.json`, bytes);
    files.push({ path, sha256: hash, bytes: bytes.length, records });
  }
  const manifest: Manifest = { format: 1, channel: 'release', schema: 1, ...notes, files };
  const bytes = toUtf8(`${JSON.stringify(manifest, null, 1)}\n`);
  feed.set(await signaturePath(bytes), await signBytes(bytes, keys));
  feed.set('latest.json', bytes);
  return feed;
}
