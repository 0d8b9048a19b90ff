/**
 * Congress's own file of every measure, from the bulk data of the Government Publishing Office: one archive for each kind of
 * measure → one file of what the scraped record lacks. See `bill-status.ts`.
 */
import { gunzipSync, gzipSync } from 'node:zlib';
import { BuildProblem } from '../../../build-problem';
import { newestOf, sourceFrom, type Fetched, type Upstream } from '../../../clients/upstream/upstream';
import { filesInZip } from '../../../clients/upstream/zip';
import type { Snapshot } from '../../../sources/snapshot';
import { readBillStatus, type BillStatus } from './bill-status';

const kinds = ['hr', 's', 'hjres', 'sjres', 'hconres', 'sconres', 'hres', 'sres'] as const;

const folder = (congress: number) => `https://www.govinfo.gov/bulkdata/BILLSTATUS/${congress}`;
export const statusesFile = (congress: number) => `records/us/${congress}-status.json.gz`;

function read(congress: number, answers: readonly Uint8Array[], today: string): Fetched {
  const statuses: BillStatus[] = [];
  const odd: string[] = [];
  for (const [at, kind] of kinds.entries()) {
    const what = `BILLSTATUS-${congress}-${kind}.zip`;
    for (const { name, content } of filesInZip(answers[at] as Uint8Array, /\.xml$/, what)) {
      try {
        const status = readBillStatus(content, name);
        if (status.congress !== congress) throw new BuildProblem(`${name}: is of the ${status.congress}th Congress.`);
        statuses.push(status);
      } catch (error) {
        if (!(error instanceof BuildProblem)) throw error;
        odd.push(error.message);
      }
    }
  }
  const newest = newestOf(
    statuses.flatMap(({ updated }) => updated ?? []),
    today,
  );
  const source = sourceFrom(
    'Library of Congress and Government Publishing Office, bill status',
    folder(congress),
    today,
    { ...(newest && { contentDate: newest }), licence: 'public domain' },
  );
  const lines = statuses.map((status) => JSON.stringify(status)).join(',\n');
  return {
    files: new Map([[statusesFile(congress), { content: gzipSync(`{"bills":[\n${lines}\n]}\n`), source }]]),
    ids: statuses.map(({ bill }) => `${congress} ${bill}`),
    odd,
    ...(newest && { newestFact: newest, contentDate: newest }),
  };
}

export const congressStatuses = (congress: number): Upstream => ({
  id: 'us-status',
  title: `Congress, the ${congress}th: summaries and co-sponsors’ days`,
  needed: false,
  urls: kinds.map((kind) => `${folder(congress)}/${kind}/BILLSTATUS-${congress}-${kind}.zip`),
  // A promise, as every source's: whatever is thrown is told by it.
  read: (answers, today) => Promise.resolve().then(() => read(congress, answers, today)),
});

/** "S 1383" → what its file says; empty where nobody has fetched them. */
export function readStatuses(snapshot: Snapshot, congress: number): ReadonlyMap<string, BillStatus> {
  const file = statusesFile(congress);
  if (!snapshot.has(file)) return new Map();
  const { bills } = JSON.parse(gunzipSync(snapshot.bytes(file)).toString('utf8')) as { bills: BillStatus[] };
  return new Map(bills.map((status) => [status.bill, status]));
}
