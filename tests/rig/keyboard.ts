/** A reader with a keyboard: where the focus is, how to get somewhere with Tab, what the page then says and keeps. */
import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { until } from './launch';

/** What has the focus, by the words a person would call it. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement | null;
    const label = element?.labels?.[0]?.textContent;
    return (element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? '').trim();
  });

/**
 * Whether keys do here what they do under a hand. Behind a page's last control Tab goes through Firefox's own ones, and the page's
 * first controls look as if they had the focus already while it is still there.
 */
const isHere = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.hasFocus() || !navigator.userAgent.includes('Firefox'));

/** Presses Tab until what is wanted has the focus. */
export async function tabTo(page: Page, words: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    const name = await focused(page);
    if (words.test(name) && (await isHere(page))) return;
    passed.push(name.slice(0, 30));
  }
  throw new Error(`Tab never came to ${words}; it came to ${passed.join(' | ')}`);
}

/**
 * Walks the closed list that has the focus to an option, an arrow key at a time. Typed letters are no safe way there: on a busy
 * machine a pause between two of them makes two searches of one word.
 */
export async function pick(page: Page, option: string): Promise<void> {
  const wayTo = (words: string) => {
    const { options, selectedIndex } = document.activeElement as HTMLSelectElement;
    return [...options].findIndex(({ text }) => text === words) - selectedIndex;
  };
  for (let way = await page.evaluate(wayTo, option); way !== 0;) {
    await page.keyboard.press(way > 0 ? 'ArrowDown' : 'ArrowUp');
    const before = way;
    way = await until(async () => {
      const after = await page.evaluate(wayTo, option);
      return after !== before && { after };
    }, `a step towards "${option}"`).then(({ after }) => after);
  }
}

/** What the page says; a space that holds words together is a space. */
export const text = (page: Page): Promise<string> =>
  page.evaluate(() => document.body.innerText.replaceAll('\u00a0', ' '));
/** Waits until the page says these very words. */
export const says = (page: Page, words: string): Promise<boolean> =>
  until(async () => (await text(page)).includes(words), `“${words}”`);
/** Waits until the page says so. */
export const waitForText = (page: Page, words: RegExp) =>
  until(async () => words.test(await text(page)), `${words} on the page`);

/** Every row of every database of the extension, and what its other storages hold. */
export const stored = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const world = globalThis as unknown as { browser?: Browser; chrome: Browser };
    const { local, session } = (world.browser ?? world.chrome).storage;
    const rows: unknown[] = [
      ...Object.entries(localStorage),
      ...Object.entries(await local.get()),
      ...Object.entries(await session.get()),
    ];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      for (const store of database.objectStoreNames) {
        rows.push(
          await new Promise((resolve) => {
            const asking = database.transaction(store).objectStore(store).getAll();
            asking.onsuccess = () => resolve(asking.result);
          }),
        );
      }
      database.close();
    }
    return JSON.stringify(rows);
  });
