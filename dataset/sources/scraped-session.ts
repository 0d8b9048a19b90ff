/**
 * Bills and roll calls in the format of the Open States scrapers (`bill_*.json`, `vote_event_*.json`), which is the same
 * for every state. An odd record is left out and told; more than one in a hundred means another format, and stops.
 */
import { gunzipSync } from 'node:zlib';
import * as z from 'zod/mini';
import { readArchive } from './archives';
import { BuildProblem, type Snapshot } from './snapshot';

const text = z.string();
/** `~{"classification": "lower"}`: a reference by what is known of the thing. */
const chamberOf = z.pipe(
  text,
  z.transform((reference) => (reference.includes('"upper"') ? 'senate' : reference.includes('"lower"') ? 'house' : '')),
);

/** `~{"chamber": "upper", "name": "Ormsby"}`. */
const saidChamber = z.pipe(
  text,
  z.transform((reference) =>
    /"chamber": ?"upper"/.test(reference) ? 'senate' : /"chamber": ?"lower"/.test(reference) ? 'house' : '',
  ),
);

const Bill = z.object({
  legislative_session: text,
  identifier: text,
  /** The scraper's own classes of measures: `bill`, `joint resolution`. */
  classification: z.optional(z.array(text)),
  title: text,
  from_organization: chamberOf,
  subject: z.array(text),
  abstracts: z.optional(z.array(z.object({ abstract: text }))),
  other_titles: z.array(z.object({ title: text })),
  actions: z.array(
    z.object({
      description: text,
      date: text,
      organization_id: chamberOf,
      /** The scraper's own classes: `passage`, `referral-committee`. */
      classification: z.optional(z.array(text)),
      /** Committees that it names apart from the words. */
      related_entities: z.optional(z.array(z.object({ name: text, entity_type: text }))),
    }),
  ),
  sponsorships: z.array(
    z.object({
      name: text,
      primary: z.boolean(),
      entity_type: text,
      /** The chamber in which the sponsor sits, where the scraper says it: others may sit in either. */
      person_id: z.optional(z.nullable(saidChamber)),
    }),
  ),
  related_bills: z.array(z.object({ identifier: text, relation_type: text })),
  citations: z.optional(z.array(z.object({ citation: text }))),
  sources: z.array(z.object({ url: text })),
});
export type ScrapedBill = z.infer<typeof Bill>;

const VoteEvent = z.object({
  legislative_session: z.optional(text),
  motion_text: text,
  /** The scraper's own classes: `passage`, `committee-passage`. */
  motion_classification: z.optional(z.array(text)),
  start_date: text,
  result: text,
  organization: chamberOf,
  bill_identifier: z.optional(z.nullable(text)),
  counts: z.array(z.object({ option: text, value: z.int() })),
  votes: z.array(z.object({ option: text, voter_name: text })),
});
export type ScrapedVote = z.infer<typeof VoteEvent>;

export interface ScrapedSession {
  bills: ScrapedBill[];
  votes: ScrapedVote[];
  /** What could not be read: file and why. */
  odd: string[];
}

type Problem = { problem: string };

function parsed<T>(schema: z.ZodMiniType<T>, content: string): T | Problem {
  try {
    const read = z.safeParse(schema, JSON.parse(content));
    if (read.success) return read.data;
    const [issue] = read.error.issues;
    return { problem: `${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}` };
  } catch (error) {
    return { problem: (error as Error).message };
  }
}

const isProblem = (read: object): read is Problem => 'problem' in read;

export function parseBill(content: string): { kind: 'bill'; bill: ScrapedBill } | Problem {
  const bill = parsed(Bill, content);
  return isProblem(bill) ? bill : { kind: 'bill', bill };
}

export function parseVote(content: string): { kind: 'vote'; vote: ScrapedVote } | Problem {
  const vote = parsed(VoteEvent, content);
  return isProblem(vote) ? vote : { kind: 'vote', vote };
}

/** Same content, same text: upstream gives one event a new name now and then. */
const once = <T>(records: readonly T[], identity: (record: T) => string): T[] => [
  ...new Map(records.map((record) => [identity(record), record])).values(),
];

type Read = ReturnType<typeof parseBill> | ReturnType<typeof parseVote>;

/** Sorts what was read; too much that is odd means another format, and stops. @param from for errors. */
function sorted(read: Iterable<readonly [name: string, record: Read]>, from: string): ScrapedSession {
  const bills: ScrapedBill[] = [];
  const votes: ScrapedVote[] = [];
  const odd: string[] = [];
  for (const [name, record] of read)
    if ('problem' in record) odd.push(`${name}: ${record.problem}`);
    else if (record.kind === 'bill') bills.push(record.bill);
    else votes.push(record.vote);
  const all = bills.length + votes.length + odd.length;
  if (bills.length === 0) throw new BuildProblem(`${from}: no bills inside.`);
  if (odd.length * 100 > all)
    throw new BuildProblem(`${from}: ${odd.length} of ${all} records cannot be read, first ${odd[0]}`);
  return {
    bills: once(bills, (bill) => `${bill.legislative_session} ${bill.identifier}`),
    votes: once(votes, (vote) => JSON.stringify(vote)),
    odd,
  };
}

/** Reads the archives of one state. */
export async function readScraped(snapshot: Snapshot, files: readonly string[]): Promise<ScrapedSession> {
  const read: [string, Read][] = [];
  for (const file of files)
    for (const { name, text: content } of await readArchive(snapshot, file, /(?:^|\/)(?:bill|vote_event)_[^/]+\.json$/))
      read.push([name, /(?:^|\/)bill_/.test(name) ? parseBill(content) : parseVote(content)]);
  return sorted(read, files.join(', '));
}

/** The same records as lines, one each: bills in one file, roll calls in the other, where they are asked for. */
export function readScrapedLines(snapshot: Snapshot, bills: string, votes?: string): ScrapedSession {
  const lines = <T>(file: string, parse: (line: string) => T): [string, T][] =>
    new TextDecoder()
      .decode(gunzipSync(snapshot.bytes(file)))
      .split('\n')
      .flatMap((line, at) => (line.trim() === '' ? [] : [[`${file}, line ${at + 1}`, parse(line)] as [string, T]]));
  return sorted([...lines<Read>(bills, parseBill), ...(votes ? lines<Read>(votes, parseVote) : [])], bills);
}
