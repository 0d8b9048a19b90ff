/**
 * Every surface in every state and every language, drawn in real browsers: axe finds nothing in the light and in the
 * dark, nothing sticks out or is cut off, and everything can be pressed, in the usual window and in one 320 px wide,
 * which is also a desk at 400 %. `npm run shots` draws pictures of the same states.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../locales/languages';
import { examples, isWhole } from '../rig/examples';
import { kinds } from '../rig/kinds';
import { axeFaults, layoutFaults, openGallery, windowOf, type Gallery } from '../rig/surfaces';

/** `rtl` is English from right to left. */
const spoken = [...languages.map(({ tag }) => tag), 'rtl'];
/** English is looked at with all that can be asked; one more language, and the other direction, for what is written longer. */
const languagesOf = (kind: 'chromium' | 'firefox') =>
  isWhole ? spoken : kind === 'chromium' ? ['en', 'tl', 'rtl'] : ['en'];
const narrow = { width: 320, height: 640 };

describe.each(kinds)('every surface in %s', (kind) => {
  let gallery: Gallery;
  beforeAll(async () => {
    gallery = await openGallery(kind);
  });
  afterAll(() => gallery?.close());

  it('is there to be looked at', () => {
    expect(gallery.states.length).toBeGreaterThan(45);
  });

  it('keeps the focus somewhere, whatever is pressed', async () => {
    const { page, states, show } = gallery;
    await page.setViewport({ width: 456, height: 900 });
    const faults: string[] = [];
    let pressed = 0;
    // CI has time for all of them.
    const chosen = examples(states, kind === 'chromium' ? (process.env.CI ? 1 : 3) : 4);
    for (const state of chosen) {
      await show(state);
      const found = await page.evaluate((name) => window.focusFaults(() => window.showState(name, 'en')), state);
      faults.push(...found.faults.map((fault) => `${state}: ${fault}`));
      pressed += found.pressed;
    }
    console.info(`${pressed} buttons pressed in ${kind}.`);
    expect(faults).toEqual([]);
    expect(pressed).toBeGreaterThan((500 * chosen.length) / states.length / 2);
  });

  it.each(languagesOf(kind))('fits, can be pressed, and is clean in %s', async (language) => {
    const { page, states, show } = gallery;
    const faults: string[] = [];
    const note = (state: string, found: string[]) => faults.push(...found.map((fault) => `${state}: ${fault}`));
    const theme = (value: 'light' | 'dark') => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    // One window after the other: changing its size takes longer than drawing.
    for (const window of [{ width: 416 }, { width: 456 }, { width: 1000 }]) {
      const here = states.filter((state) => windowOf(state).width === window.width);
      await page.setViewport({ width: window.width, height: 900 });
      for (const state of here) {
        await show(state, language);
        note(state, await layoutFaults(page));
        if (kind === 'firefox' || (!isWhole && language !== 'en')) continue;
        await theme('light');
        note(`${state}, light`, await axeFaults(page, 'all'));
        await theme('dark');
        note(`${state}, dark`, await axeFaults(page, 'colours'));
      }
    }
    await page.setViewport(narrow);
    for (const state of states) {
      await show(state, language);
      note(`${state}, 320 px`, await layoutFaults(page));
    }
    expect(faults).toEqual([]);
  });
});
