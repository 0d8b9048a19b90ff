/**
 * `npm run dataset:editorial`: the organisation's files → `editorial.json` among the packs, and its line in their index.
 * Nothing is written unless the check passes.
 */
import { Command } from 'commander';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BundleIndex } from '../../engine/release/bundle';
import { bundleEditorial } from '../desk/bundle-editorial';
import { checkFolder } from '../desk/check-folder';
import { compileFolder } from '../desk/compile';
import { readFacts } from '../desk/facts';
import { readFolder } from '../desk/folder';
import { dayNow } from '../desk/moments';
import { isRefused, problemLine } from '../desk/problem';
import { indexText } from '../packs/bundle-index';
import { BuildProblem, checked } from '../sources/snapshot';

const { org, editorial, packs, today } = new Command('dataset:editorial')
  .description('Compiles an organisation’s editorial files into the packs that ship.')
  .option('--org <name>', 'folder in dataset/editorial', 'acaspokane')
  .option('--editorial <folder>', 'where the organisations’ folders lie', 'dataset/editorial')
  .option('--packs <folder>', 'the packs that it joins', 'public/packs')
  .option('--today <date>', 'check as if it were this day')
  .parse()
  .opts<{ org: string; editorial: string; packs: string; today?: string }>();

try {
  const folder = readFolder(join(editorial, org));
  const day = today ?? dayNow(folder.organisation?.value.timeZone ?? 'America/Los_Angeles');
  const problems = checkFolder(folder, readFacts(packs), day);
  for (const problem of problems) console.error(problemLine(problem));
  if (isRefused(problems)) throw new BuildProblem('Nothing was written.');
  const indexFile = join(packs, 'index.json');
  const index = checked(BundleIndex, JSON.parse(readFileSync(indexFile, 'utf8')), indexFile);
  const bundled = bundleEditorial(compileFolder(folder), index);
  writeFileSync(join(packs, 'editorial.json'), bundled.text);
  writeFileSync(indexFile, indexText(bundled.index));
  console.log(`${org}: ${join(packs, 'editorial.json')}`);
} catch (problem) {
  if (!(problem instanceof BuildProblem)) throw problem;
  console.error(problem.message);
  process.exitCode = 1;
}
