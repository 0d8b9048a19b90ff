/**
 * `npm run store:shots`: the stores' pictures, taken of the real extension on the sample article, at the stores' sizes.
 *
 *   docs/store/pictures/1-….png … 6-….png    1280 × 800, for the Chrome Web Store, Edge and Mozilla
 *   docs/store/pictures/promo-440x280.png    the Chrome Web Store's small tile
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { renderToStaticMarkup } from 'react-dom/server';
import { Mark } from '../components/basics/Brand';
import { become, person } from '../tests/noninterference/people';
import { buildExtension, root } from '../tests/rig/build';
import { ensureBrowsers } from '../tests/rig/find-browsers';
import { launch, until, type RigBrowser } from '../tests/rig/launch';
import { startNewsProxy } from '../tests/rig/news-proxy';
import { countMarks, findWords, hoverWords, openHelper, waitForCard } from '../tests/rig/page-eyes';
import { sampleArticle, sampleUrl } from '../tests/rig/sample';

const size = { width: 1280, height: 800 };
const folder = join(root, 'docs/store/pictures');
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function save(page: Page, name: string): Promise<void> {
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path: path as `${string}.png` });
  console.log(path);
}

const asData = async (page: Page): Promise<string> =>
  `data:image/png;base64,${await page.screenshot({ encoding: 'base64' })}`;

/** The companion as it hangs from the toolbar: its own picture over the article's. */
async function saveOver(canvas: Page, article: string, companion: string, name: string): Promise<void> {
  await canvas.setContent(`<style>body{margin:0;background:url(${article}) 0 0/1280px 800px}
    img{position:absolute;top:0;right:24px;width:416px;height:600px;border-radius:0 0 12px 12px;
    box-shadow:0 0 0 1px rgb(0 0 0/15%),0 12px 40px rgb(0 0 0/35%)}</style><img alt="" src="${companion}">`);
  await pause(200);
  await save(canvas, name);
}

async function companionPicture(rig: RigBrowser, tab: number, words: string, press?: string): Promise<string> {
  const companion = await rig.openExtensionPage(`popup.html?tab=${tab}`);
  await companion.setViewport({ width: 416, height: 600 });
  if (press) await (await companion.waitForSelector(`::-p-aria([name="${press}"][role="tab"])`))!.click();
  await until(() => companion.evaluate((text) => document.body.innerText.includes(text), words), words);
  await companion.mouse.move(2, 300);
  await pause(400);
  const picture = await asData(companion);
  await companion.close();
  return picture;
}

async function takeAll(rig: RigBrowser): Promise<void> {
  const article = await rig.openArticle(sampleUrl);
  const helper = await openHelper(rig, article);
  await article.setViewport(size);
  await until(async () => (await countMarks(article)) > 20, 'marks on the article');

  for (const [name, words, says] of [
    ['1-official', 'Marcus Riccelli', 'Marcus Riccelli'],
    ['2-bill', 'ESSB 6346', '6346'],
  ] as const) {
    await hoverWords(article, words);
    await waitForCard(helper, sampleUrl, says);
    await pause(600);
    await save(article, name);
    await article.keyboard.press('Escape');
    await article.mouse.move(4, 4);
    await pause(400);
  }

  const district = { state: 'wa', legislative: '3', congressional: '5', city: 'spokane', county: 'spokane-county' };
  const nobody = person(0);
  await become(helper, { ...nobody, settings: { ...nobody.settings, districts: { ...district, vintage: '2024' } } });
  const tab = await helper.evaluate(async (url) => {
    const api = globalThis as unknown as {
      chrome: { tabs: { query(q: object): Promise<{ id: number; url?: string }[]> } };
    };
    return (await api.chrome.tabs.query({})).find((one) => one.url === url)!.id;
  }, sampleUrl);
  await findWords(article, 'Marcus Riccelli');
  await article.evaluate(() => scrollTo(0, 0));
  await pause(300);
  const behind = await asData(article);
  const canvas = await rig.browser.newPage();
  await canvas.setViewport(size);
  await saveOver(canvas, behind, await companionPicture(rig, tab, 'Timm Ormsby'), '3-on-this-page');
  await saveOver(canvas, behind, await companionPicture(rig, tab, 'Natasha Hill', 'My officials'), '4-my-officials');

  for (const [name, path, words] of [
    ['5-district', 'options.html', 'Natasha Hill'],
    ['6-privacy', 'knows.html', 'Changes made to pages'],
  ] as const) {
    const page = await rig.openExtensionPage(path);
    await page.setViewport(size);
    await until(() => page.evaluate((text) => document.body.innerText.includes(text), words), words);
    await pause(400);
    await save(page, name);
    await page.close();
  }

  await canvas.setViewport({ width: 440, height: 280 });
  await canvas.setContent(`<style>${readFileSync(join(root, 'components/basics/tokens.css'), 'utf8')}
    body{margin:0;height:280px;background:#f3ebdf;color:#2a2420;display:grid;place-content:center;justify-items:center;
    gap:14px;text-align:center}h1{margin:0;font:600 40px/1.1 var(--face-name)}
    p{margin:0;font:19px/1.35 var(--face);color:#635850}</style>${renderToStaticMarkup(<Mark size={88} />)}
    <h1>Collective Lens</h1><p>Who is this? How did they vote?<br>What can I do?</p>`);
  await save(canvas, 'promo-440x280');
}

mkdirSync(folder, { recursive: true });
const executablePath = ensureBrowsers(['chromium']).chromium;
await buildExtension('chromium');
const proxy = await startNewsProxy();
proxy.serve(sampleUrl, sampleArticle());
const rig = await launch({ kind: 'chromium', executablePath, proxyPort: proxy.port, headless: true });
try {
  await takeAll(rig);
} finally {
  await rig.close();
  await proxy.close();
}
process.exit(0);
