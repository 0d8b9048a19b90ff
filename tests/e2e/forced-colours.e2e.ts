/**
 * Where the reader's system chooses the colours: controls have edges or underlines, and what is chosen, done, on, yes or no
 * is told apart by more than the colours that are gone. Chromium alone can be told to look so.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openGallery, type Gallery } from '../rig/surfaces';

let gallery: Gallery;
let page: Page;

beforeAll(async () => {
  gallery = await openGallery('chromium');
  page = gallery.page;
  const looks = await page.createCDPSession();
  const features = [
    { name: 'forced-colors', value: 'active' },
    { name: 'prefers-color-scheme', value: 'dark' },
  ];
  await looks.send('Emulation.setEmulatedMedia', { features });
  await page.setViewport({ width: 456, height: 1500 });
});
afterAll(() => gallery?.close());

/** These properties of the first element that fits. */
const styleOf = (selector: string, properties: readonly string[]): Promise<string> =>
  page.evaluate(
    (found, names) => {
      const style = getComputedStyle(document.querySelector(found)!);
      return names.map((name) => style.getPropertyValue(name)).join(' ');
    },
    selector,
    properties,
  );

const surfaces =
  'card-official-whole card-measure-whole card-choice companion-list companion-act-own companion-act-none';

it.each([...surfaces.split(' '), 'options', 'welcome-2-issues'])(
  'every control of %s looks like one',
  async (state) => {
    await gallery.show(state);
    const bare = await page.evaluate(() => {
      const isSeen = (element: Element) => element.checkVisibility() && element.getBoundingClientRect().width > 1;
      const looksSo = (element: Element) => {
        const { borderTopWidth, borderTopColor, borderBottomWidth, textDecorationLine } = getComputedStyle(element);
        const paper = getComputedStyle(document.body).backgroundColor;
        const hasEdge = parseFloat(borderTopWidth) + parseFloat(borderBottomWidth) > 0 && borderTopColor !== paper;
        return hasEdge || textDecorationLine === 'underline';
      };
      // A tab, a switch and an entry's name have a sign beside their words.
      return [...document.querySelectorAll('#root :is(button, a, summary)')]
        .filter((one) => isSeen(one) && !looksSo(one) && !one.querySelector('svg, .switch-track'))
        .filter((one) => !one.matches('summary') || getComputedStyle(one).listStyleType === 'none')
        .map((one) => one.outerHTML.slice(0, 120));
    });
    expect(bare).toEqual([]);
  },
);

it('the edge of a chip is above the plate of the next line, and the quiet line away from the buttons', async () => {
  await gallery.show('card-official-whole');
  expect(await styleOf('.recorded', ['position', 'border-top-style'])).toBe('relative solid');
  const gap = await page.evaluate(() => {
    const buttons = document.querySelector('.actions-first')!.getBoundingClientRect();
    return document.querySelector('.actions-aside > .quiet-button')!.getBoundingClientRect().top - buttons.bottom;
  });
  expect(gap).toBeGreaterThanOrEqual(4);
});

it('the way of a bill, votes, what is chosen, open and on are told apart', async () => {
  await gallery.show('card-measure-whole');
  const marks = await page.evaluate(() =>
    [...document.querySelectorAll('[data-state]')].map((step) => {
      const mark = step.querySelector('.way-steps-mark')!;
      return `${step.getAttribute('data-state')}: ${mark.querySelector('svg')?.classList[1]} ${getComputedStyle(mark).borderTopWidth}`;
    }),
  );
  const states = [...new Set(marks)];
  expect(states.length).toBeGreaterThan(2);
  expect(new Set(states.map((mark) => mark.replace(/.*: /, ''))).size).toBe(states.length);
  const [yes, no] = [await styleOf('.vote-bar-yes', ['fill']), await styleOf('.vote-bar-yes + rect', ['fill'])];
  expect(yes).toBe(await page.evaluate(() => getComputedStyle(document.body).color));
  expect(no).toMatch(/^url/);

  await gallery.show('welcome-2-issues');
  const chosen = "[aria-pressed='true'].issue-choice";
  const other = "[aria-pressed='false'].issue-choice";
  for (const property of ['border-top-color', 'font-weight'])
    expect(await styleOf(chosen, [property]), property).not.toBe(await styleOf(other, [property]));

  await gallery.show('companion-list');
  const edge = ['border-bottom-color'];
  expect(await styleOf("[aria-selected='true']", edge)).not.toBe(await styleOf("[aria-selected='false']", edge));
  await gallery.show('companion-following');
  const track = ['background-color'];
  expect(await styleOf("[aria-checked='true'] .switch-track", track)).not.toBe(
    await styleOf("[aria-checked='false'] .switch-track", track),
  );
});

it('what has the focus has a ring', async () => {
  await gallery.show('companion-list');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await styleOf(':focus', ['outline-style'])).toBe('solid');
  expect(parseFloat(await styleOf(':focus', ['outline-width']))).toBeGreaterThanOrEqual(2);
});
