/** A reader's browser with the extension in it, before a web in which only the pages served here are to be had. */
import type { Page } from 'puppeteer-core';
import type { BrowserKind } from './find-browsers';
import { ensureBrowsers } from './find-browsers';
import { launch, type LaunchOptions, type RigBrowser } from './launch';
import { startNewsProxy, type NewsProxy, type PageHandler } from './news-proxy';
import { sampleArticle, sampleUrl } from './sample';

export interface Reader extends RigBrowser {
  proxy: NewsProxy;
  /** Addresses that hosts were asked for, in order; a browser asks for a site's picture by itself. */
  asked(): string[];
  /** Opens one of the extension's own pages in a tab in front: behind another, a page draws nothing. */
  openInFront(path: string): Promise<Page>;
}

interface ReaderOptions extends Omit<LaunchOptions, 'kind' | 'executablePath' | 'proxyPort'> {
  /** Addresses at which the sample article stands. */
  articles?: readonly string[];
  /** Answers for every other address. */
  answer?: PageHandler;
}

/** Close it after all tests: the browser ends, and the web with it. */
export async function openReader(
  kind: BrowserKind,
  { articles = [sampleUrl], answer, ...options }: ReaderOptions = {},
): Promise<Reader> {
  const proxy = await startNewsProxy(answer);
  for (const url of articles) proxy.serve(url, sampleArticle());
  const executablePath = ensureBrowsers([kind])[kind];
  const rig = await launch({ kind, executablePath, proxyPort: proxy.port, headless: true, ...options });
  return {
    ...rig,
    proxy,
    async openInFront(path) {
      const page = await rig.openExtensionPage(path);
      await page.bringToFront();
      return page;
    },
    asked: () => proxy.requests.map(({ url }) => url).filter((url) => !url.endsWith('/favicon.ico')),
    async close() {
      await rig.close();
      await proxy.close();
    },
  };
}

/** How a browser reaches a feed on this machine, past the made-up web. */
export const feedHere = (kind: BrowserKind): Pick<LaunchOptions, 'args' | 'prefs'> => ({
  args: kind === 'chromium' ? ['--proxy-bypass-list=127.0.0.1'] : [],
  prefs: { 'network.proxy.allow_hijacking_localhost': false },
});
