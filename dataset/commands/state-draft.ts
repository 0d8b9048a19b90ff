/** `npm run state:draft -- ut`: drafts a state's descriptor from its scrape, and asks what the scrape doesn't say. */
import { Command, InvalidArgumentError } from 'commander';
import { writeFileSync } from 'node:fs';
import { openSources } from '../clients/open-sources';
import { tableOf } from '../jurisdictions/tables';
import { chosenStates } from '../records/scraped/read';
import { readScrapedLines } from '../sources/scraped-session';
import { BuildProblem } from '../sources/snapshot';
import { draftState } from '../state-draft/draft';

/** The years of a session, as a person knows them; several are said one by one. */
function session(text: string, before: ReadonlyMap<string, string>): Map<string, string> {
  const [, name, key] = /^(.+)=(\d{4}(?:-\d{4})?)$/.exec(text) ?? [];
  if (!name || !key) throw new InvalidArgumentError('write 222=2026-2027, or 2026rs=2026.');
  return new Map([...before, [name, key]]);
}

const program = new Command('state:draft')
  .description('Drafts engine/jurisdictions/<id>.ts from a state’s scrape, and asks what the scrape does not prove.')
  .argument('<id>', 'two small letters: ut')
  .option('--from <folder>', 'folder of sources that was put together by hand', '.cache/live')
  .option('--live <folder>', 'fetched files that are preferred to those of a folder put together by hand')
  .option(
    '--session <name=key>',
    'what keys call a session whose years the scrape doesn’t tell: 222=2026-2027',
    session,
    new Map<string, string>(),
  )
  .option('--to <file>', 'a new file for the draft; it is printed without it')
  .parse();

const {
  to,
  session: said,
  ...sources
} = program.opts<{
  from: string;
  live?: string;
  to?: string;
  session: ReadonlyMap<string, string>;
}>();

try {
  const { snapshot } = openSources(sources);
  for (const id of chosenStates(snapshot, program.args[0]!)) {
    const { bills } = readScrapedLines(snapshot, `states-2026/${id}-bills.jsonl.gz`);
    const { text, questions } = draftState(id, bills, tableOf(id), said);
    // What somebody has written by hand is not overwritten.
    if (to) writeFileSync(to, text, { flag: 'wx' });
    else console.log(text);
    console.error(questions.map((ask, at) => `${at + 1}. ${ask}`).join('\n'));
  }
} catch (problem) {
  if (problem instanceof BuildProblem) console.error(problem.message);
  else if ((problem as NodeJS.ErrnoException).code === 'EEXIST') console.error(`${to} is there already.`);
  else throw problem;
  process.exitCode = 1;
}
