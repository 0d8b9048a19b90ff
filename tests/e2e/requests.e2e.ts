/**
 * A long session of reading, with a feed in use, seen from the network: what the extension asks for is what its schedule
 * says, and no page, card, popup or restart makes it ask for more.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bytes } from '../../engine/release/digest';
import { sampleFeed, sampleFiles, sampleKeys, type SampleKeys } from '../faults/sample-release';
import { root } from '../rig/build';
import type { BrowserKind } from '../rig/find-browsers';
import { text, waitForText } from '../rig/keyboard';
import { kinds } from '../rig/kinds';
import { until } from '../rig/launch';
import type { LoggedRequest } from '../rig/news-proxy';
import { cardOver, countMarks, marked, markedWords, openHelper, waitForNoCard } from '../rig/page-eyes';
import { sampleArticle, sampleUrl } from '../rig/sample';
import { openReader, type Reader } from '../rig/reader';
import { tabAt } from '../rig/tabs';

type World = { browser?: Browser; chrome: Browser };

const feedAddress = 'https://feed.sample-civic-club.org/lens/';
const feedHost = new URL(feedAddress).host;

/** With an icon of its own: the browser would ask a host for one. */
const withIcon = (html: string): string => html.replace('<head>', '<head><link rel="icon" href="data:,">');
function annotated(id: string): string {
  const { headline, html } = JSON.parse(readFileSync(join(root, `tests/pages/tune/${id}.json`), 'utf8')) as Record<
    string,
    string
  >;
  return withIcon(
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Story</title></head><body><article><h1>${headline}</h1>${html}</article></body></html>`,
  );
}
const articles = new Map([
  [sampleUrl, withIcon(sampleArticle())],
  ['https://www.krem.com/article/201/', annotated('201-floor-day-live')],
  ['https://www.seattletimes.com/202/', annotated('202-council-roll-call-benches')],
  ['https://cdapress.com/news/209/', annotated('209-bridge-two-governors')],
  ['https://apnews.com/article/213', annotated('213-wire-senate-week')],
]);

/**
 * All that a request for the feed may carry: what the browser itself says with any request, the same for every reader
 * of that browser. The extension sets none of these.
 */
const common = [
  'host',
  'connection',
  'pragma',
  'cache-control',
  'if-none-match',
  'user-agent',
  'accept',
  'accept-encoding',
  'accept-language',
  'sec-fetch-site',
  'sec-fetch-mode',
  'sec-fetch-dest',
  'priority',
];
const headersOf: Record<BrowserKind, string[]> = {
  chromium: [...common, 'origin', 'sec-ch-ua', 'sec-ch-ua-mobile', 'sec-ch-ua-platform'],
  firefox: common,
};

describe.each(kinds)('requests in %s', (kind) => {
  let rig: Reader;
  let keys: SampleKeys;
  let options: Page;
  let feed: Map<string, Bytes>;
  /** Articles opened so far, in order. */
  const visited: string[] = [];

  const isFeed = ({ url }: LoggedRequest) => new URL(url).host === feedHost;
  const feedPaths = (since = 0) =>
    rig.proxy.requests
      .slice(since)
      .filter(isFeed)
      .map(({ url }) => url.slice(feedAddress.length));

  /** The refresh's own record of what is due, as it lies in the extension's database. */
  const refreshState = (change?: { dueAt: number }): Promise<{ dueAt: number; lastAttempt: number }> =>
    options.evaluate(
      (wanted) =>
        new Promise((resolve, reject) => {
          const open = indexedDB.open('collective-lens');
          open.onerror = () => reject(new Error('no database'));
          open.onsuccess = () => {
            const store = open.result.transaction('release', 'readwrite').objectStore('release');
            const get = store.get('refresh');
            get.onsuccess = () => {
              const state = { ...get.result, ...wanted };
              if (wanted) store.put(state, 'refresh');
              store.transaction.oncomplete = () => {
                open.result.close();
                resolve(state);
              };
            };
          };
        }),
      change ?? null,
    ) as Promise<{ dueAt: number; lastAttempt: number }>;

  /** Lets the refresh's alarm ring now, and waits until it has rung. What that brings is seen by whoever counts all requests. */
  async function ring(): Promise<void> {
    const rings = await options.evaluate(async () => {
      const { alarms } = (globalThis as unknown as World).browser ?? (globalThis as unknown as World).chrome;
      const when = Date.now() + 50;
      await alarms.create('refresh', { when, periodInMinutes: 60 });
      return when;
    });
    await until(
      () =>
        options.evaluate(async (before) => {
          const { alarms } = (globalThis as unknown as World).browser ?? (globalThis as unknown as World).chrome;
          // Having rung, it stands for another time.
          return (await alarms.get('refresh'))?.scheduledTime !== before;
        }, rings),
      'the alarm to ring',
    );
  }

  async function read(url: string): Promise<Page> {
    const article = await rig.openArticle(url);
    visited.push(url);
    await marked(article);
    return article;
  }

  /** Points at a mark, reads the card, closes it. */
  async function openCard(article: Page, helper: Page, url: string): Promise<void> {
    const words = (await markedWords(article)).find((word) => /\w{3}/.test(word))!;
    await cardOver(article, helper, words, { said: '' });
    await article.keyboard.press('Escape');
    await article.mouse.move(4, 4);
    await waitForNoCard(helper, url);
  }

  async function session(urls: Iterable<string>): Promise<void> {
    for (const url of urls) {
      const article = await read(url);
      const helper = await openHelper(rig, article);
      await openCard(article, helper, url);
      const companion = await rig.openExtensionPage(`popup.html?tab=${await tabAt(helper, url)}`);
      await waitForText(companion, /People|Bills and ballot measures/);
      await companion.close();
      await article.bringToFront();
      for (let route = 1; route <= 4; route++) {
        await article.evaluate((n) => {
          history.pushState({}, '', `${location.pathname}?route=${n}`);
          document.querySelector('article')!.innerHTML =
            `<p>State Sen. Marcus Riccelli, D-Spokane, voted for ESSB 6346, part ${n}.</p>`.repeat(n);
        }, route);
        await until(async () => (await countMarks(article)) === 2 * route, `marks of route ${route}`);
      }
      await helper.close();
      await article.close();
    }
  }

  beforeAll(async () => {
    keys = await sampleKeys();
    const issued = {
      issued: new Date().toISOString(),
      expires: new Date(Date.now() + 86_400_000).toISOString(),
    };
    const files = sampleFiles(1).filter(({ path }) => path.startsWith('id/'));
    feed = await sampleFeed(1, keys, issued, files);
    rig = await openReader(kind, {
      answer: ({ href }, request, response) => {
        const bytes = href.startsWith(feedAddress) ? feed.get(href.slice(feedAddress.length)) : undefined;
        if (!bytes) return false;
        const headers = {
          'access-control-allow-origin': '*',
          'cache-control': 'max-age=60',
          etag: `"${bytes.length}"`,
          'set-cookie': 'reader=1',
        };
        if (request.headers['if-none-match'] === headers.etag) response.writeHead(304, headers).end();
        else response.writeHead(200, headers).end(bytes);
        return true;
      },
    });
    for (const [url, html] of articles) rig.proxy.serve(url, html);
    options = await rig.openExtensionPage('options.html');
  });
  afterAll(() => rig?.close());

  it('asks for nothing while no feed is set', async () => {
    await (await read(sampleUrl)).close();
    expect(rig.proxy.requests.map(({ url }) => url)).toEqual(visited);
  });

  it('takes a new feed with one request for each of its files', async () => {
    await options.bringToFront();
    await options.evaluate(() => document.querySelector('details:has(form)')?.setAttribute('open', ''));
    await options.type('details form textarea', `${feedAddress}latest.json ${keys.recovery.publicKey}`);
    // A real click: Firefox asks for the feed's host only then.
    await options.click('details form button');
    await until(async () => (await text(options)).includes('Data version 1 ·'), 'the release');
    expect(feedPaths().sort()).toEqual([...feed.keys()].sort());
  });

  it('asks the feed for nothing while pages are read, cards opened, routes changed', async () => {
    const before = rig.proxy.requests.length;
    await session(articles.keys());
    expect(rig.proxy.requests.slice(before).map(({ url }) => url)).toEqual(visited.slice(1));
  });

  it('asks for nothing when the background stops and wakes, nor when its alarm rings too early', async () => {
    const before = rig.proxy.requests.length;
    const { dueAt } = await refreshState();
    expect(dueAt).toBeGreaterThan(Date.now() + 60_000);
    await rig.killBackground();
    const article = await read(sampleUrl);
    await article.close();
    await ring();
    expect(rig.proxy.requests.slice(before).map(({ url }) => url)).toEqual([sampleUrl]);
    expect((await refreshState()).dueAt).toBe(dueAt);
  });

  it('asks once when it is due, for the manifest alone, as nothing is new', async () => {
    const before = rig.proxy.requests.length;
    await refreshState({ dueAt: Date.now() - 1 });
    await ring();
    await until(async () => feedPaths(before).length > 0, 'the request that was due');
    await until(async () => (await refreshState()).dueAt > Date.now(), 'the next one to be planned');
    expect(rig.proxy.requests.slice(before).map(({ url }) => url)).toEqual([`${feedAddress}latest.json`]);
  });

  it('asks for nothing more in another session', async () => {
    const before = rig.proxy.requests.length;
    await session([sampleUrl]);
    expect(feedPaths(before)).toEqual([]);
    expect(rig.proxy.requests.filter((request) => !isFeed(request)).map(({ url }) => url)).toEqual(visited);
  });

  it('told the feed’s host nothing of the reader: no cookie, referrer, query, body or header of its own', () => {
    const asked = rig.proxy.requests.filter(isFeed);
    expect(asked).toHaveLength(feed.size + 1);
    for (const { method, url, headers } of asked) {
      expect([method, new URL(url).search, headers.cookie, headers.referer]).toEqual(['GET', '', undefined, undefined]);
      expect(
        Object.keys(headers).filter((name) => !headersOf[kind].includes(name)),
        url,
      ).toEqual([]);
      // Chromium names the extension, whose id is the same everywhere; Firefox would name the very installation.
      expect(headers.origin).toBe(kind === 'chromium' ? rig.origin : undefined);
    }
  });
});
