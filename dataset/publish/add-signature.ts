/** One more person's signature beside those that a document has. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toUtf8 } from '../../engine/release/digest';
import { signBytes, type KeyPair } from '../../engine/release/sign';
import type { SignatureFile } from '../../engine/release/trust';
import { BuildProblem } from '../sources/snapshot';
import type { PartFolder } from './part-folder';

const parse = (bytes: Uint8Array) => JSON.parse(Buffer.from(bytes).toString()) as SignatureFile;

/** Writes the signature file anew. Throws a BuildProblem for a key that has signed already. */
export async function addSignature({ root, bytes, signatures, sha256 }: PartFolder, key: KeyPair): Promise<void> {
  const { signatures: present } = parse(signatures);
  if (present.some((one) => one.key === key.publicKey))
    throw new BuildProblem('This key has signed this already: the second signature is another person’s.');
  const added = parse(await signBytes(bytes, [key]));
  const both: SignatureFile = { signatures: [...present, ...added.signatures] };
  writeFileSync(join(root, 'data', `${sha256}.sig`), toUtf8(`${JSON.stringify(both, null, 1)}\n`));
}
