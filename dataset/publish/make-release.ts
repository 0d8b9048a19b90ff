/** Packs, or an earlier release → one signed part in a folder of its own. */
import { buildPart } from '../../engine/release/sign';
import type { Role } from '../../engine/release/manifest';
import { BuildProblem } from '../sources/snapshot';
import { withAllowedLinks } from './allowed-links';
import { composeFacts, composeWords, type Choices, type Source } from './compose';
import { feedReader, openFeed, type PublishedFeed } from './feed-source';
import { readKeyFile } from './key-file';
import { checkFiles, dataOf, openPart, readBytes, writePart } from './part-folder';
import { reviewLines } from './review/review';
import type { Signers } from './signers';
import { join } from 'node:path';

/** The feed that readers have: at the place given, else where the list of signers says. Never unverified. */
export async function feedBefore(
  after: string | undefined,
  isFirst: boolean,
  signers: Signers,
): Promise<PublishedFeed | undefined> {
  if (isFirst) return undefined;
  const place = after ?? signers.feed;
  if (place === undefined)
    throw new BuildProblem(
      'Say which feed readers have: --after with its address or folder, or --first if there is none yet.',
    );
  const feed = await openFeed(place, feedReader(place), signers);
  if (!feed) throw new BuildProblem(`No feed at "${place}": it has no latest.json. If there is none yet, say --first.`);
  return feed;
}

/** The key, if its owner may sign this. */
export function keyFor(role: Role, path: string, signers: Signers) {
  const key = readKeyFile(path);
  if (!signers[role].signers.some((signer) => signer.key === key.publicKey))
    throw new BuildProblem(
      `${key.name}'s key is not in the list of signers of the ${role}: readers would not trust it.`,
    );
  return key;
}

/** An earlier release's content: how one is taken back. */
export async function earlierSource(root: string, before: PublishedFeed | undefined): Promise<Source & { role: Role }> {
  const part = await openPart(root);
  if (part.part === 'keys') throw new BuildProblem(`${root} holds keys: those are never taken back.`);
  const content = part.document.files.map(({ path, sha256, records }) => ({
    path,
    records,
    bytes: readBytes(join(root, 'data', `${sha256}.json`)),
  }));
  const hosts = part.part === 'words' ? part.document.hosts : (before?.words.manifest.hosts ?? []);
  const asOf = part.part === 'facts' ? part.document.asOf : '';
  return { role: part.part, content, hosts, asOf };
}

interface Making {
  key: string;
  to: string;
  signers: Signers;
  say: (line: string) => void;
  /** Hosts of the extension's own packs, as approved: a first release need not list them. */
  shipped?: readonly string[];
}

/** Composes, signs, writes, and answers what changes, as its reviewer will read it. */
export async function makeRelease(
  role: Role,
  source: Source,
  choices: Choices,
  { key, to, signers, say, shipped }: Making,
): Promise<void> {
  const pair = keyFor(role, key, signers);
  const { after } = choices;
  if (role === 'words') {
    const { notes, content } = await composeWords(source, choices);
    writePart(to, role, await buildPart(role, notes, content, [pair]));
  } else {
    const hosts = after?.words.manifest.hosts ?? source.hosts;
    const linked = withAllowedLinks(
      source.content.filter(({ path }) => path !== 'editorial'),
      hosts,
    );
    for (const [host, count] of linked.leftOut)
      say(`${count} links to ${host} are left out: the words do not name it.`);
    const { notes, content } = await composeFacts({ ...source, content: linked.content }, choices);
    writePart(to, role, await buildPart(role, notes, content, [pair]));
  }
  const part = await openPart(to);
  if (part.part === 'facts' && !after) await checkFiles(part.document, dataOf(to), source.hosts);
  for (const line of await reviewLines(part, after, signers, shipped)) say(line);
  say(`Signed by ${pair.name}: ${to}`);
}
