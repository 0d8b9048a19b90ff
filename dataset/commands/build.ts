/** `npm run dataset:build -- --from FOLDER`: source snapshots → `public/packs`. */
import { Command } from 'commander';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildPacks } from '../packs/build';
import { readInputs } from '../packs/inputs';
import { Report } from '../packs/report';
import { BuildProblem, openSnapshot } from '../sources/snapshot';

const program = new Command('dataset:build')
  .description('Compiles the source snapshots into the packs that ship with the extension.')
  .option('--from <folder>', 'folder of source snapshots', '../shared/data')
  .option('--to <folder>', 'where the packs go', 'public/packs')
  .parse();

const { from, to } = program.opts<{ from: string; to: string }>();

try {
  const report = new Report();
  const inputs = await readInputs(openSnapshot(from), (step) => process.stderr.write(`reading ${step}\n`));
  for (const [pack, parts] of buildPacks(inputs, report)) {
    mkdirSync(join(to, pack), { recursive: true });
    for (const [part, text] of parts) writeFileSync(join(to, pack, `${part}.json`), text);
  }
  console.log(report.rows);
} catch (problem) {
  if (!(problem instanceof BuildProblem)) throw problem;
  console.error(problem.message);
  process.exitCode = 1;
}
