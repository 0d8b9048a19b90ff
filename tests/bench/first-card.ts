/** From the wish to see a card to the card in the page, against the injection of an equally large script that does nothing. */
import type { WebWorker } from 'puppeteer-core';
import type { NewsProxy } from '../rig/news-proxy';
import { type RigBrowser, until } from '../rig/launch';
import { emptyCard } from './extensions';
import { median } from './numbers';

interface Scope {
  chrome: {
    tabs: {
      query(what: { url: string }): Promise<{ id: number }[]>;
      sendMessage(tab: number, message: unknown): Promise<unknown>;
    };
    scripting: { executeScript(what: { target: { tabId: number }; files: string[] }): Promise<unknown> };
  };
  cardAt?: number;
}
interface Listed {
  mentions: { index: number }[];
}

/** Medians in ms, each measured on fresh pages. */
export interface FirstCard {
  card: number;
  emptyScript: number;
}

export async function timeFirstCard(
  rig: RigBrowser,
  proxy: NewsProxy,
  urls: readonly string[],
  html: string,
): Promise<FirstCard> {
  const worker = async (): Promise<WebWorker> => {
    const target = await rig.browser.waitForTarget((one) => one.type() === 'service_worker');
    return (await target.worker())!;
  };
  const cards: number[] = [];
  const empties: number[] = [];
  for (const [turn, url] of urls.entries()) {
    proxy.serve(url, html);
    const page = await rig.browser.newPage();
    await page.evaluateOnNewDocument(() => {
      new MutationObserver((records) => {
        if (
          records.some(
            ({ target, addedNodes }) => target === document.documentElement && addedNodes[0] instanceof HTMLDivElement,
          )
        )
          (globalThis as unknown as Scope).cardAt ??= performance.timeOrigin + performance.now();
      }).observe(document, { subtree: true, childList: true });
    });
    await page.goto(url, { waitUntil: 'load' });
    await page.bringToFront();
    const background = await worker();
    const first = await until(
      () =>
        background.evaluate(async (address) => {
          const { chrome } = globalThis as unknown as Scope;
          const [tab] = await chrome.tabs.query({ url: address });
          const list = (await chrome.tabs.sendMessage(tab!.id, { call: 'reader/list', payload: {} })) as Listed;
          return list.mentions[0] && { tab: tab!.id, index: list.mentions[0].index };
        }, url),
      'the first mark',
    );
    // pointer.js has to be there: it comes with the first mark, not with the first card.
    await new Promise((resolve) => setTimeout(resolve, 300));
    if (turn % 2 === 0) {
      const began = await background.evaluate(({ tab, index }) => {
        const { chrome } = globalThis as unknown as Scope;
        const now = performance.timeOrigin + performance.now();
        void chrome.tabs.sendMessage(tab, { call: 'reader/go', payload: { index } });
        return now;
      }, first);
      cards.push((await until(() => page.evaluate(() => (globalThis as unknown as Scope).cardAt), 'the card')) - began);
    } else {
      const took = await background.evaluate(
        async ({ tab, file }) => {
          const began = performance.now();
          await (globalThis as unknown as Scope).chrome.scripting.executeScript({
            target: { tabId: tab },
            files: [file],
          });
          return performance.now() - began;
        },
        { tab: first.tab, file: emptyCard },
      );
      empties.push(took);
    }
    await page.close();
  }
  return { card: median(cards), emptyScript: median(empties) };
}
