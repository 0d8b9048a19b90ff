/**
 * Official words in the reader's language, in real Chromium and Firefox. Firefox has no translator, and no test may have
 * Chromium fetch a language from its maker: a made-up one stands in the page in the browser's place.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import vi from '../../locales/vi.json';
import { byRole, choose, findAndPress, press } from '../rig/by-role';
import { says, text, waitForText } from '../rig/keyboard';
import { kinds } from '../rig/kinds';
import { until } from '../rig/launch';
import { openReader, type Reader } from '../rig/reader';

type Availability = 'available' | 'downloadable' | 'unavailable';
type Made = typeof globalThis & { Translator?: unknown; asked: string[] };
const words = vi.companion.translation;

describe.each(kinds)('translation in %s', (kind) => {
  let rig: Reader;
  let options: Page;

  /**
   * The card of a bill at the window's side, in a browser whose translator is like this; `undefined` for one without. The view
   * begins anew with each tab that comes to the front: by then the translator is there.
   */
  const openBill = async (availability: Availability | undefined, fails = false): Promise<Page> => {
    const page = await rig.openExtensionPage('sidepanel.html');
    await page.evaluate(
      (can: Availability | null, isBroken: boolean) => {
        const made = globalThis as Made;
        made.asked = [];
        made.Translator = can && {
          availability: async () => can,
          create: async (pair: { sourceLanguage: string; targetLanguage: string }) => {
            if (isBroken) throw new Error('no such language');
            made.asked.push(`${pair.sourceLanguage} to ${pair.targetLanguage}`);
            return { translate: async (words: string) => `‹${words}›`, destroy: () => made.asked.push('ended') };
          },
        };
      },
      availability ?? null,
      fails,
    );
    for (const front of [options, page]) {
      await page.evaluate(() => (document.querySelector('.companion')!.id = 'before'));
      await front.bringToFront();
      await until(() => page.$('.companion:not(#before)'), 'the view anew');
    }
    await findAndPress(page, 'HB 1217', /^HB 1217.*Residential tenants/, vi.find.label);
    await byRole(page, 'button', new RegExp(`^${vi.follow.button}`));
    return page;
  };
  const asked = (page: Page) => page.evaluate(() => (globalThis as Made).asked);

  beforeAll(async () => {
    rig = await openReader(kind);
    options = await rig.openInFront('options.html');
    await choose(options, 'Display language', 'vi');
    await says(options, vi.options.title);
    expect(await options.title()).toBe(`${vi.options.title} · Collective Lens`);
  });
  afterAll(() => rig?.close());

  it('is offered, made when it is asked for, and said to be the browser’s', async () => {
    const page = await openBill('available');
    const button = await byRole(page, 'button', words.button);
    expect(await asked(page)).toEqual([]);
    await button.click();
    await waitForText(page, /‹Residential tenants›/);
    const shown = await page.$eval('.translation[role="status"]', (part) => ({
      text: part.textContent,
      language: part.querySelector('p')?.lang,
    }));
    expect(shown.text).toContain(words.label);
    expect(shown.language).toBe('vi');
    expect(await asked(page)).toEqual(['en to vi', 'ended']);
    await page.close();
  });

  it('says that the browser may fetch something first', async () => {
    const page = await openBill('downloadable');
    await byRole(page, 'button', words.button);
    expect(await text(page)).toContain(words.fetched);
    await page.close();
  });

  it('says so when the browser cannot after all', async () => {
    const page = await openBill('available', true);
    await press(page, 'button', words.button);
    await says(page, words.failed);
    await page.close();
  });

  it.each([undefined, 'unavailable'] as const)(
    'is not offered where the browser has none: %s',
    async (availability) => {
      const page = await openBill(availability);
      // The last of the card's buttons is there, so this one would be.
      await byRole(page, 'button', new RegExp(`^${vi.follow.button}`));
      expect(await text(page)).not.toContain(words.button);
      await page.close();
    },
  );

  it('asked nobody for anything', () => {
    expect(rig.asked()).toEqual([]);
  });
});
