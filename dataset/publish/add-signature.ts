/** One more person's signature beside those that a release has. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toUtf8 } from '../../engine/release/digest';
import { signBytes, type KeyPair } from '../../engine/release/sign';
import type { SignatureFile } from '../../engine/release/trust';
import { BuildProblem } from '../sources/snapshot';
import type { ReleaseFolder } from './release-folder';

const parse = (bytes: Uint8Array) => JSON.parse(Buffer.from(bytes).toString()) as SignatureFile;

/** Writes the signature file anew. Throws a BuildProblem for a key that has signed already. */
export async function addSignature(
  { root, bytes, signature, signatureName }: ReleaseFolder,
  key: KeyPair,
): Promise<void> {
  const { signatures } = parse(signature);
  if (signatures.some((one) => one.key === key.publicKey))
    throw new BuildProblem('This key has signed this release already: the second signature is another person’s.');
  const added = parse(await signBytes(bytes, [key]));
  const both: SignatureFile = { signatures: [...signatures, ...added.signatures] };
  writeFileSync(join(root, signatureName), toUtf8(`${JSON.stringify(both, null, 1)}\n`));
}
