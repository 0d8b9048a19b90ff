/** Tonight's packs against what readers have → nothing, or a signed release of facts with a note of what changed. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withAllowedLinks } from '../publish/allowed-links';
import { packsSource } from '../publish/compose';
import type { PublishedFeed } from '../publish/feed-source';
import { makeRelease } from '../publish/make-release';
import type { Signers } from '../publish/signers';
import { BuildProblem } from '../sources/snapshot';
import type { Calendar, Due } from './calendar';
import { gaps } from './coverage';
import { factsOf } from './feed-content';
import { keepIds } from './steady-ids';
import { summaryOf } from './summary';
import { keepUnchanged, type Compared } from './unchanged';
import { alarmDays } from './watch';

export interface Night {
  packs: string;
  feed: PublishedFeed;
  signers: Signers;
  calendar: Calendar;
  due: Due;
  now: number;
  /** Paths or packs that may rightly be smaller. */
  allowShrink: readonly string[];
}

export interface Found {
  compared: Compared;
  summary: string;
  /** `same`: nothing to publish. `again`: nothing new, but what readers have is soon too old. */
  kind: 'same' | 'again' | 'changed';
}

const dayMs = 86_400_000;

/** So early that a night that fails does not yet call anybody. */
const isSoonOver = ({ feed, due, now }: Night): boolean => {
  const end = feed.facts?.manifest.expires;
  return end !== undefined && Date.parse(end) - now < (alarmDays + due.every + 1) * dayMs;
};

/** What is new tonight. Throws a BuildProblem for gaps: then nothing is signed, and readers keep what they have. */
export async function findChanges(night: Night): Promise<Found> {
  const { packs, feed, calendar, now } = night;
  const before = await factsOf(feed);
  const source = packsSource(packs).content.filter(({ path }) => path !== 'editorial');
  const linked = withAllowedLinks(source, feed.words.manifest.hosts);
  const steady = keepIds(linked.content, before);
  const missing = gaps(before, steady.content, night.allowShrink);
  if (missing.length > 0)
    throw new BuildProblem(
      [
        'Tonight’s facts have gaps, so nothing was signed. Readers keep what they have.',
        ...missing.map((line) => `- ${line}`),
        'If that is right, run again with --allow-shrink and the path or the pack.',
      ].join('\n'),
    );
  const compared = keepUnchanged(steady.content, before);
  const isChanged = compared.changed.length + compared.fresh.length + compared.gone.length > 0;
  const who = Object.fromEntries(Object.entries(calendar).map(([pack, { who: name }]) => [pack, name]));
  const day = new Date(now).toISOString().slice(0, 10);
  const summary = summaryOf({ day, before, compared, kept: steady.kept, who });
  return { compared, summary, kind: isChanged ? 'changed' : isSoonOver(night) ? 'again' : 'same' };
}

/** A pack stands for all of its files that are smaller now. */
function allowedPaths({ feed, allowShrink }: Night, { content }: Compared): string[] {
  const now = new Map<string, number>(content.map(({ path, records }) => [path, records]));
  const smaller = (feed.facts?.manifest.files ?? []).filter(({ path, records }) => (now.get(path) ?? 0) < records);
  return allowShrink.flatMap((one) =>
    /^[a-z]{2}$/.test(one) ? smaller.flatMap(({ path }) => (path.startsWith(`${one}/`) ? [path] : [])) : [one],
  );
}

/** The day as a number, or one more than the last. */
const nextVersion = ({ feed, now }: Pick<Night, 'feed' | 'now'>): number =>
  Math.max(
    Number(new Date(now).toISOString().slice(0, 10).replaceAll('-', '')),
    (feed.facts?.manifest.version ?? 0) + 1,
  );

/** The next version that has no folder yet: one signed earlier that day may be half published, and stays what it is. */
export function nextFolder(night: Pick<Night, 'feed' | 'now'>, releases: string): { version: number; to: string } {
  const folder = (version: number) => join(releases, `facts-${version}`);
  let version = nextVersion(night);
  while (existsSync(folder(version))) version++;
  return { version, to: folder(version) };
}

/** Signs what was found, in a folder of its own, with the note in `summary.md`. Answers the log's lines. */
export async function signFacts(
  night: Night,
  found: Found,
  key: string,
  to: string,
  version = nextVersion(night),
): Promise<string[]> {
  const { packs, feed, signers, due, now } = night;
  const lines: string[] = [];
  const { asOf } = packsSource(packs);
  await makeRelease(
    'facts',
    { asOf, hosts: feed.words.manifest.hosts, content: found.compared.content },
    {
      epoch: signers.epoch,
      after: feed,
      now,
      goodForDays: due.goodForDays,
      minExtension: feed.facts?.manifest.minExtension ?? feed.words.manifest.minExtension,
      withdraw: [],
      version,
      allowShrink: allowedPaths(night, found.compared),
    },
    { key, to, signers, say: (line) => lines.push(line) },
  );
  writeFileSync(join(to, 'summary.md'), found.summary);
  return lines;
}
