/**
 * `npm run dataset:fetch -- wa|us|people`: asks the official sources, politely, and keeps their records in `.cache/live`,
 * where `dataset:build -- --live .cache/live` prefers them. Killed at any moment, it goes on where it was.
 */
import { Command, InvalidArgumentError, Option } from 'commander';
import { openAnswerCache } from '../clients/answer-cache';
import { fetchUs } from '../clients/congress/fetch-us';
import { fetchPeople } from '../clients/open-states-people';
import { openClient } from '../clients/polite-client';
import { openProgress } from '../clients/progress';
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

const people = command('people', 'Open States: legislators, executives, mayors, committees').action((options: Shared) =>
  run(options, (client) => fetchPeople(client, options.to, options.today)),
);

try {
  await new Command('dataset:fetch')
    .description('Fetches records from the official sources.')
    .addCommand(wa)
    .addCommand(us)
    .addCommand(people)
    .parseAsync();
} catch (problem) {
  if (!(problem instanceof BuildProblem)) throw problem;
  console.error(problem.message);
  process.exitCode = 1;
}
