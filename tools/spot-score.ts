/**
 * `npm run spot:score` scores the engine on the annotated articles: the half that the engine is tuned on, the half that is
 * kept apart as a check (figures only), and the snapshots beside the project where they are there.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { readPacks } from '../tests/spotting/packs-on-disk';
import { parsedArticles } from '../tests/spotting/parsed';
import { precision, recall, type Score, scoreArticles, type Tally } from '../tests/spotting/score';
import { articlesOf, floorsFile, type Floors, inOneNumber, type Scored, scored } from '../tests/spotting/floors';
import { readSavedPages } from '../tests/spotting/saved-pages';

const program = new Command('spot:score')
  .option('--verbose', 'list every mistake')
  .option('--show-check', 'list the mistakes of the half that is kept apart, too')
  .option('--real <folder>', 'saved pages with an expected.jsonl', '../shared/real-pages')
  .option('--packs <list>', 'jurisdictions to load, with commas', 'us,wa,id')
  .option('--raise', 'raise the floors of the tests to what is reached now')
  .parse();
const options = program.opts<{
  verbose?: boolean;
  showCheck?: boolean;
  real: string;
  packs: string;
  raise?: boolean;
}>();
const packs = readPacks(options.packs.split(',').filter(Boolean));
const today = new Date().toISOString().slice(0, 10);

const share = (value: number) => value.toFixed(4);
const line = (name: string, t: Tally) =>
  `  ${name.padEnd(34)} precision ${share(precision(t))}  recall ${share(recall(t))}  right ${t.right}  wrong ${t.wrong}  missed ${t.missed}`;

function print(title: string, score: Score, mistakes = Boolean(options.verbose)): void {
  console.log(`\n${title}: ${score.articles === 0 ? 'none on this machine' : `${score.articles} articles`}`);
  if (score.articles === 0) return;
  console.log(line('all', score.all));
  console.log(line('people', score.person));
  console.log(line('measures', score.measure));
  if (score.uncovered) console.log(`  ${score.uncovered} expected mentions lie outside the loaded packs`);
  if (score.asked) console.log(`  ${score.asked} marks ask which one`);
  for (const [heading, table] of [
    ['by category', score.byCategory],
    ['by form', score.byForm],
  ] as const) {
    console.log(`  ${heading}`);
    for (const [name, t] of Object.entries(table).sort()) console.log('  ' + line(name, t));
  }
  if (!mistakes) return;
  for (const { article, what, kind, form, text, id, note } of score.mistakes)
    console.log(
      `  ${what.padEnd(6)} ${article}  ${kind}/${form}  ${id}\n         ${text}${note ? `\n         (${note})` : ''}`,
    );
}

print('tests/pages, tune', scoreArticles(parsedArticles('tune', articlesOf('tune')), packs, today));
const reached: Partial<Floors> = {};
for (const name of Object.keys(scored) as Scored[]) {
  const score = scoreArticles(parsedArticles(name.replace(' ', '-'), await scored[name]()), packs, today);
  print(name, score, name === 'check' ? options.showCheck : options.verbose);
  if (score.articles === 0) continue;
  const { score: number, margin } = (reached[name] = inOneNumber(score));
  console.log(`  in one number ${share(number)} ± ${share(margin)}`);
}
print('real pages, the first', scoreArticles(parsedArticles('real', readSavedPages(options.real)), packs, today));

if (options.raise) {
  const floors = JSON.parse(readFileSync(floorsFile, 'utf8')) as Partial<Floors>;
  const rounded = (value: number) => Math.round(value * 10_000) / 10_000;
  for (const name of Object.keys(reached) as Scored[]) {
    const { score, margin } = reached[name]!;
    if (score > (floors[name]?.score ?? 0)) floors[name] = { score: rounded(score), margin: rounded(margin) };
  }
  writeFileSync(floorsFile, JSON.stringify(floors, null, 2) + '\n');
}
