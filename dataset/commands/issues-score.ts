/** `npm run issues:score`: the issues in the packs against those that people gave by hand, into docs/data-report.md. */
import { Command } from 'commander';
import { readFileSync, writeFileSync } from 'node:fs';
import { issuesInPacks } from '../issues/read-packs';
import { issuesReport, withIssues, type LabelSet } from '../issues/report';
import { readLabels } from '../issues/score';
import { BuildProblem } from '../sources/snapshot';

const { packs, report } = new Command('issues:score')
  .description('Compares the issues of measures with labels that two people gave, apart from each other.')
  .option('--packs <folder>', 'built packs', 'public/packs')
  .option('--report <file>', 'whose part on issues is written anew', 'docs/data-report.md')
  .parse()
  .opts<{ packs: string; report: string }>();

const labels = (name: string) => readLabels(readFileSync(`dataset/issues/labels/${name}.tsv`, 'utf8'));
const sets: LabelSet[] = [
  {
    name: 'A',
    what: 'labelled before there was a table, and read while the tables were made.',
    first: labels('a-first'),
    second: labels('a-second'),
    isListed: false,
  },
  {
    name: 'B',
    what: 'labelled after the tables had been frozen once. No row was ever changed because of it.',
    first: labels('b-first'),
    second: labels('b-second'),
    isListed: true,
  },
];

try {
  const part = issuesReport(sets, issuesInPacks(packs));
  writeFileSync(report, withIssues(readFileSync(report, 'utf8'), part));
  console.log(part);
} catch (problem) {
  if (!(problem instanceof BuildProblem)) throw problem;
  console.error(problem.message);
  process.exitCode = 1;
}
