/** What a hostile case plays on: an article that the case has spoilt, and eyes on what the extension makes of it. */
import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { ensureBrowsers } from '../rig/find-browsers';
import { launch, until, type LaunchOptions, type RigBrowser } from '../rig/launch';
import type { NewsProxy } from '../rig/news-proxy';
import { countMarks, hoverWords, readCard, waitForNoCard, type Point, type SeenCard } from '../rig/page-eyes';
import { sampleArticle } from '../rig/sample';
import { longEnoughFor } from '../rig/timeout-factor';

/** The one whom the sample article names, and on whom all cases point. */
export const official = 'Marcus Riccelli';

export interface Article {
  page: Page;
  url: string;
  /** Errors that the page's console or its scripts have shown. */
  errors: string[];
}

export interface Spoilt {
  /** The page's own script, run before its body is read. */
  script?: string;
  /** In place of the sample article. */
  html?: string;
  /** First part of the address; the case's id by default. */
  folder?: string;
}

/** Runs something from inside one of the extension's own pages. */
const world = `const api = globalThis.browser ?? globalThis.chrome;`;

export class Scene {
  readonly kind;
  private opened: Page[] = [];
  private count = 0;

  constructor(
    readonly rig: RigBrowser,
    readonly proxy: NewsProxy,
    readonly helper: Page,
    private readonly name: string,
  ) {
    this.kind = rig.kind;
  }

  /** Serves a spoilt article at an address of its own on a listed news host, and opens it. */
  async open({ script, html = sampleArticle(), folder = this.name }: Spoilt = {}): Promise<Article> {
    const url = `https://www.spokesman.com/${folder}/${++this.count}/`;
    this.proxy.serve(url, script ? html.replace('<head>', () => `<head><script>${script}</script>`) : html);
    return this.visit(url);
  }

  async visit(url: string): Promise<Article> {
    const page = await this.rig.browser.newPage();
    this.opened.push(page);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' && !/favicon/.test(message.location().url ?? '')) errors.push(message.text());
    });
    await page.goto(url, { waitUntil: 'load' });
    await page.bringToFront();
    return { page, url, errors };
  }

  marks(article: Article, atLeast = 20): Promise<number> {
    return until(async () => {
      const count = await countMarks(article.page);
      return count >= atLeast && count;
    }, `${atLeast} marks`);
  }

  /** A card opened by a real pointer. */
  async openCard(article: Article, marks?: number): Promise<SeenCard> {
    await this.marks(article, marks);
    return this.pointAt(article, async () => {
      const card = await this.card(article);
      return card?.text.includes(official) && card;
    });
  }

  /** Points at the official's name until `seen`: on a busy machine a hand's last, slow moves may be lost. */
  pointAt<T>(article: Article, seen: () => Promise<T | false | null | undefined>): Promise<T> {
    return until(async () => {
      await article.page.mouse.move(4, 4);
      await hoverWords(article.page, official);
      return until(seen, 'what the pointer brings', 4000).catch(() => undefined);
    }, `what comes when “${official}” is pointed at`);
  }

  card(article: Article): Promise<SeenCard | null> {
    return readCard(this.helper, article.url);
  }

  /** Where a control of the open card is. A card taller than its window is scrolled until it shows it, as a hand does. */
  inSight({ page, url, errors }: Article, name: RegExp): Promise<Point> {
    return until(
      async () => {
        const card = await this.card({ page, url, errors });
        const found = card?.controls.find((one) => name.test(one.name));
        if (!card || !found) return undefined;
        const { x, y, height } = card.box;
        const bottom = Math.min(y + height, Number(await page.evaluate('innerHeight')));
        if (found.y > y && found.y < bottom) return found;
        await page.mouse.move(x + 30, y + 30);
        await page.mouse.wheel({ deltaY: found.y - (y + bottom) / 2 });
        return undefined;
      },
      `${String(name)} in sight on the card`,
    );
  }

  noCard(article: Article): Promise<true> {
    return waitForNoCard(this.helper, article.url);
  }

  /** Points at the official's name, and sees that no card stays. */
  async expectNoCardFor(article: Article, ms = 1500): Promise<void> {
    await hoverWords(article.page, official);
    await pause(ms);
    assert.equal(await this.card(article), null, 'a card is open');
  }

  /** Begins to keep the calls that reach the extension's own pages: every call to the background does. */
  async hearCalls(): Promise<() => Promise<string[]>> {
    await this.helper.evaluate(`(() => { ${world}
      globalThis.heard = [];
      globalThis.hearing ??= (api.runtime.onMessage.addListener((message) => { globalThis.heard.push(message?.call ?? typeof message); }), true);
    })()`);
    return () => this.helper.evaluate('globalThis.heard') as Promise<string[]>;
  }

  async tabOf({ url }: Article): Promise<number> {
    const id = await this.helper.evaluate(async (address) => {
      const scope = globalThis as unknown as { browser?: Browser; chrome: Browser };
      const tabs = await (scope.browser ?? scope.chrome).tabs.query({});
      return tabs.find((tab) => tab.url?.startsWith(address))?.id;
    }, url);
    assert.ok(id !== undefined, `no tab shows ${url}`);
    return id;
  }

  /** What the reader of an article says of itself: `on`, `off`, `gave-up`; undefined where there is none. */
  async readerState(article: Article): Promise<string | undefined> {
    const tab = await this.tabOf(article);
    return this.helper.evaluate(`(async () => {
      const answer = await (globalThis.browser ?? globalThis.chrome).tabs.sendMessage(${tab}, { call: 'reader/list', payload: {} }, { frameId: 0 });
      return answer?.state;
    })()`) as Promise<string | undefined>;
  }

  /** What the toolbar window says of an article, once it has looked. */
  async companionSays(article: Article): Promise<string> {
    const companion = await this.rig.openExtensionPage(`popup.html?tab=${await this.tabOf(article)}`);
    try {
      return await until(async () => {
        const words = (await companion.evaluate('document.body.innerText')) as string;
        return /On this page/.test(words) && !/Reading this page/.test(words) && words;
      }, 'the companion');
    } finally {
      await companion.close();
    }
  }

  /** A computed style of the open card's outermost box, as another extension could read it. */
  async cardStyle(article: Article, property: string): Promise<unknown> {
    const tab = await this.tabOf(article);
    return this.helper.evaluate(`(async () => {
      const api = globalThis.browser ?? globalThis.chrome;
      const [{ result }] = await api.scripting.executeScript({ target: { tabId: ${tab} }, args: ['${property}'], func: (name) => {
        for (const host of document.documentElement.children) {
          const card = (host.openOrClosedShadowRoot ?? globalThis.chrome?.dom?.openOrClosedShadowRoot(host))?.querySelector('[data-card]');
          if (card) return getComputedStyle(card).getPropertyValue(name);
        }
      } });
      return result;
    })()`);
  }

  /** The same in a browser of its own, which is told things before it starts. */
  async elsewhere(options: Partial<LaunchOptions>, look: (scene: Scene) => Promise<void>): Promise<void> {
    const executablePath = ensureBrowsers([this.kind])[this.kind] as string;
    const rig = await launch({
      kind: this.kind,
      executablePath,
      proxyPort: this.proxy.port,
      headless: true,
      ...options,
    });
    try {
      await look(new Scene(rig, this.proxy, await rig.openExtensionPage('options.html'), this.name));
    } finally {
      await rig.close();
    }
  }

  /** Addresses of all tabs, as the extension sees them. */
  tabs(): Promise<string[]> {
    return this.helper.evaluate(async () => {
      const scope = globalThis as unknown as { browser?: Browser; chrome: Browser };
      return (await (scope.browser ?? scope.chrome).tabs.query({})).map((tab) => tab.url ?? '');
    });
  }

  async close(): Promise<void> {
    for (const page of this.opened) if (!page.isClosed()) await page.close().catch(() => undefined);
  }
}

export const pause = longEnoughFor;
