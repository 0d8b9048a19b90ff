/** `npm run dataset:build -- --from FOLDER`: source snapshots → `public/packs`, and a report of what was left out. */
import { Command } from 'commander';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeEditorial } from '../desk/write-editorial';
import { openLive } from '../clients/live-folder';
import { readHearings } from '../clients/washington/files';
import { buildPacks } from '../packs/build';
import { bundleIndex, indexText } from '../packs/bundle-index';
import { readInputs } from '../packs/inputs';
import { Report } from '../packs/report';
import { reportText } from '../packs/report-text';
import { BuildProblem, openSnapshot } from '../sources/snapshot';

const program = new Command('dataset:build')
  .description('Compiles the source snapshots into the packs that ship with the extension.')
  .option('--from <folder>', 'folder of source snapshots', '../shared/data')
  .option('--live <folder>', 'fetched records, preferred to the snapshots (dataset:fetch writes .cache/live)')
  .option('--earlier <folder>', 'lists of measures of earlier sessions', 'dataset/earlier-measures')
  .option('--earlier-offices <folder>', 'lists of earlier offices', 'dataset/earlier-offices')
  .option('--to <folder>', 'where the packs go', 'public/packs')
  .option('--editorial <folder>', 'the organisation’s folder, which joins the packs', 'dataset/editorial/acaspokane')
  .option('--report <file>', 'where the report goes', 'docs/data-report.md')
  .parse();

const options = program.opts<{
  from: string;
  live?: string;
  earlier: string;
  earlierOffices: string;
  to: string;
  editorial: string;
  report: string;
}>();

const progress = (step: string) => process.stderr.write(`${step}\n`);

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

try {
  const report = new Report();
  const live = options.live === undefined ? undefined : openLive(options.live);
  const inputs = await readInputs(openSnapshot(options.from), (step) => progress(`Reading ${step}`), live, {
    measures: options.earlier,
    offices: options.earlierOffices,
  });
  progress('Compiling');
  const packs = buildPacks(inputs, report);
  const index = bundleIndex(packs, inputs.manifest.retrieved);
  // Nothing is written before everything has been checked.
  for (const [pack, parts] of packs)
    for (const [part, text] of parts) write(join(options.to, pack, `${part}.json`), text);
  write(join(options.to, 'index.json'), indexText(index));
  writeEditorial(options.editorial, options.to, inputs.manifest.retrieved, live ? readHearings(live) : []);
  const text = reportText(report, index);
  write(options.report, text);
  console.log(text);
} catch (problem) {
  if (!(problem instanceof BuildProblem)) throw problem;
  console.error(problem.message);
  process.exitCode = 1;
}
