/**
 * The main job as a person does it, in real Chromium and Firefox: install, read an article, point at a name, read the
 * card, close it, use the companion, choose a district, and go on after the background was stopped.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { choose, press } from '../rig/by-role';
import { text, waitForText } from '../rig/keyboard';
import { kinds } from '../rig/kinds';
import { until } from '../rig/launch';
import {
  cardOver,
  countMarks,
  marked,
  markedWords,
  openHelper,
  readCard,
  untilRested,
  waitForNoCard,
} from '../rig/page-eyes';
import { sampleUrl } from '../rig/sample';
import { tabAt } from '../rig/tabs';
import { openReader, type Reader } from '../rig/reader';

/** The same page at an address where the extension has no business: what the page is without us. */
const untouchedUrl = 'https://example.test/collective-lens-sample/';

describe.each(kinds)('the main job in %s', (kind) => {
  let rig: Reader;
  let article: Page;
  let helper: Page;
  const html = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.outerHTML);

  beforeAll(async () => {
    rig = await openReader(kind, { articles: [sampleUrl, untouchedUrl] });
  });
  afterAll(() => rig?.close());

  it('opens the welcome page when it is installed', async () => {
    await until(
      async () =>
        (await rig.browser.pages()).length > 1 || rig.browser.targets().some((t) => t.url().includes('welcome')),
      'the welcome page',
    );
  });

  it('marks the officials and bills of an article, and nothing else', async () => {
    article = await rig.openArticle(sampleUrl);
    await marked(article, 29);
    const words = await markedWords(article);
    for (const named of ['Marcus Riccelli', 'Ormsby', 'Hill', 'Lisa Brown', 'Michael Baumgartner']) {
      expect(words).toContain(named);
    }
    for (const bill of ['ESSB 6346', 'SHB 2689', 'Second Substitute Senate Bill 6182', 'EHB 2681']) {
      expect(words).toContain(bill);
    }
    expect(words.filter((word) => ['holy', 'short', 'hill', 'Holy', 'HB 1000'].includes(word))).toEqual(['Holy']);
  });

  it('opens a card over a name, with the recorded votes on the bills of this story', async () => {
    helper = await openHelper(rig, article);
    const card = await cardOver(article, helper, 'Marcus Riccelli');
    expect(card.text).toMatch(/State senator/);
    expect(card.text).toMatch(/In this story[^]*Voted yes/);
    expect(card.text).toMatch(/6346/);
    expect(card.controls.map(({ name }) => name).join('\n')).toMatch(/Call/);
  });

  it('closes the card on Escape and keeps it closed while the pointer rests there', async () => {
    await article.keyboard.press('Escape');
    await waitForNoCard(helper, sampleUrl);
    await untilRested(article);
    expect(await readCard(helper, sampleUrl)).toBeNull();
  });

  it('opens a card over a bill, with title, tally and its official page', async () => {
    const card = await cardOver(article, helper, 'ESSB 6346', { said: 'Tax on millionaires' });
    expect(card.text).toMatch(/2025.2026|2025–26/);
    expect(card.text).toMatch(/51/);
    expect(card.controls.map(({ name }) => name).join('\n')).toMatch(/Official page/);
  });

  it('closes the card when the pointer has left it', async () => {
    await article.mouse.move(4, 4);
    await waitForNoCard(helper, sampleUrl);
  });

  it('leaves the page byte for byte as it was', async () => {
    const untouched = await rig.openArticle(untouchedUrl);
    expect(await countMarks(untouched)).toBe(0);
    expect(await html(article)).toBe(await html(untouched));
    await untouched.close();
  });

  it('lists everything the page names in the companion', async () => {
    await article.bringToFront();
    const companion = await rig.openExtensionPage(`popup.html?tab=${await tabAt(helper, sampleUrl)}`);
    await waitForText(companion, /Timm Ormsby/);
    const seen = await text(companion);
    for (const named of ['Marcus Riccelli', 'Natasha Hill', 'Lisa Brown', 'SB 6346', 'HB 2689'])
      expect(seen).toContain(named);
    await companion.close();
  });

  it('keeps a district chosen from lists, and shows who that gives', async () => {
    const options = await rig.openExtensionPage('options.html');
    await choose(options, 'State', 'wa');
    await choose(options, 'Legislative district', '3');
    await choose(options, 'Congressional district', '5');
    await choose(options, 'City', 'spokane');
    await waitForText(options, /Natasha Hill/);
    // Of the city, which was chosen last.
    await waitForText(options, /Lisa Brown/);
    const seen = await text(options);
    for (const mine of ['Marcus Riccelli', 'Timm Ormsby', 'Michael Baumgartner', 'Maria Cantwell', 'Lisa Brown'])
      expect(seen).toContain(mine);
    expect(seen).not.toContain('Jeff Holy');
    await options.close();
  });

  it('lists my officials in the companion, to call and to write to', async () => {
    const companion = await rig.openExtensionPage('popup.html');
    await press(companion, 'tab', 'My officials');
    await waitForText(companion, /Natasha Hill/);
    const hrefs = await companion.$$eval('a', (links) => links.map((link) => link.getAttribute('href') ?? ''));
    const hasCall = hrefs.some((href) => href.startsWith('tel:')) || /Call/.test(await text(companion));
    expect(hasCall).toBe(true);
    await companion.close();
  });

  it('still works after the background was stopped', async () => {
    await rig.killBackground();
    await article.bringToFront();
    await cardOver(article, helper, 'Shelly Short');
    await article.keyboard.press('Escape');
    await waitForNoCard(helper, sampleUrl);
  });

  it('asked nobody for anything but the articles', () => {
    const asked = rig.asked();
    expect([...new Set(asked)].sort()).toEqual([sampleUrl, untouchedUrl].sort());
  });
});
