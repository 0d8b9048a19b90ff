/**
 * `npm start`: builds the extension and opens a browser with it on a sample Spokane article, served under a news domain.
 * With no display it does the main job itself, headless: points at a name and at a bill, prints both cards and saves pictures.
 *
 *   npm start                    Chromium, Chrome or another of its kind
 *   npm start -- --firefox       Firefox
 *   npm start -- --headless      without a window, also where there is a display
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { cliOptions } from '../tests/rig/cli-options';
import { buildExtension, root } from '../tests/rig/build';
import { isHeadless } from '../tests/rig/display';
import { ensureBrowsers, type BrowserKind } from '../tests/rig/find-browsers';
import { launch, until } from '../tests/rig/launch';
import { startNewsProxy } from '../tests/rig/news-proxy';
import { sampleArticle, sampleUrl } from '../tests/rig/sample';
import { countMarks, hoverWords, openHelper, waitForCard } from '../tests/rig/page-eyes';

/** What the headless walk points at: words in the sample, and what the card then has to say. */
const sights = [
  { words: 'Marcus Riccelli', expect: 'Marcus Riccelli', picture: 'start-official.png' },
  { words: 'ESSB 6346', expect: '6346', picture: 'start-measure.png' },
];

const step = (text: string): void => console.log(`• ${text}`);

async function main(): Promise<void> {
  const values = cliOptions(import.meta.url, { firefox: { type: 'boolean' }, headless: { type: 'boolean' } });
  const kind: BrowserKind = values.firefox ? 'firefox' : 'chromium';
  const headless = values.headless ?? isHeadless();

  step('Looking for a browser …');
  const executablePath = ensureBrowsers([kind])[kind];
  step(`Building the extension for ${kind === 'firefox' ? 'Firefox' : 'Chromium'} …`);
  await buildExtension(kind);

  const proxy = await startNewsProxy();
  proxy.serve(sampleUrl, sampleArticle());
  step(`Opening ${executablePath}${headless ? ' without a window' : ''} …`);
  const rig = await launch({ kind, executablePath, proxyPort: proxy.port, headless });
  try {
    const page = await rig.openArticle(sampleUrl);
    if (!headless) {
      console.log('\nPoint at an underlined name or bill. Close the browser when you are done.');
      await new Promise<void>((resolve) => rig.browser.once('disconnected', () => resolve()));
      return;
    }
    const helper = await openHelper(rig, page);
    const marks = await until(() => countMarks(page), 'marks on the article');
    step(`The article is marked in ${marks} places.`);
    mkdirSync(join(root, 'shots'), { recursive: true });
    for (const { words, expect, picture } of sights) {
      step(`Pointing at “${words}” …`);
      await hoverWords(page, words);
      const card = await waitForCard(helper, sampleUrl, expect);
      // The card fades in.
      await new Promise((resolve) => setTimeout(resolve, 400));
      const path = join(root, 'shots', picture);
      await page.screenshot({ path: path as `${string}.png` });
      console.log(`\n${card.text.replace(/^/gm, '  │ ')}\n`);
      step(`Picture: ${path}`);
      await page.keyboard.press('Escape');
      await page.mouse.move(5, 5);
    }
  } finally {
    if (rig.browser.connected) await rig.close();
    await proxy.close();
  }
}

await main().then(
  () => process.exit(0),
  (error: Error) => {
    console.error(`\n${error.message}`);
    process.exit(1);
  },
);
