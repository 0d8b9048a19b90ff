/** F105–F111: messages, documents of other kinds, and everything that can happen to a page or to the extension meanwhile. */
import assert from 'node:assert/strict';
import { extensionFolder } from '../../rig/build';
import { ensureBrowsers } from '../../rig/find-browsers';
import { launch, until } from '../../rig/launch';
import { countMarks, hoverWords } from '../../rig/page-eyes';
import { sampleArticle } from '../../rig/sample';
import type { HostileCase } from '../case';
import { pause } from '../scene';
import { strictPolicyUrl, xhtmlUrl, xmlUrl } from '../typed-pages';

/** Marks whose text is no longer that of the page. */
const staleMarks = `[...CSS.highlights.values()].flatMap((one) => [...one])
  .filter((range) => range.collapsed || !range.startContainer.isConnected).length`;

/** Whether the marks have a look. */
const painted = `getComputedStyle(document.querySelector('article p'), '::highlight(text-note)').textDecorationLine.includes('underline')`;

export const life: HostileCase[] = [
  {
    id: 'F105',
    title: 'messages of wrong shape, of 10 MB, by the thousand, or from a page: dropped',
    async run(scene) {
      const article = await scene.open({
        script: `globalThis.api = typeof globalThis.chrome?.runtime?.sendMessage + typeof globalThis.browser`,
      });
      await scene.marks(article);
      assert.equal(
        await article.page.evaluate('globalThis.api'),
        'undefinedundefined',
        'the page can call the extension',
      );
      const heard = await scene.hearCalls();
      await article.page.evaluate(
        `for (let i = 0; i < 1000; i++) postMessage({ call: 'background/inject', payload: { script: 'card' } }, '*')`,
      );
      await pause(500);
      assert.deepEqual(await heard(), []);
      const tab = await scene.tabOf(article);
      const outcome = (await scene.helper.evaluate(`(async () => {
        const api = globalThis.browser ?? globalThis.chrome;
        const [{ result }] = await api.scripting.executeScript({ target: { tabId: ${tab} }, func: async () => {
          const { runtime } = globalThis.browser ?? globalThis.chrome;
          const page = { keys: [] };
          const malformed = [null, 7, 'text', [], {}, { call: 7 }, { call: 'toString' }, { call: '__proto__', payload: {} },
            { call: 'background/none', payload: {} }, { call: 'background/card' },
            { call: 'background/card', payload: { key: '<img>', why: [], page } },
            { call: 'background/card', payload: { key: 7, why: [], page } },
            { call: 'background/inject', payload: { script: '../options' } },
            { call: 'background/open-link', payload: { key: 'x', link: 'https://attacker.test/', page } },
            { call: 'background/scan', payload: { url: 'x', parts: 'none' } },
            { call: 'background/scan', payload: { url: 'x', parts: [{ around: '', html: 'a'.repeat(10_000_000) }] } }];
          const answers = [];
          for (const message of malformed) answers.push(await runtime.sendMessage(message).catch(() => undefined));
          await new Promise((resolve) => setTimeout(resolve, 1100));
          const good = { call: 'background/card', payload: { key: 'nobody', why: [], page } };
          const flood = await Promise.all(Array.from({ length: 1000 }, () => runtime.sendMessage(good).catch(() => undefined)));
          return { answers: answers.filter((answer) => answer !== undefined && answer !== null && answer !== false).length,
            answered: flood.filter((answer) => answer?.ok === false).length };
        } });
        return result;
      })()`)) as { answers: number; answered: number };
      assert.equal(outcome.answers, 0, 'a malformed message was answered');
      assert.ok(
        outcome.answered >= 60 && outcome.answered < 1000,
        `${outcome.answered} of a flood of 1000 were answered`,
      );
      assert.ok(!(await scene.tabs()).some((url) => url.includes('attacker.test')));
      await pause(1100);
      await scene.openCard(article);
    },
  },
  {
    id: 'F106',
    title: 'route change, document.open, XHTML, XML: no error, no stale mark',
    async run(scene) {
      const spa = await scene.open();
      await scene.marks(spa);
      await spa.page.evaluate(`(() => {
        history.pushState({}, '', location.pathname + 'next');
        document.querySelector('article').replaceChildren(Object.assign(document.createElement('p'), {
          textContent: 'State Sen. Marcus Riccelli, D-Spokane, voted for ESSB 6346.' }));
      })()`);
      await until(async () => (await countMarks(spa.page)) === 2, 'the two marks of the new route');
      assert.equal(await spa.page.evaluate(staleMarks), 0);

      const rewritten = await scene.open();
      await scene.marks(rewritten);
      await rewritten.page.evaluate(
        `document.open(); document.write('<!doctype html><title>x</title><p>Nobody is named here.</p>'); document.close();`,
      );
      await until(async () => (await rewritten.page.evaluate(staleMarks)) === 0, 'stale marks to go');
      assert.deepEqual([...spa.errors, ...rewritten.errors], []);

      const xhtml = await scene.visit(xhtmlUrl);
      await until(async () => (await countMarks(xhtml.page)) === 2, 'the two marks of the XHTML page');
      const xml = await scene.visit(xmlUrl);
      await pause(800);
      assert.equal(await xml.page.evaluate('CSS.highlights.size'), 0);
      assert.deepEqual([...xhtml.errors, ...xml.errors], []);
    },
  },
  {
    id: 'F107',
    title: 'strict content security policy with Trusted Types: the card opens, in its own styles',
    async run(scene) {
      const article = await scene.visit(strictPolicyUrl);
      const { box } = await scene.openCard(article);
      assert.ok(box.width > 200 && box.width < 600, `the card is ${box.width} px wide`);
      assert.deepEqual(article.errors, []);
    },
  },
  {
    id: 'F108',
    title: 'prerendered page: nothing is asked until it is activated',
    not: { firefox: 'Firefox does not prerender pages.' },
    async run(scene) {
      const next = 'https://www.spokesman.com/F108/next/';
      scene.proxy.serve(next, sampleArticle());
      const heard = await scene.hearCalls();
      const rules = JSON.stringify({ prerender: [{ source: 'list', urls: [next], eagerness: 'immediate' }] });
      const html = `<!doctype html><html><head><title>x</title><script type="speculationrules">${rules}</script></head><body><p>Nobody.</p><a href="${next}">next</a></body></html>`;
      const article = await scene.open({ html });
      await until(async () => scene.proxy.requests.some(({ url }) => url === next), 'the prerendering to begin');
      await pause(1500);
      const scans = async (): Promise<number> => (await heard()).filter((call) => call === 'background/scan').length;
      assert.equal(await scans(), 1, 'only the page in view is scanned');
      await article.page.click('a');
      await scene.marks(article);
      const activation = `performance.getEntriesByType('navigation')[0].activationStart`;
      assert.ok(Number(await article.page.evaluate(activation)) > 0, 'the page was not prerendered');
      assert.ok((await scans()) > 1, 'calls are not heard');
    },
  },
  {
    id: 'F109',
    title: 'back from the browser’s cache: marks right, card opens',
    async run(scene) {
      const article = await scene.open();
      const before = await scene.marks(article);
      scene.proxy.serve('https://www.spokesman.com/F109/away/', '<!doctype html><title>x</title><p>Nobody.</p>');
      await article.page.goto('https://www.spokesman.com/F109/away/');
      await article.page.goBack();
      await scene.marks(article, before);
      assert.equal(await countMarks(article.page), before);
      await scene.openCard(article);
      assert.deepEqual(article.errors, []);
    },
  },
  {
    id: 'F110',
    title: 'extension removed, then installed again, with a tab open: old marks go, none is doubled',
    async run(scene) {
      const executablePath = ensureBrowsers([scene.kind])[scene.kind] as string;
      const rig = await launch({ kind: scene.kind, executablePath, proxyPort: scene.proxy.port, headless: true });
      try {
        const url = 'https://www.spokesman.com/F110/1/';
        scene.proxy.serve(url, sampleArticle());
        const page = await rig.openArticle(url);
        const errors: string[] = [];
        page.on('pageerror', (error) => errors.push(String(error)));
        const before = await until(async () => (await countMarks(page)) >= 20 && countMarks(page), 'marks');
        const id = scene.kind === 'firefox' ? 'collective-lens@acaspokane.org' : new URL(rig.origin).host;
        assert.ok(await page.evaluate(painted), 'the marks are not painted');
        await rig.browser.uninstallExtension(id);
        await hoverWords(page, 'Shelly Short');
        await page.evaluate(`document.querySelector('article').append('x')`);
        // Firefox ends the extension's scripts with the extension, and takes its styles away: nothing is painted any more.
        await until(
          async () => (await countMarks(page)) === 0 || !(await page.evaluate(painted)),
          'the old marks to go',
        );
        assert.deepEqual(errors, []);
        await rig.browser.installExtension(extensionFolder(scene.kind));
        await page.reload();
        await until(async () => (await countMarks(page)) === before, 'the marks of the new installation');
        await pause(800);
        assert.equal(await countMarks(page), before);
        assert.deepEqual(errors, []);
      } finally {
        await rig.close();
      }
    },
  },
  {
    id: 'F111',
    title: 'narrow as at 400 % zoom, right to left, reduced motion: the card is in view',
    async run(scene) {
      for (const [width, height, script] of [
        [320, 640, ''],
        [1280, 900, `document.documentElement.dir = 'rtl'`],
      ] as const) {
        const article = await scene.open({ script });
        await article.page.setViewport({ width, height });
        await pause(300);
        const { box } = await scene.openCard(article);
        assert.ok(box.x >= -1 && box.x + box.width <= width + 1, `the card stands from ${box.x} over ${box.width} px`);
        assert.ok(box.y >= -1 && box.y < height, `the card begins at ${box.y}`);
      }
    },
  },
];
