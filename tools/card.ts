/**
 * `npm run --silent card -- [--json] [--story KEY,KEY] [--published DATE] [--today DATE] KEY…` prints what cards say:
 * as text, or with `--json` as one line for each key (docs/card-lines.md). Keys are officials' ids and measures' keys;
 * `-` takes them from the standing input, one a line.
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { Command, InvalidArgumentError } from 'commander';
import { filesIn, bundledFolder, releaseOnDisk } from '../tests/rig/release-on-disk';
import { cardLine } from './card-lines';
import { cardText } from './card-text';

function day(text: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
  if (!isDay) throw new InvalidArgumentError('Write a day as YYYY-MM-DD.');
  return text;
}

const listed = (text: string): string[] => text.split(/[\s,]+/).filter(Boolean);

const program = new Command('card')
  .argument('<key...>', 'an official’s id or a measure’s key; - reads them from the standard input')
  .option('--json', 'one JSON line for each key')
  .option('--story <keys>', 'keys that the story names, with commas', listed, [])
  .option('--published <date>', 'the story’s day', day)
  .option('--today <date>', 'the reader’s day', day, new Date().toISOString().slice(0, 10))
  .option('--packs <list>', 'jurisdictions to load, with commas', listed, ['us', 'wa', 'id'])
  .option('--from <folder>', 'a folder of packs other than the bundled ones')
  .parse();
const options = program.opts<{
  json?: boolean;
  story: string[];
  published?: string;
  today: string;
  packs: string[];
  from?: string;
}>();
const keys = program.args.flatMap((key) => (key === '-' ? listed(readFileSync(0, 'utf8')) : [key]));

// `| head` has read enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const folder = options.from === undefined ? bundledFolder : pathToFileURL(`${options.from}/`);
const release = releaseOnDisk(options.packs, filesIn(folder));
if (Object.keys(release.packs).length === 0) program.error(`There are no packs of ${options.packs.join(', ')} here.`);
const { today, published, story } = options;
const asked = { release, today, page: { keys: story, ...(published && { published }) } };
let unknown = 0;
for (const key of keys) {
  const line = cardLine(key, asked);
  if ('error' in line) unknown++;
  process.stdout.write(`${options.json ? JSON.stringify(line) : cardText(key, asked)}\n`);
}
// A key that is not known is told in its own line; if none is known, something is wrong with the question.
if (unknown === keys.length) process.exitCode = 1;
