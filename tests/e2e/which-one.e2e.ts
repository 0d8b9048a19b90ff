/**
 * "Which one?" about a bill number, in real Chromium and Firefox, by pointer and by keys: a bill or a resolution, or the
 * same number of another session; to the card of the one that is chosen, and back.
 */
import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { press as pressIn } from '../rig/by-role';
import { leaveHandoff } from '../rig/handoff';
import { text, waitForText } from '../rig/keyboard';
import { kinds } from '../rig/kinds';
import { until } from '../rig/launch';
import {
  cardOver,
  openMarked,
  pressOnCard,
  readCard,
  type SeenCard,
  untilArmed,
  waitForCard,
  waitForNoCard,
} from '../rig/page-eyes';
import { openReader, type Reader } from '../rig/reader';
import { tabAt } from '../rig/tabs';

type World = { browser?: Browser; chrome: Browser };

const url = 'https://www.spokesman.com/which-one/';
const article = `<!doctype html><html lang="en"><head><title>Sample</title>
  <meta property="og:type" content="article">
  </head><body><article><h1>A sample of numbers</h1>
  <p>SPOKANE — U.S. Rep. Michael Baumgartner said Tuesday that the U.S. House had taken up House Resolution 5 of the 119th Congress.</p>
  <p>In Olympia, lawmakers passed House Bill 1310 and House Bill 1267 in 2021. Others were less noticed.</p>
  <p>House Bill 1055 set new limits on tear gas.</p></article></body></html>`;
/** Neither the page nor its address has a date, and the only year in it is another bill's: the story does not tell. */
const past = 'wa/2023-2024/HB/1055';

describe.each(kinds)('"Which one?" about a bill number in %s', (kind) => {
  let rig: Reader;
  let page: Page;
  let helper: Page;

  /** What is behind a closed menu has no name to be seen. */
  const namesOn = ({ controls }: SeenCard) =>
    controls.map(({ name }) => name.replace(/\s+/g, ' ')).filter((name) => name !== '');
  /** Rests the pointer on words that may mean several, with no other card open. */
  const pointAt = async (words: string): Promise<SeenCard> => {
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await waitForNoCard(helper, url);
    return cardOver(page, helper, words, { said: `Which “${words}”?` });
  };
  /** Presses a button of the card that `open` opens; the card that comes of it. */
  const press = (open: () => Promise<SeenCard>, button: RegExp, said: string): Promise<SeenCard> =>
    pressOnCard(page, helper, button, `a card that says “${said}”`, () => cardSaying(said), open);
  const cardSaying = async (words: string): Promise<SeenCard | false> => {
    const card = await readCard(helper, url);
    return !!card?.text.includes(words) && card;
  };
  /** Walks to a button of the open card with the Tab key, and presses it; the card that comes of it. */
  const enter = (button: RegExp, said: string): Promise<SeenCard> =>
    until(async () => {
      for (let presses = 0; presses < 20; presses++) {
        await page.keyboard.press('Tab');
        if (!button.test((await readCard(helper, url))?.focused ?? '')) continue;
        // Nobody walks there in a quarter of a second.
        await untilArmed(page);
        await page.keyboard.press('Enter');
        break;
      }
      return waitForCard(helper, url, said, 4000);
    }, `a card that says “${said}”`);

  beforeAll(async () => {
    rig = await openReader(kind);
    rig.proxy.serve(url, article);
    ({ article: page, helper } = await openMarked(rig, url, 5));
  });
  afterAll(() => rig?.close());

  it('asks about a bill or a resolution in the words of the story, and goes there and back', async () => {
    const ask = () => pointAt('House Resolution 5');
    const choose = () => press(ask, /^H\.Res\. 5/, 'Choose again');
    const asked = await ask();
    expect(namesOn(asked).filter((name) => /Congress/.test(name))).toEqual([
      expect.stringMatching(/^H\.R\. 5 House Bill 5 · 119th Congress, 2025–26/),
      expect.stringMatching(/^H\.Res\. 5 House Resolution 5 · 119th Congress, 2025–26 Adopting the Rules/),
    ]);
    const chosen = await choose();
    expect(chosen.text).toMatch(/^H\.Res\. 5\n/);
    expect(chosen.text).toContain('Adopting the Rules of the House of Representatives');
    const again = await press(choose, /^Choose again/, 'Which “House Resolution 5”?');
    expect(namesOn(again)).toEqual(namesOn(asked));
  });

  it('tells the sessions of one number apart, and has nothing of the present bill on the card of the past one', async () => {
    const ask = () => pointAt('House Bill 1055');
    const choose = () => press(ask, /2023–24/, 'a session that has ended');
    const asked = await ask();
    expect(asked.text).toContain('The story doesn’t say which session');
    expect(namesOn(asked).filter((name) => /Legislature/.test(name))).toEqual([
      'Washington Legislature, 2025–26 House Bill 1055 Transparency ombuds study: enhancing access to public records (ombuds: an office that looks into complaints)',
      'Washington Legislature, 2023–24 House Bill 1055',
      'Washington Legislature, 2021–22 House Bill 1055',
      'Washington Legislature, 2019–20 House Bill 1055',
    ]);
    const chosen = await choose();
    expect(chosen.text).toMatch(/House Bill\u00a01055\s· Washington Legislature, 2023–24/);
    expect(chosen.text).toContain('We have no record of this one.');
    expect(chosen.text).not.toMatch(/ombuds/);
    expect(namesOn(chosen)).toEqual([
      'Keep open',
      'Close',
      'Choose again',
      'More',
      'See my officials',
      'Official page',
    ]);
    const official = 'https://app.leg.wa.gov/billsummary/?BillNumber=1055&Year=2023&Initiative=false';
    const isAskedFor = async () => rig.proxy.requests.some((request) => request.url === official);
    await pressOnCard(page, helper, /^Official page/, 'the bill’s page of 2023', isAskedFor, choose);
  });

  it('goes there and back with keys alone', async () => {
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await waitForNoCard(helper, url);
    // What the keyboard command does: browsers hear its keys before any page does, and no test can press them.
    const nextMention = () =>
      helper.evaluate(async (address) => {
        const { tabs } = (globalThis as unknown as World).browser ?? (globalThis as unknown as World).chrome;
        const tab = (await tabs.query({})).find((one) => one.url === address);
        await tabs.sendMessage(tab!.id!, { call: 'reader/step', payload: { by: 1 } }, { frameId: 0 });
      }, url);
    let seen = '';
    const anotherCard = async () => {
      const card = await readCard(helper, url);
      return card && card.text !== seen && card.text;
    };
    await until(async () => {
      await nextMention();
      seen = await until(anotherCard, 'another card', 2000);
      return seen.startsWith('Which “House Bill 1055”?');
    }, 'the walk to come to the bill');
    await enter(/2023–24/, 'a session that has ended');
    await enter(/^Choose again/, 'Which “House Bill 1055”?');
    const chosen = await enter(/2025–26/, 'Choose again');
    expect(chosen.text).toContain(
      'Transparency ombuds study: enhancing access to public records (ombuds: an office that looks into complaints)',
    );
    expect(chosen.text).not.toContain('a session that has ended');
    await page.keyboard.press('Escape');
    await waitForNoCard(helper, url);
  });

  it('is listed in the companion under its number, and opens there, too', async () => {
    const tab = String(await tabAt(helper, url));
    const query = await leaveHandoff(helper, { view: 'mention', key: past, tab });
    const companion = await rig.openExtensionPage(`popup.html?${query}`);
    await waitForText(companion, /a session that has ended/);
    const hasChoices = async () => /Transparency ombuds/.test(await text(companion));
    // Once more where the view was still moving to its mention, and the press fell beside the button.
    await until(async () => {
      if (await hasChoices()) return true;
      await pressIn(companion, 'button', 'Choose again');
      return until(hasChoices, 'the choices', 2000);
    }, 'the choices');
    await companion.close();
  });

  it('can be reported by its number when it is none of these', async () => {
    // By keys: below four choices the button has to be scrolled to.
    const more = async () => {
      await pointAt('House Bill 1055');
      return enter(/^More$/, 'None of these?');
    };
    const report = () =>
      helper.evaluate(() => {
        const { extension } = (globalThis as unknown as World).browser ?? (globalThis as unknown as World).chrome;
        const views = extension.getViews().map((view) => view.document.querySelector('textarea')?.value);
        return views.find((value) => value);
      });
    const note = await until(async () => {
      await more();
      for (let presses = 0; presses < 20; presses++) {
        await page.keyboard.press('Tab');
        if (!/^None of these/.test((await readCard(helper, url))?.focused ?? '')) continue;
        await untilArmed(page);
        await page.keyboard.press('Enter');
        break;
      }
      return until(report, 'the report', 4000);
    }, 'the report');
    expect(note).toMatch(/^Shown: HB 1055 \(\?\)/);
    expect(note).toContain('The story doesn’t say which session');
  });
});
