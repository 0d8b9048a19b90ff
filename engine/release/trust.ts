/**
 * Whose signature counts. One offline recovery key is built in, or entered with the feed's address; it vouches for a
 * keys document, and that names who signs words and who signs facts. A later document (a higher epoch) replaces all
 * keys at once; no key of a role can bring one about, so a thief of any of them is gone with it.
 */
import * as z from 'zod/mini';
import { fromBase64, sha256, type Bytes } from './digest';
import { knownFormat } from './latest';
import { parseLiteral } from './literal-json';
import { roles as roleNames, type Role } from './manifest';
import { Refusal } from './refusal';

/** Where all trust in a feed begins. */
export interface Root {
  /** Raw Ed25519 public key, base64. It signs keys documents and nothing else. */
  recovery: string;
  /** No keys document of a lower epoch counts: an update of the extension, or a newer feed line, may raise it. */
  epoch: number;
  /** Who signs in exactly that epoch, where it is told. Later keys need the recovery key and nothing from here. */
  roles?: KeysFile['roles'];
}

const small = { bytes: 8_192, depth: 5, values: 200 };
const publicKey = z.string().check(z.refine((text) => fromBase64(text)?.length === 32));

/** `data/<sha256 of the signed bytes>.sig`. */
export const SignatureFile = z.object({
  signatures: z
    .array(z.object({ key: z.string(), algorithm: z.string(), signature: z.string() }))
    .check(z.maxLength(16)),
});
export type SignatureFile = z.infer<typeof SignatureFile>;

const Signers = z
  .object({
    /** How many different keys must have signed. */
    threshold: z.int().check(z.gte(1), z.lte(16)),
    keys: z.array(publicKey).check(z.minLength(1), z.maxLength(16)),
  })
  .check(z.refine(({ threshold, keys }) => new Set(keys).size === keys.length && threshold <= keys.length));
export type RoleKeys = z.infer<typeof Signers>;

/** Who signs what. No key serves two roles: a thief of one must not have the other. */
export const SignersOfRoles = z
  .object({ words: Signers, facts: Signers })
  .check(z.refine(({ words, facts }) => !words.keys.some((key) => facts.keys.includes(key))));

/** The document that the recovery key signs. */
export const KeysFile = z.object({
  format: z.literal(knownFormat),
  epoch: z.int().check(z.gte(1)),
  roles: SignersOfRoles,
});
export type KeysFile = z.infer<typeof KeysFile>;

/** A keys document that was verified. */
export interface Trust {
  epoch: number;
  sha256: string;
  roles: Record<Role, RoleKeys>;
}

async function isSignedBy(key: string, signature: string, bytes: Bytes): Promise<boolean> {
  const raw = fromBase64(key);
  const mark = fromBase64(signature);
  if (raw?.length !== 32 || mark?.length !== 64) return false;
  const imported = await crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify']);
  return crypto.subtle.verify('Ed25519', imported, mark, bytes);
}

/** Which of these keys signed the bytes: each counts once, however often it signed. */
export async function signersOf(bytes: Bytes, signatures: Bytes, keys: readonly string[]): Promise<Set<string>> {
  const parsed = SignatureFile.safeParse(parseLiteral(signatures, small));
  if (!parsed.success) throw new Refusal('could-not-verify', 'the signature file has another shape');
  const found = new Set<string>();
  for (const { key, algorithm, signature } of parsed.data.signatures) {
    if (algorithm !== 'Ed25519' || !keys.includes(key) || found.has(key)) continue;
    if (await isSignedBy(key, signature, bytes)) found.add(key);
  }
  return found;
}

/** Throws `could-not-verify` unless enough of the keys signed exactly these bytes. */
export async function verify(bytes: Bytes, signatures: Bytes, { threshold, keys }: RoleKeys): Promise<void> {
  const { size } = await signersOf(bytes, signatures, keys);
  if (size < threshold) throw new Refusal('could-not-verify', `${size} of ${threshold} signatures`);
}

const isSame = (a: KeysFile['roles'], b: KeysFile['roles']): boolean =>
  roleNames.every(
    (role) =>
      a[role].threshold === b[role].threshold &&
      a[role].keys.toSorted().join(' ') === b[role].keys.toSorted().join(' '),
  );

/**
 * The trust that a keys document gives: the recovery key vouches for it, and enough of those who are to sign the words
 * have signed it too, so that nobody is named whose key nobody holds. Throws `could-not-verify`.
 */
export async function openKeys(keysFile: Bytes, signatures: Bytes, root: Root): Promise<Trust> {
  const parsed = KeysFile.safeParse(parseLiteral(keysFile, small));
  if (!parsed.success) throw new Refusal('could-not-verify', 'the keys document has another shape');
  const { epoch, roles } = parsed.data;
  if (epoch < root.epoch) throw new Refusal('could-not-verify', `keys of epoch ${epoch}, not ${root.epoch}`);
  if (root.roles && epoch === root.epoch && !isSame(roles, root.roles))
    throw new Refusal('could-not-verify', `keys of epoch ${epoch} that the feed line does not name`);
  if ([...roles.words.keys, ...roles.facts.keys].includes(root.recovery))
    throw new Refusal('could-not-verify', 'the recovery key in a role');
  await verify(keysFile, signatures, { threshold: 1, keys: [root.recovery] });
  await verify(keysFile, signatures, roles.words);
  return { epoch, sha256: await sha256(keysFile), roles };
}
