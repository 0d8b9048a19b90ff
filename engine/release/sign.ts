/** Signing, for publishers and tests. Private keys are PKCS #8 in base64 and never part of the extension. */
import { fromBase64, sha256, toBase64, toUtf8, type Bytes } from './digest';
import { knownFormat, type Latest } from './latest';
import { knownSchema, type Manifest, type Manifests, type Role } from './manifest';
import type { KeysFile, SignatureFile } from './trust';

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
export type Notes<R extends Role> = Omit<Manifests[R], 'format' | 'role' | 'channel' | 'schema' | 'files'>;

/** One file of a release to publish: its bytes, and how many records it holds. */
export interface ContentFile {
  path: Manifest['files'][number]['path'];
  bytes: Bytes;
  records: number;
}

/** A part of a feed, as path → bytes, and the hash that `latest.json` names it by. */
export interface FeedPart {
  sha256: string;
  files: Map<string, Bytes>;
}

/** One signed document and its signature file, as they lie in the feed. */
async function signedPart(value: unknown, keys: readonly KeyPair[]): Promise<FeedPart> {
  const bytes = toUtf8(`${JSON.stringify(value)}\n`);
  const hash = await sha256(bytes);
  return {
    sha256: hash,
    files: new Map([
      [`data/${hash}.json`, bytes],
      [await signaturePath(bytes), await signBytes(bytes, keys)],
    ]),
  };
}

/** The words or the facts of a release: files first, then the document that names them. */
export async function buildPart<R extends Role>(
  role: R,
  notes: Notes<R>,
  content: readonly ContentFile[],
  keys: readonly KeyPair[],
): Promise<FeedPart> {
  const data = new Map<string, Bytes>();
  const files: Manifest['files'] = [];
  for (const { path, bytes, records } of content) {
    const hash = await sha256(bytes);
    data.set(`data/${hash}.json`, bytes);
    files.push({ path, sha256: hash, bytes: bytes.length, records });
  }
  const head = { format: knownFormat, role, channel: 'release', schema: knownSchema };
  const signed = await signedPart({ ...head, ...notes, files }, keys);
  return { sha256: signed.sha256, files: new Map([...data, ...signed.files]) };
}

/** The keys document of an epoch: to be signed by the recovery key and by those who sign the words. */
export const buildKeys = (epoch: number, roles: KeysFile['roles'], keys: readonly KeyPair[]): Promise<FeedPart> =>
  signedPart({ format: knownFormat, epoch, roles } satisfies KeysFile, keys);

/** `latest.json`: uploaded last, so that a reader never sees a document whose files are not there yet. */
export const latestFile = (latest: Omit<Latest, 'format'>): Bytes =>
  toUtf8(`${JSON.stringify({ format: knownFormat, ...latest } satisfies Latest)}\n`);
