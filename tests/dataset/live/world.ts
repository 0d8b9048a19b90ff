/**
 * A small organisation's whole world on this device: a repository that others share, a branch of it that a static host
 * serves as it is, and everybody's keys. The people are plainly fictional.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { makeKeyFile, readKeyFile } from '../../../dataset/publish/key-file';
import { writeKeys } from '../../../dataset/publish/keys-part';
import { readSigners, type Signers } from '../../../dataset/publish/signers';

export interface World {
  folder: string;
  at: (name: string) => string;
  /** The shared repository, bare: what `origin` is. */
  origin: string;
  /** A person's own checkout. */
  checkout: string;
  /** What the host serves: the branch `gh-pages`, as last pushed. */
  served: string;
  signers: Signers;
  signersFile: string;
  /** Public half of the recovery key: what readers enter. */
  recovery: string;
  git: (...args: string[]) => string;
  /** Writes files of the checkout, commits and pushes them: an approved change. */
  approve: (message: string, files: Readonly<Record<string, string>>) => string;
  close: () => void;
}

/** Nobody's real name, and no settings of whoever runs the tests. */
export const gitEnvironment = {
  GIT_AUTHOR_NAME: 'Sample Job',
  GIT_AUTHOR_EMAIL: 'job@sample-civic-club.example',
  GIT_COMMITTER_NAME: 'Sample Job',
  GIT_COMMITTER_EMAIL: 'job@sample-civic-club.example',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
} as const;

/** @param served folder that a host serves; without one it lies in the world's own folder. */
export async function openWorld(served?: string): Promise<World> {
  Object.assign(process.env, gitEnvironment);
  const folder = mkdtempSync(join(tmpdir(), 'collective-lens-world-'));
  const at = (name: string) => join(folder, name);
  const [origin, checkout, site] = [at('origin.git'), at('checkout'), served ?? at('served')];
  mkdirSync(site, { recursive: true });
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', origin]);
  // As a host of static pages does: what is pushed to the branch is served, all of it at once.
  const hook = join(origin, 'hooks/post-receive');
  writeFileSync(
    hook,
    `#!/bin/sh\nwhile read old new name; do\n  [ "$name" = refs/heads/gh-pages ] && GIT_DIR='${origin}' git --work-tree='${site}' checkout --quiet --force gh-pages\ndone\nexit 0\n`,
  );
  chmodSync(hook, 0o755);
  execFileSync('git', ['clone', '--quiet', origin, checkout], { stdio: 'ignore' });
  const git = (...args: string[]) => execFileSync('git', ['-C', checkout, ...args], { encoding: 'utf8' }).trim();

  const ada = await makeKeyFile(at('ada.json'), 'Ada Sample', false);
  const bea = await makeKeyFile(at('bea.json'), 'Bea Example', false);
  const job = await makeKeyFile(at('job.json'), 'Nightly job', false);
  const recovery = await makeKeyFile(at('recovery.json'), 'Sample Civic Club', true);
  const listed = (people: { name: string; publicKey: string }[]) =>
    people.map(({ name, publicKey }) => ({ name, key: publicKey }));
  const signersFile = at('signers.json');
  const words = { threshold: 2, signers: listed([ada, bea]) };
  const facts = { threshold: 1, signers: listed([job]) };
  writeFileSync(signersFile, JSON.stringify({ epoch: 1, recovery: recovery.publicKey, words, facts }));
  const signers = readSigners(signersFile);
  await writeKeys(at('keys'), signers, ['ada.json', 'bea.json', 'recovery.json'].map(at).map(readKeyFile));
  return {
    folder,
    at,
    origin,
    checkout,
    served: site,
    signers,
    signersFile,
    recovery: recovery.publicKey,
    git,
    approve(message, files) {
      for (const [name, text] of Object.entries(files)) {
        mkdirSync(dirname(join(checkout, name)), { recursive: true });
        writeFileSync(join(checkout, name), text);
      }
      git('add', '--all');
      git('commit', '--quiet', '--message', message);
      git('push', '--quiet', 'origin', 'HEAD:main');
      return git('rev-parse', 'HEAD');
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
