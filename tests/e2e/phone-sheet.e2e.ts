/**
 * A phone held in one hand: who, the words and the way to say them are in its first window, or in languages with longer words
 * a thumb's breadth below; and with letters twice as large the sheet still fits. Chromium alone can be told to write so large.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { languages } from '../../locales/languages';
import { layoutFaults, openGallery, type Gallery } from '../rig/surfaces';

let gallery: Gallery;
let page: Page;
const sheets = ['companion-act-own', 'companion-act-own-guest', 'companion-act-letter'];

beforeAll(async () => {
  gallery = await openGallery('chromium');
  page = gallery.page;
});
afterAll(() => gallery?.close());

it.each(languages.map(({ tag }) => tag))(
  'the sheet shows the way to call in its first window in %s',
  async (language) => {
    await page.setViewport({ width: 390, height: 700 });
    await gallery.show('companion-act-own', language);
    const seen = await page.waitForSelector('.script-ways .link-button');
    const { y, height } = (await seen!.boundingBox())!;
    expect(y + height).toBeLessThanOrEqual(language === 'en' ? 700 : 820);
  },
);

it.each(languages.map(({ tag }) => tag))('the sheet fits a phone with large letters in %s', async (language) => {
  const looks = await page.createCDPSession();
  await looks.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  await page.setViewport({ width: 360, height: 640 });
  const faults: string[] = [];
  for (const state of sheets) {
    await gallery.show(state, language);
    await page.waitForSelector('.script-ways');
    faults.push(...(await layoutFaults(page)).map((fault) => `${state}: ${fault}`));
  }
  await looks.send('Page.setFontSizes', { fontSizes: { standard: 16, fixed: 13 } });
  await looks.detach();
  expect(faults).toEqual([]);
});
