/**
 * Cards of the packs that ship, drawn in Chromium: nothing sticks out, no part is empty, no act lacks its source.
 * Every pack is looked at, and every twentieth of its officials and measures.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packParts } from '../../engine/release/packs';
import { root } from '../rig/build';
import { ensureBrowsers } from '../rig/find-browsers';

const sampled = 20;
const packs = join(root, 'public/packs');
const ids = readdirSync(packs, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const partsOf = (id: string) => packParts.filter((part) => existsSync(join(packs, id, `${part}.json`)));

let server: ViteDevServer;
let browser: Browser;

beforeAll(async () => {
  server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
  });
  await server.listen();
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

// A desk; a telephone; a desk at 400 %.
describe.each([1280, 360, 320])('in a window %i px wide', (width) => {
  it('cards of every pack fit', async () => {
    const page = await browser.newPage();
    await page.setViewport({ width, height: 900 });
    await page.goto(`${server.resolvedUrls?.local[0] ?? ''}tests/rig/gallery/packs.html`);
    await page.waitForSelector('html[data-ready]');
    let drawn = 0;
    const faults: string[] = [];
    for (const id of ids) {
      const seen = await page.evaluate((...args) => window.drawPack(...args), id, partsOf(id), sampled);
      drawn += seen.drawn;
      faults.push(...seen.faults);
    }
    expect(faults).toEqual([]);
    expect(drawn).toBeGreaterThan(500);
    await page.close();
  });
});
