/** The page of the gallery that draws from the packs that ship, open in Chromium for as long as a file of tests runs. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { serveGallery, type GalleryServer } from './gallery-server';
import { newPage } from './new-page';
import { plainBrowser } from './plain-browser';

/** Asks for it within a test. */
export function packsPage(): () => Page {
  let server: GalleryServer | undefined;
  let browser: Browser | undefined;
  let page: Page;
  beforeAll(async () => {
    server = await serveGallery();
    browser = await plainBrowser('chromium');
    page = await newPage(browser);
    await page.goto(`${server.address}tests/rig/gallery/packs.html`);
    await page.waitForSelector('html[data-ready]');
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  return () => page;
}
