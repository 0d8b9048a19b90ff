/**
 * `npm run bench:unrest`: what the reader takes of the thread of pages that are too much: that change without end, or have no
 * end. From the trace of real Chromium.
 */
import { answerHelp } from '../rig/cli-options';
import { buildExtension } from '../rig/build';
import { ensureBrowsers } from '../rig/find-browsers';
import { launch, type RigBrowser } from '../rig/launch';
import { startNewsProxy, type NewsProxy } from '../rig/news-proxy';
import { sampleArticle } from '../rig/sample';
import { ownTime, profileCategories, type OwnTime, type ProfiledEvent } from './own-time';

answerHelp(import.meta.url);

interface Scene {
  name: string;
  html?: () => string;
  /** What the page does, from the time that it was read; a promise of the milliseconds it took for its own part. */
  act?: string;
  /** How long is watched, in seconds. */
  seconds: number;
}

interface Seen extends OwnTime {
  name: string;
  seconds: number;
  state: string;
  marks: number;
  /** What the page's own script took, in ms, with us and at an address where we are not. */
  page: { withUs: number; without: number };
}

const sentence = 'State Sen. Marcus Riccelli, D-Spokane, voted for ESSB 6346.';
const filler = 'Nothing of note was said about the weather. ';
const withMore = (more: string): string => sampleArticle().replace('</article>', () => `${more}</article>`);

/** Repeats `work` every `every` ms for `seconds`, and adds up what it takes. */
const repeat = (work: string, every: number, seconds: number): string => `new Promise((resolve) => {
  const box = document.createElement('div');
  document.querySelector('article').append(box);
  let spent = 0, turn = 0;
  const timer = setInterval(() => {
    const begun = performance.now();
    ${work}
    spent += performance.now() - begun;
    if (++turn * ${every} >= ${seconds} * 1000) { clearInterval(timer); resolve(spent); }
  }, ${every});
})`;

const once = (work: string): string =>
  `new Promise((resolve) => { const begun = performance.now(); ${work}; resolve(performance.now() - begun); })`;

const paragraph = `Object.assign(document.createElement('p'), { textContent: ${JSON.stringify(sentence)} })`;

const scenes: Scene[] = [
  { name: 'an article', seconds: 5 },
  { name: '200 paragraphs, one after the other', act: repeat(`box.append(${paragraph})`, 50, 10), seconds: 15 },
  {
    name: '20 routes in 20 s',
    act: repeat(`history.pushState({}, '', '?' + turn); box.replaceChildren(${paragraph}, ${paragraph})`, 1000, 20),
    seconds: 22,
  },
  {
    name: '10,000 elements a second in and out, 60 s',
    act: repeat(
      `for (let i = 0; i < 500; i++) { box.append(document.createElement('b')); box.lastChild.remove(); }`,
      100,
      60,
    ),
    seconds: 62,
  },
  {
    name: '10,000 words a second rewritten, 60 s',
    act: repeat(
      `while (box.childNodes.length < 100) box.append(document.createElement('p')); for (let i = 0; i < 1000; i++) box.childNodes[i % 100].textContent = 'Sen. Riccelli ' + i`,
      100,
      60,
    ),
    seconds: 62,
  },
  {
    name: '100,000 paragraphs at once',
    act: once(`for (let i = 0; i < 100000; i++) document.querySelector('article').append(document.createElement('p'))`),
    seconds: 15,
  },
  {
    name: 'a million nodes',
    act: once(`const part = document.createElement('section'); for (let i = 0; i < 1000; i++) part.append(document.createElement('i'));
      for (let i = 0; i < 1000; i++) document.querySelector('article').append(part.cloneNode(true))`),
    seconds: 15,
  },
  { name: '10 MB of text', html: () => withMore(`<p>${filler.repeat(200)}</p>`.repeat(1150)), seconds: 30 },
  { name: '10 MB in one paragraph', html: () => withMore(`<p>${filler.repeat(230_000)}</p>`), seconds: 30 },
];

/** Not the extension's own pages, which have a process of their own. */
const isOurs = (url: string): boolean => /^chrome-extension:.*\/(?:reader|markup|pointer|card)\.js$/.test(url);
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function watch(rig: RigBrowser, proxy: NewsProxy, scene: Scene, at: number): Promise<Seen> {
  const html = scene.html?.() ?? sampleArticle();
  const [url, elsewhere] = [`https://www.spokesman.com/unrest/${at}/`, `https://example.test/unrest/${at}/`];
  proxy.serve(url, html);
  proxy.serve(elsewhere, html);
  const page = await rig.browser.newPage();
  await page.tracing.start({ categories: profileCategories });
  await page.goto(url, { waitUntil: 'load' });
  await page.bringToFront();
  const begun = Date.now();
  if (scene.act) await sleep(2000);
  const withUs = scene.act ? Number(await page.evaluate(scene.act)) : 0;
  await sleep(Math.max(0, scene.seconds * 1000 - (Date.now() - begun)));
  const seconds = (Date.now() - begun) / 1000;
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: ProfiledEvent[] };
  const state = await stateOf(rig, url);
  const marks = Number(await page.evaluate(`[...CSS.highlights.values()].reduce((sum, one) => sum + one.size, 0)`));
  await page.close();
  let without = 0;
  if (scene.act) {
    const plain = await rig.openArticle(elsewhere);
    without = Number(await plain.evaluate(scene.act));
    await plain.close();
  }
  return { name: scene.name, seconds, state, marks, page: { withUs, without }, ...ownTime(traceEvents, isOurs) };
}

/** What the reader there says of itself. */
async function stateOf(rig: RigBrowser, url: string): Promise<string> {
  const helper = await rig.openExtensionPage('options.html');
  try {
    return (await helper.evaluate(`(async () => {
      const tab = (await chrome.tabs.query({})).find((one) => one.url?.startsWith(${JSON.stringify(url)}));
      return (await chrome.tabs.sendMessage(tab.id, { call: 'reader/list', payload: {} }, { frameId: 0 })).state;
    })()`)) as string;
  } finally {
    await helper.close();
  }
}

const [only] = process.argv.slice(2);
await buildExtension('chromium');
const proxy = await startNewsProxy();
const executablePath = ensureBrowsers(['chromium']).chromium;
const rig = await launch({ kind: 'chromium', executablePath, proxyPort: proxy.port, headless: true });
try {
  console.log(
    'page                                        | seconds | ours, ms |    % | longest task of ours, ms (wall) | the page’s own ms, with us / without | reader    | marks',
  );
  for (const [at, scene] of scenes.entries()) {
    if (only && !scene.name.includes(only)) continue;
    const { name, seconds, total, longestTask, longestOnWall, page, state, marks } = await watch(rig, proxy, scene, at);
    console.log(
      [
        name.padEnd(43),
        seconds.toFixed(0).padStart(7),
        total.toFixed(0).padStart(8),
        (total / seconds / 10).toFixed(2).padStart(4),
        `${longestTask.toFixed(1)} (${longestOnWall.toFixed(0)})`.padStart(31),
        `${page.withUs.toFixed(0)} / ${page.without.toFixed(0)}`.padStart(36),
        state.padEnd(9),
        String(marks),
      ].join(' | '),
    );
  }
} finally {
  await rig.close();
  await proxy.close();
}
