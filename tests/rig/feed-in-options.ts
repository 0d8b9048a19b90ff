/** A partner's feed in the options page, as its reader enters it. */
import type { Page } from 'puppeteer-core';

/** Types a feed's line, or the next part of it, into its field, and sends it. */
export async function enterFeed(options: Page, line: string): Promise<void> {
  await options.bringToFront();
  await options.evaluate(() => document.querySelector('details:has(form)')?.setAttribute('open', ''));
  await options.type('details form textarea', line);
  await options.click('details form button'); // A real click: Firefox asks for the host only then.
}
