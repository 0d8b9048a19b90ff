/** Who may sign: the people's public keys, in the repository, so that a change of them is seen and reviewed. */
import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import type { Bytes } from '../../engine/release/digest';
import { Refusal } from '../../engine/release/refusal';
import { verify } from '../../engine/release/trust';
import { BuildProblem, checked } from '../sources/snapshot';

const Signers = z.strictObject({
  epoch: z.int().check(z.gte(1)),
  /** Signatures that readers' extensions ask for, as in the feed that is built into them. */
  threshold: z.int().check(z.gte(1)),
  /** Public half of the recovery key. */
  recovery: z.optional(z.string()),
  signers: z.array(z.strictObject({ name: z.string().check(z.minLength(1)), key: z.string() })),
});
export type Signers = z.infer<typeof Signers>;

export function readSigners(path: string): Signers {
  if (!existsSync(path)) throw new BuildProblem(`No list of signers at "${path}".`);
  const signers = checked(Signers, JSON.parse(readFileSync(path, 'utf8')), path);
  if (signers.signers.length === 0)
    throw new BuildProblem(`${path} names nobody yet: add each person's name and public key (docs/publishing.md).`);
  const names = signers.signers.map(({ name }) => name);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice)
    throw new BuildProblem(`${path}: ${twice} has two keys. One person, one key: two signatures are two people.`);
  return signers;
}

/** The people who signed exactly these bytes. */
export async function whoSigned(bytes: Bytes, signatureFile: Bytes, { epoch, signers }: Signers): Promise<string[]> {
  const found: string[] = [];
  for (const { name, key } of signers) {
    try {
      await verify(bytes, signatureFile, { epoch, threshold: 1, keys: [key] });
      found.push(name);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }
  return found;
}
