/**
 * From the moment a card is decided on to the card in the page, against the injection of an equally large script that does
 * nothing. A hand that rests on a mark decides after the dwell, and the card is asked for while it rests; a press decides at
 * once, and everything has still to come.
 */
import type { Page, WebWorker } from 'puppeteer-core';
import { hoverTimes } from '../../engine/hover-intent';
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
  /** On the clock that pages and the background share. */
  cardAt?: number;
  restedAt?: number;
}
interface Listed {
  mentions: { index: number }[];
}
type Mark = { tab: number; index: number };

/** Medians in ms, each measured on fresh pages. */
export interface FirstCard {
  /** From the end of the dwell. */
  hover: number;
  /** From the press. */
  press: number;
  emptyScript: number;
}

/** Notes when a card comes, and when the pointer last came to rest: at the frame after its move, as the extension counts. */
function watch(): void {
  const scope = globalThis as unknown as Scope;
  new MutationObserver((records) => {
    if (
      records.some(
        ({ target, addedNodes }) => target === document.documentElement && addedNodes[0] instanceof HTMLDivElement,
      )
    )
      scope.cardAt ??= performance.timeOrigin + performance.now();
  }).observe(document, { subtree: true, childList: true });
  addEventListener(
    'pointermove',
    () => requestAnimationFrame(() => (scope.restedAt = performance.timeOrigin + performance.now())),
    true,
  );
}

const cardAt = (page: Page): Promise<number> =>
  until(() => page.evaluate(() => (globalThis as unknown as Scope).cardAt), 'the card');

/** Left of all text, in CSS pixels: there is no mark. */
const margin = 1;
/** So many ms for each pixel of the way: a pointer that travels fast means nothing. */
const slowly = 4;

async function byHover(page: Page): Promise<number> {
  const { x, y } = await page.evaluate(() => {
    const [mark] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[]);
    mark!.startContainer.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = mark!.getClientRects()[0]!;
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  await page.mouse.move(margin, y);
  await new Promise((resolve) => setTimeout(resolve, hoverTimes.open + slowly * x));
  const tooEarly = await page.evaluate(() => (globalThis as unknown as Scope).cardAt);
  if (tooEarly !== undefined) throw new Error('A card came before the pointer was on its mark.');
  await page.mouse.move(x, y);
  const at = await cardAt(page);
  const rested = await page.evaluate(() => (globalThis as unknown as Scope).restedAt!);
  return at - rested - hoverTimes.open;
}

async function byPress(page: Page, background: WebWorker, mark: Mark): Promise<number> {
  const began = await background.evaluate(({ tab, index }) => {
    const { chrome } = globalThis as unknown as Scope;
    const now = performance.timeOrigin + performance.now();
    void chrome.tabs.sendMessage(tab, { call: 'reader/go', payload: { index } });
    return now;
  }, mark);
  return (await cardAt(page)) - began;
}

const injectEmpty = (background: WebWorker, { tab }: Mark): Promise<number> =>
  background.evaluate(
    async (tabId, file) => {
      const began = performance.now();
      await (globalThis as unknown as Scope).chrome.scripting.executeScript({ target: { tabId }, files: [file] });
      return performance.now() - began;
    },
    tab,
    emptyCard,
  );

/** Opens the first card of each page, by turns in each way. */
export async function timeFirstCard(
  rig: RigBrowser,
  proxy: NewsProxy,
  urls: readonly string[],
  html: string,
): Promise<FirstCard> {
  const times: Record<keyof FirstCard, number[]> = { hover: [], press: [], emptyScript: [] };
  const ways = Object.keys(times) as (keyof FirstCard)[];
  for (const [turn, url] of urls.entries()) {
    const way = ways[Math.floor(turn / 3 + turn) % ways.length]!;
    proxy.serve(url, html);
    const page = await rig.browser.newPage();
    await page.evaluateOnNewDocument(watch);
    await page.goto(url, { waitUntil: 'load' });
    await page.bringToFront();
    const target = await rig.browser.waitForTarget((one) => one.type() === 'service_worker');
    const background = (await target.worker())!;
    const mark = await until(
      () =>
        background.evaluate(async (address): Promise<Mark | undefined> => {
          const { chrome } = globalThis as unknown as Scope;
          const [tab] = await chrome.tabs.query({ url: address });
          const list = (await chrome.tabs.sendMessage(tab!.id, { call: 'reader/list', payload: {} })) as Listed;
          return list.mentions[0] && { tab: tab!.id, index: list.mentions[0].index };
        }, url),
      'the first mark',
    );
    // pointer.js has to be there: it comes with the first mark, not with the first card.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    if (way === 'hover') times.hover.push(await byHover(page));
    else if (way === 'press') times.press.push(await byPress(page, background, mark));
    else times.emptyScript.push(await injectEmpty(background, mark));
    await page.close();
  }
  return { hover: median(times.hover), press: median(times.press), emptyScript: median(times.emptyScript) };
}
