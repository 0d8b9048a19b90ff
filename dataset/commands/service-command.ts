/** Commands that ask a legislature's own services, one question at a time: what they have in common. */
import { Command, InvalidArgumentError, Option } from 'commander';
import { openAnswerCache } from '../clients/answer-cache';
import { openClient, type Client } from '../clients/polite-client';
import { openProgress, type Progress } from '../clients/progress';
import { day } from './day-option';

/** What every such command takes. */
export interface Shared {
  to: string;
  cache: string;
  delay: number;
  maxAge: number;
  baseUrl?: string;
  today: string;
}

export const whole = (text: string): number => {
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

export const progress = openProgress();

export const clientOf = ({ cache, delay, maxAge, baseUrl }: Shared): Client =>
  openClient({ cache: openAnswerCache(cache), delay, maxAge, ...(baseUrl && { base: baseUrl }) });

export const fetchCommand = (name: string, about: string): Command =>
  new Command(name)
    .description(about)
    .option('--to <folder>', 'folder of fetched records', '.cache/live')
    .option('--cache <folder>', 'folder of the answers themselves', '.cache/answers')
    .option('--delay <ms>', 'pause between two questions', whole, 100)
    .option('--max-age <time>', 'how long a kept answer is good: 30m, 12h, 7d', duration, units.h * 12)
    .addOption(new Option('--base-url <url>', 'asks this host instead of the real ones').argParser(base))
    .option('--today <day>', 'day written as the day of fetching', day, new Date().toISOString().slice(0, 10));

/** What the target of a command is given beside its options. */
export interface Asking {
  client: Client;
  progress: Progress;
}

/** Runs one target with its client and says how it went. */
export async function run(options: Shared, target: (asking: Asking) => Promise<Record<string, number>>): Promise<void> {
  const client = clientOf(options);
  const found = await target({ client, progress });
  const { asked, kept, nothing } = client.counts;
  const list = Object.entries(found).map(([what, count]) => `${count} ${what}`);
  console.log(
    `${list.join(', ')}. ${asked} questions asked, ${kept} answers were kept from before, ${nothing} had nothing.`,
  );
}
