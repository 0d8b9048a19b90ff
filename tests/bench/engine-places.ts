/** Where an engine’s speed is measured: a process of Node, or an empty page of a browser, each started for one measurement. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserKind } from '../rig/find-browsers';
import { newPage } from '../rig/new-page';
import { plainBrowser } from '../rig/plain-browser';

/** What is measured, of an engine as one script: a first answer, by the number of its article, or passes over all articles. */
export interface Measurement {
  readonly engine: string;
  readonly packs: string;
  readonly articles: string;
  readonly first?: number;
}

/**
 * The measurement, as it runs there: milliseconds of script, index, first question, first article and all of it; or of the best pass
 * after two. `load` reads and runs the engine’s script.
 */
const measured = `(now, load, packs, articles, first) => {
  const began = now();
  const { createSpottingIndex, findMentions, mightContainMentions, mayHold } = load();
  const read = now();
  const index = createSpottingIndex(packs);
  if (first !== undefined) {
    const { request, today } = articles[first];
    const text = request.runs.map((run) => run.text).join('');
    const loaded = now();
    // Another checkout may be from before the question had its name.
    (mightContainMentions ?? mayHold)(index, text, request.facts.url);
    const asked = now();
    findMentions(index, request, today);
    const done = now();
    return [read - began, loaded - read, asked - loaded, done - asked, done - began];
  }
  // Each pass asks anew: what was found of a request is remembered as long as there is the request.
  const pass = () => {
    const start = now();
    for (const { request, today } of articles) findMentions(index, { ...request }, today);
    return now() - start;
  };
  pass();
  pass();
  return [Math.min(pass(), pass(), pass())];
}`;

/** A place that measures. */
export type Place = (measurement: Measurement) => Promise<readonly number[]>;

/**
 * In Node, in time of the processor: it tells on a busy machine, too, and counts the compiler that works beside. What reading the
 * requests left behind in memory is cleared away before.
 * @param folder where the script for it is put
 */
export function inNode(folder: string): Place {
  const script = join(folder, 'measure.cjs');
  writeFileSync(
    script,
    `const { readFileSync } = require('node:fs');
const { Script } = require('node:vm');
const [engine, packs, articles, first] = process.argv.slice(2);
const json = (path) => JSON.parse(readFileSync(path, 'utf8'));
const given = [json(packs), json(articles), first && Number(first)];
const load = () => (new Script(readFileSync(engine, 'utf8')).runInThisContext(), spotting);
const now = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
gc();
console.log(JSON.stringify((${measured})(now, load, ...given)));
`,
  );
  return async ({ engine, packs, articles, first }) => {
    const given = [script, engine, packs, articles, ...(first === undefined ? [] : [String(first)])];
    return JSON.parse(execFileSync(process.execPath, ['--expose-gc', ...given], { encoding: 'utf8' })) as number[];
  };
}

/** In a page of a browser, in the time that a reader waits: for a machine that does nothing else. */
export function inBrowser(kind: BrowserKind): Place {
  return async ({ engine, packs, articles, first }) => {
    const browser = await plainBrowser(kind);
    try {
      const page = await newPage(browser);
      await page.evaluate(
        (...given) => Object.assign(globalThis, { given: given.map((one) => JSON.parse(one) as unknown) }),
        readFileSync(packs, 'utf8'),
        readFileSync(articles, 'utf8'),
      );
      return (await page.evaluate(
        `(${measured})(() => performance.now(), () => (0, eval)(${JSON.stringify(`${readFileSync(engine, 'utf8')};spotting`)}), ...given, ${first})`,
      )) as number[];
    } finally {
      await browser.close();
    }
  };
}
