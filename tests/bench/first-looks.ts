/** The first look at each page, by each approach, cold: the page's thread; and the engine, in its worker. */
import type { Browser } from 'puppeteer-core';
import type { ScanRequest } from '../../engine/spotting/types';
import type { RosterFile } from '../../engine/release/packs';
import type { PageMention } from '../../browser/messages';
import type { BenchSite } from './bench-site';
import { bundle } from './bundle';
import { type ColdOutcome, runCold } from './cold';
import type { BenchPage } from './made-pages';
import { median } from './numbers';

/** Which names are loaded: Congress, Washington and Idaho, as installed; or everybody. */
export const sets = ['default', 'allStates'] as const;
export type SetName = (typeof sets)[number];
export type BySet<Value> = Record<SetName, Value>;

/** Medians of one page, in ms. */
export interface PageLook {
  name: string;
  /** UTF-16 units of text that the reader sends. */
  text: number;
  mentions: BySet<number>;
  floor: number;
  /** The walk and the page's facts: all that is done on every page. */
  read: number;
  walk: number;
  facts: number;
  /** With compiling the script. */
  readWhole: number;
  /** Reading, and painting what the engine found. */
  readAndMark: BySet<number>;
  engineFirst: BySet<number>;
  engineWarm: BySet<number>;
  markJs: BySet<number>;
  expression: BySet<number>;
}

export interface Looks {
  pages: PageLook[];
  /** Building the engine's index, in ms. */
  engineBuild: BySet<number>;
  names: BySet<number>;
}

/** Where the engine is told that each page was found: it expects officials of a paper's own state. */
const paper = 'https://www.spokesman.com/bench/';

interface EngineOutcome {
  build: number;
  scans: { first: number; warm: number[]; mentions: PageMention[] }[];
}

export async function lookAtAll(
  browser: Browser,
  site: BenchSite,
  pages: readonly BenchPage[],
  rosters: BySet<readonly RosterFile[]>,
  repeats: number,
  onProgress: (done: string) => void,
): Promise<Looks> {
  const [floor, reader, markJs, expression, engine] = await Promise.all(
    (['floor', 'reader', 'mark-js', 'expression', 'engine'] as const).map(bundle),
  );
  const names = bySet((set) => namesOf(rosters[set]));
  const requests: ScanRequest[] = [];
  for (const { html } of pages) {
    const { facts, runs } = (await runCold(browser, site, html, reader!, [])).request as ScanRequest;
    requests.push({ facts: { ...facts, url: paper }, runs });
  }
  const engines = {} as BySet<EngineOutcome>;
  for (const set of sets) engines[set] = await runEngine(browser, site, engine!, rosters[set], requests);
  onProgress('engine');

  const looks: PageLook[] = [];
  for (const [at, { name, html }] of pages.entries()) {
    const outcomes = new Map<string, ColdOutcome[]>();
    const look = async (key: string, code: string, input: unknown) => {
      const outcome = await runCold(browser, site, html, code, input);
      outcomes.set(key, [...(outcomes.get(key) ?? []), outcome]);
    };
    // In turn, so that a busy minute of the machine falls on all of them.
    for (let turn = 0; turn < repeats; turn++) {
      await look('floor', floor!, null);
      for (const set of sets) await look(`reader-${set}`, reader!, engines[set].scans[at]!.mentions);
      for (const set of sets) await look(`markJs-${set}`, markJs!, names[set]);
      for (const set of sets) await look(`expression-${set}`, expression!, names[set]);
    }
    const of = (key: string, fact: string) => median(outcomes.get(key)!.map((outcome) => Number(outcome[fact])));
    const reading = [...outcomes.get('reader-default')!, ...outcomes.get('reader-allStates')!];
    looks.push({
      name,
      text: requests[at]!.runs.reduce((sum, run) => sum + run.text.length, 0),
      mentions: bySet((set) => engines[set].scans[at]!.mentions.length),
      floor: of('floor', 'ms'),
      read: median(reading.map(({ walk, facts }) => Number(walk) + Number(facts))),
      walk: median(reading.map(({ walk }) => Number(walk))),
      facts: median(reading.map(({ facts }) => Number(facts))),
      readWhole: median(reading.map(({ whole, marks }) => whole - Number(marks))),
      readAndMark: bySet((set) => of(`reader-${set}`, 'ms')),
      engineFirst: bySet((set) => engines[set].scans[at]!.first),
      engineWarm: bySet((set) => median(engines[set].scans[at]!.warm)),
      markJs: bySet((set) => of(`markJs-${set}`, 'ms')),
      expression: bySet((set) => of(`expression-${set}`, 'ms')),
    });
    onProgress(name);
  }
  return {
    pages: looks,
    engineBuild: bySet((set) => engines[set].build),
    names: bySet((set) => names[set].length),
  };
}

export const bySet = <Value>(make: (set: SetName) => Value): BySet<Value> => ({
  default: make('default'),
  allStates: make('allStates'),
});

/** The names that the peers look for: each official's usual one. */
const namesOf = (rosters: readonly RosterFile[]): string[] => [
  ...new Set(rosters.flatMap(({ people }) => people.map(({ name }) => name))),
];

async function runEngine(
  browser: Browser,
  site: BenchSite,
  code: string,
  rosters: readonly RosterFile[],
  requests: readonly ScanRequest[],
): Promise<EngineOutcome> {
  const home = site.fresh('<!doctype html><title>engine</title>');
  site.put(`${home}engine.js`, code, 'text/javascript');
  site.put(`${home}rosters.json`, JSON.stringify(rosters), 'application/json');
  site.put(`${home}requests.json`, JSON.stringify(requests), 'application/json');
  const page = await browser.newPage();
  page.setDefaultTimeout(120_000);
  try {
    await page.goto(home);
    return await page.evaluate(
      () =>
        new Promise<EngineOutcome>((resolve, reject) => {
          const worker = new Worker('/engine.js');
          worker.onmessage = ({ data }) => resolve(data as EngineOutcome);
          worker.onerror = ({ message }) => reject(new Error(message));
          worker.postMessage({ rosters: '/rosters.json', requests: '/requests.json' });
        }),
    );
  } finally {
    await page.close();
  }
}
