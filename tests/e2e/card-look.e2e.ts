/**
 * Cards of the packs that ship, drawn in Chromium: nothing sticks out, no part is empty, no act lacks its source.
 * Every official and every measure of every pack, at three widths; in `npm test` a few of each batch.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { measureKeys } from '../../engine/record/keys';
import { root } from '../rig/build';
import { isWhole } from '../rig/examples';
import { ensureBrowsers } from '../rig/find-browsers';
import { serveGallery, type GalleryServer } from '../rig/gallery-server';
import { filesIn } from '../rig/release-on-disk';

/** Cards in the page at one time. */
const batch = 600;
/** So many of a batch are drawn. */
const ofBatch = isWhole ? batch : 24;
/** A desk; a telephone; a desk at 400 %. */
const widths = [1280, 360, 320];
const read = filesIn();
const packs = join(root, 'public/packs');
const ids = readdirSync(packs, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

let server: GalleryServer;
let browser: Browser;

beforeAll(async () => {
  server = await serveGallery();
  browser = await puppeteer.launch({
    executablePath: ensureBrowsers(['chromium']).chromium!,
    headless: true,
    args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

it('every card of every pack fits, at every width', async () => {
  const page = await browser.newPage();
  await page.goto(`${server.address}tests/rig/gallery/packs.html`);
  await page.waitForSelector('html[data-ready]');
  let drawn = 0;
  let expected = 0;
  const faults: string[] = [];
  for (const id of ids) {
    const inPack = await page.evaluate((...args) => window.openPack(...args), id, measureKeys(read, id));
    for (let from = 0; from < inPack; from += batch) {
      expected += Math.min(ofBatch, inPack - from);
      drawn += await page.evaluate((...args) => window.drawCards(...args), from, ofBatch);
      for (const width of widths) {
        await page.setViewport({ width, height: 900 });
        const seen = await page.evaluate(() => window.lookAtCards());
        faults.push(...seen.map((fault) => `${width} px, ${fault}`));
      }
    }
  }
  console.info(`${drawn} cards drawn at ${widths.length} widths.`);
  expect(faults).toEqual([]);
  expect(drawn).toBe(expected);
  expect(drawn).toBeGreaterThan(isWhole ? 10_000 : 500);
  await page.close();
});
