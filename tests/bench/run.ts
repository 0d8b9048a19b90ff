/**
 * `npm run bench`: what the extension costs a page, beside the least that is possible and beside others' ways.
 *
 *   npm run bench                         builds, measures made pages, prints tables
 *   npm run bench -- --pages DIR          measures the HTML files of a folder instead
 *   npm run --silent bench -- --json      prints one JSON object and nothing else
 */
import { program } from 'commander';
import { buildExtension } from '../rig/build';
import { bench } from './bench';
import { madePages, pagesIn, readSets } from './page-set';
import { summarize } from './summary';
import { table } from './table';

const options = program
  .option('--pages <folder>', 'HTML files to measure instead of the made pages')
  .option('--repeats <count>', 'cold looks per page and approach', '3')
  .option('--json', 'print one JSON object', false)
  .parse()
  .opts<{ pages?: string; repeats: string; json: boolean }>();

const packs = readSets();
const made = madePages(packs.default);
// The engine expects officials of Washington in a paper of Washington.
const [cardPage] = madePages(
  packs.default.filter(({ roster }) => roster.pack === 'wa'),
  [{ nodes: 1200, text: 20_000, officials: Infinity }],
);
await buildExtension('chromium');
const measured = await bench({
  pages: options.pages ? pagesIn(options.pages) : made,
  pageSet: options.pages ?? 'made',
  cardPage: cardPage!,
  packs,
  repeats: Math.max(1, Number(options.repeats) || 1),
  onProgress: (done) => process.stderr.write(`measured: ${done}\n`),
});
const summary = summarize(measured);
console.log(options.json ? JSON.stringify(summary) : table(measured, summary));
