/**
 * The static pages: a branch of the repository that a host serves as it is (GitHub Pages and others do). The feed lies in
 * `feed/`, the pages for people around it. A push changes everything at once, so a release takes two: first what never
 * changes, then, when readers can fetch that, `latest.json`.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { publish, type Publishing } from '../publish/publish';
import { BuildProblem } from '../sources/snapshot';
import { openGit, type Git } from './git';
import { daysKept, dropOldFiles } from './old-files';
import type { Status } from './watch';

export interface Pages {
  /** A checkout of the branch. */
  root: string;
  /** Where the feed lies in it. */
  feed: string;
  /** Commits what lies there under a path and pushes it. Says nothing where nothing changed. */
  push(message: string, path: string): void;
  close(): void;
}

const feedFolder = 'feed';
const tries = 3;

/** The branch, fetched anew. One that is not there yet begins empty. */
export function openPages(repository: string, branch: string, remote = 'origin'): Pages {
  const git = openGit(repository);
  const root = mkdtempSync(join(tmpdir(), 'collective-lens-pages-'));
  const reference = `refs/remotes/${remote}/${branch}`;
  const isThere = git.run('ls-remote', '--heads', remote, branch) !== '';
  if (isThere) git.run('fetch', '--quiet', '--depth=1', remote, `+refs/heads/${branch}:${reference}`);
  const start = isThere ? reference : emptyCommit(git);
  git.run('worktree', 'add', '--quiet', '--force', '--detach', root, start);
  const own = openGit(root);
  // Without it GitHub would look for a Jekyll site and leave files out.
  if (!existsSync(join(root, '.nojekyll'))) writeFileSync(join(root, '.nojekyll'), '');
  mkdirSync(join(root, feedFolder), { recursive: true });
  return {
    root,
    feed: join(root, feedFolder),
    push(message, path) {
      own.run('add', '--all', '--', path, ...(isThere ? [] : ['.nojekyll']));
      if (own.succeeds('diff', '--cached', '--quiet')) return;
      own.run('commit', '--quiet', '--message', message);
      for (let attempt = 1; ; attempt++) {
        if (own.succeeds('push', '--quiet', remote, `HEAD:refs/heads/${branch}`)) return;
        if (attempt === tries)
          throw new BuildProblem(`The branch ${branch} cannot be pushed: may this account write to the repository?`);
        // Somebody was quicker: theirs first, then ours. What both changed is not ours to decide.
        own.run('fetch', '--quiet', remote, `+refs/heads/${branch}:${reference}`);
        if (!own.succeeds('rebase', '--quiet', reference)) {
          own.succeeds('rebase', '--abort');
          throw new BuildProblem(`Somebody else published to ${branch} at the same moment: run this again.`);
        }
      }
    },
    close() {
      git.succeeds('worktree', 'remove', '--force', root);
      rmSync(root, { recursive: true, force: true });
    },
  };
}

function emptyCommit(git: Git): string {
  const tree = git.run('mktree', '--missing', '-z');
  return git.run('commit-tree', tree, '-m', 'Begin the pages');
}

export interface ToPages extends Pick<Publishing, 'releases' | 'signers' | 'say'> {
  pages: Pages;
  status?: Status;
  /** Address of the feed at the host. Where it is known, nothing points to files that do not answer yet. */
  address?: string | undefined;
  /** Milliseconds to wait for the host. */
  patience?: number;
  /** The present moment, in milliseconds. */
  now?: number;
}

/** Waits until the host serves a file that was just pushed. */
async function whenServed(address: string, path: string, patience: number): Promise<void> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await fetch(address + path, { signal: AbortSignal.timeout(20_000) }).catch(() => undefined);
    await answer?.body?.cancel();
    if (answer?.ok) return;
    if (Date.now() > end)
      throw new BuildProblem(
        `${address}${path} does not answer, ${Math.round(patience / 60_000)} minutes after it was pushed: are the pages switched on (Settings, Pages)? latest.json was left as it was, so readers keep what they have.`,
      );
    await sleep(Math.min(10_000, Math.max(100, patience / 60)));
  }
}

/**
 * Publishes signed parts, and the heartbeat with them. What no reader needs any longer goes with the same push as the
 * pointer: whoever publishes something else at that moment is told to begin anew, and brings what they need themselves.
 */
export async function publishToPages(run: ToPages): Promise<void> {
  const { pages, releases, signers, say, status, address, patience = 15 * 60_000, now = Date.now() } = run;
  const beforePointer = async () => {
    pages.push('Add files of a release', `${feedFolder}/data`);
    const newest = releases.flatMap((root) => readdirSync(join(root, 'data'))).at(-1);
    if (address && newest) {
      say('Waiting until the pages have the new files …');
      await whenServed(address, `data/${newest}`, patience);
    }
  };
  await publish({
    releases,
    to: pages.feed,
    called: `${feedFolder}/ of the pages`,
    signers,
    isDryRun: false,
    manifestAge: 300,
    isTerminal: false,
    say,
    beforePointer,
  });
  if (status) beat(pages, status);
  const gone = dropOldFiles(pages.feed, now);
  if (gone > 0) say(`${gone} files went: no release of the last ${daysKept} days leads to them.`);
  pages.push('Point to a new release', feedFolder);
}

/** Writes the heartbeat. */
export function beat({ feed }: Pages, status: Status): void {
  writeFileSync(join(feed, 'status.json'), `${JSON.stringify(status, null, 1)}\n`);
}

/** The pages for people, in the place of those that were there. The feed stays. */
export function replaceSite(pages: Pages, built: string): void {
  const stays = new Set(['.git', '.nojekyll', 'CNAME', feedFolder]);
  for (const name of readdirSync(pages.root)) if (!stays.has(name)) rmSync(join(pages.root, name), { recursive: true });
  cpSync(built, pages.root, { recursive: true });
}
