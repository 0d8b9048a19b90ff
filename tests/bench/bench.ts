/** All measurements, in one run on one machine. */
import { readFileSync, rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { jurisdictionOf } from '../../engine/jurisdictions';
import { newsHosts } from '../../browser/news-hosts';
import type { SpottingPack } from '../../engine/spotting';
import { extensionFolder } from '../rig/build';
import { ensureBrowsers } from '../rig/find-browsers';
import { type RigBrowser, launch } from '../rig/launch';
import { type BenchSite, startBenchSite } from './bench-site';
import { type Extensions, layOutExtensions } from './extensions';
import { type FirstCard, timeFirstCard } from './first-card';
import { type BySet, type Looks, lookAtAll } from './first-looks';
import type { BenchPage } from './made-pages';
import { type Visit, turnsOfVisit, visit } from './visits';

export interface BenchOptions {
  pages: readonly BenchPage[];
  /** Where they are from: "made" or a folder's name. */
  pageSet: string;
  /** A page with at least one mention, for the first card. */
  cardPage: BenchPage;
  packs: BySet<readonly SpottingPack[]>;
  /** Cold looks per page and approach. */
  repeats: number;
  onProgress: (done: string) => void;
}

/** One page, visited with our extension and with an empty one. */
export interface VisitPair {
  name: string;
  ours: Visit;
  empty: Visit;
  /** Our turns on the page's thread, in ms, the longest first. */
  turns: number[];
}

export interface Sizes {
  raw: number;
  gzip: number;
}

export interface Measured {
  machine: string;
  browser: string;
  pageSet: string;
  repeats: number;
  looks: Looks;
  visits: VisitPair[];
  firstCard: FirstCard;
  bytes: Record<'reader' | 'pointer' | 'card', Sizes>;
}

/**
 * Pages for the first card: so many for each of hover, press and the empty script. All on the first three hosts of the
 * state's own, news of Spokane: elsewhere the engine need not expect the page's officials.
 */
const cardTurns = 5;

const local = jurisdictionOf('wa')!.press.readFromTheStart!.split(' ');
const all = newsHosts.map((pattern) => pattern.replace(/^.*?:\/\/(?:\*\.)?/, '').replace(/\/.*$/, ''));
const hosts = [...new Set([...local, ...all])];

/** An address where the reader runs, on another site for each number. */
const newsAddress = (number: number): string => `https://www.${hosts[number % hosts.length]!}/bench/${number}/`;

const sizes = (name: string): Sizes => {
  const code = readFileSync(join(extensionFolder('chromium'), `${name}.js`));
  return { raw: code.length, gzip: gzipSync(code, { level: 9 }).length };
};

/** Measures. The extension has to be built. */
export async function bench(options: BenchOptions): Promise<Measured> {
  const executablePath = ensureBrowsers(['chromium']).chromium;
  const site = await startBenchSite();
  const extensions = layOutExtensions();
  const start = (extension: string) =>
    launch({ kind: 'chromium', executablePath, proxyPort: site.proxy.port, headless: true, extension });
  let ours: RigBrowser | undefined;
  let empty: RigBrowser | undefined;
  try {
    ours = await start(extensions.ours);
    const browser = await ours.browser.version();
    const { pages, packs, repeats, onProgress } = options;
    const looks = await lookAtAll(ours.browser, site, pages, packs, repeats, onProgress);
    empty = await start(extensions.empty);
    const visits = await visitAll(ours, empty, site, options);
    const addresses = Array.from({ length: 3 * cardTurns }, (_, turn) => `${newsAddress(turn % 3)}card-${turn}/`);
    const firstCard = await timeFirstCard(ours, site.proxy, addresses, options.cardPage.html);
    return {
      machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`,
      browser,
      pageSet: options.pageSet,
      repeats,
      looks,
      visits,
      firstCard,
      bytes: { reader: sizes('reader'), pointer: sizes('pointer'), card: sizes('card') },
    };
  } finally {
    await empty?.close();
    await ours?.close();
    await site.proxy.close();
    remove(extensions);
  }
}

const remove = ({ folder }: Extensions): void => rmSync(folder, { recursive: true, force: true });

async function visitAll(
  ours: RigBrowser,
  empty: RigBrowser,
  site: BenchSite,
  options: BenchOptions,
): Promise<VisitPair[]> {
  const visits: VisitPair[] = [];
  for (const [at, { name, html }] of options.pages.entries()) {
    const address = newsAddress(2 * at);
    visits.push({
      name,
      ours: await visit(ours.browser, site.proxy, address, html),
      empty: await visit(empty.browser, site.proxy, address, html),
      turns: await turnsOfVisit(ours.browser, site.proxy, newsAddress(2 * at + 1), html),
    });
    options.onProgress(`visits to ${name}`);
  }
  return visits;
}
