/** What a person does and sees on an article: point at words, read the card, press keys. */
import { hoverTimes } from '../../engine/hover-intent';
import { armDelay } from '../../page/card/clicks';
import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { until, type RigBrowser } from './launch';

export interface Point {
  x: number;
  y: number;
}

/** The middle of the first line of the nth place (from 1) where these words stand in the page, scrolled into view. */
export async function findWords(page: Page, words: string, nth = 1): Promise<Point> {
  const point = await page.evaluate(
    (needle, count) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let seen = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        // Source text may break a line between any two words.
        for (const { index, 0: found } of (node.nodeValue ?? '').matchAll(new RegExp(needle, 'g'))) {
          if (++seen < count) continue;
          node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + found.length);
          const [line] = range.getClientRects();
          return line ? { x: line.left + line.width / 2, y: line.top + line.height / 2 } : null;
        }
      }
      return null;
    },
    words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'),
    nth,
  );
  if (!point) throw new Error(`The page does not show “${words}” ${nth} times.`);
  return point;
}

/** Moves the pointer onto words in small steps, as a hand would, and leaves it there. */
export async function hoverWords(page: Page, words: string, nth = 1): Promise<Point> {
  const { x, y } = await findWords(page, words, nth);
  await page.mouse.move(x - 8, y);
  for (const step of [-4, -1, 0]) {
    await new Promise((resolve) => setTimeout(resolve, 40));
    await page.mouse.move(x + step, y);
  }
  return { x, y };
}

/** How many ranges the page can see highlighted. */
export const countMarks = (page: Page): Promise<number> =>
  page.evaluate(() => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0));

/** Waits for so many marks in a page that is in front: behind another, browsers let a page wait for its turn. */
export const marked = (page: Page, least = 1): Promise<boolean> =>
  until(async () => (await countMarks(page)) >= least, `marks on ${page.url()}`);

/** The words under marks, in the order of the highlights. */
export const markedWords = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].map((range) => String(range).replace(/\s+/g, ' ')),
    ),
  );

/** What a screen shows of the open card; empty when there is none. */
export interface SeenCard {
  text: string;
  /** Border box in CSS pixels. */
  box: { x: number; y: number; width: number; height: number };
  /** Buttons and links by their accessible text, with the middle of each. */
  controls: { name: string; x: number; y: number }[];
  /** Accessible text of what has the focus in the card; empty where nothing has. */
  focused: string;
}

/**
 * Reads the card of a tab through the extension itself: its closed shadow root is closed to the page, not to us.
 * @param helper one of the extension's own pages, open in another tab.
 */
export async function readCard(helper: Page, articleUrl: string): Promise<SeenCard | null> {
  // The runner of `npm start` wraps functions in a call of this name, which the page does not have.
  await helper.evaluate('globalThis.__name ??= (value) => value');
  return helper.evaluate(async (url) => {
    const world = globalThis as unknown as { browser?: Browser; chrome: Browser };
    const api = world.browser ?? world.chrome;
    const tabs = await api.tabs.query({});
    const tab = tabs.find((candidate) => candidate.url?.startsWith(url));
    if (tab?.id === undefined) return null;
    const [answer] = await api.scripting.executeScript({
      target: { tabId: tab.id },
      func: () => {
        // Firefox gives extensions a property, Chromium a function.
        const { chrome } = globalThis as unknown as {
          chrome?: { dom?: { openOrClosedShadowRoot: (host: Element) => ShadowRoot } };
        };
        for (const host of document.documentElement.children) {
          if (host === document.head || host === document.body) continue;
          const closed = host as Element & { openOrClosedShadowRoot?: ShadowRoot };
          // No named function in here: the runner would wrap it in a call that only it knows.
          const root = closed.openOrClosedShadowRoot ?? chrome?.dom?.openOrClosedShadowRoot(host);
          const card = root?.querySelector<HTMLElement>('[data-card]');
          if (!card) continue;
          const box = card.getBoundingClientRect();
          const focused = root?.activeElement as HTMLElement | null | undefined;
          return {
            text: card.innerText,
            focused: (focused?.getAttribute('aria-label') ?? focused?.innerText ?? '').trim(),
            box: { x: box.x, y: box.y, width: box.width, height: box.height },
            controls: [...card.querySelectorAll<HTMLElement>('button, a, summary, [role=link]')].map((control) => {
              const place = control.getBoundingClientRect();
              return {
                name: control.getAttribute('aria-label') ?? control.innerText.trim(),
                x: place.x + place.width / 2,
                y: place.y + place.height / 2,
              };
            }),
          };
        }
        return null;
      },
    });
    return (answer?.result as SeenCard | null | undefined) ?? null;
  }, articleUrl);
}

/** Waits for a card whose text holds `words`. */
export const waitForCard = (helper: Page, articleUrl: string, words: string, timeoutMs?: number): Promise<SeenCard> =>
  until(
    async () => {
      const card = await readCard(helper, articleUrl);
      return card?.text.includes(words) ? card : null;
    },
    `a card about “${words}”`,
    timeoutMs,
  );

/**
 * Points at marked words, and reads the card that opens. Once more where a busy machine lost a hand's last, slow moves: then
 * the pointer means nothing, and no card would ever come.
 * @param said what the card says, where that is not the words themselves.
 */
export const cardOver = (
  article: Page,
  helper: Page,
  words: string,
  { nth = 1, said = words }: { nth?: number; said?: string } = {},
): Promise<SeenCard> =>
  until(async () => {
    await article.mouse.move(4, 4);
    await hoverWords(article, words, nth);
    return waitForCard(helper, article.url(), said, 4000);
  }, `a card over “${words}”`);

/** Waits until no card is open. */
export const waitForNoCard = (helper: Page, articleUrl: string): Promise<true> =>
  until(async () => ((await readCard(helper, articleUrl)) === null ? true : undefined), 'the card to close');

/** An extension page in a tab of its own that stays in the background, for reading cards. */
export async function openHelper(rig: RigBrowser, article: Page): Promise<Page> {
  const helper = await rig.openExtensionPage('options.html');
  await article.bringToFront();
  return helper;
}

/** Opens an article, and once it is marked, a page for reading its cards. */
export async function openMarked(rig: RigBrowser, url: string, least = 1): Promise<{ article: Page; helper: Page }> {
  const article = await rig.openArticle(url);
  await marked(article, least);
  return { article, helper: await openHelper(rig, article) };
}

/** Waits until the page's own clock is so many milliseconds further, however busy the machine is. */
const untilPageClock = async (page: Page, delay: number): Promise<void> => {
  const since = await page.evaluate(() => performance.now());
  await page.waitForFunction((from, later) => performance.now() > from + later, {}, since, delay);
};

/** Waits until a card that stands in a page takes clicks: nobody's hand is as fast as a test. */
export const untilArmed = (page: Page): Promise<void> => untilPageClock(page, armDelay + 50);

/**
 * Presses a button of the open card with the pointer, and waits for what comes of it. On a busy machine a card may grow late, and
 * then takes no press yet, or close while a slow hand is on its way from the words: like people, it then tries once more.
 * @param open what opens the card, should it be gone.
 */
export const pressOnCard = <T>(
  article: Page,
  helper: Page,
  button: RegExp,
  what: string,
  outcome: () => Promise<T | undefined | null | false>,
  open: () => Promise<unknown>,
): Promise<T> =>
  until(async () => {
    if (!(await readCard(helper, article.url()))) await open();
    const seen = await readCard(helper, article.url());
    const control = seen?.controls.find(({ name }) => button.test(name));
    if (control) {
      await article.mouse.move(control.x, control.y, { steps: 6 });
      await untilArmed(article);
      await article.mouse.click(control.x, control.y);
    }
    return until(outcome, what, 4000);
  }, what);

/** Waits until a pointer that rests on a mark would have opened its card, if it did. */
export const untilRested = (page: Page): Promise<void> => untilPageClock(page, 2 * hoverTimes.open);

/** What reads the page that is in front: whether it is still at it; nothing where there is no reader. */
export const readerInFront = (helper: Page): Promise<{ isReading: boolean } | undefined> =>
  helper.evaluate(async () => {
    const world = globalThis as unknown as { browser?: Browser; chrome: Browser };
    const { tabs } = world.browser ?? world.chrome;
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    const asking = tabs.sendMessage(tab!.id!, { call: 'reader/list', payload: {} }, { frameId: 0 });
    return asking.catch(() => undefined) as Promise<{ isReading: boolean } | undefined>;
  });
