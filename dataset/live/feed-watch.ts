/** The state of a published feed, read as readers read it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { feedReader, openFeed, type PublishedFeed } from '../publish/feed-source';
import type { Signers } from '../publish/signers';
import { BuildProblem } from '../sources/snapshot';
import { dueOn, type Calendar } from './calendar';
import { factsOf } from './feed-content';
import { newestFacts } from './newest-facts';
import { Status, statusOf } from './watch';

/** The feed at an address or in a folder. Throws a BuildProblem where there is none. `name` says where, for people. */
export async function feedAt(place: string, signers: Signers, name = `at ${place}`): Promise<PublishedFeed> {
  const feed = await openFeed(place, feedReader(place), signers);
  if (feed) return feed;
  throw new BuildProblem(
    `There is no feed ${name} yet. The first one is published by people: keys and words together (docs/operator.md).`,
  );
}

/** The heartbeat that lies beside a feed. */
async function lastStatus(place: string): Promise<Status | undefined> {
  const text = /^https?:/.test(place)
    ? await fetch(new URL('status.json', place), { signal: AbortSignal.timeout(30_000) }).then(
        (answer) => (answer.ok ? answer.text() : undefined),
        () => undefined,
      )
    : existsSync(join(place, 'status.json'))
      ? readFileSync(join(place, 'status.json'), 'utf8')
      : undefined;
  if (text === undefined) return undefined;
  const read = Status.safeParse(JSON.parse(text));
  return read.success ? read.data : undefined;
}

export interface Looking {
  place: string;
  feed: PublishedFeed;
  calendar: Calendar;
  now: number;
}

/** What is wrong with it now; its `checked` is this moment, for whoever has just looked for facts. */
export async function lookAt({ place, feed, calendar, now }: Looking): Promise<Status> {
  const today = new Date(now).toISOString().slice(0, 10);
  return statusOf({
    calendar,
    due: dueOn(calendar, today),
    now,
    hasFacts: feed.facts !== undefined,
    newest: newestFacts(await factsOf(feed), today),
    expires: { facts: feed.facts?.manifest.expires, words: feed.words.manifest.expires },
    lastChecked: (await lastStatus(place))?.checked,
  });
}
