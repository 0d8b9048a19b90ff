/**
 * A signed release → a host. What never changes goes first, `latest.json` last: at every moment readers see a whole
 * release, and a publishing that was cut off is simply run again.
 */
import { join } from 'node:path';
import { compareReleases } from '../../engine/release/judge';
import type { Manifest } from '../../engine/release/manifest';
import { BuildProblem } from '../sources/snapshot';
import { isEditorialChange } from './changes';
import { rclone, readRemote, remotePath } from './rclone';
import { manifestName, openRelease, parseManifest } from './release-folder';
import { whoSigned, type Signers } from './signers';

export interface Publishing {
  release: string;
  /** `remote:path` as rclone writes it, or a folder. */
  to: string;
  signers: Signers;
  isDryRun: boolean;
  /** Seconds for which hosts and browsers may keep `latest.json`. */
  manifestAge: number;
  isTerminal: boolean;
  say: (line: string) => void;
}

const forever = 'Cache-Control: public, max-age=31536000, immutable';

async function refuseUnsigned(
  { signers }: Publishing,
  { bytes, signature, manifest }: Awaited<ReturnType<typeof openRelease>>,
  before: Manifest | undefined,
): Promise<string[]> {
  if (manifest.epoch !== signers.epoch)
    throw new BuildProblem(`The release is of epoch ${manifest.epoch}, the signers of epoch ${signers.epoch}.`);
  const people = await whoSigned(bytes, signature, signers);
  const needed = Math.max(signers.threshold, isEditorialChange(manifest, before) ? 2 : 1);
  if (people.length >= needed) return people;
  const why = needed > signers.threshold ? 'it changes what the organisation says' : 'readers ask for that many';
  throw new BuildProblem(
    `${people.length} of ${needed} signatures (${people.join(', ') || 'nobody'}): ${why}. Next: npm run dataset:sign -- review.`,
  );
}

/** Publishes, or says what it would do. Throws a BuildProblem and leaves the host's release as it was. */
export async function publish(run: Publishing): Promise<void> {
  const { to, say, isDryRun, isTerminal, manifestAge } = run;
  const release = await openRelease(run.release);
  const { manifest, bytes } = release;
  const there = await readRemote(to, manifestName);
  const before = there && parseManifest(new Uint8Array(there), remotePath(to, manifestName));
  const isSame = there !== undefined && Buffer.compare(there, bytes) === 0;
  if (before && !isSame && compareReleases(manifest, before) <= 0)
    throw new BuildProblem(
      `Release ${manifest.version} is not newer than ${before.version} at ${to}. To take that one back, publish the older content again: npm run dataset:sign -- again.`,
    );
  const people = await refuseUnsigned(run, release, before);
  say(
    `Release ${manifest.version}, signed by ${people.join(' and ')}; ${before ? `${to} has ${before.version}` : `${to} has none`}.`,
  );
  const shared = [...(isDryRun ? ['--dry-run'] : []), ...(isTerminal ? ['--progress'] : [])];
  say(`${isDryRun ? 'Would upload' : 'Uploading'} ${manifest.files.length} files and the signature …`);
  const immutable = ['--include', '/data/**', '--include', '/keys/**', '--checksum', '--immutable'];
  await rclone(['copy', run.release, to, ...immutable, '--header-upload', forever, ...shared]);
  say(`${isDryRun ? 'Would upload' : 'Uploading'} ${manifestName} …`);
  const brief = `Cache-Control: public, max-age=${manifestAge}`;
  const target = remotePath(to, manifestName);
  await rclone([
    'copyto',
    join(run.release, manifestName),
    target,
    '--ignore-times',
    '--header-upload',
    brief,
    ...shared,
  ]);
  if (isDryRun) return;
  const arrived = await readRemote(to, manifestName);
  if (!arrived || Buffer.compare(arrived, bytes) !== 0)
    throw new BuildProblem(`${target} is not what was uploaded: look at the host, then publish again.`);
  say(`Published: ${target} is release ${manifest.version}.`);
}
