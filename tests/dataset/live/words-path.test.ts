/** From an approved change to words that two people have signed, each by one command on their own computer. */
import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { approvedSigners, approvedState, filesAt } from '../../../dataset/live/approved';
import { nextFolder } from '../../../dataset/live/facts-release';
import { feedAt } from '../../../dataset/live/feed-watch';
import { openGit } from '../../../dataset/live/git';
import { checkCommit } from '../../../dataset/live/words-report';
import { beginWaiting, findWaiting, lastBegun, refuseOther, wordsOf } from '../../../dataset/live/words-release';
import { openPages, publishToPages } from '../../../dataset/live/pages';
import { makeKeyFile } from '../../../dataset/publish/key-file';
import { makeRelease } from '../../../dataset/publish/make-release';
import { root } from '../../rig/build';
import { ensureTools } from '../../rig/find-browsers';
import { openWorld, type World } from './world';

const org = 'sample-civic-club';
const packs = 'public/packs';
const where = { remote: 'origin', branch: 'main', org };
const quiet = () => {};

const organisation = `name: Sample Civic Club
site: https://club.example.org
timeZone: America/Los_Angeles
linkHosts: [club.example.org]
`;
const stance = (reason: string) => `- id: sample-stance
  measure: wa/2025-2026/SB/6346
  position: watching
  reason: ${reason}
  sources:
    - { url: https://club.example.org/stances, publisher: Sample Civic Club, retrieved: 2026-11-02 }
  author: Pat Placeholder
  reviewer: Robin Example
  reviewed: 2026-11-03
  expires: 2035-12-31
`;
const files = (reason: string) => ({
  [`dataset/editorial/${org}/organisation.yaml`]: organisation,
  [`dataset/editorial/${org}/stances.yaml`]: stance(reason),
});

let world: World;
let approved: string;
beforeAll(async () => {
  ensureTools();
  world = await openWorld();
  approved = world.approve('Say what we think of it', files('A sample reason.'));
});
afterAll(() => world.close());

/** The one command of each person. */
async function sign(key: string, ...more: string[]): Promise<string> {
  const place = ['--repository', world.checkout, '--signers', world.signersFile, '--packs', packs, '--org', org];
  const args = ['--import', 'tsx', 'dataset/commands/words.ts', 'sign', '--key', world.at(key), ...place, ...more];
  return (await promisify(execFile)(process.execPath, args)).stdout;
}
const waiting = () => findWaiting(world.checkout, 'origin', undefined);

describe('two people', () => {
  it('see in full what was approved, and sign it one after the other', async () => {
    await expect(sign('job.json', '--yes')).rejects.toMatchObject({
      stderr: expect.stringContaining("Nightly job's key is not in the list of signers of the words"),
    });
    await expect(sign('ada.json')).rejects.toMatchObject({ stderr: expect.stringContaining('Nobody is there') });
    expect(await waiting()).toBeUndefined();

    const first = await sign('ada.json', '--yes');
    expect(first).toContain(`Approved: ${approved.slice(0, 10)}, Say what we think of it (Sample Job`);
    expect(first).toContain('reason.en: A sample reason.');
    expect(first).toContain('It waits for the second person');
    await expect(sign('ada.json', '--yes')).rejects.toMatchObject({
      stderr: expect.stringContaining('Ada Sample has signed this already'),
    });

    const second = await sign('bea.json', '--yes');
    expect(second).toContain(`of the approved state ${approved}`);
    expect(second).toContain('reason.en: A sample reason.');
    expect(second).toContain('Signed by enough people');
  });

  it('are all that publishing asks for: it has no key', async () => {
    const found = (await waiting())!;
    const pages = openPages(world.checkout, 'gh-pages');
    const releases = [world.at('keys'), found.part.root];
    await publishToPages({ pages, releases, signers: world.signers, say: quiet });
    pages.close();
    found.close();
    const { words, editorial } = await feedAt(join(world.served, 'feed'), world.signers);
    expect(words.manifest.commit).toBe(approved);
    expect((await editorial())?.stances[0]?.reason).toEqual({ en: 'A sample reason.' });
  });
});

const git = () => openGit(world.checkout);

describe('the second signature', () => {
  const begin = async (reason: string | undefined, version: number) => {
    const state = approvedState(git(), where);
    const begun = beginWaiting(world.checkout, 'origin', state, version);
    const source = wordsOf(state.folder, packs, new Date().toISOString().slice(0, 10), undefined);
    const own = new TextDecoder().decode(source.content[0]!.bytes);
    const bytes = new TextEncoder().encode(reason === undefined ? own : own.replace('A sample reason', reason));
    const choices = {
      epoch: 1,
      after: undefined,
      now: Date.now(),
      goodForDays: 60,
      minExtension: '0.1.0',
      withdraw: [],
      allowShrink: [],
      commit: state.commit,
      version,
    };
    await makeRelease('words', { ...source, content: [{ ...source.content[0]!, bytes }] }, choices, {
      key: world.at('ada.json'),
      to: begun.folder,
      signers: world.signers,
      say: quiet,
    });
    begun.push(`Sign the words ${version}`);
    begun.close();
    state.close();
  };
  const hold = async () => {
    const state = approvedState(git(), where);
    const found = (await waiting())!;
    try {
      refuseOther(found.part, state, packs, undefined);
    } finally {
      found.close();
      state.close();
    }
  };

  it('is given to the approved words', async () => {
    await begin(undefined, 40_000_001);
    await hold();
  });

  it('is refused to other words under the same approval', async () => {
    await begin('A forged reason', 40_000_002);
    await expect(hold()).rejects.toThrow('does not say what was approved');
  });

  it('is refused to a state that is no longer the approved one', async () => {
    await begin(undefined, 40_000_003);
    world.approve('Say it otherwise', files('Another sample reason.'));
    await expect(hold()).rejects.toThrow(/is of the state [0-9a-f]{10}; approved is .*Say it otherwise/);
  });
});

describe('the list of signers', () => {
  it('is the approved one, whatever lies in a working copy', async () => {
    const file = 'dataset/publish/signers.json';
    const list = readFileSync(world.signersFile, 'utf8');
    const tip = world.approve('Name who signs', { [file]: list });
    const stranger = await makeKeyFile(world.at('mallory.json'), 'Mallory Sample', false);
    const changed = list.replace(/"words":\{[^}]*/, (all) =>
      all.replace(/"key":"[^"]+"/, `"key":"${stranger.publicKey}"`),
    );
    expect(changed).not.toBe(list);
    writeFileSync(join(world.checkout, file), changed);
    try {
      expect(approvedSigners(git(), { tip })).toEqual(world.signers);
      const args = [
        '--import',
        join(root, 'node_modules/tsx/dist/loader.mjs'),
        join(root, 'dataset/commands/words.ts'),
        'sign',
      ];
      const own = ['--key', world.at('mallory.json'), '--packs', join(root, packs), '--org', org, '--yes'];
      await expect(
        promisify(execFile)(process.execPath, [...args, ...own], { cwd: world.checkout }),
      ).rejects.toMatchObject({
        stderr: expect.stringContaining("Mallory Sample's key is not in the list of signers of the words"),
      });
      expect(() => approvedSigners(git(), { tip: `${tip}~1` })).toThrow(`has no ${file}`);
    } finally {
      world.git('checkout', '--quiet', '--force', tip);
    }
  });
});

describe('a second signing of a day', () => {
  it('is another version than the one left behind', async () => {
    // A branch of an earlier signing is in the way, and so is a folder that came with the approved state.
    const signed = async (reason: string) => {
      world.approve(reason, files(reason));
      return Number(/Release (\d+) of the words/.exec(await sign('ada.json', '--yes'))?.[1]);
    };
    const first = await signed('A second sample reason.');
    expect(await signed('A third sample reason, on the same day.')).toBe(first + 1);
    world.git('checkout', '--quiet', '--force', '-B', 'kept');
    mkdirSync(join(world.checkout, `releases/words-${first + 9}`), { recursive: true });
    writeFileSync(join(world.checkout, `releases/words-${first + 9}/part.json`), '{}');
    world.git('add', '--all', '--force');
    world.git('commit', '--quiet', '--message', 'Keep a folder');
    expect(lastBegun(world.checkout, 'origin', { tip: world.git('rev-parse', 'HEAD') })).toBe(first + 9);
    world.git('checkout', '--quiet', '--force', 'origin/main');
  });

  it('of facts has a folder of its own', () => {
    const night = { feed: {} as never, now: Date.parse('2031-02-11T12:00:00Z') };
    const releases = world.at('night-releases');
    expect(nextFolder(night, releases).version).toBe(20310211);
    mkdirSync(join(releases, 'facts-20310211'), { recursive: true });
    expect(nextFolder(night, releases)).toEqual({ version: 20310212, to: join(releases, 'facts-20310212') });
  });
});

describe('a pull request', () => {
  const propose = (changes: Readonly<Record<string, string>>, work?: () => void) => {
    world.git('checkout', '--quiet', '-B', 'proposed', 'origin/main');
    work?.();
    const commit = world.approve('Propose', changes);
    world.git('push', '--quiet', '--force', 'origin', 'HEAD~1:main');
    return commit;
  };
  /** As the job does it: in a checkout of the main branch. */
  const check = (commit: string) => {
    world.git('checkout', '--quiet', '--force', 'origin/main');
    return checkCommit(openGit(world.checkout), commit, packs, world.checkout);
  };

  it('is told in words whether it can be published', async () => {
    const good = propose(files('A third sample reason.'));
    expect(await check(good)).toMatchObject([{ org, passed: true }]);
    const bad = propose({
      [`dataset/editorial/${org}/stances.yaml`]: stance('X').replace('  reviewer: Robin Example\n', ''),
    });
    const [told] = await check(bad);
    expect(told?.passed).toBe(false);
    expect(told?.lines.join('\n')).toMatch(/^stances\.yaml:1:3 refused: stance “sample-stance” has no reviewer/m);
  });

  it('gives nothing but entries: no code, no links, nothing elsewhere', async () => {
    const evil = propose({ 'dataset/commands/words.ts': 'throw new Error()', 'package.json': '{}' }, () =>
      symlinkSync('/etc/passwd', join(world.checkout, `dataset/editorial/${org}/hearings.yaml`)),
    );
    const { root: folder, names } = filesAt(openGit(world.checkout), evil, 'dataset/editorial');
    expect(names.sort()).toEqual(Object.keys(files('')).sort());
    expect(existsSync(join(folder, `dataset/editorial/${org}/hearings.yaml`))).toBe(false);
    execFileSync('rm', ['-r', folder]);
    expect(readFileSync(join(world.checkout, `dataset/editorial/${org}/stances.yaml`), 'utf8')).toContain('reason');
  });
});
