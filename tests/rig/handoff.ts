/** Opens pages of the extension as it opens them itself: with what they are about in the browser's memory, not in the address. */
import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';

let count = 0;

/** Leaves a handoff for a page, and answers the query to open it with. `helper` is one of the extension's own pages. */
export async function leaveHandoff(helper: Page, handoff: Record<string, string>): Promise<string> {
  const ticket = `test-${++count}`;
  await helper.evaluate(
    async (kept) => {
      const world = globalThis as unknown as { browser?: Browser; chrome: Browser };
      await (world.browser ?? world.chrome).storage.session.set({ handoffs: [kept] });
    },
    [ticket, handoff] as const,
  );
  return `handoff=${ticket}`;
}
