/**
 * A phone held in one hand, its letters twice as large: the sheet fits in every language, and the button that calls or writes
 * is in view from the sheet's first line to its last. Chromium alone can be told to write so large.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { languages } from '../../locales/languages';
import { layoutFaults, openGallery, type Gallery } from '../rig/surfaces';

let gallery: Gallery;
let page: Page;

beforeAll(async () => {
  gallery = await openGallery('chromium');
  page = gallery.page;
  const looks = await page.createCDPSession();
  await looks.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  await page.setViewport({ width: 360, height: 640 });
});
afterAll(() => gallery?.close());

/** Where the button is not in the window, in parts of the way through the sheet: 0 at its heading, 1 at its end. */
const outOfView = () =>
  page.evaluate(() => {
    const sheet = document.querySelector('.sheet .entry')!;
    const { top, height } = sheet.getBoundingClientRect();
    const from = scrollY + top - innerHeight / 2;
    return [0, 0.1, 0.25, 0.5, 0.75, 0.9].filter((part) => {
      scrollTo(0, from + (height - innerHeight / 2) * part);
      const bar = document.querySelector('.reach-bar :is(a, button)')?.getBoundingClientRect();
      return !bar || bar.top < 0 || bar.bottom > innerHeight || bar.width > innerWidth;
    });
  });

it.each(languages.map(({ tag }) => tag))('the sheet fits a phone with large letters in %s', async (language) => {
  const faults: string[] = [];
  for (const state of ['companion-act-own', 'companion-act-own-guest', 'companion-act-letter']) {
    await gallery.show(state, language);
    await page.waitForSelector('.reach-bar');
    const found = [...(await layoutFaults(page)), ...(await outOfView()).map((part) => `no button at ${part}`)];
    faults.push(...found.map((fault) => `${state}: ${fault}`));
  }
  expect(faults).toEqual([]);
});
