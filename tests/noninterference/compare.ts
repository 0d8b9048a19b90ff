/** The same pages read by one person after the other: everything that a page, its host and the stores can know is compared. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../rig/build';
import { ensureBrowsers, type BrowserKind } from '../rig/find-browsers';
import { launch } from '../rig/launch';
import { startNewsProxy } from '../rig/news-proxy';
import { sampleArticle } from '../rig/sample';
import { differingBytes, firstDifference } from './difference';
import { answersTo, storedByExtension } from './messages';
import { observe, spy, type Subject } from './observe';
import { become, canary, person, secretsOf } from './people';

/** A page without the extension, at an address where it has no business. */
const elsewhere = 'https://example.test/noninterference/';

interface Served extends Subject {
  html: string;
}

/** With an icon of its own: the browser asks a host for one only the first time. */
const withSpy = (html: string): string =>
  html.replace('<head>', () => `<head><link rel="icon" href="data:,"><script>${spy}</script>`);

function annotated(id: string, words?: string): Served {
  const { headline, html } = JSON.parse(readFileSync(join(root, `tests/pages/tune/${id}.json`), 'utf8')) as Record<
    string,
    string
  >;
  return {
    url: `https://www.spokesman.com/noninterference/${id}/`,
    ...(words && { words }),
    html: withSpy(
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Story</title></head><body><article><h1>${headline}</h1>${html}</article></body></html>`,
    ),
  };
}

const pages: Served[] = [
  {
    url: 'https://www.spokesman.com/noninterference/sample/',
    words: 'Marcus Riccelli',
    html: withSpy(sampleArticle()),
  },
  annotated('202-council-roll-call-benches'),
  annotated('345-weddings-recipe-garden'),
];

export interface Comparison {
  /** How many people read; the first has chosen nothing. */
  people: number;
  /** What each page is told on purpose: the name of a secret. */
  leak?: string;
  /** The sample article alone: quicker. */
  isShort?: boolean;
}

/** Bytes in which anything that a page can see differs between these people, in all. */
export async function differingBytesIn(
  kind: BrowserKind,
  { people, leak, isShort = false }: Comparison,
): Promise<number> {
  const executablePath = ensureBrowsers([kind])[kind] as string;
  const proxy = await startNewsProxy();
  const read = isShort ? pages.slice(0, 1) : pages;
  for (const { url, html } of read) proxy.serve(url, html);
  proxy.serve(elsewhere, sampleArticle());
  const rig = await launch({ kind, executablePath, proxyPort: proxy.port, headless: true });
  const opened: string[] = [];
  let differing = 0;
  try {
    const helper = await rig.openExtensionPage('options.html');
    const first = new Map<string, string>();

    const compare = (name: string, who: string, seen: string): number => {
      const before = first.get(name);
      if (before === undefined) {
        first.set(name, seen);
        return 0;
      }
      const bytes = differingBytes(before, seen);
      if (bytes > 0) console.log(`${kind}: ${who}, ${name}: ${bytes} bytes differ\n${firstDifference(before, seen)}`);
      return bytes;
    };

    /** One person reads one page; the page may be told a secret on purpose. */
    async function readBy(index: number, subject: Served, leaked?: string): Promise<number> {
      const mark = proxy.requests.length;
      const page = await rig.openArticle(subject.url);
      opened.push(subject.url);
      if (leaked)
        await page.evaluate(
          `document.documentElement.dataset.leaked = ${JSON.stringify(secretsOf(person(index))[leaked])}`,
        );
      const seen = await observe(page, helper, subject);
      const answers = await answersTo(helper, subject.url, ['us/nobody']);
      const asked = proxy.requests.slice(mark);
      await page.close();
      const requests = JSON.stringify(
        asked.map(({ method, url, headers }) => ({ method, url, headers })),
        null,
        1,
      );
      const who = `person ${index}`;
      if (!leaked) assert.ok(!(seen + answers + requests).includes(canary), `${who} is known to ${subject.url}`);
      return (
        compare(`what ${subject.url} sees`, who, seen) +
        compare(`answers to ${subject.url}`, who, answers) +
        compare(`requests of ${subject.url}`, who, requests)
      );
    }

    for (let index = 0; index < people; index++) {
      await become(helper, person(index));
      for (const subject of read) differing += await readBy(index, subject, leak);
      const stored = await storedByExtension(helper);
      assert.ok(!stored.includes(canary), `storage holds the district of person ${index}`);
      assert.ok(!stored.includes('Riccelli') && !stored.includes('spokesman.com'), 'storage holds what was read');
    }
    assert.ok(first.get(`what ${pages[0]!.url} sees`)!.includes('Riccelli'), 'nothing was observed');
    assert.ok(first.get(`answers to ${pages[0]!.url}`)!.includes('Riccelli'), 'the background answered nothing');
    if (leak === undefined)
      for (const secret of Object.keys(secretsOf(person(1))).slice(0, isShort ? 1 : undefined)) {
        const caught = await readBy(1, pages[0]!, secret);
        assert.ok(caught > 0, `${secret}, leaked on purpose, went unnoticed`);
        console.log(`${kind}: ${secret}, leaked on purpose, shows in ${caught} bytes`);
      }

    // The whole session: the articles and nothing else, with the headers that any page's request has.
    const asked = proxy.requests.filter(({ url }) => !url.endsWith('/favicon.ico'));
    assert.deepEqual(
      asked.map(({ url }) => url),
      opened,
      'something besides the articles was asked for',
    );
    await (await rig.openArticle(elsewhere)).close();
    const plain = proxy.requests.find(({ url }) => url === elsewhere)!;
    for (const { url, headers } of asked) {
      assert.deepEqual(Object.keys(headers).sort(), Object.keys(plain.headers).sort(), `headers for ${url}`);
      assert.ok(!headers.cookie && !headers.referer && !url.includes('?'));
    }
    console.log(
      `${kind}: ${people} people, ${opened.length} articles read, ${asked.length} requests, all of them the articles`,
    );
  } finally {
    await rig.close();
    await proxy.close();
  }
  return differing;
}
