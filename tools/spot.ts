/**
 * `npm run spot -- FILE.html --url URL [--published DATE]` lists the mentions of a saved page, with the reasons.
 * `npm run --silent spot -- --batch` answers one JSON line for each JSON line `{"id","html","url","published"}`.
 */
import { readFileSync } from 'node:fs';
import { Command, InvalidArgumentError } from 'commander';
import { createSpottingIndex } from '../engine/spotting';
import {
  answerTo,
  isAddress,
  isDate,
  isDay,
  linesOf,
  packsIn,
  withoutMark,
  writeAddress,
  writeDay,
} from '../tests/spotting/batch';
import { explanation } from '../tests/spotting/explained';
import { readPacks } from '../tests/spotting/packs-on-disk';
import { listing, scanPage } from '../tests/spotting/scan-page';

/** An option that is not understood is refused, with what to write. */
const only =
  (fits: (text: string) => boolean, what: string) =>
  (text: string): string => {
    if (!fits(text)) throw new InvalidArgumentError(`${what}.`);
    return text;
  };

const program = new Command('spot')
  .argument('[file]', 'a saved page')
  .option(
    '--explain',
    'say what each rule weighs, for whom, whose and which session, what was passed over, and where the rules are',
  )
  .option('--batch', 'read JSON lines from the standard input, answer JSON lines')
  .option('--url <url>', 'the address of the page', only(isAddress, writeAddress))
  .option('--published <date>', 'when the page was published, YYYY-MM-DD', only(isDate, writeDay))
  .option(
    '--packs <list>',
    'jurisdictions to load, with commas',
    only((list) => packsIn(list).length > 0, 'write jurisdictions with commas, such as us,wa,id'),
    'us,wa,id',
  )
  .option(
    '--today <date>',
    'the reader’s day, for pages without a date',
    only(isDay, writeDay),
    new Date().toISOString().slice(0, 10),
  )
  .parse();
const options = program.opts<{
  explain?: boolean;
  batch?: boolean;
  url?: string;
  published?: string;
  packs: string;
  today: string;
}>();
const [file] = program.args;
if (!options.batch && file === undefined) program.error('Name a saved page, or use --batch.');
if (options.batch && file !== undefined)
  program.error('Name a saved page or use --batch, not both: a batch is read from the standard input.');
if (options.batch && (options.url ?? options.published) !== undefined)
  program.error('In a batch, write "url" and "published" in the line of each page.');
const html = file === undefined ? '' : pageIn(file);
const packs = orEnd(() => readPacks(packsIn(options.packs)));
const index = createSpottingIndex(packs);

// `| head` has read enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

/** What a person may have mistyped: the mistake in a sentence instead of a stack. */
function orEnd<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    return program.error((error as Error).message);
  }
}

function pageIn(file: string): string {
  try {
    return withoutMark(readFileSync(file, 'utf8'));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return program.error(`There is no file ${file}.`);
    if (code === 'EISDIR') return program.error(`${file} is a folder: name a saved page in it.`);
    if (code === 'EACCES') return program.error(`${file} may not be read by you.`);
    return program.error(`${file} cannot be read: ${message}`);
  }
}

if (options.batch) {
  let number = 0;
  for await (const line of linesOf(process.stdin.setEncoding('utf8'))) {
    const answer = answerTo(index, line, (number += 1), options.today);
    if (answer) process.stdout.write(JSON.stringify(answer) + '\n');
  }
} else {
  const page = scanPage(
    index,
    {
      html,
      ...(options.url && { url: options.url }),
      ...(options.published && { published: options.published }),
    },
    options.today,
  );
  console.log(listing(page));
  if (options.explain) console.log(explanation(page, packs));
}
