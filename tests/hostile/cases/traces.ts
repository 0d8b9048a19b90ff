/** F121, F122: what is left of a press on a card, in private windows and in others: in history, in storage, in addresses. */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'webextension-polyfill';
import { until } from '../../rig/launch';
import { sampleArticle } from '../../rig/sample';
import type { HostileCase } from '../case';
import { pause, type Article, type Scene } from '../scene';

type World = { browser?: Browser; chrome: Browser };

/** Everything that the extension keeps: its databases, row by row, and its storage areas that outlive the browser. */
const kept = (scene: Scene): Promise<string> =>
  scene.helper.evaluate(async () => {
    const world = globalThis as unknown as World;
    const { storage } = world.browser ?? world.chrome;
    const found: Record<string, unknown> = { local: await storage.local.get(null) };
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const open = indexedDB.open(name);
        open.onsuccess = () => resolve(open.result);
        open.onerror = () => reject(new Error(`no database ${name}`));
      });
      for (const store of database.objectStoreNames) {
        const rows = database.transaction(store).objectStore(store);
        for (const read of ['getAllKeys', 'getAll'] as const) {
          const all = await new Promise<unknown[]>((resolve) => {
            const reading = rows[read]();
            reading.onsuccess = () => resolve(reading.result);
          });
          // An empty database says no more than that a page of ours was once open.
          if (all.length > 0) found[`${name}/${store}/${read}`] = all;
        }
      }
      database.close();
    }
    return JSON.stringify(found);
  });

interface SeenTab {
  id: number | undefined;
  incognito: boolean;
}
const tabs = (scene: Scene): Promise<SeenTab[]> =>
  scene.helper.evaluate(async () => {
    const world = globalThis as unknown as World;
    const all = await (world.browser ?? world.chrome).tabs.query({});
    return all.map(({ id, incognito }) => ({ id, incognito }));
  });

const ordinary = (all: SeenTab[]) => all.filter(({ incognito }) => !incognito).map(({ id }) => id);
const inPrivate = (all: SeenTab[]): number => all.length - ordinary(all).length;

/** Opens the article in a private window, as the extension can ask for one. */
async function openInPrivate(scene: Scene, url: string): Promise<Article> {
  scene.proxy.serve(url, sampleArticle());
  await scene.helper.evaluate(async (address) => {
    const world = globalThis as unknown as World;
    await (world.browser ?? world.chrome).windows.create({ incognito: true, url: address });
  }, url);
  const page = await until(
    async () => (await scene.rig.browser.pages()).find((one) => one.url() === url),
    'the article in a private window',
  );
  return { page, url, errors: [] };
}

async function press(scene: Scene, article: Article, name: RegExp): Promise<void> {
  const { x, y } = await scene.inSight(article, name);
  await article.page.mouse.move(x, y, { steps: 3 });
  await pause(600);
  await article.page.mouse.click(x, y);
}

const says = (scene: Scene, article: Article, words: RegExp): Promise<string> =>
  until(
    async () => {
      const { text = '' } = (await scene.card(article)) ?? {};
      return words.test(text) && text;
    },
    `a card that says ${String(words)}`,
  );

/** All that the browser has written of where it was, as raw bytes. */
function history(profile: string, kind: Scene['kind']): string {
  const folder = kind === 'chromium' ? join(profile, 'Default') : profile;
  const names = kind === 'chromium' ? /^(History|Visited Links|Favicons|Sessions|Top Sites)/ : /^(places|favicons)/;
  const files = readdirSync(folder, { withFileTypes: true }).filter((file) => file.isFile() && names.test(file.name));
  assert.ok(files.length > 0, 'the browser keeps no history at all');
  return files.map(({ name }) => readFileSync(join(folder, name), 'latin1')).join('\n');
}

/** Plays in a browser of its own, which knows us in private windows, and answers what it has then written down. */
async function historyAfter(scene: Scene, play: (scene: Scene) => Promise<void>): Promise<string> {
  const profile = mkdtempSync(join(tmpdir(), 'collective-lens-history-'));
  try {
    await scene.elsewhere({ profile, inPrivate: true }, play);
    return history(profile, scene.kind);
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

export const traces: HostileCase[] = [
  {
    id: 'F121',
    isLong: true,
    title: 'a private window: number and words on the card itself, nothing opened elsewhere, nothing kept',
    async run(scene) {
      const url = 'https://www.spokesman.com/F121/private/';
      const written = await historyAfter(scene, async (inside) => {
        const before = await kept(inside);
        const others = await tabs(inside);
        const article = await openInPrivate(inside, url);
        await inside.openCard(article);
        await press(inside, article, /^Call/);
        assert.match(await says(inside, article, /Call Marcus Riccelli/), /360-786-7604/);
        await press(inside, article, /^Back/);
        await press(inside, article, /^More ways/);
        await press(inside, article, /^Email/);
        assert.match(await says(inside, article, /Write to Marcus Riccelli/), /@leg\.wa\.gov/);
        await press(inside, article, /^Back/);
        for (const name of [/^See my officials/, /^Take action/]) {
          await press(inside, article, name);
          await pause(800);
          await article.page.bringToFront();
        }
        await press(inside, article, /^More ways/);
        const present = await tabs(inside);
        await press(inside, article, /^Official page/);
        // Its address is not ours to know: the browser's driver tells it, the extension where it is.
        await until(
          async () => (await inside.rig.browser.pages()).some((one) => /^https:\/\/[\w.]*wa\.gov\//.test(one.url())),
          'the official’s page',
        );
        const after = await tabs(inside);
        assert.equal(inPrivate(after), inPrivate(present) + 1, 'in the private window');
        assert.deepEqual(ordinary(after), ordinary(others), 'something of a private window is open in another');
        assert.equal(await kept(inside), before, 'something of a private window is kept');
      });
      assert.ok(
        !/F121|contact\.html|popup\.html|wa\.gov|ocd-person/.test(written),
        'a private window is in the history',
      );
    },
  },
  {
    id: 'F122',
    isLong: true,
    title: 'an ordinary window: neither history nor any address of ours tells whose card it was',
    async run(scene) {
      const written = await historyAfter(scene, async (inside) => {
        const article = await inside.open();
        await inside.openCard(article);
        for (const name of [/^Call/, /^See my officials/, /^Take action/]) {
          await press(inside, article, name);
          if (name.test('Call'))
            await until(async () => (await inside.tabs()).some((at) => at.includes('contact.html')), 'the number');
          else await pause(800);
          await article.page.bringToFront();
          if (!(await inside.card(article))) await inside.openCard(article);
        }
        const own = (await inside.tabs()).filter((at) => at.startsWith(inside.rig.origin));
        assert.ok(own.length >= 2);
        for (const address of own) assert.ok(!/ocd-person|key=|label=|Riccelli|tab=/.test(address), address);
        // Browsers write their history a little later.
        await pause(6000);
      });
      assert.ok(/F122/.test(written), 'the history does not even have the article');
      assert.ok(!/ocd-person|key=|label=/.test(written), 'whose card it was is in the history');
    },
  },
];
