/**
 * Whose signature counts. A feed has an epoch with its keys; the next epoch's keys are accepted when the present ones,
 * or the offline recovery key, vouch for them and they sign too. Epochs only grow.
 */
import * as z from 'zod/mini';
import { fromBase64, type Bytes } from './digest';
import { parseLiteral } from './literal-json';
import { Refusal } from './refusal';

export interface Trust {
  epoch: number;
  /** How many different keys must have signed. */
  threshold: number;
  /** Raw Ed25519 public keys, base64. */
  keys: readonly string[];
  /** Kept off line; its only use is to vouch for the next epoch. Changes with an update of the extension alone. */
  recovery?: string;
}

const small = { bytes: 8_192, depth: 4, values: 200 };
const publicKey = z.string().check(z.refine((text) => fromBase64(text)?.length === 32));

/** `data/<sha256 of the signed bytes>.sig`. */
export const SignatureFile = z.object({
  signatures: z
    .array(z.object({ key: z.string(), algorithm: z.string(), signature: z.string() }))
    .check(z.maxLength(16)),
});
export type SignatureFile = z.infer<typeof SignatureFile>;

/** `keys/<epoch>.json`. */
export const KeysFile = z.object({
  format: z.literal(1),
  epoch: z.int().check(z.gte(2)),
  threshold: z.int().check(z.gte(1)),
  keys: z.array(publicKey).check(z.minLength(1), z.maxLength(16)),
});

async function isSignedBy(key: string, signature: string, bytes: Bytes): Promise<boolean> {
  const raw = fromBase64(key);
  const mark = fromBase64(signature);
  if (raw?.length !== 32 || mark?.length !== 64) return false;
  const imported = await crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify']);
  return crypto.subtle.verify('Ed25519', imported, mark, bytes);
}

/** Which of these keys signed the bytes: each counts once, however often it signed. */
async function signers(bytes: Bytes, file: SignatureFile, keys: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>();
  for (const { key, algorithm, signature } of file.signatures) {
    if (algorithm !== 'Ed25519' || !keys.includes(key) || found.has(key)) continue;
    if (await isSignedBy(key, signature, bytes)) found.add(key);
  }
  return found;
}

function parseSignatures(bytes: Bytes): SignatureFile {
  const parsed = SignatureFile.safeParse(parseLiteral(bytes, small));
  if (!parsed.success) throw new Refusal('could-not-verify', 'the signature file has another shape');
  return parsed.data;
}

/** Throws `could-not-verify` unless enough of the trusted keys signed exactly these bytes. */
export async function verify(bytes: Bytes, signatureFile: Bytes, trust: Trust): Promise<void> {
  const found = await signers(bytes, parseSignatures(signatureFile), trust.keys);
  if (found.size < trust.threshold) {
    throw new Refusal('could-not-verify', `${found.size} of ${trust.threshold} signatures`);
  }
}

/** The trust of the next epoch, from its key file. Throws `could-not-verify` when nobody we trust vouches for it. */
export async function nextTrust(trust: Trust, keysFile: Bytes, signatureFile: Bytes): Promise<Trust> {
  const parsed = KeysFile.safeParse(parseLiteral(keysFile, small));
  if (!parsed.success) throw new Refusal('could-not-verify', 'the key file has another shape');
  const { epoch, threshold, keys } = parsed.data;
  if (epoch !== trust.epoch + 1)
    throw new Refusal('could-not-verify', `keys of epoch ${epoch}, not ${trust.epoch + 1}`);
  const file = parseSignatures(signatureFile);
  const isVouchedFor =
    (await signers(keysFile, file, trust.keys)).size >= trust.threshold ||
    (trust.recovery !== undefined && (await signers(keysFile, file, [trust.recovery])).size === 1);
  const isHeld = (await signers(keysFile, file, keys)).size >= threshold;
  if (!isVouchedFor || !isHeld)
    throw new Refusal('could-not-verify', `keys of epoch ${epoch} without enough signatures`);
  return { ...trust, epoch, threshold, keys };
}

/** One accepted key file, kept as it came, so that trust is derived anew from the built-in keys each time. */
export interface KeyStep {
  keysFile: Bytes;
  signatureFile: Bytes;
}

/** Follows the kept key files from the built-in trust; stops quietly at the first that does not hold. */
export async function followKeys(builtIn: Trust, steps: readonly KeyStep[]): Promise<Trust> {
  let trust = builtIn;
  for (const step of steps) {
    try {
      trust = await nextTrust(trust, step.keysFile, step.signatureFile);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      // An update of the extension may have brought later built-in keys: skip what leads up to them.
    }
  }
  return trust;
}
