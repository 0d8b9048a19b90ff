/** F150, F151: lists and calendars that the browser draws over a card, and a page that asks for the look of marks. */
import assert from 'node:assert/strict';
import { until } from '../../rig/launch';
import { findWords } from '../../rig/page-eyes';
import { sampleArticle } from '../../rig/sample';
import type { HostileCase } from '../case';
import { official, pause, type Article, type Scene } from '../scene';

const words = '<datalist id="words"><option>Voted no</option><option>Left office</option></datalist>';
const place = (left: string, top: string) => `position:fixed;left:${left};top:${top}`;
/** Far from any card: a page may have a field with words of its own. */
const away = place('4000px', '4000px');
/** Where it moves nothing of the page. */
const corner = place('4px', '4px');
const field = (style: string) => `<input id="field" list="words" style="${style}">`;
const withField = (style: string) => sampleArticle().replace('<article>', () => words + field(style) + '<article>');
const shows = (type: string) =>
  `const field = Object.assign(document.createElement('input'), { type: '${type}' }); field.style.cssText = '${corner}'; document.body.append(field);
   field.showPicker(); if (!field.matches(':open')) throw new Error('it does not open');`;

interface Picker {
  html: string;
  /** What the page does as soon as a card stands, within the seconds that a press gives it. */
  script: string;
}
const plain = sampleArticle();
const pickers: Record<string, Picker> = {
  'a calendar': { html: plain, script: shows('date') },
  'a palette': { html: plain, script: shows('color') },
  'a list of a menu': {
    html: plain,
    script: `const menu = document.createElement('select'); menu.innerHTML = '<option>Voted no'; menu.style.cssText = '${corner}'; document.body.append(menu); menu.showPicker();`,
  },
  'words beside a field that is laid beside the card': {
    html: withField(away),
    script: `field.style.cssText = 'position:fixed;left:' + name.left + 'px;top:' + name.bottom + 'px'; field.showPicker();`,
  },
  'words beside a new field, gone at once': {
    html: plain,
    script: `document.body.insertAdjacentHTML('beforeend', \`${words}${field(away)}\`);
      document.querySelector('#field').showPicker(); document.querySelector('#field').remove();`,
  },
  'words beside a field with the focus': { html: withField(away), script: `field.focus(); field.showPicker();` },
};

/** Opens a card by a press, on a page that waits for one. */
async function pin(scene: Scene, { html, script }: Picker): Promise<Article> {
  const article = await scene.open({
    html,
    script: `var outcome = ''; const watch = setInterval(() => {
      const host = [...document.documentElement.children].find((one) => one.popover);
      if (!host || !navigator.userActivation.isActive) return;
      clearInterval(watch);
      const name = [...CSS.highlights.get('text-note')].find((one) => String(one).includes('${official}')).getBoundingClientRect();
      const field = document.querySelector('#field');
      try { ${script} outcome = 'done'; } catch (error) { outcome = String(error); }
    }, 20);`,
  });
  await scene.marks(article);
  await until(async () => {
    await article.page.mouse.move(4, 4);
    const { x, y } = await findWords(article.page, official);
    await article.page.mouse.click(x, y);
    return until(() => article.page.evaluate('outcome') as Promise<string>, 'what the page did', 3000).catch(() => '');
  }, 'a card that stays');
  assert.equal(await article.page.evaluate('outcome'), 'done');
  return article;
}

const styleOfMarks = `getComputedStyle(document.body, '::highlight(text-note)').textDecorationLine`;

export const ofBrowser: HostileCase[] = [
  {
    id: 'F150',
    title: 'calendar, palette, menu or words of a field, shown over a card that stays: the card ends',
    async run(scene) {
      for (const [name, picker] of Object.entries(pickers)) {
        const article = await pin(scene, picker);
        await scene.noCard(article).catch((error: Error) => {
          throw new Error(`under ${name}: ${error.message}`);
        });
        await article.page.close();
      }
      // Whoever has such a field far from the card keeps the card.
      const honest = await pin(scene, { html: withField(away), script: '' });
      await pause(1000);
      assert.ok(await scene.card(honest), 'no card beside a page’s own field');
    },
  },
  {
    id: 'F151',
    title: 'a page without a mark asks what marks look like: as on a page without the extension',
    async run(scene) {
      const plainPage = '<!doctype html><title>Recipes</title><body><p>Stir the soup, and let it rest.</p></body>';
      const unmarked = await scene.open({ html: plainPage });
      const marked = await scene.open();
      await scene.marks(marked);
      await until(
        async () => (await marked.page.evaluate(styleOfMarks)) === 'underline',
        'the look of marks, where there is one',
      );
      assert.equal(await unmarked.page.evaluate(styleOfMarks), 'none');
      // Nor once its reader has read it, and found nothing.
      await until(async () => (await scene.readerState(unmarked)) === 'on', 'the reader of the page');
      await pause(1500);
      assert.equal(await unmarked.page.evaluate(styleOfMarks), 'none');
    },
  },
];
