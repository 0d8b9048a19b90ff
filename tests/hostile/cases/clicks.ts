/** F93–F97, F112: events, covers and moves by which a page would borrow the reader's hand. */
import assert from 'node:assert/strict';
import { armDelay } from '../../../page/card/clicks';
import { until } from '../../rig/launch';
import { findWords, type Point } from '../../rig/page-eyes';
import type { HostileCase } from '../case';
import { official, pause, type Article, type Scene } from '../scene';

/**
 * Opens one article per attack (a page that has spoilt three cards gets no more) and sees that the card goes.
 * @param script the page's own, from its beginning.
 */
async function closesUnder(scene: Scene, attacks: Record<string, string>, script = ''): Promise<void> {
  for (const [name, attack] of Object.entries(attacks)) {
    const article = await scene.open({ script });
    await scene.openCard(article);
    await article.page.evaluate(attack);
    await scene.noCard(article).catch((error: Error) => {
      throw new Error(`under ${name}: ${error.message}`);
    });
    assert.deepEqual(article.errors, [], name);
    await article.page.close();
  }
}

const cover = 'position:fixed;inset:0;width:100vw;height:100vh;max-width:none;max-height:none;margin:0;opacity:.01';
const hostNow = `[...document.documentElement.children].find((one) => one !== document.head && one !== document.body)`;

async function clickAt({ page }: Article, { x, y }: Point): Promise<void> {
  await page.mouse.move(x, y);
  await page.mouse.click(x, y);
}

/** Tabs that a click on “Call” has opened. */
const ownTabs = async (scene: Scene): Promise<number> =>
  (await scene.tabs()).filter((url) => /contact\.html/.test(url)).length;

export const clicks: HostileCase[] = [
  {
    id: 'F93',
    title: '10,000 synthetic hovers, clicks and keys: no card, no message',
    async run(scene) {
      const article = await scene.open();
      await scene.marks(article);
      const { x, y } = await findWords(article.page, official);
      await pause(500);
      const heard = await scene.hearCalls();
      await article.page.evaluate(`(() => {
        const at = { clientX: ${x}, clientY: ${y}, bubbles: true, composed: true, cancelable: true, detail: 1 };
        const target = document.elementFromPoint(${x}, ${y});
        for (let i = 0; i < 2000; i++) {
          target.dispatchEvent(new PointerEvent('pointermove', at));
          target.dispatchEvent(new MouseEvent('mouseover', at));
          target.dispatchEvent(new MouseEvent('mousemove', at));
          target.dispatchEvent(new MouseEvent('click', at));
          target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
        }
        target.click();
      })()`);
      await pause(1500);
      assert.equal(await scene.card(article), null, 'a card is open');
      assert.deepEqual(await heard(), []);
      // The same place under a real pointer opens the card: the silence above was not a page without a reader.
      await scene.openCard(article);
      assert.ok((await heard()).includes('background/card'));
    },
  },
  {
    id: 'F94',
    title: 'page made transparent, filtered, clipped or deaf to the pointer: the card closes',
    run: (scene) =>
      closesUnder(scene, {
        opacity: `document.documentElement.style.opacity = '0.01'`,
        filter: `document.documentElement.style.filter = 'opacity(1%)'`,
        'pointer-events': `document.documentElement.style.pointerEvents = 'none'`,
        clip: `document.documentElement.style.clipPath = 'inset(50%)'`,
      }),
  },
  {
    id: 'F95',
    title: 'popover, dialog or picture laid over the card, deaf to the pointer or not: it closes, or takes no click',
    async run(scene) {
      const deaf = `${cover};pointer-events:none`;
      const popover = (style: string, root: string) =>
        `{ globalThis.over = document.createElement('div'); over.popover = 'manual'; over.style.cssText = '${style}';
          ${root}.append(over); over.showPopover(); }`;
      await closesUnder(scene, {
        popover: popover(cover, 'document.body'),
        'popover deaf to the pointer': popover(deaf, 'document.body'),
        dialog: `(() => { const over = document.createElement('dialog');
          over.style.cssText = '${cover}'; document.body.append(over); over.showModal(); })()`,
        'form that lies about its box': `(() => { const over = document.createElement('form'); over.popover = 'manual';
          over.innerHTML = '<input name="getBoundingClientRect">'; over.style.cssText = '${deaf}';
          document.body.append(over); over.showPopover(); })()`,
        'pictures of a change': `(() => { const style = document.createElement('style');
          style.textContent = '::view-transition, ::view-transition-group(*), ::view-transition-old(*), ::view-transition-new(*)' +
            '{ pointer-events: none; animation-duration: 1000s }';
          document.head.append(style); document.startViewTransition(); })()`,
      });
      // It was there before the card, and so beneath it; then it comes to lie above, and lets nobody hear of it.
      const before = `addEventListener('DOMContentLoaded', () => ${popover(deaf, 'document.body')});
        for (const type of ['beforetoggle', 'toggle']) addEventListener(type, (event) => event.stopImmediatePropagation(), true);`;
      await closesUnder(scene, { 'popover opened again': 'over.hidePopover(); over.showPopover()' }, before);

      // Nobody hears of what opens inside a shadow root: where the browser does not tell, it is looked for before a click.
      const article = await scene.open();
      await scene.openCard(article);
      const call = await scene.inSight(article, /^Call/);
      await article.page.evaluate(`{ const host = document.body.appendChild(document.createElement('div'));
        ${popover(deaf, `host.attachShadow({ mode: 'closed' })`)} }`);
      await pause(600);
      const tabs = await ownTabs(scene);
      if (await scene.card(article)) await clickAt(article, call);
      await scene.noCard(article);
      assert.equal(await ownTabs(scene), tabs, 'a click through a cover was taken');
    },
  },
  {
    id: 'F96',
    title: 'card removed, cloned or moved elsewhere by the page: closed, and after three times no more',
    async run(scene) {
      const article = await scene.open();
      for (const attack of [
        `${hostNow}.remove()`,
        `document.body.append(${hostNow})`,
        `(() => { const host = ${hostNow}; const copy = host.cloneNode(true); globalThis.copied = copy.outerHTML; host.replaceWith(copy); })()`,
      ]) {
        await scene.openCard(article);
        await article.page.evaluate(attack);
        await scene.noCard(article);
      }
      const copied = (await article.page.evaluate('globalThis.copied')) as string;
      assert.ok(!copied.includes(official), 'the clone holds the card’s text');
      await article.page.evaluate(`${hostNow}?.remove()`);
      await article.page.mouse.move(4, 4);
      await scene.expectNoCardFor(article);
    },
  },
  {
    id: 'F97',
    title: 'card kept moving under the pointer: takes no click until it rests',
    async run(scene) {
      const article = await scene.open();
      await scene.openCard(article);
      const call = await scene.inSight(article, /^Call/);
      await article.page.evaluate(`globalThis.shaking = setInterval(() => {
        const now = performance.now();
        globalThis.stillest = Math.max(globalThis.stillest ?? 0, now - (globalThis.shaken ?? now));
        globalThis.shaken = now;
        document.body.style.paddingTop = document.body.style.paddingTop === '3px' ? '0px' : '3px';
      }, 30)`);
      await pause(300);
      let before = await ownTabs(scene);
      for (let isRested = true, tries = 0; isRested && tries < 5; tries++) {
        await article.page.evaluate('globalThis.stillest = 0');
        await clickAt(article, call);
        await pause(800);
        const after = await ownTabs(scene);
        // On a busy machine a page may be kept from moving it, and then the click is rightly taken.
        isRested = after > before && Number(await article.page.evaluate('stillest')) > armDelay / 2;
        if (!isRested) assert.equal(after, before, 'a click on a moving card was taken');
        else before = after;
        if (isRested) await article.page.bringToFront();
      }
      await article.page.evaluate('clearInterval(globalThis.shaking)');
      await pause(600);
      if (!(await scene.card(article))) await scene.openCard(article);
      await pause(600);
      await clickAt(article, await scene.inSight(article, /^Call/));
      await until(async () => (await ownTabs(scene)) > before, 'the click on the resting card to be taken');
    },
  },
  {
    id: 'F112',
    isLong: true,
    title: 'card dismissed by Escape, hoverable and persistent',
    async run(scene) {
      const article = await scene.open();
      const { box } = await scene.openCard(article);
      await article.page.mouse.move(box.x + 30, box.y + 20, { steps: 4 });
      await pause(2500);
      assert.ok(await scene.card(article), 'the card went while the pointer was on it');
      await article.page.keyboard.press('Escape');
      await scene.noCard(article);
      await pause(800);
      assert.equal(await scene.card(article), null, 'the card came back by itself');
    },
  },
];
