/** The first look at each page, by each approach, cold: the page's thread; and the engine, in its worker. */
import type { Browser } from 'puppeteer-core';
import type { PageBatch, PageMention } from '../../browser/messages';
import type { SpottingPack } from '../../engine/spotting';
import { createSpottingIndex } from '../../engine/spotting';
import type { BenchSite } from './bench-site';
import { bundle } from './bundle';
import { type ColdOutcome, runCold } from './cold';
import type { BenchPage } from './made-pages';
import { median } from './numbers';
import type { EngineInput } from './page-scripts/engine';

/** Which names are loaded: Congress, Washington and Idaho, as installed; or everybody. */
export const sets = ['default', 'allStates'] as const;
export type SetName = (typeof sets)[number];
export type BySet<Value> = Record<SetName, Value>;

/** Medians of one page, in ms. */
export interface PageLook {
  name: string;
  /** UTF-16 units of markup that the reader sends, and of the text in it. */
  markup: number;
  text: number;
  mentions: BySet<number>;
  /** Whether the background asks for the markup. */
  holds: BySet<boolean>;
  floor: number;
  /** All that is done before anything is marked, with the names as installed: the steps that follow. */
  read: number;
  /** The bare text, and handing it over. */
  asking: number;
  /** The markup and the page's facts, and handing them over, where they are asked for. */
  taking: number;
  facts: number;
  sending: number;
  /** Reading, and painting what the engine found. */
  readAndMark: BySet<number>;
  /** In the worker, warm: the text looked at; the markup read, and the mentions found, asked for or not. */
  engineLooking: BySet<number>;
  engineReading: number;
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

interface EngineTime {
  looking: number;
  reading: number;
  finding: number;
}
interface EngineOutcome {
  build: number;
  scans: { warm: EngineTime[]; holds: boolean; text: number; mentions: PageMention[] }[];
}

export async function lookAtAll(
  browser: Browser,
  site: BenchSite,
  pages: readonly BenchPage[],
  packs: BySet<readonly SpottingPack[]>,
  repeats: number,
  onProgress: (done: string) => void,
): Promise<Looks> {
  const [floor, reader, markJs, expression, engine] = await Promise.all(
    (['floor', 'reader', 'mark-js', 'expression', 'engine'] as const).map(bundle),
  );
  const names = bySet((set) => nameForms(packs[set]));
  const inputs: EngineInput[] = [];
  for (const { html } of pages) {
    const { text, request } = await runCold(browser, site, html, reader!, { mentions: [] });
    inputs.push({ ...(text ? { text: text as string } : {}), batch: { ...(request as PageBatch), url: paper } });
  }
  const engines = {} as BySet<EngineOutcome>;
  for (const set of sets) engines[set] = await runEngine(browser, site, engine!, packs[set], inputs);
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
      for (const set of sets) {
        const { holds, mentions } = engines[set].scans[at]!;
        await look(`reader-${set}`, reader!, holds ? { mentions } : {});
      }
      for (const set of sets) await look(`markJs-${set}`, markJs!, names[set]);
      for (const set of sets) await look(`expression-${set}`, expression!, names[set]);
    }
    const of = (key: string, fact: string) => median(outcomes.get(key)!.map((outcome) => Number(outcome[fact])));
    const steps = ['asking', 'taking', 'facts', 'sending'] as const;
    const reading = outcomes.get('reader-default')!;
    const read = median(reading.map((outcome) => steps.reduce((sum, step) => sum + Number(outcome[step]), 0)));
    const scans = bySet((set) => engines[set].scans[at]!);
    for (const set of sets) {
      const marked = Number(outcomes.get(`reader-${set}`)![0]!.marked);
      // A mention that the first question has overlooked is missed here, too.
      if (marked !== scans[set].mentions.length)
        throw new Error(`${name}: ${scans[set].mentions.length} mentions were found, and ${marked} marked.`);
    }
    looks.push({
      name,
      markup: inputs[at]!.batch.parts.reduce((sum, { html }) => sum + html.join('').length, 0),
      text: scans.default.text,
      mentions: bySet((set) => scans[set].mentions.length),
      holds: bySet((set) => scans[set].holds),
      floor: of('floor', 'ms'),
      read,
      asking: of('reader-default', 'asking'),
      taking: of('reader-default', 'taking'),
      facts: of('reader-default', 'facts'),
      sending: of('reader-default', 'sending'),
      readAndMark: bySet((set) => of(`reader-${set}`, 'ms')),
      engineLooking: bySet((set) => median(scans[set].warm.map(({ looking }) => looking))),
      engineReading: median(sets.flatMap((set) => scans[set].warm.map(({ reading: ms }) => ms))),
      engineWarm: bySet((set) => median(scans[set].warm.map(({ finding }) => finding))),
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

/**
 * The names that the peers look for: every form that the engine's index holds, as printed and without accents. The engine
 * finds more (titles with surnames, initials, short forms, surnames after an introduction, measures).
 */
function nameForms(packs: readonly SpottingPack[]): string[] {
  const printed = packs.flatMap(({ roster }) => roster.people.flatMap(({ name, aliases = [] }) => [name, ...aliases]));
  const indexed = [...createSpottingIndex(packs).names.people.values()].flatMap(({ names, nicknames }) =>
    names.flatMap(({ given, family }) =>
      [given.join(' '), given[0]!, ...nicknames].map((first) => `${first} ${family}`),
    ),
  );
  const forms = new Map([...indexed, ...printed].map((form) => [form.toLowerCase(), form]));
  return [...forms.values()];
}

async function runEngine(
  browser: Browser,
  site: BenchSite,
  code: string,
  packs: readonly SpottingPack[],
  inputs: readonly EngineInput[],
): Promise<EngineOutcome> {
  const home = site.fresh('<!doctype html><title>engine</title>');
  site.put(`${home}engine.js`, code, 'text/javascript');
  site.put(`${home}packs.json`, JSON.stringify(packs), 'application/json');
  site.put(`${home}batches.json`, JSON.stringify(inputs), 'application/json');
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
          worker.postMessage({ packs: '/packs.json', batches: '/batches.json' });
        }),
    );
  } finally {
    await page.close();
  }
}
