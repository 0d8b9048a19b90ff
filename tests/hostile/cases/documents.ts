/** F106–F109, F111: documents of all kinds, and everything that happens to them while they are read. */
import assert from 'node:assert/strict';
import { inflateSync } from 'node:zlib';
import { until } from '../../rig/launch';
import { countMarks } from '../../rig/page-eyes';
import { sampleArticle } from '../../rig/sample';
import { appScript, serverHtml } from '../apps';
import type { HostileCase } from '../case';
import { official, pause, type Article, type Scene } from '../scene';
import { keepableUrl, pdfUrl, strictPolicyUrl, svgUrl, xhtmlUrl, xmlUrl } from '../typed-pages';

/** Marks whose text is no longer that of the page. */
const staleMarks = `[...CSS.highlights.values()].flatMap((one) => [...one])
  .filter((range) => range.collapsed || !range.startContainer.isConnected).length`;
const sentence = `State Sen. ${official}, D-Spokane, voted for ESSB 6346.`;

/** 200 paragraphs, one after the other, as when the one who reads scrolls on and on. */
async function scrollsOnAndOn(scene: Scene): Promise<void> {
  const article = await scene.open();
  const before = await scene.marks(article);
  await article.page.evaluate(`(async () => {
    for (let i = 0; i < 200; i++) {
      document.querySelector('article').append(Object.assign(document.createElement('p'), { textContent: ${JSON.stringify(sentence)} }));
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  })()`);
  const all = before + 2 * 200;
  await until(
    async () => (await countMarks(article.page)) === all,
    `${all} marks, on the paragraphs added too`,
    30_000,
  );
  assert.equal(await article.page.evaluate(staleMarks), 0);
  assert.deepEqual(article.errors, []);
}

async function changesItsRoute(scene: Scene): Promise<void> {
  const article = await scene.open();
  await scene.marks(article);
  await article.page.evaluate(`(() => {
    history.pushState({}, '', location.pathname + 'next');
    document.querySelector('article').replaceChildren(Object.assign(document.createElement('p'), {
      textContent: ${JSON.stringify(`${sentence} Ormsby spoke next.`)} }));
  })()`);
  // The article before has introduced Ormsby, this one has not.
  await until(async () => (await countMarks(article.page)) === 2, 'the two marks of the new route, and no third');
  assert.equal(await article.page.evaluate(staleMarks), 0);
  assert.deepEqual(article.errors, []);
}

async function writesItselfAnew(scene: Scene): Promise<void> {
  const article = await scene.open();
  await scene.marks(article);
  await article.page.evaluate(
    `document.open(); document.write('<!doctype html><title>x</title><p>Nobody is named here.</p>'); document.close();`,
  );
  await until(async () => (await article.page.evaluate(staleMarks)) === 0, 'stale marks to go');
  assert.deepEqual(article.errors, []);
}

/** The framework wakes after the marks are there, finds its page as the server sent it, and changes it. */
async function hydrates(scene: Scene, framework: 'react' | 'vue'): Promise<void> {
  const html = await serverHtml[framework](official);
  const article = await scene.open({
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Story</title><link rel="icon" href="data:,"></head><body><main>${html}</main></body></html>`,
  });
  await scene.marks(article, 1);
  const untouched = await article.page.evaluate(`document.querySelector('main').innerHTML`);
  await article.page.evaluate(await appScript(framework));
  await article.page.evaluate(`void hydrate(${JSON.stringify(official)})`);
  await pause(500);
  assert.equal(await article.page.evaluate(`document.querySelector('main').innerHTML`), untouched, framework);
  for (let more = 0; more < 3; more++) await article.page.click('#more');
  await until(async () => (await countMarks(article.page)) === 4, `the marks of what ${framework} has added`);
  await scene.openCard(article, 4);
  // It may lie over the button.
  await article.page.keyboard.press('Escape');
  await scene.noCard(article);
  await article.page.click('#none');
  await until(async () => (await countMarks(article.page)) === 0, `the marks of what ${framework} took away to go`);
  assert.equal(await article.page.evaluate(staleMarks), 0);
  assert.deepEqual(article.errors, [], framework);
}

async function isOfAnotherKind(scene: Scene): Promise<void> {
  const xhtml = await scene.visit(xhtmlUrl);
  await until(async () => (await countMarks(xhtml.page)) === 2, 'the two marks of the XHTML page');
  assert.deepEqual(xhtml.errors, []);
  for (const url of [xmlUrl, svgUrl]) {
    const other = await scene.visit(url);
    await pause(800);
    assert.equal(await other.page.evaluate('CSS.highlights.size'), 0, url);
    assert.deepEqual(other.errors, [], url);
  }
}

/** In the browser's own viewer, where we have no business. */
async function showsPaper(scene: Scene): Promise<void> {
  const paper = await scene.visit(pdfUrl);
  await pause(1500);
  assert.equal(await scene.readerState(paper).catch(() => undefined), undefined, 'a reader is in the PDF viewer');
  assert.deepEqual(paper.errors, []);
}

/**
 * The glyphs and shapes of a printed document, in order, wherever they stand. Chromium 156 breaks a line of text where a mark
 * begins, though it draws none: glyphs that follow each other are one.
 */
function painted(pdf: Uint8Array): string {
  const bytes = Buffer.from(pdf);
  let all = '';
  for (let at = bytes.indexOf('stream\n'); at >= 0; at = bytes.indexOf('stream\n', at + 1)) {
    const end = bytes.indexOf('endstream', at);
    try {
      const text = inflateSync(bytes.subarray(at + 'stream\n'.length, end)).toString('latin1');
      all += (text.match(/(?:<[^>]*>|\([^)]*\))\s*Tj|\[[^\]]*\]\s*TJ|(?<=\s)(?:f\*?|S)(?=\s)/g) ?? []).join('\n');
    } catch {
      // The end of one, or a font.
    }
  }
  return all.replace(/>\s*Tj\s*</g, '');
}

/** With marks, and a card open, the same is on paper as where we are not. */
async function isPrintedAsWithoutUs(scene: Scene): Promise<void> {
  const elsewhere = 'https://example.test/F111/';
  scene.proxy.serve(elsewhere, sampleArticle());
  const article = await scene.open();
  await scene.openCard(article);
  const withUs = painted(await article.page.pdf());
  const plain = await scene.visit(elsewhere);
  const without = painted(await plain.page.pdf());
  assert.ok(without.length > 2000, 'nothing was printed');
  assert.equal(withUs, without);
  assert.deepEqual(article.errors, []);
}

async function standsInView(scene: Scene): Promise<void> {
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
}

/** Who wants no motion, and colours of their own. Firefox has to be told before it starts. */
async function obeysItsReader(scene: Scene): Promise<void> {
  const look = async (of: Scene): Promise<void> => {
    const article = await of.open();
    if (of.kind === 'chromium') {
      const cdp = await article.page.createCDPSession();
      const features = [
        { name: 'prefers-reduced-motion', value: 'reduce' },
        { name: 'forced-colors', value: 'active' },
      ];
      await cdp.send('Emulation.setEmulatedMedia', { features });
    }
    const isWanted = `matchMedia('(prefers-reduced-motion: reduce)').matches && matchMedia('(forced-colors: active)').matches`;
    assert.ok(await article.page.evaluate(isWanted), 'the browser does not do as its reader wants');
    await of.openCard(article);
    assert.equal(await of.cardStyle(article, 'animation-name'), 'none');
    const colours = (await article.page.evaluate(`(() => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.color = 'CanvasText';
      return [getComputedStyle(document.querySelector('article p'), '::highlight(text-note)').textDecorationColor, getComputedStyle(probe).color];
    })()`)) as string[];
    assert.equal(colours[0], colours[1], 'marks in a colour that the reader has not chosen');
  };
  if (scene.kind === 'chromium') return look(scene);
  const prefs = { 'ui.prefersReducedMotion': 1, 'browser.display.document_color_use': 2 };
  await scene.elsewhere({ prefs }, look);
}

/**
 * A page from which somebody went on and came back, if the browser had kept it meanwhile. Firefox lets one go now and then:
 * the request for the next page may count as one that this page still waits for (seen in its log; nothing of ours was there).
 */
async function backFromCache(scene: Scene): Promise<{ article: Article; before: number } | undefined> {
  const away = 'https://www.spokesman.com/F109/away/';
  scene.proxy.serve(away, '<!doctype html><title>x</title><p>Nobody.</p>');
  const article = await scene.visit(keepableUrl);
  const before = await scene.marks(article);
  await article.page.evaluate(
    `globalThis.wasKept = false; addEventListener('pageshow', ({ persisted }) => (globalThis.wasKept = persisted))`,
  );
  await article.page.goto(away);
  await article.page.evaluate('history.back()');
  const isAnew = `globalThis.wasKept === undefined && location.href === '${keepableUrl}' && document.readyState === 'complete'`;
  const came = await until(
    () => article.page.evaluate(`globalThis.wasKept ? 'kept' : ${isAnew} ? 'anew' : ''`),
    'the page to be back',
  );
  if (came === 'kept') return { article, before };
  await article.page.close();
  return undefined;
}

export const documents: HostileCase[] = [
  {
    id: 'F106',
    isLong: true,
    title: 'endless scrolling, route change, document.open, React, Vue, XHTML, SVG, XML, PDF: no error, no stale mark',
    async run(scene) {
      await scrollsOnAndOn(scene);
      await changesItsRoute(scene);
      await writesItselfAnew(scene);
      await hydrates(scene, 'react');
      await hydrates(scene, 'vue');
      await isOfAnotherKind(scene);
      await showsPaper(scene);
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
      // About the text, or at once about the markup.
      const questions = async (): Promise<number> => (await heard()).filter((call) => /look|scan/.test(call)).length;
      assert.equal(await questions(), 1, 'only the page in view is asked about');
      await article.page.click('a');
      await scene.marks(article);
      const activation = `performance.getEntriesByType('navigation')[0].activationStart`;
      assert.ok(Number(await article.page.evaluate(activation)) > 0, 'the page was not prerendered');
      assert.ok((await questions()) > 1, 'calls are not heard');
    },
  },
  {
    id: 'F109',
    title: 'back from the browser’s cache: marks right, card opens',
    async run(scene) {
      // Once more: letting go twice running would be no chance.
      const { article, before } = (await backFromCache(scene)) ?? (await backFromCache(scene)) ?? {};
      assert.ok(article, 'the page did not come from the cache');
      await scene.marks(article, before);
      assert.equal(await countMarks(article.page), before);
      await scene.openCard(article);
      assert.deepEqual(article.errors, []);
    },
  },
  {
    id: 'F111',
    title:
      'printed, narrow as at 400 % zoom, right to left, without motion, in forced colours: nothing printed, card in view',
    async run(scene) {
      await isPrintedAsWithoutUs(scene);
      await standsInView(scene);
      await obeysItsReader(scene);
    },
  },
];
