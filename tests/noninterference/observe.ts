/** Everything that a page can see of us, written down by a script of the page's own. */
import type { Page } from 'puppeteer-core';
import { until } from '../rig/launch';
import { countMarks, findWords, hoverWords, waitForCard } from '../rig/page-eyes';
import { longEnoughFor } from '../rig/timeout-factor';

/** Words that a card or the companion may hold: a page may ask its own search for any of them. */
const needles = [
  'State senator',
  'Marcus Riccelli',
  'See my officials',
  'How my officials voted',
  'Your senator',
  'Legislative District',
  'Call',
];

/**
 * The page's spy: hears every type of event in both phases, from before its own text. How often the pointer is reported
 * is chance, so each different thing that was heard counts once.
 */
export const spy = `
  globalThis.heard = new Set();
  {
    const name = (node) => node === null || node === undefined ? '' : node === window ? 'window' : (node.nodeName ?? String(node)) + (node.id ? '#' + node.id : '');
    const types = new Set(['focusin', 'focusout', 'toggle', 'beforetoggle', 'compositionstart', 'message', 'storage']);
    for (const name in document.documentElement) if (name.startsWith('on')) types.add(name.slice(2));
    for (const name in window) if (name.startsWith('on') && !/unload/.test(name)) types.add(name.slice(2));
    for (const type of types) for (const capture of [true, false]) addEventListener(type, (event) => heard.add([type, capture,
      name(event.target), name(event.relatedTarget), name(event.originalTarget), name(event.explicitOriginalTarget),
      event.composedPath().length, typeof event.data === 'string' ? event.data : ''].join(' ')), capture);
  }`;

const look = `(() => {
  const box = (one) => { const { x, y, width, height } = one.getBoundingClientRect(); return [x, y, width, height].map((n) => Math.round(n * 100) / 100).join(' '); };
  const found = ${JSON.stringify(needles)}.map((needle) => {
    getSelection().removeAllRanges();
    try { const hit = window.find(needle); return [needle, hit, getSelection().rangeCount, String(getSelection()), scrollY].join('|'); }
    catch (error) { return needle + '|' + error.name; }
  });
  getSelection().selectAllChildren(document.documentElement);
  const selected = String(getSelection());
  getSelection().removeAllRanges();
  scrollTo(0, globalThis.keptScroll ?? scrollY);
  return {
    dom: new XMLSerializer().serializeToString(document),
    attributes: [...document.documentElement.children].map((one) => one.outerHTML.slice(0, 200)),
    highlights: [...CSS.highlights].map(([name, highlight]) => [name, highlight.priority, highlight.type, [...highlight].map((range) => [range.startOffset, range.endOffset, String(range), box(range)])]),
    geometry: [...document.querySelectorAll('*')].map((one) => one.nodeName + ' ' + box(one)),
    styles: getComputedStyle(document.documentElement).cssText.length,
    sheets: [document.adoptedStyleSheets.length, document.styleSheets.length],
    found, selected,
    active: document.activeElement?.nodeName,
    frames: window.length,
    globals: Object.getOwnPropertyNames(window).length,
    stored: JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
    resources: performance.getEntriesByType('resource').map((one) => one.name),
  };
})()`;

/** Time for what may come by itself, in ms. */
const settling = 250;

/**
 * After a scroll or a change of layout browsers tell the page anew where the pointer is, with the frame after the one that
 * draws the change. Those frames are waited for: on a busy machine 250 ms may pass without any.
 */
async function settled(page: Page): Promise<void> {
  await pause(settling);
  await page.evaluate(`new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))`);
}

export interface Subject {
  url: string;
  /** Words that are marked and can be pointed at; undefined for a page without any. */
  words?: string;
}

/** Reads a page as it stands, with a card open, and after it has closed. One value, in JSON. */
export async function observe(page: Page, helper: Page, { url, words }: Subject): Promise<string> {
  const seen: unknown[] = [];
  // Whether a new tab gets the focus before or after its page has begun is chance, and so is when the device's sensors say
  // their one word: the focus does not count at the beginning, the sensors count at the end with whatever comes later.
  await until(() => page.evaluate('document.hasFocus()'), 'the page to have the focus');
  await settled(page);
  seen.push(
    await page.evaluate(`(() => {
      const early = [...globalThis.heard].filter((one) => !/^device/.test(one));
      for (const one of early) globalThis.heard.delete(one);
      return early.filter((one) => !/^(focus|blur|visibilitychange) /.test(one)).sort();
    })()`),
  );
  if (words) {
    await until(async () => (await countMarks(page)) > 0, `marks on ${url}`);
    let last = -1;
    await until(async () => {
      const now = await countMarks(page);
      const steady = now === last;
      last = now;
      await pause(250);
      return steady;
    }, 'the marks to be complete');
    await page.mouse.move(4, 4);
    await settled(page);
    seen.push(await page.evaluate(look));
    await settled(page);
    await findWords(page, words);
    await settled(page);
    await hoverWords(page, words);
    const { box } = await waitForCard(helper, url, '');
    await pause(350);
    await page.evaluate('globalThis.keptScroll = scrollY');
    await page.mouse.move(box.x + 40, box.y + 30, { steps: 4 });
    await settled(page);
    seen.push(await page.evaluate(look));
    await settled(page);
    await page.keyboard.press('Escape');
    await until(() => page.evaluate(`document.documentElement.children.length === 2`), 'the card to close');
    await settled(page);
  } else {
    await pause(1500);
  }
  seen.push(await page.evaluate(look));
  seen.push(await page.evaluate('[...globalThis.heard].sort()'));
  return JSON.stringify(seen, null, 1);
}

export const pause = longEnoughFor;
