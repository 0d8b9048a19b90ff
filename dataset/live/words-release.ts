/**
 * Words from the approved state, signed by one person after the other. The release waits on a branch of its own,
 * `release/words-<version>`, which is the approved branch with the signed folder on top; whoever signs last makes it complete, and
 * the job publishes it. What is signed names the commit, and everybody's own computer makes the words of it anew.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IsoDate } from '../../engine/identifiers';
import { BundleIndex } from '../../engine/release/bundle';
import { toUtf8 } from '../../engine/release/digest';
import { bundleEditorial } from '../../editorial/bundle-editorial';
import { checkFolder } from '../../editorial/check-folder';
import { compileFolder } from '../../editorial/compile';
import { readFacts } from '../../editorial/read-facts';
import { readFolder } from '../../editorial/read-folder';
import { isRefused, problemLine } from '../../editorial/problem';
import type { Source } from '../publish/compose';
import type { PublishedFeed } from '../publish/feed-source';
import { dataOf, openPart, type PartFolder } from '../publish/part-folder';
import { BuildProblem, checked } from '../sources/snapshot';
import type { Approved } from './approved';
import { openGit, type Git } from './git';

/** The words of an approved folder, as a release has them. `day`: what has ended by then is left out. */
export function wordsOf(folder: string, packs: string, day: IsoDate, feed: PublishedFeed | undefined): Source {
  const read = readFolder(folder);
  const problems = checkFolder(read, readFacts(packs), day).filter((one) => isRefused([one]));
  if (problems.length > 0)
    throw new BuildProblem(
      ['The approved files cannot be published as they are:', ...problems.map(problemLine)].join('\n'),
    );
  const indexFile = join(packs, 'index.json');
  const empty = checked(BundleIndex, JSON.parse(readFileSync(indexFile, 'utf8')), indexFile);
  const { text, index } = bundleEditorial(compileFolder(read, { today: day }), empty);
  const line = index.files.find(({ path }) => path === 'editorial');
  // Hosts that two people have named stay: readers have facts that lead there.
  const hosts = new Set([...(index.hosts ?? []), ...(feed?.words.manifest.hosts ?? [])]);
  return {
    asOf: index.asOf,
    hosts: [...hosts].sort(),
    content: [{ path: 'editorial', bytes: toUtf8(text), records: line?.records ?? 0 }],
  };
}

export type WordsFolder = PartFolder<'words'>;

export interface Waiting {
  branch: string;
  part: WordsFolder;
  /** A checkout of the branch. */
  root: string;
  /** Commits and pushes what was added to the folder. */
  push(message: string): void;
  close(): void;
}

const prefix = 'release/words-';

function openBranch(git: Git, remote: string, branch: string, start: string) {
  const root = mkdtempSync(join(tmpdir(), 'collective-lens-words-'));
  // As plain text a link in the branch leads nowhere: a signature is written into this folder.
  git.run('-c', 'core.symlinks=false', 'worktree', 'add', '--quiet', '--force', '--detach', root, start);
  const own = openGit(root);
  return {
    root,
    push(message: string) {
      own.run('add', '--force', '--', 'releases');
      own.run('commit', '--quiet', '--message', message);
      own.run('push', '--quiet', remote, `HEAD:refs/heads/${branch}`);
    },
    close() {
      git.succeeds('worktree', 'remove', '--force', root);
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** The folder of words in a checkout of such a branch. */
export async function wordsIn(root: string): Promise<WordsFolder | undefined> {
  const releases = join(root, 'releases');
  const names = existsSync(releases) ? readdirSync(releases).filter((name) => name.startsWith('words-')) : [];
  const parts = await Promise.all(names.map((name) => openPart(join(releases, name))));
  return parts.filter((part): part is WordsFolder => part.part === 'words').sort(newestFirst)[0];
}
const newestFirst = (a: WordsFolder, b: WordsFolder): number => b.document.version - a.document.version;

/** Begins a branch for a release that is made into `folder` there. */
export function beginWaiting(repository: string, remote: string, { tip }: Approved, version: number) {
  const branch = `${prefix}${version}`;
  const opened = openBranch(openGit(repository), remote, branch, tip);
  return { ...opened, branch, folder: join(opened.root, 'releases', `words-${version}`) };
}

/** Versions of which there is a branch. */
const begunVersions = (git: Git, remote: string): number[] =>
  git
    .run('ls-remote', '--heads', remote, `refs/heads/${prefix}*`)
    .split('\n')
    .map((line) => Number(/refs\/heads\/release\/words-(\d+)$/.exec(line)?.[1]))
    .filter((version) => version > 0);

/** The newest version that has a branch, or a folder in the approved state; 0 for none. A second one of a day is another. */
export function lastBegun(repository: string, remote: string, { tip }: Pick<Approved, 'tip'>): number {
  const git = openGit(repository);
  const folders = git.run('ls-tree', '-d', '--name-only', tip, 'releases/').split('\n');
  const inTip = folders.map((name) => Number(/^releases\/words-(\d+)$/.exec(name)?.[1] ?? 0));
  return Math.max(0, ...begunVersions(git, remote), ...inTip);
}

/** The newest release that waits for a signature, whatever state it is of. Newer than what readers have. */
export async function findWaiting(
  repository: string,
  remote: string,
  feed: PublishedFeed | undefined,
): Promise<Waiting | undefined> {
  const git = openGit(repository);
  const versions = begunVersions(git, remote)
    .filter((version) => version > (feed?.words.manifest.version ?? 0))
    .sort((a, b) => b - a);
  const [version] = versions;
  if (version === undefined) return undefined;
  const branch = `${prefix}${version}`;
  git.run('fetch', '--quiet', remote, `+refs/heads/${branch}:refs/remotes/${remote}/${branch}`);
  const opened = openBranch(git, remote, branch, `refs/remotes/${remote}/${branch}`);
  const part = await wordsIn(opened.root);
  if (part) return { ...opened, branch, part };
  opened.close();
  throw new BuildProblem(`The branch ${branch} holds no release of words.`);
}

/** Throws a BuildProblem unless the release is of exactly the approved state, word for word. */
export function refuseOther(
  part: WordsFolder,
  approved: Approved,
  packs: string,
  feed: PublishedFeed | undefined,
): void {
  const { commit, issued, files, hosts } = part.document;
  if (commit !== approved.commit)
    throw new BuildProblem(
      `The release that waits is of the state ${commit?.slice(0, 10) ?? '(none)'}; approved is ${approved.commit.slice(0, 10)}, ${approved.told}. It is not signed: its author makes a new one with the same command.`,
    );
  const own = wordsOf(approved.folder, packs, issued.slice(0, 10), feed);
  const [entry] = files;
  const signed = entry && dataOf(part.root)(entry.sha256);
  if (!signed || Buffer.compare(signed, own.content[0]!.bytes) !== 0)
    throw new BuildProblem(
      'The release that waits does not say what was approved. Do not sign it, and talk to its author.',
    );
  const strange = hosts.filter((host) => !own.hosts.includes(host));
  if (strange.length > 0)
    throw new BuildProblem(
      `The release that waits lets links lead to ${strange.join(', ')}, which nothing approved names. Do not sign it, and talk to its author.`,
    );
}
