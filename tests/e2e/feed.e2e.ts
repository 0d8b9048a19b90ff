/**
 * The feed end to end through what ships: options page, background, IndexedDB, nginx as the host. A new release is
 * picked up, a withdrawn claim is hidden, tampered files are refused, and nothing tells one reader from another.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256, toUtf8, type Bytes } from '../../engine/release/digest';
import { jsonFile, sampleEditorial, sampleFiles, type SampleNotes } from '../faults/sample-release';
import { pressReady } from '../rig/by-role';
import { enterFeed } from '../rig/feed-in-options';
import { kinds } from '../rig/kinds';
import * as keyboard from '../rig/keyboard';
import { until } from '../rig/launch';
import { type MadeUpFeed, startFeed } from '../rig/made-up-feed';
import { feedHere, openReader, type Reader } from '../rig/reader';

/** What a signed document names, not a signed document, which lies beside its signature. */
const isFile = (feed: ReadonlyMap<string, Bytes>, path: string): boolean =>
  /^data\/.*\.json$/.test(path) && !feed.has(path.replace('.json', '.sig'));

describe.each(kinds)('the feed in %s, from nginx', (kind) => {
  let rig: Reader;
  let host: MadeUpFeed;
  let options: Page;
  let published: Map<string, Bytes>;
  const publish = async (version: number, notes?: SampleNotes): Promise<void> => {
    published = await host.make(version, notes, [...sampleFiles(version), jsonFile('editorial', sampleEditorial(), 0)]);
    host.publish(published);
  };
  const text = () => keyboard.text(options);
  const says = (words: string) => keyboard.says(options, words);
  const press = (label: string) => pressReady(options, label);
  /** What the store holds, read in the extension's own database. */
  const stored = (key: string): Promise<unknown> =>
    options.evaluate(
      (name) =>
        new Promise((resolve, reject) => {
          const open = indexedDB.open('collective-lens');
          open.onerror = () => reject(new Error('no database'));
          open.onsuccess = () => {
            const get = open.result.transaction('release').objectStore('release').get(name);
            get.onsuccess = () => {
              open.result.close();
              resolve(JSON.parse(JSON.stringify(get.result ?? null)));
            };
          };
        }),
      key,
    );

  beforeAll(async () => {
    host = await startFeed();
    await publish(1);
    rig = await openReader(kind, feedHere(kind));
    options = await rig.openExtensionPage('options.html');
  });
  afterAll(async () => {
    await rig?.close();
    await host?.close();
  });

  it('begins with the bundled packs and no feed', async () => {
    await says('No data feed is set up');
    expect(host.log()).toEqual([]);
  });

  it("takes a partner's feed by the line that the partner hands out", async () => {
    await enterFeed(options, host.line.slice(0, -12));
    await says('The end of the line is missing');
    expect(host.log()).toEqual([]);
    await enterFeed(options, host.line.slice(-12));
    await says('Data version 1 ·');
    // The sample's facts are months old, and so are not called up to date.
    await says('nothing newer');
    await says('Sample release 1');
    // Whose words they are: the publisher's.
    await says('Sample Civic Club');
    expect(await stored('pointer')).toBe('A');
  });

  it('picks up a new release', async () => {
    await publish(2, { withdrawn: [] });
    await press('Check for updates');
    await says('Data version 2 ·');
    expect(await stored('pointer')).toBe('B');
  });

  it('hides a withdrawn claim although the files cannot be had', async () => {
    const feed = await host.make(3, { withdrawn: ['sample-claim'] });
    host.publish(new Map([...feed].filter(([path]) => !isFile(feed, path))));
    await press('Check for updates');
    await says('files aren’t where they should be');
    expect(await text()).toContain('Data version 2 ·');
    expect(await stored('marks')).toMatchObject({ words: { version: 3, withdrawn: ['sample-claim'] } });
    host.publish(feed);
    await press('Check for updates');
    await says('Data version 3 ·');
  });

  it('refuses tampered files and tampered words', async () => {
    await publish(4);
    const before = new Map(published);
    const spoilt = [...published].map(([path, bytes]): [string, Bytes] =>
      isFile(published, path)
        ? [path, toUtf8(new TextDecoder().decode(bytes).replace('Sample Version', 'Forged Version'))]
        : [path, bytes],
    );
    host.publish(new Map(spoilt));
    await press('Check for updates');
    await until(
      async () => (await text()).match(/arrived damaged|larger than they should/) !== null,
      'damage to be named',
    );
    expect(await text()).toContain('Data version 3 ·');
    // The pointer is nobody's: it leads to words that nobody signed, beside the signatures of others.
    const latest = JSON.parse(new TextDecoder().decode(before.get('latest.json'))) as Record<'words', string>;
    const words = new TextDecoder().decode(before.get(`data/${latest.words}.json`));
    expect(words).toContain('Sample release 4');
    const forged = toUtf8(words.replace('Sample release 4', 'Forged release 4'));
    const hash = await sha256(forged);
    host.publish(
      new Map([
        ...before,
        [`data/${hash}.json`, forged],
        [`data/${hash}.sig`, before.get(`data/${latest.words}.sig`)!],
        ['latest.json', toUtf8(JSON.stringify({ ...latest, words: hash }))],
      ]),
    );
    await press('Check for updates');
    await says('couldn’t verify who signed');
    expect(await text()).toContain('Data version 3 ·');
  });

  it('recovers, and a page opened later shows the same release from the store', async () => {
    await publish(5);
    await press('Check for updates');
    await says('Data version 5 ·');
    expect(await stored('pointer')).toBe('B');
    expect(await stored('slot/B')).toMatchObject({ facts: { manifest: { version: 5 } } });
    const later = await rig.openExtensionPage('options.html');
    await keyboard.says(later, 'Data version 5 ·');
    await later.close();
    await options.bringToFront();
  });

  it('asks with conditional requests', async () => {
    // By itself the extension asks past the cache only every three days; a second page's start is such a check.
    const before = host.log().length;
    await options.evaluate(async (address) => {
      await (await fetch(`${address}latest.json`, { cache: 'no-cache', credentials: 'omit' })).arrayBuffer();
    }, host.address);
    expect(
      host
        .log()
        .slice(before)
        .map((line) => line.status),
    ).toEqual([304]);
  });

  it('goes on when all keys were replaced, and enters nothing anew', async () => {
    await host.replaceKeys();
    await publish(6, { epoch: 2 });
    await press('Check for updates');
    await says('Data version 6 ·');
    expect(await stored('keys')).toMatchObject({ epoch: 2 });
  });

  it('goes back to the bundled packs and stays there', async () => {
    await press('Use the data that came');
    await says('You’re using the data that came');
    expect(await text()).not.toContain('Data version 6 ·');
  });

  it('left nothing in the log that tells one reader from another', () => {
    const log = host.log();
    expect(log.length).toBeGreaterThan(10);
    for (const { method, path, cookie, referrer } of log) {
      expect([method, cookie, referrer]).toEqual(['GET', '-', '-']);
      expect(path).toMatch(/^\/feed\/(latest\.json|data\/[0-9a-f]{64}\.(json|sig))$/);
    }
  });
});
