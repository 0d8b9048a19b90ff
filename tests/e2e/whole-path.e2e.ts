/**
 * The whole path: a night's facts, fetched, built and signed by the job's key, and an editor's words, written in the desk's
 * form, approved, checked and signed by two people, each with the command of their handbook, go through git to a static
 * host; both browsers show the fact and the words.
 */
import { execFile } from 'node:child_process';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dueOn, readCalendar } from '../../dataset/live/calendar';
import { findChanges, signFacts } from '../../dataset/live/facts-release';
import { feedAt } from '../../dataset/live/feed-watch';
import { openPages, publishToPages } from '../../dataset/live/pages';
import { findWaiting } from '../../dataset/live/words-release';
import { excerptNight } from '../dataset/live/excerpt-night';
import { openWorld, type World } from '../dataset/live/world';
import { root } from '../rig/build';
import { ensureTools } from '../rig/find-browsers';
import { kinds } from '../rig/kinds';
import { startNginx, type NginxHost } from '../rig/nginx';
import { openReaderOfFeed, type ReaderOfFeed } from '../rig/reader-of-feed';
import { openSite } from '../rig/site';
import { handOn } from '../rig/site-hand';

const org = 'sample-civic-club';
const plain = 'Plain sample words that an editor wrote in the desk.';
const title = 'A sample title of tonight';
const quiet = () => {};

let host: NginxHost;
let world: World;
let version: number;

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

/** The file that the desk's form makes: where it belongs, and its text. */
async function writeInDesk(): Promise<[string, string]> {
  const site = await openSite(kinds[0] ?? 'chromium');
  try {
    const hand = handOn(site);
    await hand.visit('desk.html');
    await hand.press('button', 'Try it with the sample club');
    await hand.fill('Find an official or a bill', 'SB 6346');
    await site.page.locator('.find-entry').click();
    await hand.press('button', 'Plain words');
    for (const [label, text] of [
      ['What it does, in plain words', plain],
      ['Address of the page', 'https://club.example.org/bills/6346'],
      ['Who publishes the page', 'Sample Civic Club'],
      ['When you last read the page', '2026-11-02'],
      ['Who wrote it', 'Pat Placeholder'],
      ['Who checked it', 'Robin Example'],
      ['Checked on', '2026-11-03'],
      ['Shown until', '2035-12-31'],
    ] as const)
      await hand.fill(label, text);
    await hand.press('switch', 'It’s finished and can be published');
    await hand.shows('The check finds nothing to fix.');
    const { searchParams } = await hand.addressOf('Open as a pull request');
    return [searchParams.get('filename')!, searchParams.get('value')!];
  } finally {
    await site.close();
  }
}

async function publishWords(): Promise<void> {
  const [file, text] = await writeInDesk();
  world.approve('Say in plain words what it does', {
    [`dataset/editorial/${org}/organisation.yaml`]:
      'name: Sample Civic Club\nsite: https://club.example.org\ntimeZone: America/Los_Angeles\nlinkHosts: [club.example.org]\n',
    [file]: text,
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
  const fewer = await excerptNight(root, world.folder, packs, { from: 'SB 6260', to: 'SB 6346', title });
  const feed = await feedAt(host.root, signers);
  const calendar = readCalendar();
  const now = Date.now();
  const due = dueOn(calendar, new Date(now).toISOString().slice(0, 10));
  const night = { packs, feed, signers, calendar, due, now, allowShrink: fewer };
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
    expect(before).not.toContain(plain);
    await reader.enter(`${host.address} ${world.recovery}`);
    await reader.says(`Data version ${version} ·`);
    const after = await reader.card();
    expect(after).toContain(title);
    expect(after).toContain(plain);
    expect(after).toContain('Sample Civic Club');
  });
});
