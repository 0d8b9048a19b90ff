/**
 * The whole path with the keyboard alone, in real Chromium and Firefox: the welcome, an article, from mention to mention,
 * the card and its controls, the companion, the options, a call. The focus is always somewhere to be seen.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { focused, pick, tabTo, waitForText } from '../rig/keyboard';
import { kinds } from '../rig/kinds';
import { until } from '../rig/launch';
import { openMarked, readCard, waitForCard, waitForNoCard } from '../rig/page-eyes';
import { sampleUrl } from '../rig/sample';
import { tabAt } from '../rig/tabs';
import { openReader, type Reader } from '../rig/reader';

describe.each(kinds)('the whole path by keyboard in %s', (kind) => {
  let rig: Reader;
  let article: Page;
  let helper: Page;
  let companion: Page;
  let companionPath: string;

  beforeAll(async () => {
    rig = await openReader(kind);
  });
  afterAll(() => rig?.close());

  const press = async (page: Page, key: 'Enter' | 'Escape' | 'ArrowRight') => page.keyboard.press(key);
  /** Where the focus is, in the card over the article. */
  const inCard = async () => (await readCard(helper, sampleUrl))?.focused ?? '';
  const hasFocus = (page: Page) => page.evaluate(() => document.activeElement !== document.body);

  it('begins with the welcome: three screens, each heading read when it comes', async () => {
    const welcome = await rig.openInFront('welcome.html');
    for (const heading of [/My issues/, /You’re ready/]) {
      await tabTo(welcome, /^Next$/);
      await press(welcome, 'Enter');
      await until(async () => heading.test(await focused(welcome)), `the focus on ${heading}`);
    }
    await tabTo(welcome, /^Done$/);
    await welcome.close();
  });

  it('walks from mention to mention, each with its card in the focus', async () => {
    ({ article, helper } = await openMarked(rig, sampleUrl, 29));
    companionPath = `popup.html?tab=${await tabAt(helper, sampleUrl)}`;
    companion = await rig.openInFront(companionPath);
    await waitForText(companion, /Marcus Riccelli/);
    // What the keyboard command does: browsers hear its keys before any page does, and no test can press them.
    await tabTo(companion, /^Next$/);
    await press(companion, 'Enter');
    const first = await until(() => readCard(helper, sampleUrl), 'the first mention’s card');
    await press(companion, 'Enter');
    await until(async () => {
      const next = await readCard(helper, sampleUrl);
      return next && next.text !== first.text;
    }, 'the next mention’s card');
    expect(await hasFocus(companion)).toBe(true);
  });

  it('goes through the controls of a card from the first to the last, and back', async () => {
    await article.bringToFront();
    const visited: string[] = [];
    for (let presses = 0; presses < 40; presses++) {
      await article.keyboard.press('Tab');
      const name = await inCard();
      if (name === '') break;
      visited.push(name);
    }
    const wanted = [/^Keep open/, /^Close/, /^Record and sources/, /^More$/, /^Take action/, /^See my officials/];
    const places = wanted.map((words) => visited.findIndex((name) => words.test(name)));
    expect(places, visited.join(' | ')).toEqual([...places].sort((one, other) => one - other));
    expect(places, visited.join(' | ')).not.toContain(-1);
    expect(visited.at(-1)).toMatch(/^See my officials|^More ways/);
    await article.keyboard.down('Shift');
    await article.keyboard.press('Tab');
    await article.keyboard.up('Shift');
    expect(visited).toContain(await inCard());
  });

  it('closes the card with Escape, and leaves the focus to the page', async () => {
    await press(article, 'Escape');
    await waitForNoCard(helper, sampleUrl);
    expect(await article.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  });

  it('opens a mention in the companion, and the page shows it', async () => {
    await companion.bringToFront();
    await tabTo(companion, /^Marcus Riccelli/);
    await press(companion, 'Enter');
    await waitForText(companion, /Record and sources/i);
    expect(await hasFocus(companion)).toBe(true);
    await tabTo(companion, /on the page$|Show on the page/);
    // The toolbar's window closes under the key: the driver may find nobody left to let it go.
    await press(companion, 'Enter').catch((error: Error) => expect(error.name).toBe('TargetCloseError'));
    await waitForCard(helper, sampleUrl, 'Marcus Riccelli');
  });

  it('comes from the companion’s tabs to the options, and chooses a state; districts are in district.e2e.ts', async () => {
    // The toolbar's window has closed itself over the page that it showed.
    companion = await rig.openInFront(companionPath);
    await companion.waitForSelector('[role=tab]');
    await companion.focus('[role=tab][aria-selected=true]');
    await press(companion, 'ArrowRight');
    expect(await focused(companion)).toMatch(/My officials/);
    await press(companion, 'Enter');
    await waitForText(companion, /Who represents you/);
    await tabTo(companion, /Choose my district/);
    const options = await rig.openInFront('options.html');
    // Tab goes nowhere while the page still loads.
    await waitForText(options, /Choose from lists/);
    await tabTo(options, /Choose from lists/);
    await tabTo(options, /^State$/);
    await pick(options, 'Washington');
    await waitForText(options, /Legislative district/);
    expect(await focused(options)).toMatch(/State/);
    await tabTo(options, /^Legislative district$/);
    await pick(options, 'District 3');
    await waitForText(options, /Natasha Hill/);
    await options.close();
  });

  it('calls one’s own legislators: words, outcome, the next of them', async () => {
    const acting = await rig.openInFront(companionPath);
    await acting.evaluate(() => {
      navigator.clipboard.writeText = async (words) => void (document.body.dataset.copied = words);
    });
    await acting.waitForSelector('[role=tab]');
    await acting.focus('[role=tab][aria-selected=true]');
    await press(acting, 'ArrowRight');
    await press(acting, 'ArrowRight');
    await waitForText(acting, /Something good to do today/);
    await tabTo(acting, /^Talk to your officials$/);
    await press(acting, 'Enter');
    // A Tab before the sheet has come would leave from a button that is gone: into the browser's own controls, which then
    // have the focus, although driven keys still reach the page.
    await until(
      () => acting.evaluate(() => document.activeElement?.tagName === 'H2'),
      'the focus on the sheet’s heading',
    );
    // It is on the story's bill; the words come a moment after the heading.
    await waitForText(acting, /What is it about\?\s*SB\s6346/);
    await waitForText(acting, /I’m a constituent/);
    await tabTo(acting, /^I support it$/);
    await acting.keyboard.press(' ');
    await tabTo(acting, /^Copy text$/);
    await press(acting, 'Enter');
    const copied = await until(() => acting.evaluate(() => document.body.dataset.copied), 'words that are copied');
    expect(copied).toContain('I support it.');
    expect(copied).not.toContain('[');
    await tabTo(acting, /^How did it go/);
    await press(acting, 'Enter');
    await tabTo(acting, /^No answer$/);
    await press(acting, 'Enter');
    await until(async () => /^Representative .* 2 of 3$/.test(await focused(acting)), 'the focus on the next official');
    await acting.close();
  });
});
