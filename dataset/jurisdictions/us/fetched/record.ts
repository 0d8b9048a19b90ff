/** Every measure of a Congress, from the scraped bill status of govinfo → one file of compact rows with their histories. */
import { DateTime } from 'luxon';
import { gzipSync } from 'node:zlib';
import * as z from 'zod/mini';
import { BuildProblem } from '../../../sources/snapshot';
import { unpack } from '../../../clients/upstream/archive';
import { archiveOf, newestOf, pageOf, type Fetched, type Upstream } from '../../../clients/upstream/upstream';

const repository = 'govbot-data/usa-legislation';
export const congressMeasuresFile = (congress: number) => `records/us/${congress}-bills.json.gz`;

const text = z.string();
const bioguides = z.optional(z.array(text));
const Scraped = z.object({
  legislative_session: text,
  identifier: text.check(z.regex(/^(?:HR|S|[HS](?:J|CON)?RES) \d+$/)),
  title: text.check(z.minLength(1)),
  other_titles: z.array(z.object({ title: text })),
  /** The newest first. */
  actions: z.array(z.object({ description: text, date: text, organization_id: text })),
  extras: z.object({ sponsor_bioguides: bioguides, cosponsor_bioguides: bioguides }),
});
type Scraped = z.infer<typeof Scraped>;

/** Moments are in universal time: nine in the evening in Washington, D.C. is another day there. */
export function dayIn(moment: string): string {
  const day = DateTime.fromISO(moment, { setZone: true }).setZone('America/New_York').toISODate();
  if (!day) throw new BuildProblem(`"${moment}" is no moment.`);
  return day;
}

const chamberOf = (organization: string) =>
  organization.includes('"lower"') ? 'House' : organization.includes('"upper"') ? 'Senate' : '';

/** "Referred to the House Committee on the Budget." Joint referrals keep their whole length: the compiler parts them. */
const referral = /\b[Rr]eferred to the (?:House |Senate )?Committee on (.+?)(?:\.|$)/;

/** A row in the form that the compiler reads. */
export function congressRow({ identifier, title, other_titles: others, actions, extras }: Scraped) {
  const told = [...actions].reverse().map(({ date, organization_id: organization, description }) => ({
    day: dayIn(date),
    chamber: chamberOf(organization),
    line: description,
  }));
  const inOrder = told
    .map((action, at) => ({ action, at }))
    .sort((a, b) => (a.action.day < b.action.day ? -1 : a.action.day > b.action.day ? 1 : a.at - b.at))
    .map(({ action }) => action);
  const last = inOrder.at(-1);
  const committees = inOrder.flatMap(({ chamber, line }) => {
    const name = referral.exec(line)?.[1];
    return name && chamber ? [[chamber, name] as const] : [];
  });
  return {
    bill: identifier,
    title,
    otherTitles: others.map((other) => other.title),
    introduced: inOrder[0]?.day ?? null,
    sponsor: extras.sponsor_bioguides?.[0] ?? null,
    cosponsors: extras.cosponsor_bioguides ?? [],
    committees,
    latest: last ? [last.day, last.line.slice(0, 300)] : null,
    law: inOrder.find(({ line }) => line.startsWith('Became Public Law'))?.line ?? null,
    actions: inOrder.map(({ day, chamber, line }) => [day, chamber, line.slice(0, 300)]),
  };
}

const kind = (bill: string) => bill.split(' ')[0] ?? '';
const inNumber = (a: string, b: string) =>
  kind(a) === kind(b) ? Number(a.split(' ')[1]) - Number(b.split(' ')[1]) : kind(a) < kind(b) ? -1 : 1;

async function read(congress: number, answer: Uint8Array, today: string): Promise<Fetched> {
  const wanted = new RegExp(`/sessions/${congress}/bills/[^/]+/metadata\\.json$`);
  const { files, commit, day } = await unpack(answer, wanted, repository);
  const odd: string[] = [];
  const rows = files.flatMap(({ path, text: content }) => {
    try {
      return [congressRow(z.parse(Scraped, JSON.parse(content)))];
    } catch (error) {
      odd.push(`${path}: ${(error as Error).message.split('\n')[0]}`);
      return [];
    }
  });
  rows.sort((a, b) => inNumber(a.bill, b.bill));
  const lines = rows.map((row) => JSON.stringify(row)).join(',\n');
  const newestFact = newestOf(
    rows.flatMap(({ latest }) => latest?.[0] ?? []),
    today,
  );
  const source = {
    publisher: 'govinfo bill status, read by the Open States scraper of govbot',
    url: pageOf(repository, commit),
    retrieved: today,
    ...(day && { contentDate: day }),
  };
  return {
    files: new Map([[congressMeasuresFile(congress), { content: gzipSync(`{"bills":[\n${lines}\n]}\n`), source }]]),
    ids: rows.map(({ bill }) => bill),
    odd,
    ...(newestFact && { newestFact }),
    ...(day && { contentDate: day }),
  };
}

export const congressRecord = (congress: number): Upstream => ({
  id: 'us-record',
  title: `Congress, the ${congress}th: measures`,
  needed: true,
  urls: [archiveOf(repository)],
  read: async ([answer], today) => read(congress, answer as Uint8Array, today),
});
