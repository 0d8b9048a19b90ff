/** The approved state of the editors' files: the newest commit of the protected branch that touched them, read by git. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { visible } from '../publish/review/visible';
import { signersIn, type Signers } from '../publish/signers';
import { BundleIndex } from '../../engine/release/bundle';
import { BuildProblem, checked } from '../sources/snapshot';
import type { Git } from './git';

export interface Approved {
  /** The newest commit that touched the organisation's files. */
  commit: string;
  /** The branch as it is now: the same files, with the newest list of signers and commands. */
  tip: string;
  /** What it is called, who wrote it and when, as git says, with nothing hidden in it. */
  told: string;
  /** The organisation's folder as it was at that commit. */
  folder: string;
  close(): void;
}

export interface Where {
  remote: string;
  branch: string;
  org: string;
}

/** What may be read of a commit: entries, as text. Nothing of it is ever run, and a link in it leads nowhere. */
const entryName = /^dataset\/editorial(?:\/[\w-]+){1,3}\/[\w-][\w.-]*\.yaml$/;
const mostBytes = 4 * 1024 * 1024;
const mostFiles = 2_000;

/** Files of a commit, as its tree names them. */
function treeOf(git: Git, commit: string) {
  const lines = git.bytes('ls-tree', '-r', '-z', '--long', '--full-tree', commit).toString().split('\0');
  return lines.flatMap((line) => {
    const [, mode, type, hash = '', size, name = ''] = /^(\d+) (\w+) ([0-9a-f]+) +(\d+|-)\t([^]*)$/.exec(line) ?? [];
    return mode === undefined
      ? []
      : [{ isFile: type === 'blob' && mode.startsWith('100'), hash, size: Number(size), name }];
  });
}

/** However a file system may fold the name: git obeys it in checkouts, archives and shown differences. */
const isAttributes = (name: string): boolean =>
  name
    .replace(/^.*\//, '')
    .replaceAll(/\p{Cf}/gu, '')
    .toLowerCase() === '.gitattributes';

/**
 * The editors' files of a commit under a path, in a new folder. Each is read by its hash: an archive or a checkout would
 * leave out and rewrite what a `.gitattributes` in the commit asks for, and so it is refused besides: it also hides
 * differences from whoever reviews them.
 */
export function filesAt(git: Git, commit: string, path: string): { root: string; names: string[] } {
  const tree = treeOf(git, commit);
  const attributes = tree.find(({ name }) => isAttributes(name));
  if (attributes)
    throw new BuildProblem(
      `${visible(attributes.name)} has to go: such a file can hide words from a reviewer, or change them on their way. Nothing of ${commit.slice(0, 10)} was read.`,
    );
  const own = tree.filter(({ isFile, name }) => isFile && name.startsWith(`${path}/`) && entryName.test(name));
  const bytes = own.reduce((sum, { size }) => sum + size, 0);
  if (bytes > mostBytes || own.length > mostFiles)
    throw new BuildProblem(`The editors’ files of ${commit} are larger than they may be.`);
  const root = mkdtempSync(join(tmpdir(), 'collective-lens-words-'));
  for (const { hash, name } of own) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), git.bytes('cat-file', 'blob', hash));
  }
  return { root, names: own.map(({ name }) => name) };
}

/** Fetches first: what this computer happened to have is nobody's approval. */
export function approvedState(git: Git, { remote, branch, org }: Where): Approved {
  const path = `dataset/editorial/${org}`;
  git.run('fetch', '--quiet', remote, `+refs/heads/${branch}:refs/remotes/${remote}/${branch}`);
  const tip = git.run('rev-parse', `refs/remotes/${remote}/${branch}`);
  const commit = git.run('log', '-1', '--format=%H', tip, '--', path);
  if (commit === '') throw new BuildProblem(`The branch ${branch} has no ${path}.`);
  // Whoever proposed it chose its subject and their name.
  const told = visible(git.run('log', '-1', '--format=%s (%an, %ad)', '--date=format:%Y-%m-%d %H:%M', commit));
  const { root } = filesAt(git, commit, path);
  return { commit, tip, told, folder: join(root, path), close: () => rmSync(root, { recursive: true, force: true }) };
}

const signersPath = 'dataset/publish/signers.json';

/** Who may sign, as was approved: what lies in a working copy may be anybody's, or another branch's. */
export function approvedSigners(git: Git, { tip }: Pick<Approved, 'tip'>): Signers {
  const name = `${tip}:${signersPath}`;
  if (!git.succeeds('cat-file', '-e', name))
    throw new BuildProblem(
      `The approved branch has no ${signersPath}: the operator makes the keys first (docs/operator.md).`,
    );
  return signersIn(git.bytes('cat-file', 'blob', name).toString(), `the approved ${signersPath}`);
}

/** Hosts of the packs that the extension ships, as approved; none where the branch has no packs. */
export function approvedHosts(git: Git, { tip }: Pick<Approved, 'tip'>): readonly string[] {
  const name = `${tip}:public/packs/index.json`;
  if (!git.succeeds('cat-file', '-e', name)) return [];
  return checked(BundleIndex, JSON.parse(git.bytes('cat-file', 'blob', name).toString()), name).hosts ?? [];
}
