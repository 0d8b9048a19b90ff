/** New keys for a feed: the file that readers' extensions follow when a key was lost, stolen or passed on. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toUtf8 } from '../../engine/release/digest';
import { Refusal } from '../../engine/release/refusal';
import { signaturePath, signBytes, type KeyPair } from '../../engine/release/sign';
import { nextTrust } from '../../engine/release/trust';
import { BuildProblem } from '../sources/snapshot';
import type { KeyFile } from './key-file';
import type { Signers } from './signers';

/**
 * Writes `keys/<epoch>.json` and its signature into a release folder. `vouching` are keys of the present epoch, or the
 * recovery key; `coming` are all keys of the next one. Answers the next list of signers. Throws a BuildProblem where
 * readers would not follow.
 */
export async function writeNextEpoch(
  root: string,
  present: Signers,
  vouching: readonly (KeyFile & KeyPair)[],
  coming: readonly (KeyFile & KeyPair)[],
  threshold: number,
): Promise<Signers> {
  if (coming.some(({ isRecovery }) => isRecovery))
    throw new BuildProblem('A recovery key only vouches for new keys: it cannot be one of them.');
  const epoch = present.epoch + 1;
  const keys = coming.map(({ publicKey }) => publicKey);
  const bytes = toUtf8(`${JSON.stringify({ format: 1, epoch, threshold, keys }, null, 1)}\n`);
  const all = new Map([...vouching, ...coming].map((key) => [key.publicKey, key]));
  const signature = await signBytes(bytes, [...all.values()]);
  const trust = { ...present, keys: present.signers.map(({ key }) => key) };
  await nextTrust(trust, bytes, signature).catch((error: unknown) => {
    if (!(error instanceof Refusal)) throw error;
    throw new BuildProblem(`Readers would not follow these keys: ${error.detail}.`);
  });
  for (const folder of ['keys', 'data']) mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, `keys/${epoch}.json`), bytes);
  writeFileSync(join(root, await signaturePath(bytes)), signature);
  const signers = coming.map(({ name, publicKey }) => ({ name, key: publicKey }));
  return { ...present, epoch, threshold, signers };
}
