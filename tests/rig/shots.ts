/**
 * `npm run shots`: a picture of every surface and state, and a look at each with axe, colours included.
 *
 *   npm run shots                     all states, light and dark; a few also in forced colours, narrow and at 400 %
 *   npm run shots -- card-measure     states whose name begins so
 *   npm run shots -- --languages      the main states in every language, and mirrored
 *
 * Prints each picture's path. Ends with an error when axe finds a fault or a view is wider than its window.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { createServer } from 'vite';
import { languages } from '../../locales/languages';
import { root } from './build';
import { ensureBrowsers } from './find-browsers';

interface Look {
  name: string;
  width: number;
  height: number;
  scale: number;
  media: { name: string; value: string }[];
}

const light = { name: 'prefers-color-scheme', value: 'light' };
const dark = { name: 'prefers-color-scheme', value: 'dark' };
const forced = { name: 'forced-colors', value: 'active' };

/** The window that a surface usually has. */
const windowOf = (state: string) => {
  if (state.startsWith('card')) return { width: 456, height: 640 };
  // An opened ask is longer than the toolbar's window: at the side there is room for it.
  if (/^companion-act-(call|sign|email|own)/.test(state)) return { width: 416, height: 1500 };
  return state.startsWith('companion') ? { width: 416, height: 600 } : { width: 1000, height: 900 };
};

function looksFor(state: string): Look[] {
  const usual = { ...windowOf(state), scale: 1.5 };
  const isMain =
    /^(card-official-pinned|card-measure|card-long|companion-official-open|companion-officials|options|welcome-3-district|district-\w+|knows)$/;
  return [
    { name: 'light', ...usual, media: [light] },
    { name: 'dark', ...usual, media: [dark] },
    ...(isMain.test(state)
      ? [
          { name: 'forced', ...usual, media: [forced, dark] },
          { name: 'zoom400', width: 320, height: 256, scale: 2, media: [light] },
          { name: 'narrow', width: 320, height: 640, scale: 1.5, media: [light] },
        ]
      : []),
  ];
}

/** What is looked at in every language: each surface, with the longest of its texts. */
const inLanguages =
  /^(card-official-whole|card-measure-whole|companion-list|companion-officials|companion-(not-asked|withheld)|options|welcome-|district-|knows)/;

/** As wide as usual, and as narrow as a page may get. */
const narrowLooks = (state: string): Look[] => [
  { name: 'light', ...windowOf(state), scale: 1, media: [light] },
  { name: 'narrow', width: 320, height: 640, scale: 1, media: [light] },
];

async function faultsOf(page: Page, axe: string, isForced: boolean): Promise<string[]> {
  await page.evaluate(axe);
  // Text over a gradient would be left unjudged; the shades at the edges lie over plain paper.
  await page.addStyleTag({ content: '.card-scroll { background: var(--paper) !important; }' });
  return page.evaluate(async (skipColours) => {
    const rules = {
      region: { enabled: false },
      'page-has-heading-one': { enabled: false },
      'color-contrast': { enabled: !skipColours },
    };
    const { axe } = window as unknown as {
      axe: {
        run(
          node: Node,
          options: object,
        ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
      };
    };
    const { violations } = await axe.run(document.body, { rules });
    const faults = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 120)} — ${failureSummary.split('\n').at(-1)}`),
    );
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    return wide > 0 ? [...faults, `wider than its window by ${wide} px`] : faults;
  }, isForced);
}

async function main(): Promise<void> {
  const only = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
  const spoken = process.argv.includes('--languages') ? [...languages.map(({ tag }) => tag), 'rtl'] : [undefined];
  const executablePath = ensureBrowsers(['chromium']).chromium;
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const folder = join(root, 'shots');
  mkdirSync(folder, { recursive: true });
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
  });
  await server.listen();
  const address = `${server.resolvedUrls?.local[0] ?? ''}tests/rig/gallery/index.html`;
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  let faulty = 0;
  try {
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.error(error));
    await page.goto(address);
    await page.waitForFunction(() => document.documentElement.dataset.states);
    const states = (await page.evaluate(() => document.documentElement.dataset.states))?.split(' ') ?? [];
    const wanted = states.filter((state) => only.length === 0 || only.some((start) => state.startsWith(start)));
    const cdp = await page.createCDPSession();
    const pictures = spoken.flatMap((language) =>
      wanted
        .filter((state) => language === undefined || inLanguages.test(state))
        .flatMap((state) =>
          (language ? narrowLooks(state) : looksFor(state)).map((look) => ({ state, look, language })),
        ),
    );
    for (const { state, look, language } of pictures) {
      const { width, height, scale } = look;
      await page.setViewport({ width, height, deviceScaleFactor: scale });
      await cdp.send('Emulation.setEmulatedMedia', { features: look.media });
      await page.goto(`${address}?state=${state}${language ? `&language=${language}` : ''}`);
      await page.waitForFunction(
        () => document.querySelector('#root > *') && !document.querySelector('[data-loading]'),
      );
      const path = join(folder, `${state}-${look.name}${language ? `-${language}` : ''}.png`);
      const isWholePage = !state.startsWith('companion') || look.name === 'zoom400';
      await page.screenshot({ path: path as `${string}.png`, fullPage: isWholePage });
      console.log(path);
      for (const fault of await faultsOf(page, axe, look.name === 'forced')) {
        faulty++;
        console.error(`  ✗ ${fault}`);
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
  console.log(faulty === 0 ? 'axe found nothing.' : `${faulty} faults.`);
  if (faulty > 0) process.exitCode = 1;
}

await main();
