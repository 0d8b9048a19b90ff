/**
 * With a finger, in real Chromium and Firefox: a tap on marked words opens the card, which stays, a tap elsewhere closes it,
 * and what it offers can be pressed. On a telephone's screen the card is a sheet at the bottom.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kinds } from '../rig/kinds';
import { until } from '../rig/launch';
import { countMarks, findWords, openHelper, readCard, untilArmed, waitForCard, waitForNoCard } from '../rig/page-eyes';
import { openReader, type Reader } from '../rig/reader';
import { sampleUrl } from '../rig/sample';

const screen = { width: 390, height: 760 };

describe.each(kinds)('a finger in %s', (kind) => {
  let rig: Reader;
  let article: Page;
  let helper: Page;

  beforeAll(async () => {
    rig = await openReader(kind);
    article = await rig.openArticle(sampleUrl);
    // Firefox is not told that its screen takes touches: it takes them all the same.
    await article.setViewport(kind === 'chromium' ? { ...screen, hasTouch: true, isMobile: true } : screen);
    await until(async () => (await countMarks(article)) >= 29, 'marks on the article');
    helper = await openHelper(rig, article);
  });
  afterAll(() => rig?.close());

  const tapWords = async (words: string) => {
    const { x, y } = await findWords(article, words);
    await article.touchscreen.tap(x, y);
  };

  /** Higher up, where no sheet covers them: words in the middle of the screen may stand below its edge. */
  const tapAboveSheet = async (words: string) => {
    const { x, y } = await findWords(article, words);
    const scrolled = await article.evaluate(async (by) => {
      const before = scrollY;
      scrollBy({ top: by, behavior: 'instant' });
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      return scrollY - before;
    }, y - 60);
    await article.touchscreen.tap(x, y - scrolled);
  };

  it('opens the card with a tap, as a sheet as wide as the screen', async () => {
    await tapWords('Marcus Riccelli');
    const { text, box } = await waitForCard(helper, sampleUrl, 'Marcus Riccelli');
    expect(text).toMatch(/In this story[^]*Voted yes/);
    // A bar to scroll with is beside it, where there is one.
    expect(box.width).toBe(await article.evaluate(() => document.documentElement.clientWidth));
    expect(Math.round(box.y + box.height)).toBe(screen.height);
  });

  it('goes to another card with a tap on another mark, and closes with one elsewhere', async () => {
    await tapAboveSheet('ESSB 6346');
    await waitForCard(helper, sampleUrl, 'Tax on millionaires');
    await article.touchscreen.tap(screen.width / 2, 4);
    await waitForNoCard(helper, sampleUrl);
  });

  it('lets a finger press what it offers', async () => {
    await tapWords('Marcus Riccelli');
    await waitForCard(helper, sampleUrl, 'Marcus Riccelli');
    await untilArmed(article);
    const close = (await readCard(helper, sampleUrl))?.controls.find(({ name }) => name === 'Close');
    await article.touchscreen.tap(close!.x, close!.y);
    await waitForNoCard(helper, sampleUrl);
  });
});
