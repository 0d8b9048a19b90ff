/**
 * Pages of the record from the packs that ship, drawn in Chromium in every language: officials of every office, all that is
 * on record of them, and every issue. With all that opens open, at 400 pixels and at 320, nothing sticks out, is cut, broken
 * or too small to press; in languages of other scripts no English is left over. `npm test` takes one page
 * for each language and place, at 320 pixels.
 */
import { expect, it } from 'vitest';
import { issueIds } from '../../engine/issues';
import { measureKeys } from '../../engine/record/keys';
import type { RosterFile } from '../../engine/release/packs';
import { languages } from '../../locales/languages';
import { isWhole } from '../rig/examples';
import { packsPage } from '../rig/packs-page';
import { filesIn, filesOf } from '../rig/release-on-disk';

const tags = languages.map(({ tag }) => tag);
const otherScripts: ReadonlySet<string> = new Set(['hi', 'ja', 'ko', 'ru', 'zh-Hans', 'zh-Hant']);
/** What stands in Latin letters in every language: names of ours, of people, and numbers of bills with their session. */
const anyLanguage = /^Collective Lens$|^[A-Z][A-Za-z.]*\s?\d+ \([\d–]+\)$/;
const read = filesIn();

const packs = packsPage();

/** Two people of every office of a pack. */
function peopleOf({ people }: RosterFile): string[] {
  const taken = new Map<string | undefined, number>();
  return people.flatMap(({ id, offices }) => {
    const office = offices[0]?.role;
    const before = taken.get(office) ?? 0;
    taken.set(office, before + 1);
    return before < 2 ? [id] : [];
  });
}

it.each(['wa', 'us', 'id'])('pages of the record of %s fit in every language', async (pack) => {
  const page = packs();
  await page.evaluate((...args) => window.openPack(...args), pack, filesOf(pack), measureKeys(read, pack));
  const all = [...issueIds, ...peopleOf(read(`${pack}/roster`) as RosterFile)];
  const faults: string[] = [];
  let drawn = 0;
  for (const [at, language] of tags.entries()) {
    await page.evaluate((tag) => window.speak(tag), language);
    // Another page in each language.
    const here = isWhole ? all : [all[Math.floor((at * all.length) / tags.length)]!];
    for (const width of isWhole ? [400, 320] : [320]) {
      await page.setViewport({ width, height: 900 });
      for (const id of here) {
        const seen = await page.evaluate((of) => {
          window.drawRecord(of);
          for (const details of document.querySelectorAll('details')) details.open = true;
          return { heading: document.querySelector('h1')?.textContent ?? '', faults: window.layoutFaults() };
        }, id);
        drawn++;
        const left = otherScripts.has(language) ? await page.evaluate(() => window.foreignWords()) : [];
        const english = left.filter((text) => !anyLanguage.test(text) && !seen.heading.includes(text));
        const note = (fault: string) => faults.push(`${language}, ${width} px, ${id}: ${fault}`);
        if (seen.heading === '') note('no heading');
        seen.faults.forEach(note);
        english.forEach((text) => note(`English: ${text}`));
      }
    }
  }
  console.info(`${drawn} pages of the record of ${pack} drawn.`);
  expect(faults).toEqual([]);
  expect(all.length).toBeGreaterThan(issueIds.length);
  expect(drawn).toBe(tags.length * (isWhole ? 2 * all.length : 1));
});
