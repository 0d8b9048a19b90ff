/**
 * `npm run dataset:editorial`: the organisation's files → `editorial.json` among the packs, and its line in their index.
 * Nothing is written unless the check passes.
 */
import { Command } from 'commander';
import { join } from 'node:path';
import { dayNow } from '../../editorial/moments';
import { problemLine } from '../../editorial/problem';
import { writeEditorial } from '../../editorial/write-editorial';
import { BuildProblem } from '../sources/snapshot';
import { day } from './day-option';

const { org, editorial, packs, today } = new Command('dataset:editorial')
  .description('Compiles an organisation’s editorial files into the packs that ship.')
  .option('--org <name>', 'folder in dataset/editorial', 'acaspokane')
  .option('--editorial <folder>', 'where the organisations’ folders lie', 'dataset/editorial')
  .option('--packs <folder>', 'the packs that it joins', 'public/packs')
  .option('--today <date>', 'check as if it were this day', day, dayNow('America/Los_Angeles'))
  .parse()
  .opts<{ org: string; editorial: string; packs: string; today: string }>();

try {
  for (const problem of writeEditorial(join(editorial, org), packs, today)) console.error(problemLine(problem));
  console.log(join(packs, 'editorial.json'));
} catch (problem) {
  if (!(problem instanceof BuildProblem)) throw problem;
  console.error(problem.message);
  process.exitCode = 1;
}
