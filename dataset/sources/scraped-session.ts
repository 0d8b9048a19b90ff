/**
 * Bills and roll calls in the format of the Open States scrapers (`bill_*.json`, `vote_event_*.json`), which is the same
 * for every state. An odd record is left out and told; more than one in a hundred means another format, and stops.
 */
import * as z from 'zod/mini';
import { readArchive } from './archives';
import { BuildProblem, type Snapshot } from './snapshot';

const text = z.string();
/** `~{"classification": "lower"}`: a reference by what is known of the thing. */
const chamberOf = z.pipe(
  text,
  z.transform((reference) => (reference.includes('"upper"') ? 'senate' : reference.includes('"lower"') ? 'house' : '')),
);

const Bill = z.object({
  legislative_session: text,
  identifier: text,
  title: text,
  from_organization: chamberOf,
  subject: z.array(text),
  other_titles: z.array(z.object({ title: text })),
  actions: z.array(z.object({ description: text, date: text, organization_id: chamberOf })),
  sponsorships: z.array(z.object({ name: text, primary: z.boolean(), entity_type: text })),
  related_bills: z.array(z.object({ identifier: text, relation_type: text })),
  citations: z.optional(z.array(z.object({ citation: text }))),
  sources: z.array(z.object({ url: text })),
});
export type ScrapedBill = z.infer<typeof Bill>;

const VoteEvent = z.object({
  motion_text: text,
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

/** Reads the archives of one state. */
export async function readScraped(snapshot: Snapshot, files: readonly string[]): Promise<ScrapedSession> {
  const bills: ScrapedBill[] = [];
  const votes: ScrapedVote[] = [];
  const odd: string[] = [];
  for (const file of files)
    for (const { name, text: content } of await readArchive(
      snapshot,
      file,
      /(?:^|\/)(?:bill|vote_event)_[^/]+\.json$/,
    )) {
      const read = /(?:^|\/)bill_/.test(name) ? parseBill(content) : parseVote(content);
      if ('problem' in read) odd.push(`${name}: ${read.problem}`);
      else if (read.kind === 'bill') bills.push(read.bill);
      else votes.push(read.vote);
    }
  const all = bills.length + votes.length + odd.length;
  if (bills.length === 0) throw new BuildProblem(`${files.join(', ')}: no bills inside.`);
  if (odd.length * 100 > all)
    throw new BuildProblem(`${files.join(', ')}: ${odd.length} of ${all} records cannot be read, first ${odd[0]}`);
  return {
    bills: once(bills, (bill) => `${bill.legislative_session} ${bill.identifier}`),
    votes: once(votes, (vote) => JSON.stringify(vote)),
    odd,
  };
}
