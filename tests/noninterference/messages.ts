/** What the background tells a page's scripts, and what is kept where a page's scripts or other devices could read it. */
import type { Page } from 'puppeteer-core';

/** Asks from inside the page's script world for everything that a reader asks for; answers as JSON. */
export const answersTo = (helper: Page, url: string, keys: string[]): Promise<string> =>
  helper.evaluate(`(async () => {
    const api = globalThis.browser ?? globalThis.chrome;
    const tab = (await api.tabs.query({})).find((one) => one.url?.startsWith(${JSON.stringify(url)}));
    const listed = await api.tabs.sendMessage(tab.id, { call: 'reader/list', payload: {} }, { frameId: 0 });
    const [{ result }] = await api.scripting.executeScript({ target: { tabId: tab.id }, args: [${JSON.stringify(keys)}, listed.mentions.map((one) => one.key)], func: async (given, marked) => {
      const { runtime } = globalThis.browser ?? globalThis.chrome;
      const ask = (call, payload) => runtime.sendMessage({ call, payload }).catch(() => 'refused');
      const answers = [await ask('background/scan', { url: location.href, parts: [{ around: '', html: [document.body.outerHTML] }] })];
      for (const key of [...new Set([...marked, ...given])].filter(Boolean).slice(0, 15)) answers.push(await ask('background/card', { key, why: [], page: { keys: marked.filter(Boolean) } }));
      return JSON.stringify(answers);
    } });
    return result;
  })()`) as Promise<string>;

/** Everything in `storage.local`, `storage.sync` and `storage.session`, as JSON. */
export const storedByExtension = (helper: Page): Promise<string> =>
  helper.evaluate(`(async () => {
    const { storage } = globalThis.browser ?? globalThis.chrome;
    return JSON.stringify(await Promise.all(['local', 'sync', 'session'].map((area) => storage[area].get(null))));
  })()`) as Promise<string>;
