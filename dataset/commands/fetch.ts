/**
 * `npm run dataset:fetch -- all`: brings every source that a build needs into `.cache/live`, which `dataset:build` reads.
 * `wa` and `us` ask the Legislature, the Clerk and the Senate themselves, roll call by roll call: a second source for the
 * counts, and Washington's hearings. Killed at any moment, each goes on where it was.
 */
import { Command } from 'commander';
import { writeFileSync } from 'node:fs';
import { exitCodeOf, fetchAll, type SourceReport } from '../clients/upstream/fetch-all';
import { upstreams } from '../clients/upstream/list';
import { sources } from '../jurisdictions';
import type { Sitting } from '../jurisdictions/jurisdiction';
import { BuildProblem } from '../sources/snapshot';
import { clientOf, fetchCommand, progress, type Shared } from './service-command';

/** The biennium and the Congress that sit, or are about to, on a day: from December bills of the next biennium are filed. */
function sittingOn(today: string): Sitting {
  const [year = 0, month = 0, date = 0] = today.split('-').map(Number);
  const first = year % 2 === 1 ? year : month === 12 ? year + 1 : year - 1;
  const sits = month === 1 && date < 3 ? year - 1 : year;
  return { biennium: `${first}-${first + 1}`, congress: Math.floor((sits - 1787) / 2) };
}

const states: Readonly<Record<SourceReport['state'], string>> = {
  new: 'new facts',
  unchanged: 'nothing new',
  kept: 'kept as it was',
  missing: 'MISSING',
};

function say(report: SourceReport): string {
  const { id, state, newestFact, records, problem, odd } = report;
  const about = [
    records !== undefined && `${records} records`,
    newestFact && `newest fact ${newestFact}`,
    odd && `${odd.length} odd ones left out, first ${odd[0]}`,
  ].filter(Boolean);
  return `${id}: ${states[state]}${about.length > 0 ? ` (${about.join(', ')})` : ''}${problem ? `: ${problem}` : ''}`;
}

const all = fetchCommand('all', 'every source that a build needs, as whole files and archives')
  .option('--only <ids>', 'only these sources, by id, with commas between')
  .option('--json <file>', 'a report for programs; - for standard output')
  .action(async (options: Shared & { only?: string; json?: string }) => {
    const { to, maxAge, today } = options;
    const client = clientOf(options);
    const every = upstreams(sittingOn(today));
    const only = options.only?.split(',');
    const unknown = only?.find((id) => !every.some((one) => one.id === id));
    if (unknown) throw new BuildProblem(`There is no source "${unknown}": ${every.map(({ id }) => id).join(', ')}.`);
    const wanted = every.filter(({ id }) => only?.includes(id) ?? true);
    const reports = await fetchAll({ client, progress, to, today, maxAge, now: () => Date.now() }, wanted);
    process.exitCode = exitCodeOf(reports);
    const text = `${JSON.stringify({ today, ok: process.exitCode === 0, sources: reports }, null, 1)}\n`;
    if (options.json === '-') process.stdout.write(text);
    else console.log(reports.map(say).join('\n'));
    if (options.json && options.json !== '-') writeFileSync(options.json, text);
  });

try {
  const program = new Command('dataset:fetch')
    .description('Fetches records from the official sources.')
    .addCommand(all);
  for (const { services } of sources) if (services) program.addCommand(services);
  await program.parseAsync();
} catch (problem) {
  if (!(problem instanceof BuildProblem)) throw problem;
  console.error(problem.message);
  process.exitCode = 1;
}
