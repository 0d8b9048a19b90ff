/** The browser's tabs, as the extension sees them: drivers are not told of each that an extension opens. */
import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';

/** The extension's own number of the tab at this address. */
export const tabAt = (own: Page, address: string): Promise<number | undefined> =>
  own.evaluate(async (wanted) => {
    const world = globalThis as unknown as { browser?: Browser; chrome: Browser };
    return (await (world.browser ?? world.chrome).tabs.query({})).find(({ url }) => url === wanted)?.id;
  }, address);

/** The address of the newest tab whose address holds these words. `own` is one of the extension's own pages. */
export const addressOf = (own: Page, words: string): Promise<string | undefined> =>
  own.evaluate(async (wanted) => {
    const world = globalThis as unknown as { browser?: Browser; chrome: Browser };
    const tabs = await (world.browser ?? world.chrome).tabs.query({});
    return tabs.filter(({ url }) => url?.includes(wanted)).at(-1)?.url;
  }, words);
