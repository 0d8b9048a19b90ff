/** `npm run issues:score`: the issues in the packs against those that people gave by hand, into docs/data-report.md. */
import { Command } from 'commander';
import { readFileSync, writeFileSync } from 'node:fs';
import { labelSets } from '../issues/label-sets';
import { issuesInPacks } from '../issues/read-packs';
import { issuesReport, withIssues } from '../issues/report';
import { BuildProblem } from '../sources/snapshot';

const { packs, report } = new Command('issues:score')
  .description('Compares the issues of measures with labels that two people gave, apart from each other.')
  .option('--packs <folder>', 'built packs', 'public/packs')
  .option('--report <file>', 'whose part on issues is written anew', 'docs/data-report.md')
  .parse()
  .opts<{ packs: string; report: string }>();

try {
  const part = issuesReport(labelSets(), issuesInPacks(packs));
  writeFileSync(report, withIssues(readFileSync(report, 'utf8'), part));
  console.log(part);
} catch (problem) {
  if (!(problem instanceof BuildProblem)) throw problem;
  console.error(problem.message);
  process.exitCode = 1;
}
