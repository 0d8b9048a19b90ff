/** A reader's browser that takes a feed: enters it in the options, and opens a card over the sample article. */
import type { Page } from 'puppeteer-core';
import { ensureBrowsers, type BrowserKind } from './find-browsers';
import { launch, until } from './launch';
import { startNewsProxy } from './news-proxy';
import { countMarks, hoverWords, openHelper, waitForCard, waitForNoCard } from './page-eyes';
import { sampleArticle, sampleUrl } from './sample';

export interface ReaderOfFeed {
  helper: Page;
  /** Waits for words in the options. */
  says(words: string): Promise<unknown>;
  press(label: string): Promise<unknown>;
  /** Enters the line of a feed, as a partner's reader does. */
  enter(line: string): Promise<void>;
  /** Loads the article anew and reads the card of the bill. */
  card(): Promise<string>;
  close(): Promise<void>;
}

export async function openReaderOfFeed(kind: BrowserKind): Promise<ReaderOfFeed> {
  const proxy = await startNewsProxy();
  proxy.serve(sampleUrl, sampleArticle());
  const rig = await launch({
    kind,
    executablePath: ensureBrowsers([kind])[kind],
    proxyPort: proxy.port,
    headless: true,
    args: kind === 'chromium' ? ['--proxy-bypass-list=127.0.0.1'] : [],
    prefs: { 'network.proxy.allow_hijacking_localhost': false },
  });
  const article = await rig.openArticle(sampleUrl);
  const helper = await openHelper(rig, article);
  return {
    helper,
    says: (words) =>
      until(
        async () => (await helper.evaluate(() => document.body.innerText.replaceAll('\u00a0', ' '))).includes(words),
        `“${words}” in options`,
      ),
    press: (label) =>
      until(
        () =>
          helper.evaluate((wanted) => {
            const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.includes(wanted));
            if (!button || button.disabled) return false;
            button.click();
            return true;
          }, label),
        `the button “${label}”`,
      ),
    async enter(line) {
      await helper.bringToFront();
      await helper.evaluate(() => document.querySelector('details:has(form)')?.setAttribute('open', ''));
      await helper.type('details form textarea', line);
      await helper.click('details form button'); // A real click: Firefox asks for the host only then.
    },
    async card() {
      await article.bringToFront();
      await article.reload();
      await until(async () => (await countMarks(article)) >= 29, 'marks on the article');
      await hoverWords(article, 'ESSB 6346');
      const { text } = await waitForCard(helper, sampleUrl, '6346');
      await article.keyboard.press('Escape');
      await article.mouse.move(5, 5);
      await waitForNoCard(helper, sampleUrl);
      return text;
    },
    async close() {
      await rig.close();
      await proxy.close();
    },
  };
}
