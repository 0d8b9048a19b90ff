/**
 * Tries dress-ups on an open card: each has to leave its picture as it was, or to end the card. One browser, and one page
 * for as many of them as it lasts: a page that has spoilt three cards gets no more.
 */
import assert from 'node:assert/strict';
import { until } from '../../rig/launch';
import { findWords } from '../../rig/page-eyes';
import { timeoutFactor } from '../../rig/timeout-factor';
import { sampleArticle } from '../../rig/sample';
import { official, type Article, type Scene } from '../scene';
import type { DressUp } from './dress-up';
import { isSamePicture, takePicture } from './picture';

/** How a dress-up ended: the picture stayed, the card went, or a reader would have been misled. */
type Outcome = 'same' | 'ended' | 'misled';

/** As in `page/pointer/interaction.ts`: so many spoilt cards, and the page gets no more. */
const cardsPerPage = 3;
/** How long a dress-up may mislead, in ms of an idle machine, before the card has to be gone: it looks about five times a second. */
const longest = 2500 * timeoutFactor;

/** The official's name high up on a page that needs no scrolling: the card has all the room that it wants. */
const page = sampleArticle().replace(
  /<body>[^]*<\/body>/,
  () =>
    `<body><article><h1>A vote</h1><p style="all: initial; display: block; position: fixed; top: 60px; left: 300px;
    font: 16px monospace; white-space: nowrap">State Sen. ${official}, D-Spokane, voted for ESSB 6346.</p></article></body>`,
);

const hostNow = `[...document.documentElement.children].find((one) => one !== document.head && one !== document.body && one.popover)`;

/** Puts on a dress-up, and leaves the way back in the page. */
const putOn = ({ css, script }: DressUp): string => `(async () => {
  const undo = (globalThis.undo = []);
  const host = ${hostNow};
  const add = (html) => { const part = document.createElement('div'); part.innerHTML = html; document.body.append(part);
    undo.push(() => part.remove()); return part; };
  const sheet = document.createElement('style');
  sheet.textContent = ${JSON.stringify(css ?? '')};
  document.head.append(sheet);
  undo.push(() => sheet.remove());
  try { ${script ?? ''} } catch (error) { console.debug(String(error)); }
  await document.fonts.ready;
})()`;
const takeOff = `(() => { for (const back of (globalThis.undo ?? []).reverse()) try { back(); } catch {} globalThis.undo = []; })()`;

/** Opens the card by a press, so that it stays. */
async function pin(scene: Scene, article: Article): Promise<void> {
  await scene.marks(article, 2);
  await until(async () => {
    await article.page.mouse.move(4, 4);
    const { x, y } = await findWords(article.page, official);
    await article.page.mouse.click(x, y);
    return until(async () => (await scene.card(article))?.text.includes(official), 'the pinned card', 3000).catch(
      () => undefined,
    );
  }, 'a card that stays');
}

/** The card's picture once it stands still: the same twice. */
async function picture(scene: Scene, article: Article): Promise<string> {
  let last = '';
  return until(async () => {
    const now = await takePicture(scene, article);
    const isStill = now !== undefined && now === last;
    last = now ?? '';
    return isStill && now;
  }, 'the card to stand still');
}

async function outcomeOf(scene: Scene, article: Article, before: string): Promise<Outcome> {
  const deadline = Date.now() + longest;
  for (;;) {
    const now = await takePicture(scene, article);
    if (now === undefined) return 'ended';
    if (await isSamePicture(scene.helper, before, now)) return 'same';
    if (Date.now() > deadline) return 'misled';
  }
}

/** Presses where the card's first way to act is: a card that is covered unheard has to end at the latest then, and do nothing. */
async function pressed(scene: Scene, article: Article): Promise<Outcome> {
  const tabs = await scene.tabs();
  const call = (await scene.card(article))?.controls.find(({ name }) => name.startsWith('Call'));
  assert.ok(call, 'the card has no way to call');
  await article.page.mouse.click(call.x, call.y);
  await scene.noCard(article);
  assert.deepEqual(await scene.tabs(), tabs, 'a press through a cover was taken');
  return 'ended';
}

/** A page that is dressed up from its beginning, and how its card looks. A card that never stays has ended. */
async function onPageOfItsOwn(scene: Scene, html: string, before: string): Promise<Outcome> {
  const article = await scene.open({ html });
  try {
    const isOpen = await pin(scene, article).then(
      () => true,
      () => false,
    );
    if (!isOpen) return 'ended';
    await until(() => article.page.evaluate('globalThis.dressed !== false'), 'the page to have done it');
    return await outcomeOf(scene, article, before);
  } finally {
    await article.page.close();
  }
}

/** So many that misled are enough to be told of: each of them costs a page of its own. */
const enough = 3;

/** Tries them one after the other; answers how each ended. */
async function wear(scene: Scene, rows: readonly DressUp[]): Promise<Map<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  const misled = () => [...outcomes.values()].filter((outcome) => outcome === 'misled').length;
  let article = await scene.open({ html: page });
  await pin(scene, article);
  const before = await picture(scene, article);
  let ended = 0;
  let isOpen = true;
  const takeNewPage = async () => {
    await article.page.close();
    article = await scene.open({ html: page });
    ended = 0;
    await pin(scene, article);
  };
  for (const row of rows) {
    if (misled() >= enough) break;
    if (row.html) {
      outcomes.set(row.name, await onPageOfItsOwn(scene, row.html(page), before));
      await article.page.bringToFront();
      continue;
    }
    if (!isOpen) {
      if (ended >= cardsPerPage) await takeNewPage();
      // On a busy machine a card may end after it was looked at, and the page has had one card fewer than it seems.
      else await pin(scene, article).catch(takeNewPage);
    }
    // A page may go on working at what it puts on: it is not waited for.
    await article.page.evaluate(putOn(row)).catch(() => undefined);
    let outcome = await outcomeOf(scene, article, before);
    if (outcome === 'misled' && row.unheardIn === scene.kind) outcome = await pressed(scene, article);
    outcomes.set(row.name, outcome);
    await article.page.evaluate(takeOff);
    isOpen = outcome === 'same' && (await scene.card(article)) !== null;
    // What one that misled has left behind must not count for the next one.
    if (!isOpen) ended = outcome === 'misled' ? cardsPerPage : ended + 1;
  }
  await article.page.close();
  return outcomes;
}

/** Fails for those that misled, by name. */
export async function assertNobodyMisled(scene: Scene, rows: readonly DressUp[]): Promise<void> {
  const outcomes = await wear(scene, rows);
  assert.deepEqual(
    [...outcomes].filter(([, outcome]) => outcome === 'misled').map(([name]) => name),
    [],
    'what the card looked like under these',
  );
}
