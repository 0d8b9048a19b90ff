/**
 * Signed parts → a host. What never changes goes first, `latest.json` last: at every moment readers see a whole
 * release, and a publishing that was cut off is simply run again. The parts that are not published now stay as they are.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareReleases } from '../../engine/release/judge';
import type { Latest } from '../../engine/release/latest';
import { latestFile } from '../../engine/release/sign';
import { openKeys } from '../../engine/release/trust';
import { Refusal } from '../../engine/release/refusal';
import { BuildProblem } from '../sources/snapshot';
import { NotOurs, openFeed, type PublishedFeed } from './feed-source';
import { checkFiles, dataOf, openPart, type PartFolder, type PartKind } from './part-folder';
import { rclone, readRemote, remotePath } from './rclone';
import { rolesOf, rootOf, whoSigned, type Signers } from './signers';

export interface Publishing {
  /** Folders of signed parts. */
  releases: readonly string[];
  /** `remote:path` as rclone writes it, or a folder. */
  to: string;
  /** What people call that place, if it is no place of theirs. */
  called?: string;
  signers: Signers;
  isDryRun: boolean;
  /** Seconds for which hosts and browsers may keep `latest.json`. */
  manifestAge: number;
  isTerminal: boolean;
  say: (line: string) => void;
  /** Runs when all that never changes is there, before `latest.json`: hosts that take a whole folder at once need it. */
  beforePointer?: () => Promise<void>;
}

const forever = 'Cache-Control: public, max-age=31536000, immutable';
const latestName = 'latest.json';

type Parts = { [Kind in PartKind]?: PartFolder & { part: Kind } };

async function openParts(releases: readonly string[]): Promise<Parts> {
  const parts: Record<string, PartFolder> = {};
  for (const root of releases) {
    const part = await openPart(root);
    if (parts[part.part]) throw new BuildProblem(`${root}: there are two releases of the ${part.part}.`);
    parts[part.part] = part;
  }
  return parts as Parts;
}

/** The feed at the host; one that is not ours is told, and replaced. */
async function feedThere({ to, signers, say }: Publishing): Promise<PublishedFeed | undefined> {
  const read = async (path: string) => {
    const bytes = await readRemote(to, path);
    return bytes && new Uint8Array(bytes);
  };
  try {
    const there = await openFeed(to, read, signers);
    if (there && there.keys.epoch > signers.epoch)
      throw new BuildProblem(`${to} is of epoch ${there.keys.epoch}, this list of signers of epoch ${signers.epoch}.`);
    return there;
  } catch (error) {
    if (!(error instanceof NotOurs)) throw error;
    say(`${error.message} It is replaced.`);
    return undefined;
  }
}

/** Throws unless enough of the right people signed it, and it is not older than what the host has. */
async function checkPart(part: PartFolder, { signers, to }: Publishing, there: PublishedFeed | undefined) {
  if (part.part === 'keys') {
    const isListed = JSON.stringify(part.document.roles) === JSON.stringify(rolesOf(signers));
    if (!isListed || part.document.epoch !== signers.epoch)
      throw new BuildProblem(`${part.root}: the keys are not those of the list of signers.`);
    await openKeys(part.bytes, part.signatures, rootOf(signers)).catch((error: unknown) => {
      if (!(error instanceof Refusal)) throw error;
      throw new BuildProblem(
        `Readers would not follow these keys (${error.detail}): the recovery key and ${signers.words.threshold} of those who sign the words must sign them. Next: npm run dataset:keys -- sign.`,
      );
    });
    return;
  }
  const { document, part: role } = part;
  if (document.epoch !== signers.epoch)
    throw new BuildProblem(`${part.root} is of epoch ${document.epoch}, the signers of epoch ${signers.epoch}.`);
  const before = there?.[role]?.manifest;
  const isSame = there?.[role]?.sha256 === part.sha256;
  if (before && !isSame && compareReleases(document, before) <= 0)
    throw new BuildProblem(
      `Release ${document.version} of the ${role} is not newer than ${before.version} at ${to}. To take that one back, publish the older content again: npm run dataset:sign -- again.`,
    );
  const people = await whoSigned(part.bytes, part.signatures, signers[role]);
  const needed = signers[role].threshold;
  if (people.length < needed)
    throw new BuildProblem(
      `${people.length} of ${needed} signatures of the ${role} (${people.join(', ') || 'nobody'}). Next: npm run dataset:sign -- review.`,
    );
}

/** What `latest.json` will point to. */
function pointerOf(parts: Parts, there: PublishedFeed | undefined, { signers, say }: Publishing): Latest {
  const keys = parts.keys?.sha256 ?? there?.latest.keys;
  const words = parts.words?.sha256 ?? there?.latest.words;
  if (!keys || !words)
    throw new BuildProblem('A first publishing needs the keys and the words together: give both folders.');
  const keysEpoch = parts.keys?.document.epoch ?? there?.keys.epoch;
  if (keysEpoch !== signers.epoch)
    throw new BuildProblem(`The host has keys of epoch ${keysEpoch}: publish those of epoch ${signers.epoch} too.`);
  const wordsEpoch = (parts.words?.document ?? there?.words.manifest)?.epoch;
  if (wordsEpoch !== keysEpoch)
    throw new BuildProblem(
      `The words at the host are of epoch ${wordsEpoch}: sign them anew under the new keys, and publish both together.`,
    );
  const factsEpoch = (parts.facts?.document ?? there?.facts?.manifest)?.epoch;
  const facts = parts.facts?.sha256 ?? there?.latest.facts;
  const isOver = facts !== undefined && factsEpoch !== keysEpoch;
  if (isOver)
    say(
      'The facts at the host are of an epoch that is over: until new ones are signed, readers have those that came with the extension.',
    );
  return { format: 2, keys, words, ...(facts && !isOver && { facts }) };
}

/** Publishes, or says what it would do. Throws a BuildProblem and leaves the host's release as it was. */
export async function publish(run: Publishing): Promise<void> {
  const { to, say, isDryRun, isTerminal, manifestAge } = run;
  const parts = await openParts(run.releases);
  const there = await feedThere(run);
  const all = Object.values(parts);
  for (const part of all) await checkPart(part, run, there);
  const { format: _, ...pointer } = pointerOf(parts, there, run);
  const hosts = parts.words?.document.hosts ?? there?.words.manifest.hosts ?? [];
  for (const part of all) if (part.part !== 'keys') await checkFiles(part.document, dataOf(part.root), hosts);
  const bytes = latestFile(pointer);

  const shared = [...(isDryRun ? ['--dry-run'] : []), ...(isTerminal ? ['--progress'] : [])];
  for (const part of all) {
    const what =
      part.part === 'keys' ? `keys of epoch ${part.document.epoch}` : `${part.part} ${part.document.version}`;
    say(`${isDryRun ? 'Would upload' : 'Uploading'} ${what} …`);
    // Named by their content, so that a file of that name with other bytes was cut off: it is replaced.
    await rclone(['copy', part.root, to, '--include', '/data/**', '--checksum', '--header-upload', forever, ...shared]);
  }
  if (!isDryRun) await run.beforePointer?.();
  say(`${isDryRun ? 'Would upload' : 'Uploading'} ${latestName} …`);
  const folder = mkdtempSync(join(tmpdir(), 'collective-lens-latest-'));
  const target = remotePath(to, latestName);
  try {
    writeFileSync(join(folder, latestName), bytes);
    const brief = `Cache-Control: public, max-age=${manifestAge}`;
    await rclone(['copyto', join(folder, latestName), target, '--ignore-times', '--header-upload', brief, ...shared]);
  } finally {
    rmSync(folder, { recursive: true });
  }
  if (isDryRun) return;
  const arrived = await readRemote(to, latestName);
  if (!arrived || Buffer.compare(arrived, bytes) !== 0)
    throw new BuildProblem(`${target} is not what was uploaded: look at the host, then publish again.`);
  say(`Published: ${run.called ?? target}.`);
}
