/** The companion where it is a tab, not the toolbar's window; and its box for finding, in every language. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { languages } from '../../locales/languages';
import { layoutFaults, openGallery, windowOf, type Gallery } from '../rig/surfaces';

let gallery: Gallery;
let page: Page;

beforeAll(async () => {
  gallery = await openGallery('chromium');
  page = gallery.page;
});
afterAll(() => gallery?.close());

const size = () =>
  page.evaluate(() => {
    const { width, height } = document.querySelector('.companion')!.getBoundingClientRect();
    return [Math.round(width), Math.round(height)];
  });

it('is as high as its tab, and wider than the toolbar’s window', async () => {
  const state = 'companion-officials';
  await page.setViewport(windowOf(state));
  await gallery.show(state);
  expect((await size())[0]).toBe(416);
  await page.setViewport({ width: 1200, height: 900 });
  expect(await size()).toEqual([704, 900]);
  expect(await layoutFaults(page)).toEqual([]);
});

it.each(languages.map(({ tag }) => tag))('says in full what can be found, in %s', async (language) => {
  await page.setViewport(windowOf('companion-officials'));
  await gallery.show('companion-officials', language);
  const [needed, there] = await page.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('.find-field input')!;
    const pen = document.createElement('canvas').getContext('2d')!;
    pen.font = getComputedStyle(field).font;
    return [pen.measureText(field.placeholder).width, field.clientWidth];
  });
  expect(needed).toBeLessThanOrEqual(there!);
});
