/**
 * `npm run bench:engine -- --beside ../other-checkout` tells how fast this engine answers beside that of another checkout, in
 * turn and in one run: a background that has just been started and gets its first article, and a running one with many.
 * Times are those of the processor, so that a busy machine tells them, too. As in a browser, the engine is one script, which
 * is read and run once; what reading the requests left behind in memory is cleared away before.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { build } from 'esbuild';
import { readPacks } from '../spotting/packs-on-disk';
import { parsedArticles } from '../spotting/parsed';
import { articleSets } from '../spotting/sets';
import { median } from './numbers';

const options = new Command('bench:engine')
  .requiredOption('--beside <checkout>', 'another checkout of this repository')
  .option('--repeats <n>', 'cold starts of each', '7')
  .option('--real <folder>', 'saved pages with an expected.jsonl', '../shared/real-pages')
  .option('--more <folder>', 'archives of saved pages', '../shared/real-pages/more')
  .parse()
  .opts<Record<'beside' | 'repeats' | 'real' | 'more', string>>();

const out = '.cache/bench-engine';
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

const runner = (engine: string) => `
const { readFileSync } = require('node:fs');
const { Script } = require('node:vm');
const [set, at] = process.argv.slice(2);
const packs = JSON.parse(readFileSync('${resolve(out)}/packs.json', 'utf8'));
const articles = JSON.parse(readFileSync('${resolve(out)}/' + set + '.json', 'utf8'));
const now = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
gc();
const began = now();
new Script(readFileSync('${engine}', 'utf8')).runInThisContext();
const { createSpottingIndex, findMentions, mayHold } = spotting;
const read = now();
const index = createSpottingIndex(packs);
if (at !== undefined) {
  const { request, today } = articles[Number(at)];
  const text = request.runs.map(({ text }) => text).join('');
  const loaded = now();
  mayHold(index, text, request.facts.url);
  const asked = now();
  findMentions(index, request, today);
  const done = now();
  console.log(JSON.stringify([read - began, loaded - read, asked - loaded, done - asked, done - began]));
} else {
  // Each pass asks anew: what was found of a request is remembered as long as there is the request.
  const pass = () => { const start = now(); for (const { request, today } of articles) findMentions(index, { ...request }, today); return now() - start; };
  pass(); pass();
  console.log(JSON.stringify([Math.min(pass(), pass(), pass())]));
}
`;
const engines = { this: '.', other: options.beside };
for (const [name, checkout] of Object.entries(engines)) {
  const bundled = resolve(out, `${name}.js`);
  await build({
    entryPoints: [join(checkout, 'engine/spotting/index.ts')],
    bundle: true,
    format: 'iife',
    globalName: 'spotting',
    target: 'es2023',
    minify: true,
    outfile: bundled,
  });
  writeFileSync(join(out, `run-${name}.cjs`), runner(bundled));
}
const run = (name: string, ...rest: string[]) =>
  JSON.parse(
    execFileSync(process.execPath, ['--expose-gc', join(out, `run-${name}.cjs`), ...rest], { encoding: 'utf8' }),
  ) as number[];

const cold: Record<string, number[][]> = { this: [], other: [] };
for (let at = 0; at < first.length; at += 1)
  for (const name of Object.keys(engines)) cold[name]!.push(run(name, 'first', String(at)));
for (const [part, what] of ['script', 'index', 'first question', 'first article', 'together'].entries()) {
  const [mine, others] = ['this', 'other'].map((name) => median(cold[name]!.map((times) => times[part]!)));
  console.log(
    `cold, ${what}: ${mine!.toFixed(0)} ms, the other ${others!.toFixed(0)} ms: ${(others! / mine!).toFixed(1)} times as fast`,
  );
}
for (const set of ['dense', 'real'] as const) {
  const [mine, others] = ['this', 'other'].map((name) => median([run(name, set)[0]!, run(name, set)[0]!]));
  console.log(
    `warm, ${set}: ${mine!.toFixed(0)} ms, the other ${others!.toFixed(0)} ms: ${(others! / mine!).toFixed(1)} times as fast`,
  );
}
