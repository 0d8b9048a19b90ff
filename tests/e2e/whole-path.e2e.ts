/**
 * The whole path: a night's facts, signed by the job's key, and an editor's approved words, signed by two people, each with
 * the command of their handbook, go through git to a static host; both browsers show the fact and the stance.
 */
import { execFile } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dueOn, readCalendar } from '../../dataset/live/calendar';
import { findChanges, signFacts } from '../../dataset/live/facts-release';
import { feedAt } from '../../dataset/live/feed-watch';
import { openPages, publishToPages } from '../../dataset/live/pages';
import { findWaiting } from '../../dataset/live/words-release';
import { headsPath } from '../../engine/release/record-paths';
import type { HeadsFile, SessionFile } from '../../engine/release/records';
import { openWorld, type World } from '../dataset/live/world';
import { root } from '../rig/build';
import { ensureTools } from '../rig/find-browsers';
import { kinds } from '../rig/kinds';
import { startNginx, type NginxHost } from '../rig/nginx';
import { openReaderOfFeed, type ReaderOfFeed } from '../rig/reader-of-feed';

const org = 'sample-civic-club';
const reason = 'A sample reason that an editor wrote.';
const title = 'A sample title of tonight';
const quiet = () => {};

let host: NginxHost;
let world: World;
let version: number;

/** Tonight's packs: those that ship, with one fact that is new. */
function packsOfTonight(folder: string): void {
  cpSync(join(root, 'public/packs'), folder, { recursive: true });
  const read = <T>(path: string) => JSON.parse(readFileSync(join(folder, `${path}.json`), 'utf8')) as T;
  const path = headsPath(read<SessionFile>('wa/2025-2026/session'), 'SB', 6346);
  const heads = read<HeadsFile>(path);
  heads.titles[heads.numbers.indexOf(6346)] = title;
  writeFileSync(join(folder, `${path}.json`), JSON.stringify(heads));
}

async function publish(releases: string[]): Promise<void> {
  const pages = openPages(world.checkout, 'gh-pages');
  try {
    await publishToPages({ pages, releases, signers: world.signers, say: quiet });
  } finally {
    pages.close();
  }
}

/** As each of the two does it. */
async function signWords(key: string): Promise<void> {
  const place = ['--repository', world.checkout, '--signers', world.signersFile, '--org', org];
  const args = ['--import', 'tsx', 'dataset/commands/words.ts', 'sign', '--key', world.at(key), ...place, '--yes'];
  await promisify(execFile)(process.execPath, args, { cwd: root });
}

async function publishWords(): Promise<void> {
  world.approve('Say what we think of it', {
    [`dataset/editorial/${org}/organisation.yaml`]:
      'name: Sample Civic Club\nsite: https://club.example.org\ntimeZone: America/Los_Angeles\nlinkHosts: [club.example.org]\n',
    [`dataset/editorial/${org}/stances.yaml`]: `- id: sample-stance
  measure: wa/2025-2026/SB/6346
  position: watching
  reason: ${reason}
  sources:
    - { url: https://club.example.org/stances, publisher: Sample Civic Club, retrieved: 2026-11-02 }
  author: Pat Placeholder
  reviewer: Robin Example
  reviewed: 2026-11-03
  expires: 2035-12-31
`,
  });
  await signWords('ada.json');
  await signWords('bea.json');
  const waiting = (await findWaiting(world.checkout, 'origin', undefined))!;
  version = waiting.part.document.version;
  await publish([world.at('keys'), waiting.part.root]);
  waiting.close();
}

async function publishFacts(): Promise<void> {
  const { signers } = world;
  const packs = world.at('packs');
  packsOfTonight(packs);
  const feed = await feedAt(host.root, signers);
  const calendar = readCalendar();
  const now = Date.now();
  const due = dueOn(calendar, new Date(now).toISOString().slice(0, 10));
  const night = { packs, feed, signers, calendar, due, now, allowShrink: [] };
  await signFacts(night, await findChanges(night), world.at('job.json'), world.at('facts'));
  await publish([world.at('facts')]);
}

beforeAll(async () => {
  ensureTools();
  host = await startNginx();
  world = await openWorld(dirname(host.root));
  await publishWords();
  await publishFacts();
});
afterAll(async () => {
  await host?.close();
  world?.close();
});

describe.each(kinds)('%s', (kind) => {
  let reader: ReaderOfFeed;
  beforeAll(async () => {
    reader = await openReaderOfFeed(kind);
  });
  afterAll(() => reader?.close());

  it('shows the new fact and the approved words, and neither before it has the feed', async () => {
    const before = await reader.card();
    expect(before).not.toContain(title);
    expect(before).not.toContain(reason);
    await reader.enter(`${host.address} ${world.recovery}`);
    await reader.says(`Data version ${version} ·`);
    const after = await reader.card();
    expect(after).toContain(title);
    expect(after).toContain(reason);
    expect(after).toContain('Sample Civic Club');
  });
});
