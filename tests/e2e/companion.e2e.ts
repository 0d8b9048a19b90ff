/**
 * Between the page and the companion, by role and name, in real Chromium and Firefox: walking through the mentions,
 * "How my officials voted", an ask on a card, and what only the companion tells.
 */
import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RosterFile } from '../../engine/release/packs';
import { byRole, press } from '../rig/by-role';
import { leaveHandoff } from '../rig/handoff';
import { text, waitForText } from '../rig/keyboard';
import { kinds } from '../rig/kinds';
import { until } from '../rig/launch';
import { cardOver, openMarked, pressOnCard, readCard, type SeenCard, waitForNoCard } from '../rig/page-eyes';
import { sampleUrl } from '../rig/sample';
import { tabAt } from '../rig/tabs';
import { chooseThirdDistrict } from '../rig/third-district';
import { asked, extensionWithAsks, readPackFile } from '../rig/with-asks';
import { openReader, type Reader } from '../rig/reader';

type World = { browser?: Browser; chrome: Browser };

/** What a view of the extension shows: the toolbar's window, or a tab where the browser opens none. */
interface SeenView {
  search: string;
  text: string;
  /** The name of what has the focus. */
  focused: string;
}

describe.each(kinds)('the companion in %s', (kind) => {
  let rig: Reader;
  let article: Page;
  let helper: Page;
  let extension: string;
  /** The companion that a card has opened, once it says these words. */
  const openedView = async (words: string): Promise<SeenView | undefined> => {
    const views = await helper.evaluate(() => {
      const world = globalThis as unknown as World;
      return (world.browser ?? world.chrome).extension
        .getViews()
        .filter(({ location }) => location.pathname === '/popup.html' && location.search.includes('handoff='))
        .map(({ location, document: shown }) => ({
          search: location.search,
          text: shown.body.innerText,
          focused: shown.activeElement?.textContent ?? '',
        }));
    });
    return views.find((view) => view.text.includes(words));
  };
  const closeViews = () =>
    helper.evaluate(() => {
      const world = globalThis as unknown as World;
      for (const view of (world.browser ?? world.chrome).extension.getViews()) {
        if (view.location.pathname === '/popup.html') view.close();
      }
    });
  /** Rests the pointer on words, with no other card open. */
  const pointAt = async (words: string, said: string): Promise<SeenCard> => {
    await article.bringToFront();
    await article.mouse.move(4, 4);
    await article.keyboard.press('Escape');
    await waitForNoCard(helper, sampleUrl);
    return cardOver(article, helper, words, { said });
  };
  /** Presses a button of the card over words that name this; the companion that opens, once it says `words`. */
  const openFromCard = async (name: string, button: RegExp, words: string, said = name): Promise<SeenView> => {
    const open = () => pointAt(name, said);
    await open();
    const what = `a companion that says “${words}”`;
    return pressOnCard(article, helper, button, what, () => openedView(words), open);
  };

  beforeAll(async () => {
    extension = extensionWithAsks(kind);
    rig = await openReader(kind, { extension });
    ({ article, helper } = await openMarked(rig, sampleUrl));
  });
  afterAll(async () => {
    await rig?.close();
    if (extension) rmSync(extension, { recursive: true, force: true });
  });

  it('walks through the mentions of the page, forward and back', async () => {
    const companion = await rig.openExtensionPage(`popup.html?tab=${await tabAt(helper, sampleUrl)}`);
    await waitForText(companion, /Timm Ormsby/);
    const nameOnCard = async () => (await readCard(helper, sampleUrl))?.text.split('\n')[0];
    await press(companion, 'button', 'Next');
    const first = await until(nameOnCard, 'the card of the first mention');
    await press(companion, 'button', 'Next');
    await until(async () => {
      const name = await nameOnCard();
      return name !== undefined && name !== first;
    }, 'the card of the second');
    await press(companion, 'button', 'Previous');
    await until(async () => (await nameOnCard()) === first, 'the first again');
    await companion.close();
    await article.bringToFront();
    await article.keyboard.press('Escape');
  });

  it('opens from a card on the same mention', async () => {
    const { text: seen, focused } = await openFromCard(
      'ESSB 6346',
      /^How my officials voted/,
      'Tax on millionaires',
      'SB 6346',
    );
    expect(focused).toContain('SB 6346');
    expect(seen).toContain('Talk to your officials about SB\u00a06346');
    await closeViews();
  });

  it('opens from an ask on a card on that ask', async () => {
    const { focused, text: seen } = await openFromCard(asked, /^Thank the senator/, 'Copy text');
    expect(focused).toContain('Thank the senator');
    expect(seen).toContain(`Senator ${asked}`);
    await closeViews();
  });

  it('opens from the record of an official on the sheet, with them to talk to', async () => {
    const { id } = readPackFile<RosterFile>(extension, 'roster').people.find(({ name }) => name === asked)!;
    const record = await rig.openInFront(`scorecard.html?${await leaveHandoff(helper, { official: id })}`);
    // A history keeps titles as well as addresses.
    expect(await record.title()).toBe('On the record · Collective Lens');
    await press(record, 'button', `Talk to ${asked}`);
    const { text: seen } = await until(() => openedView('Copy text'), 'the sheet');
    expect(seen).toContain('Talk to your officials');
    expect(seen).toContain(`Senator ${asked}`);
    await closeViews();
    await record.close();
  });

  it('alone tells how my officials voted: the card in the page says the same before and after', async () => {
    const cardNow = async () => {
      const { text: said } = await pointAt('ESSB 6346', 'Tax on millionaires');
      return said;
    };
    const before = await cardNow();
    await chooseThirdDistrict(rig);

    const handoff = { tab: String(await tabAt(helper, sampleUrl)), key: 'wa/2025-2026/SB/6346' };
    const companion = await rig.openExtensionPage(`popup.html?${await leaveHandoff(helper, handoff)}`);
    await waitForText(companion, /How your officials voted/);
    const region = await byRole(companion, 'region', 'How your officials voted');
    const mine = await region.evaluate((part) => part.textContent);
    for (const name of ['Marcus Riccelli', 'Natasha Hill', 'Timm Ormsby']) expect(mine).toContain(name);
    expect(await text(companion)).toContain('Your state senator');
    await companion.close();

    const after = await cardNow();
    expect(after).toBe(before);
    expect(after).not.toMatch(/your (officials|state)/i);
  });

  it('asked nobody for anything but the article', () => {
    expect([...new Set(rig.asked())]).toEqual([sampleUrl]);
  });
});
