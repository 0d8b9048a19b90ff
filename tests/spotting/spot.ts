/**
 * `npm run spot -- FILE.html --url URL [--published DATE]` lists the mentions of a saved page, with the reasons.
 * `npm run --silent spot -- --batch` answers one JSON line for each JSON line `{"id","html","url","published"}`.
 */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Command } from 'commander';
import { createSpottingIndex } from '../../engine/spotting';
import { readPacks } from './packs-on-disk';
import { inWords, listing, scanPage } from './scan-page';

const program = new Command('spot')
  .argument('[file]', 'a saved page')
  .option('--batch', 'read JSON lines from the standard input, answer JSON lines')
  .option('--url <url>', 'the address of the page')
  .option('--published <date>', 'when the page was published, YYYY-MM-DD')
  .option('--packs <list>', 'jurisdictions to load, with commas', 'us,wa,id')
  .option('--today <date>', 'the reader’s day, for pages without a date', new Date().toISOString().slice(0, 10))
  .parse();
const options = program.opts<{ batch?: boolean; url?: string; published?: string; packs: string; today: string }>();
const index = createSpottingIndex(orEnd(() => readPacks(options.packs.split(',').filter(Boolean))));

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

/** The answer to one line of a batch. */
function answer(line: string): object {
  let id: unknown = null;
  try {
    const page = JSON.parse(line) as { id?: unknown; html?: unknown; url?: unknown; published?: unknown };
    id = page?.id ?? null;
    if (typeof page?.html !== 'string') throw new TypeError('"html" has to be text');
    const { text, mentions } = scanPage(
      index,
      {
        html: page.html,
        ...(typeof page.url === 'string' && { url: page.url }),
        ...(typeof page.published === 'string' && { published: page.published }),
      },
      options.today,
    );
    return {
      id,
      text,
      mentions: mentions.map(({ from, to, kind, key, candidates, form, why }) => ({
        start: from,
        end: to,
        text: text.slice(from, to),
        kind,
        key,
        ...(candidates && { candidates }),
        form,
        why: why.map(inWords),
      })),
    };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

if (options.batch) {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity }))
    if (line.trim()) process.stdout.write(JSON.stringify(answer(line)) + '\n');
} else {
  const [file] = program.args;
  if (!file) program.error('Name a saved page, or use --batch.');
  const html = orEnd(() => readFileSync(file!, 'utf8'));
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
}
