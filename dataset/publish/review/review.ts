/** A signed part against the feed that readers have: every change in full, with nothing hidden in it. */
import { BuildProblem } from '../../sources/snapshot';
import type { PublishedFeed } from '../feed-source';
import { checkFiles, dataOf, editorialOf, type PartFolder } from '../part-folder';
import { rolesOf, type Signers } from '../signers';
import type { FactsManifest } from '../../../engine/release/manifest';
import { factsReview, type FactFiles } from './review-facts';
import { keysReview } from './review-head';
import { wordsReview } from './review-words';
import { visible } from './visible';

const parse = (bytes: Uint8Array): Record<string, unknown> =>
  JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;

async function filesOf({ files }: FactsManifest, read: (hash: string) => Promise<Uint8Array>): Promise<FactFiles> {
  return new Map(await Promise.all(files.map(async ({ path, sha256 }) => [path, parse(await read(sha256))] as const)));
}

async function linesOf(
  part: PartFolder,
  before: PublishedFeed | undefined,
  signers: Signers,
  shipped?: readonly string[],
): Promise<string[]> {
  const read = dataOf(part.root);
  if (part.part === 'keys') {
    if (
      JSON.stringify(part.document.roles) !== JSON.stringify(rolesOf(signers)) ||
      part.document.epoch !== signers.epoch
    )
      throw new BuildProblem(`${part.root}: the keys are not those of the list of signers. Which of the two is right?`);
    return keysReview(signers);
  }
  if (part.part === 'words') {
    await checkFiles(part.document, read, part.document.hosts);
    const last = before && { manifest: before.words.manifest, editorial: await before.editorial() };
    return wordsReview({ manifest: part.document, editorial: editorialOf(part.document, read) }, last, shipped);
  }
  // Without words there is no list of hosts yet: publishing asks it of the words that go with these facts.
  if (before) await checkFiles(part.document, read, before.words.manifest.hosts);
  const own = { manifest: part.document, files: await filesOf(part.document, async (hash) => read(hash)!) };
  const facts = before?.facts?.manifest;
  return factsReview(own, facts && { manifest: facts, files: await filesOf(facts, (hash) => before.data(hash)) });
}

/** Throws a BuildProblem for what readers would refuse. `shipped`: hosts of the extension's own packs, as approved. */
export const reviewLines = async (
  part: PartFolder,
  before: PublishedFeed | undefined,
  signers: Signers,
  shipped?: readonly string[],
): Promise<string[]> => (await linesOf(part, before, signers, shipped)).map(visible);
