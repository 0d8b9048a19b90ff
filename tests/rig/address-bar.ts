/**
 * The keyword `lens` in the address bar. No driver types into a browser's own interface. In Firefox, the browser's own code
 * behind its address bar is called; in Chromium, the events that the address bar sends are fired in the extension's
 * background, at the listeners that wait there.
 */
import type { Page, Target } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { insideFirefox } from './inside-firefox';
import { until, type RigBrowser } from './launch';

interface Offer {
  content: string;
  description: string;
}

export interface AddressBar {
  /** What is offered while this is typed. */
  offers(typed: string): Promise<Offer[]>;
  /** As if this were chosen, in the tab in front. */
  enter(typed: string): Promise<void>;
}

/** `own` is one of the extension's own pages. */
export const addressBar = (rig: RigBrowser, own: Page): Promise<AddressBar> =>
  rig.kind === 'chromium' ? chromiumBar(rig, own) : firefoxBar(rig);

type Listener = (typed: string, answer: unknown) => void;
interface Background {
  chrome: { omnibox: Record<'onInputChanged' | 'onInputEntered', { dispatch: Listener }> };
}

async function chromiumBar(rig: RigBrowser, own: Page): Promise<AddressBar> {
  const isWorker = (one: Target) => one.type() === 'service_worker' && one.url().startsWith(rig.origin);
  /** Awake: an event of the address bar would wake it, too. */
  const background = async () => {
    await own.evaluate(() =>
      (globalThis as unknown as { chrome: Browser }).chrome.runtime.sendMessage({}).catch(() => undefined),
    );
    return until(async () => rig.browser.targets().find(isWorker)?.worker(), 'the background');
  };
  return {
    offers: async (typed) =>
      (await background()).evaluate(
        (words) =>
          new Promise<Offer[]>((resolve) => {
            (globalThis as unknown as Background).chrome.omnibox.onInputChanged.dispatch(words, resolve);
          }),
        typed,
      ),
    enter: async (typed) =>
      (await background()).evaluate((words) => {
        (globalThis as unknown as Background).chrome.omnibox.onInputEntered.dispatch(words, 'currentTab');
      }, typed),
  };
}

async function firefoxBar(rig: RigBrowser): Promise<AddressBar> {
  const inside = await insideFirefox(rig.browser);
  const handler = `const handler = load('ExtensionSearchHandler');`;
  const search = (words: string) => JSON.stringify({ keyword: 'lens', text: `lens ${words}`, inPrivateWindow: false });
  return {
    async offers(typed) {
      const found = await inside(`${handler}
        const offers = await new Promise((resolve) => handler.handleSearch(${search(typed)}, resolve));
        return JSON.stringify(offers);`);
      return JSON.parse(found) as Offer[];
    },
    async enter(typed) {
      await inside(`${handler}
        if (!handler.hasActiveInputSession()) await handler.handleSearch(${search('')}, () => {});
        handler.handleInputEntered('lens', ${JSON.stringify(`lens ${typed}`)}, 'current');`);
    },
  };
}
