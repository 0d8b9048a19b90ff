/** The approved state of the editors' files: the newest commit of the protected branch that touched them, read by git. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unpackTar } from 'modern-tar';
import { BuildProblem } from '../sources/snapshot';
import type { Git } from './git';

export interface Approved {
  /** The newest commit that touched the organisation's files. */
  commit: string;
  /** The branch as it is now: the same files, with the newest list of signers and commands. */
  tip: string;
  /** Who wrote it and when, as git says. */
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

/** The editors' files of a commit under a path, in a new folder. */
export async function filesAt(git: Git, commit: string, path: string): Promise<{ root: string; names: string[] }> {
  const root = mkdtempSync(join(tmpdir(), 'collective-lens-words-'));
  const names: string[] = [];
  let bytes = 0;
  for (const { header, data } of await unpackTar(git.bytes('archive', '--format=tar', commit, path))) {
    if (header.type !== 'file' || !data || !entryName.test(header.name)) continue;
    bytes += data.length;
    if (bytes > mostBytes) throw new BuildProblem(`The editors’ files of ${commit} are larger than they may be.`);
    mkdirSync(dirname(join(root, header.name)), { recursive: true });
    writeFileSync(join(root, header.name), data);
    names.push(header.name);
  }
  return { root, names };
}

/** Fetches first: what this computer happened to have is nobody's approval. */
export async function approvedState(git: Git, { remote, branch, org }: Where): Promise<Approved> {
  const path = `dataset/editorial/${org}`;
  git.run('fetch', '--quiet', remote, `+refs/heads/${branch}:refs/remotes/${remote}/${branch}`);
  const tip = git.run('rev-parse', `refs/remotes/${remote}/${branch}`);
  const commit = git.run('log', '-1', '--format=%H', tip, '--', path);
  if (commit === '') throw new BuildProblem(`The branch ${branch} has no ${path}.`);
  const told = git.run('log', '-1', '--format=%s (%an, %ad)', '--date=format:%Y-%m-%d %H:%M', commit);
  const { root } = await filesAt(git, commit, path);
  return { commit, tip, told, folder: join(root, path), close: () => rmSync(root, { recursive: true, force: true }) };
}
