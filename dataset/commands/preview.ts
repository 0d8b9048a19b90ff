/** `npm run dataset:preview -- ARTICLE.html`: a saved article as readers will see it, marks and cards and all. */
import { Command } from 'commander';
import { join } from 'node:path';
import { followedAtFirst } from '../../engine/jurisdictions';
import { dayNow } from '../../editorial/moments';
import { startPreview } from '../../editorial/preview/server';
import { BuildProblem } from '../sources/snapshot';
import { day } from './day-option';

const program = new Command('dataset:preview')
  .description('Shows a saved article with its marks and cards, and shows them anew whenever a file is saved.')
  .argument('<article>', 'a saved page (.html)')
  .option('--org <name>', 'folder in dataset/editorial', 'acaspokane')
  .option('--editorial <folder>', 'where the organisations’ folders lie', 'dataset/editorial')
  .option('--packs <folder>', 'the packs to show', 'public/packs')
  .option('--url <url>', 'the article’s address', '')
  .option('--published <date>', 'when it was published, YYYY-MM-DD', day)
  .option('--language <tag>', 'the reader’s language', 'en')
  .option('--drafts', 'also show drafts, as they would be once reviewed')
  .option('--today <date>', 'show it as on this day', day, dayNow('America/Los_Angeles'))
  .option('--port <number>', 'the port on this machine; 0 takes any', '0')
  .parse();
const options = program.opts<
  Record<'org' | 'editorial' | 'packs' | 'url' | 'language' | 'today' | 'port', string> & {
    published?: string;
    drafts?: boolean;
  }
>();

try {
  const preview = await startPreview({
    article: program.args[0]!,
    folder: join(options.editorial, options.org),
    packsFolder: options.packs,
    packs: [...followedAtFirst],
    url: options.url,
    ...(options.published && { published: options.published }),
    language: options.language,
    today: options.today,
    drafts: options.drafts ?? false,
    port: Number(options.port),
  });
  console.log(`Open this address in your browser: ${preview.address}`);
  console.log('It shows what you save at once. Stop it with Ctrl+C.');
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void preview.close().then(() => process.exit(0)));
} catch (problem) {
  const missing = (problem as NodeJS.ErrnoException).code === 'ENOENT';
  if (!missing && !(problem instanceof BuildProblem)) throw problem;
  console.error(missing ? `There is no article "${program.args[0]}".` : (problem as Error).message);
  process.exitCode = 1;
}
