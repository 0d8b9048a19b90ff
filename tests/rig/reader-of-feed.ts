/** A reader's browser that takes a feed: enters it in the options, and opens a card over the sample article. */
import type { Page } from 'puppeteer-core';
import { pressReady } from './by-role';
import { enterFeed } from './feed-in-options';
import type { BrowserKind } from './find-browsers';
import { says } from './keyboard';
import { cardOver, marked, openHelper, waitForNoCard } from './page-eyes';
import { feedHere, openReader } from './reader';
import { sampleUrl } from './sample';

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
  const rig = await openReader(kind, feedHere(kind));
  const article = await rig.openArticle(sampleUrl);
  const helper = await openHelper(rig, article);
  return {
    helper,
    says: (words) => says(helper, words),
    press: (label) => pressReady(helper, label),
    enter: (line) => enterFeed(helper, line),
    async card() {
      await article.bringToFront();
      await article.reload();
      await marked(article, 29);
      const { text } = await cardOver(article, helper, 'ESSB 6346', { said: '6346' });
      await article.keyboard.press('Escape');
      await article.mouse.move(5, 5);
      await waitForNoCard(helper, sampleUrl);
      return text;
    },
    close: () => rig.close(),
  };
}
