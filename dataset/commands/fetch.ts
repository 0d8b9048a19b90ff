/**
 * `npm run dataset:fetch -- all`: brings every source that a build needs into `.cache/live`, which `dataset:build` reads.
 * `wa` and `us` ask the Legislature, the Clerk and the Senate themselves, roll call by roll call: a second source for the
 * counts, and Washington's hearings. Killed at any moment, each goes on where it was.
 */
import { Command, InvalidArgumentError, Option } from 'commander';
import { writeFileSync } from 'node:fs';
import { openAnswerCache } from '../clients/answer-cache';
import { fetchUs } from '../clients/congress/fetch-us';
import { openClient } from '../clients/polite-client';
import { openProgress } from '../clients/progress';
import { exitCodeOf, fetchAll, type SourceReport } from '../clients/upstream/fetch-all';
import { upstreams } from '../clients/upstream/list';
import { fetchWa } from '../clients/washington/fetch-wa';
import { BuildProblem } from '../sources/snapshot';
import { day } from './day-option';

const whole = (text: string): number => {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('a whole number is needed.');
  return Number(text);
};
const units = { m: 60_000, h: 3_600_000, d: 86_400_000 } as const;
function duration(text: string): number {
  const [, count, unit] = text.match(/^(\d+)([mhd])$/) ?? [];
  if (!unit) throw new InvalidArgumentError('write it as 30m, 12h or 7d.');
  return Number(count) * units[unit as keyof typeof units];
}
function base(text: string): string {
  if (!/^https?:\/\/[^/]+\/?$/.test(text)) throw new InvalidArgumentError('scheme, host and port are needed, no path.');
  return text;
}

interface Shared {
  to: string;
  cache: string;
  delay: number;
  maxAge: number;
  baseUrl?: string;
  today: string;
}

const progress = openProgress();

/** Runs one target with its client and says how it went. */
async function run(
  options: Shared,
  target: (client: ReturnType<typeof openClient>) => Promise<Record<string, number>>,
) {
  const { cache, delay, maxAge, baseUrl } = options;
  const client = openClient({ cache: openAnswerCache(cache), delay, maxAge, ...(baseUrl && { base: baseUrl }) });
  const found = await target(client);
  const { asked, kept, nothing } = client.counts;
  const list = Object.entries(found).map(([what, count]) => `${count} ${what}`);
  console.log(
    `${list.join(', ')}. ${asked} questions asked, ${kept} answers were kept from before, ${nothing} had nothing.`,
  );
}

const command = (name: string, about: string) =>
  new Command(name)
    .description(about)
    .option('--to <folder>', 'folder of fetched records', '.cache/live')
    .option('--cache <folder>', 'folder of the answers themselves', '.cache/answers')
    .option('--delay <ms>', 'pause between two questions', whole, 100)
    .option('--max-age <time>', 'how long a kept answer is good: 30m, 12h, 7d', duration, units.h * 12)
    .addOption(new Option('--base-url <url>', 'asks this host instead of the real ones').argParser(base))
    .option('--today <day>', 'day written as the day of fetching', day, new Date().toISOString().slice(0, 10));

const wa = command('wa', 'Washington Legislature: members, bills, roll calls, hearings')
  .requiredOption('--biennium <years>', 'such as 2025-26')
  .option('--hearing-days <days>', 'days of hearings to look ahead; 0 for none', whole, 28)
  .action((options: Shared & { biennium: string; hearingDays: number }) =>
    run(options, (client) => fetchWa({ ...options, client, progress })),
  );

const us = command('us', 'Congress: members, roll calls of both chambers; bills with a key in CONGRESS_GOV_KEY')
  .option('--congress <number>', 'which Congress', whole, 119)
  .action((options: Shared & { congress: number }) =>
    run(options, (client) =>
      fetchUs({ ...options, client, progress, congressGovKey: process.env.CONGRESS_GOV_KEY || undefined }),
    ),
  );

/** The biennium and the Congress that sit, or are about to, on a day: from December bills of the next biennium are filed. */
function sittingOn(today: string): { biennium: string; congress: number } {
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

const all = command('all', 'every source that a build needs, as whole files and archives')
  .option('--only <ids>', 'only these sources, by id, with commas between')
  .option('--json <file>', 'a report for programs; - for standard output')
  .action(async (options: Shared & { only?: string; json?: string }) => {
    const { to, cache, delay, maxAge, baseUrl, today } = options;
    const client = openClient({ cache: openAnswerCache(cache), delay, maxAge, ...(baseUrl && { base: baseUrl }) });
    const { biennium, congress } = sittingOn(today);
    const every = upstreams(congress, biennium);
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
  await new Command('dataset:fetch')
    .description('Fetches records from the official sources.')
    .addCommand(all)
    .addCommand(wa)
    .addCommand(us)
    .parseAsync();
} catch (problem) {
  if (!(problem instanceof BuildProblem)) throw problem;
  console.error(problem.message);
  process.exitCode = 1;
}
