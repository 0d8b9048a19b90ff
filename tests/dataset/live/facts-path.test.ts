/** From a night's packs to what readers have: signed, pushed to the pages, read back as an extension would. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dueOn, type Calendar } from '../../../dataset/live/calendar';
import { findChanges, signFacts, type Night } from '../../../dataset/live/facts-release';
import { feedAt, lookAt } from '../../../dataset/live/feed-watch';
import { beat, openPages, publishToPages, replaceSite } from '../../../dataset/live/pages';
import { addSignature } from '../../../dataset/publish/add-signature';
import { readKeyFile } from '../../../dataset/publish/key-file';
import { makeRelease } from '../../../dataset/publish/make-release';
import { openPart } from '../../../dataset/publish/part-folder';
import { ensureTools } from '../../rig/find-browsers';
import type { Sample } from './sample-record';
import { writeSamplePacks } from './sample-packs';
import { openWorld, type World } from './world';

const calendar: Calendar = {
  wa: { who: 'the Sample Legislature', quiet: 6, sittings: [{ from: '2031-01-13', until: '2031-04-27' }] },
};
const quiet = () => {};

let world: World;
beforeAll(async () => {
  ensureTools();
  world = await openWorld();
});
afterAll(() => world.close());

const feed = () => join(world.served, 'feed');
const pointer = () => readFileSync(join(feed(), 'latest.json'), 'utf8');

async function publish(releases: string[], address?: string, now = Date.parse('2031-02-21T13:00:00Z')): Promise<void> {
  const pages = openPages(world.checkout, 'gh-pages');
  try {
    await publishToPages({ pages, releases, signers: world.signers, say: quiet, address, patience: 50, now });
  } finally {
    pages.close();
  }
}

/** One night of the job. */
async function night(day: string, sample: Sample, allowShrink: string[] = []) {
  const packs = world.at(`packs-${day}`);
  writeSamplePacks(packs, { retrieved: day, ...sample });
  const now = Date.parse(`${day}T12:00:00Z`);
  const { signers } = world;
  const there = await feedAt(feed(), signers);
  const run: Night = { packs, feed: there, signers, calendar, due: dueOn(calendar, day), now, allowShrink };
  const found = await findChanges(run);
  const to = world.at(`facts-${day}`);
  if (found.kind !== 'same') await signFacts(run, found, world.at('job.json'), to);
  return { found, to };
}

describe('the facts', () => {
  it('wait for people: before keys and words there is no feed', async () => {
    await expect(feedAt(feed(), world.signers)).rejects.toThrow('The first one is published by people');
    const hosts = ['sample.example'];
    await makeRelease(
      'words',
      { asOf: '2031-02-01', hosts, content: [] },
      {
        epoch: 1,
        after: undefined,
        now: Date.parse('2031-02-01T12:00:00Z'),
        goodForDays: 60,
        minExtension: '0.1.0',
        withdraw: [],
        allowShrink: [],
      },
      { key: world.at('ada.json'), to: world.at('words'), signers: world.signers, say: quiet },
    );
    await expect(publish([world.at('keys'), world.at('words')])).rejects.toThrow('1 of 2 signatures');
    await addSignature(await openPart(world.at('words')), readKeyFile(world.at('bea.json')));
    await publish([world.at('keys'), world.at('words')]);
    expect(existsSync(join(world.served, '.nojekyll'))).toBe(true);
    expect((await feedAt(feed(), world.signers)).facts).toBeUndefined();
  });

  it('come with the first night', async () => {
    const { found, to } = await night('2031-02-11', {});
    expect(found.summary).toContain('The first release: 7 files');
    await publish([to]);
    const { facts } = await feedAt(feed(), world.signers);
    expect(facts?.manifest.expires).toBe('2031-02-25T12:00:00Z');
    expect(facts?.manifest.files).toHaveLength(7);
  });

  it('were pushed before anything pointed to them', () => {
    const names = (commit: string) =>
      world.git('--git-dir', world.origin, 'show', '--name-only', '--format=', commit).split('\n');
    expect(names('gh-pages')).toEqual(['feed/latest.json']);
    expect(names('gh-pages~1').every((name) => name.startsWith('feed/data/'))).toBe(true);
  });

  it('stay as they are on a night without news', async () => {
    expect((await night('2031-02-12', {})).found.kind).toBe('same');
  });

  it('cost readers only what is new', async () => {
    const before = (await feedAt(feed(), world.signers)).facts!.manifest;
    const { found, to } = await night('2031-02-13', { rolls: 2 });
    expect(found.kind).toBe('changed');
    await publish([to]);
    const after = (await feedAt(feed(), world.signers)).facts!.manifest;
    const old = new Set(before.files.map(({ sha256 }) => sha256));
    const fresh = after.files.filter(({ sha256 }) => !old.has(sha256)).map(({ path }) => path.split('/')[2]);
    expect(fresh.sort()).toEqual(['letters', 'rolls', 'steps']);
    expect(after.changes[0]).toEqual({ date: '2031-02-13', text: 'New roll calls: WA 1' });
    expect(readFileSync(join(to, 'summary.md'), 'utf8')).toContain('New roll calls: 1');
  });

  it('are not signed with a gap in them, and readers keep what they have', async () => {
    const before = pointer();
    await expect(night('2031-02-14', { bills: 1, rolls: 2 })).rejects.toThrow(
      /gaps, so nothing was signed[^]*1 of 2 measures/,
    );
    expect(pointer()).toBe(before);
    expect((await night('2031-02-15', { bills: 1, rolls: 2 }, ['wa'])).found.kind).toBe('changed');
  });

  it('are signed again before they are too old, though nothing is new', async () => {
    expect((await night('2031-02-17', { rolls: 2 })).found.kind).toBe('same');
    const { found, to } = await night('2031-02-20', { rolls: 2 });
    expect(found.kind).toBe('again');
    await publish([to]);
    expect((await feedAt(feed(), world.signers)).facts?.manifest.expires).toBe('2031-03-06T12:00:00Z');
  });

  it('do not point to files that the host does not serve', async () => {
    const before = pointer();
    const { to } = await night('2031-02-21', { rolls: 3 });
    await expect(publish([to], 'http://127.0.0.1:9/feed/')).rejects.toThrow(
      /does not answer[^]*are the pages switched on/,
    );
    expect(pointer()).toBe(before);
    await publish([to]);
    expect(pointer()).not.toBe(before);
  });

  it('stay for those who began to fetch an older release, and are gone from the pages a month after it', async () => {
    const names = () => new Set(readdirSync(join(feed(), 'data')));
    const present = async () => {
      const { latest, words, facts } = await feedAt(feed(), world.signers);
      const led = [...words.manifest.files, ...facts!.manifest.files].map(({ sha256 }) => sha256);
      return [latest.keys, latest.words, latest.facts!, ...led];
    };
    const needs = async (hashes: readonly string[]) => hashes.filter((hash) => !names().has(`${hash}.json`));
    const first = await present();
    const { to } = await night('2031-03-01', { rolls: 4 });
    await publish([to], undefined, Date.parse('2031-03-01T12:00:00Z'));
    expect(await needs(first)).toEqual([]);
    const before = names();
    const later = await night('2031-04-05', { rolls: 5 });
    await publish([later.to], undefined, Date.parse('2031-04-05T12:00:00Z'));
    const second = await present();
    expect(await needs(second)).toEqual([]);
    const gone = [...before].filter((name) => !names().has(name));
    expect(gone.length).toBeGreaterThan(4);
    // The words of February are the present ones, whatever their age; the facts of February are not.
    expect(await needs(first)).toEqual(first.filter((hash) => !second.includes(hash)));
    expect(names().has(`${second[0]}.sig`)).toBe(true);
  });
});

it('a heartbeat lies beside the feed, and the pages for people do not disturb it', async () => {
  const { signers } = world;
  const status = async (day: string) => {
    const there = await feedAt(feed(), signers);
    return lookAt({ place: feed(), feed: there, calendar, now: Date.parse(`${day}T12:00:00Z`) });
  };
  const pages = openPages(world.checkout, 'gh-pages');
  beat(pages, await status('2031-02-14'));
  pages.push('Facts were looked for', 'feed/status.json');
  const built = world.at('site');
  writeSamplePacks(built);
  replaceSite(pages, built);
  pages.push('Publish the pages', '.');
  pages.close();
  expect(existsSync(join(world.served, 'index.json'))).toBe(true);
  expect(JSON.parse(readFileSync(join(feed(), 'status.json'), 'utf8'))).toMatchObject({
    sources: [{ pack: 'wa', newest: '2031-02-10', age: 4, limit: 6 }],
    problems: [],
  });
  expect((await status('2031-02-17')).problems.join('\n')).toMatch(
    /newest fact[^]*7 days behind[^]*Nobody looked for facts between 2031-02-14/,
  );
});

it('two who publish at once both arrive', async () => {
  const first = openPages(world.checkout, 'gh-pages');
  const second = openPages(world.checkout, 'gh-pages');
  beat(first, { format: 1, checked: '2031-03-01T00:00:00Z', sources: [], expires: {}, problems: [] });
  first.push('One', 'feed/status.json');
  replaceSite(second, world.at('site'));
  second.push('Other', '.');
  first.close();
  second.close();
  expect(readFileSync(join(feed(), 'status.json'), 'utf8')).toContain('2031-03-01');
});
