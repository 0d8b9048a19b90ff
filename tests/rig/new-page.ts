import type { Browser, Page } from 'puppeteer-core';
import { timeoutFactor } from './timeout-factor';

/** How long a browser may take to start, and a page to show what is waited for. */
export const browserLimit = 30_000 * timeoutFactor;

/** A new page, whose limits are those of the machine as it is. */
export async function newPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(browserLimit);
  return page;
}
