/**
 * Cards of the packs that ship, drawn in Chromium in every language: nothing sticks out, no word is broken, no part is
 * empty, no act lacks its source, as they open and with all that is behind them. Every official and every measure of
 * every pack; in `npm test` a few of each batch, in other languages than English others and fewer.
 */
import { expect, it } from 'vitest';
import { measureKeys } from '../../engine/record/keys';
import { languages } from '../../locales/languages';
import { isWhole } from '../rig/examples';
import { packsPage } from '../rig/packs-page';
import { filesIn, filesOf, packsOnDisk } from '../rig/release-on-disk';

/** Cards in the page at one time. */
const batch = 300;
/**
 * A desk; a telephone; a desk at 400 %. In other languages than English the widest and the narrowest, with all open: what
 * opens is longer than what is there from the start.
 */
const looksIn = (language: string): { width: number; opened: boolean }[] =>
  language === 'en'
    ? [1280, 360, 320].flatMap((width) => [false, true].map((opened) => ({ width, opened })))
    : [1280, 320].map((width) => ({ width, opened: true }));
const tags = languages.map(({ tag }) => tag);
/** Which cards of a batch are drawn in a language: from where on, and each so-manieth. */
const chosenIn = (language: string) => {
  if (isWhole) return { offset: 0, step: 1 };
  return language === 'en' ? { offset: 0, step: 25 } : { offset: 13 * tags.indexOf(language), step: 150 };
};
const read = filesIn();

const packs = packsPage();

it.each(tags)('every card of every pack fits in %s', async (language) => {
  const page = packs();
  const { offset, step } = chosenIn(language);
  await page.evaluate((tag) => window.speak(tag), language);
  let drawn = 0;
  const faults: string[] = [];
  for (const id of packsOnDisk()) {
    const inPack = await page.evaluate((...args) => window.openPack(...args), id, filesOf(id), measureKeys(read, id));
    let inBatches = 0;
    for (let from = 0; from < inPack; from += batch) {
      const range = [Math.min(from + offset, inPack - 1), Math.min(from + batch, inPack), step] as const;
      const seen = await page.evaluate((...args) => window.lookAtCards(...args), range, looksIn(language));
      inBatches += seen.drawn;
      faults.push(...seen.faults);
    }
    if (isWhole) expect(inBatches).toBe(inPack);
    drawn += inBatches;
  }
  console.info(`${drawn} cards drawn in ${language}.`);
  expect(faults).toEqual([]);
  expect(drawn).toBeGreaterThan(isWhole ? 10_000 : language === 'en' ? 500 : 100);
});
