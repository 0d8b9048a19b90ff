/**
 * `npm run bench:engine -- --beside ../other-checkout` tells how fast this engine answers beside that of another checkout, in
 * turn and in one run: a background that has just been started and gets its first article, and a running one with many. As in
 * a browser, the engine is one script, which is read and run once. With `--in chromium` or `--in firefox` a browser runs it.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command, Option } from 'commander';
import { build } from 'esbuild';
import type { BrowserKind } from '../rig/find-browsers';
import { readPacks } from '../spotting/packs-on-disk';
import { parsedArticles } from '../spotting/parsed';
import { articleSets } from '../spotting/sets';
import { inBrowser, inNode, type Place } from './engine-places';
import { median } from './numbers';

const options = new Command('bench:engine')
  .requiredOption('--beside <checkout>', 'another checkout of this repository')
  .addOption(new Option('--in <place>', 'what runs them').choices(['node', 'chromium', 'firefox']).default('node'))
  .option('--repeats <n>', 'cold starts of each', '7')
  .option('--real <folder>', 'saved pages with an expected.jsonl', '../shared/real-pages')
  .option('--more <folder>', 'archives of saved pages', '../shared/real-pages/more')
  .parse()
  .opts<Record<'beside' | 'in' | 'repeats' | 'real' | 'more', string>>();

const out = resolve('.cache/bench-engine');
mkdirSync(out, { recursive: true });

/** Articles dense with officials, about as long as an article is; and saved pages of strangers. */
const sets = articleSets(6, '../shared/spotting', options.real, options.more);
const parsed = async (name: string) => {
  const set = sets.find((one) => one.name === name);
  return set ? parsedArticles(name.replace(/\W+/g, '-') + (name === 'tune' ? 6 : ''), await set.articles()) : [];
};
const lengthOf = ({ runs }: { runs: readonly { text: string }[] }) =>
  runs.reduce((sum, { text }) => sum + text.length, 0);
const dense = (await parsed('check')).filter((one) => one.mentions.length >= 12 && lengthOf(one) > 1500);
const real = [...(await parsed('real-held')), ...(await parsed('real-tuned'))].filter(
  ({ mentions }) => mentions.length > 0,
);
const first = dense
  .toSorted((a, b) => Math.abs(lengthOf(a) - 5000) - Math.abs(lengthOf(b) - 5000))
  .slice(0, Number(options.repeats));
const requests = (list: typeof dense) =>
  list.map(({ facts, runs, published }) => ({
    request: { facts, runs },
    today: published?.slice(0, 10) ?? '2026-11-24',
  }));
writeFileSync(join(out, 'packs.json'), JSON.stringify(readPacks(['us', 'wa', 'id'])));
writeFileSync(join(out, 'first.json'), JSON.stringify(requests(first)));
writeFileSync(join(out, 'dense.json'), JSON.stringify(requests(dense)));
writeFileSync(join(out, 'real.json'), JSON.stringify(requests(real)));

const engines = { this: '.', other: options.beside };
for (const [name, checkout] of Object.entries(engines))
  await build({
    entryPoints: [join(checkout, 'engine/spotting/index.ts')],
    bundle: true,
    format: 'iife',
    globalName: 'spotting',
    target: 'es2023',
    minify: true,
    outfile: join(out, `${name}.js`),
  });

const measure: Place = options.in === 'node' ? inNode(out) : inBrowser(options.in as BrowserKind);
const run = (name: string, set: string, at?: number) =>
  measure({
    engine: join(out, `${name}.js`),
    packs: join(out, 'packs.json'),
    articles: join(out, `${set}.json`),
    ...(at !== undefined && { first: at }),
  });
const tell = (what: string, mine: number, other: number) =>
  console.log(
    `${what}: ${mine.toFixed(0)} ms, the other ${other.toFixed(0)} ms: ${(other / mine).toFixed(1)} times as fast`,
  );

const cold: Record<string, (readonly number[])[]> = { this: [], other: [] };
for (let at = 0; at < first.length; at += 1)
  for (const name of Object.keys(engines)) cold[name]!.push(await run(name, 'first', at));
for (const [part, what] of ['script', 'index', 'first question', 'first article', 'together'].entries()) {
  const [mine, others] = ['this', 'other'].map((name) => median(cold[name]!.map((times) => times[part]!)));
  tell(`cold, ${what}`, mine!, others!);
}
for (const set of ['dense', 'real'] as const) {
  const warm: Record<string, number[]> = { this: [], other: [] };
  for (let round = 0; round < 2; round += 1)
    for (const name of Object.keys(engines)) warm[name]!.push((await run(name, set))[0]!);
  tell(`warm, ${set}`, median(warm.this!), median(warm.other!));
}
