/** `npm run dataset:build`: what `dataset:fetch -- all` brought → `public/packs`, and a report of what was left out. */
import { Command } from 'commander';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { issueIds } from '../../engine/issues';
import { writeEditorial } from '../../editorial/write-editorial';
import { openSources } from '../clients/open-sources';
import { sources } from '../jurisdictions';
import { tableOf } from '../jurisdictions/tables';
import { issuesFrom } from '../issues/of-measure';
import { labelSets } from '../issues/label-sets';
import { issuesInPacks } from '../issues/read-packs';
import { issuesReport, withIssues } from '../issues/report';
import { readMoreFacts } from '../issues/more-facts';
import { withExplanations } from '../explanations/attach';
import { readExplanations } from '../explanations/read';
import { buildPacks, buildRosters } from '../packs/build';
import { bundleIndex, indexText } from '../packs/bundle-index';
import { readInputs } from '../packs/inputs';
import { Report } from '../packs/report';
import { buildSummary } from '../packs/build-summary';
import { reportText } from '../packs/report-text';
import { readRecords } from '../records/read';
import { chosenStates, readState } from '../records/scraped/read';
import { stateMembers } from '../records/scraped/state-members';
import { BuildProblem } from '../sources/snapshot';
import { day } from './day-option';

const program = new Command('dataset:build')
  .description('Compiles the source snapshots into the packs that ship with the extension.')
  .option('--from <folder>', 'folder of sources: fetched, or put together by hand', '.cache/live')
  .option('--live <folder>', 'fetched files that are preferred to those of a folder put together by hand')
  .option('--earlier <folder>', 'lists of measures of earlier sessions', 'dataset/earlier-measures')
  .option('--earlier-offices <folder>', 'lists of earlier offices', 'dataset/earlier-offices')
  .option('--boundaries <folder>', 'districts, and ZIPs with their districts', 'public/boundaries')
  .option('--explanations <folder>', 'what measures do, in plain words', 'dataset/explanations')
  .option('--contacts <folder>', 'how offices are reached that no source has', 'dataset/office-contacts')
  .option('--bodies <folder>', 'councils and county boards', 'dataset/local-bodies')
  .option('--people <folder>', 'lists of people whom no source has', 'dataset/own-people')
  .option('--states <ids>', 'states whose collected records join the packs, with commas between them')
  .option(
    '--today <day>',
    'the day by which the build judges who is in office',
    day,
    new Date().toISOString().slice(0, 10),
  )
  .option('--to <folder>', 'where the packs go', 'public/packs')
  .option('--editorial <folder>', 'the organisation’s folder, which joins the packs', 'dataset/editorial/acaspokane')
  .option('--report <file>', 'where the report goes', 'docs/data-report.md')
  .option('--json <file>', 'a report for programs')
  .parse();

const options = program.opts<{
  from: string;
  live?: string;
  earlier: string;
  earlierOffices: string;
  bodies: string;
  contacts: string;
  people: string;
  explanations: string;
  boundaries: string;
  today: string;
  to: string;
  editorial: string;
  report: string;
  json?: string;
  states?: string;
}>();

const progress = (step: string) => process.stderr.write(`${step}\n`);

/**
 * Puts a folder in the place of another at once, when everything in it is written and checked: a build that is refused
 * leaves what was there.
 */
function replaceWhole(to: string, fill: (folder: string) => void): void {
  const made = `${to}.new`;
  rmSync(made, { recursive: true, force: true });
  try {
    fill(made);
    rmSync(to, { recursive: true, force: true });
    renameSync(made, to);
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

try {
  const report = new Report();
  const { live, snapshot } = openSources(options);
  const lists = {
    measures: options.earlier,
    offices: options.earlierOffices,
    bodies: options.bodies,
    contacts: options.contacts,
    people: options.people,
    boundaries: options.boundaries,
  };
  const inputs = await readInputs(snapshot, (step) => progress(`Reading ${step}`), live, lists, options.today);
  progress('Compiling');
  const rosters = buildRosters(inputs, report);
  const explanations = readExplanations(options.explanations);
  const recorded = await readRecords({ snapshot, live, rosters, inputs }, report, progress);
  const chosen = options.states ? chosenStates(snapshot, options.states) : [];
  const membersOf = chosen.length > 0 ? await stateMembers(snapshot, chosen, options.today, rosters) : undefined;
  for (const state of chosen) {
    progress(`Records: ${state}`);
    const { people = [], former = [] } = membersOf?.(state) ?? {};
    const read = readState({ snapshot, table: tableOf(state), people, former }, report);
    recorded.push(...read.map(({ record }) => record));
  }
  const sessions = withExplanations(recorded, explanations, report);
  const records = { sessions, issues: issueIds, issuesOf: issuesFrom(readMoreFacts(snapshot)) };
  const files = buildPacks(inputs, rosters, records, report);
  const index = bundleIndex(files, inputs.manifest.retrieved);
  replaceWhole(options.to, (folder) => {
    for (const [path, text] of files) write(join(folder, `${path}.json`), text);
    write(join(folder, 'index.json'), indexText(index));
    const hearings = live ? sources.flatMap((one) => one.hearings?.(live) ?? []) : [];
    writeEditorial(options.editorial, folder, options.today, hearings);
  });
  const text = reportText(report, index);
  write(options.report, withIssues(text, issuesReport(labelSets(), issuesInPacks(options.to))));
  if (options.json) write(options.json, `${JSON.stringify(buildSummary(report, index, sessions), null, 1)}\n`);
  console.log(text);
} catch (problem) {
  if (!(problem instanceof BuildProblem)) throw problem;
  console.error(problem.message);
  process.exitCode = 1;
}
