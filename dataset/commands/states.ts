/** `npm run dataset:states -- --states ut,oh`: how much of each state's record is read, and whose votes are known. */
import { Command } from 'commander';
import { openSources } from '../clients/open-sources';
import { tableOf } from '../jurisdictions/tables';
import { Report } from '../packs/report';
import { chosenStates, collectedStates, readState } from '../records/scraped/read';
import { stateMembers } from '../records/scraped/state-members';
import { coverageOf, coverageRow, coverageHead } from '../records/scraped/coverage';
import { BuildProblem } from '../sources/snapshot';
import { day } from './day-option';

const program = new Command('dataset:states')
  .description('Reads the collected records of states, and tells for each how much of it is understood.')
  .option('--from <folder>', 'folder of sources that was put together by hand', '.cache/live')
  .option('--live <folder>', 'fetched files that are preferred to those of a folder put together by hand')
  .option('--states <ids>', 'states, with commas between them; all that the folder has without it')
  .option('--today <day>', 'the day by which it is judged who is in office', day, new Date().toISOString().slice(0, 10))
  .option('--names', 'lists the names that stay names, too')
  .option('--left-out', 'lists what was left out, and why')
  .parse();

const options = program.opts<{
  from: string;
  live?: string;
  states?: string;
  today: string;
  names?: true;
  leftOut?: true;
}>();

try {
  const { snapshot } = openSources(options);
  const chosen = options.states ? chosenStates(snapshot, options.states) : collectedStates(snapshot);
  const membersOf = await stateMembers(snapshot, chosen, options.today);
  console.log(coverageHead);
  for (const state of chosen) {
    const report = new Report();
    const { people, former } = membersOf(state);
    const coverage = coverageOf(state, readState({ snapshot, table: tableOf(state), people, former }, report), report);
    console.log(coverageRow(coverage));
    if (options.names) for (const [name, count] of coverage.unresolved) console.log(`    ${name}: ${count}`);
    if (options.leftOut)
      for (const [, why, count, examples] of report.rows.drops)
        console.log(`    ${count} × ${why}: ${examples?.slice(0, 300)}`);
  }
} catch (problem) {
  if (!(problem instanceof BuildProblem)) throw problem;
  console.error(problem.message);
  process.exitCode = 1;
}
