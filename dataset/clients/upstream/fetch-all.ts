/**
 * Fetches every source whole, one after the other, into the folder that the compiler reads. What could not be had, could
 * not be read or is shorter than before leaves its earlier copy in place; an answer that says the same as the last one
 * changes no file. Killed at any moment, it goes on with the sources that are still to come.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod/mini';
import { BuildProblem, checked } from '../../sources/snapshot';
import { writeLive } from '../live-folder';
import type { Client, WholeAnswer } from '../polite-client';
import type { Progress } from '../progress';
import { mostLost, mostOdd, type Fetched, type Upstream } from './upstream';

const Kept = z.object({
  /** Moment of the last answer, ISO 8601. */
  asked: z.string(),
  /** Day on which the files were last written. */
  retrieved: z.string(),
  etags: z.record(z.string(), z.string()),
  files: z.array(z.string()),
  records: z.int(),
  newestFact: z.optional(z.string()),
  contentDate: z.optional(z.string()),
  odd: z.array(z.string()),
});
type Kept = z.infer<typeof Kept>;

export interface SourceReport {
  id: string;
  title: string;
  needed: boolean;
  /** `new` written, `unchanged` asked or lately asked and the same, `kept` the earlier copy stands, `missing` none. */
  state: 'new' | 'unchanged' | 'kept' | 'missing';
  problem?: string;
  files: readonly string[];
  retrieved?: string;
  contentDate?: string;
  newestFact?: string;
  records?: number;
  odd?: readonly string[];
}

export interface FetchAll {
  client: Pick<Client, 'askWhole'>;
  progress: Progress;
  /** Folder of fetched sources. */
  to: string;
  today: string;
  /** Milliseconds for which a source is not asked again. */
  maxAge: number;
  /** The present moment, in milliseconds. */
  now(): number;
}

const stateFile = (to: string, id: string) => join(to, 'sources', `${id}.json`);
const idsFile = (to: string, id: string) => join(to, 'sources', `${id}.ids`);

function writeWhole(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.part`, text);
  renameSync(`${path}.part`, path);
}

function keptOf(to: string, { id, urls }: Upstream): Kept | undefined {
  const path = stateFile(to, id);
  if (!existsSync(path)) return undefined;
  const kept = checked(Kept, JSON.parse(readFileSync(path, 'utf8')), path);
  const isWhole = kept.files.every((name) => existsSync(join(to, name)));
  return isWhole && Object.keys(kept.etags).every((url) => urls.includes(url)) ? kept : undefined;
}

/** All answers; undefined where the host says of each that it is the one we had. */
async function ask({ client }: FetchAll, { urls }: Upstream, kept: Kept | undefined) {
  const answers: WholeAnswer[] = [];
  for (const url of urls) answers.push(await client.askWhole({ url, etag: kept?.etags[url] }));
  if (answers.every(({ bytes }) => bytes === undefined)) return undefined;
  // Files of one source belong together: those that are the same are needed too.
  for (const [at, url] of urls.entries()) if (!answers[at]?.bytes) answers[at] = await client.askWhole({ url });
  const etags = urls.flatMap((url, at) => (answers[at]?.etag ? [[url, answers[at].etag] as const] : []));
  return { bytes: answers.flatMap(({ bytes }) => bytes ?? []), etags: Object.fromEntries(etags) };
}

/** Refuses what is no whole run. Records of sessions that the source has left behind are not missed. */
function refusePart({ ids, odd }: Fetched, { to }: FetchAll, { id }: Upstream): void {
  if (ids.length === 0) throw new BuildProblem('there is nothing in it, which is no answer.');
  const all = ids.length + odd.length;
  if (odd.length > all * mostOdd) throw new BuildProblem(`${odd.length} of ${all} records cannot be read: ${odd[0]}`);
  const path = idsFile(to, id);
  if (!existsSync(path)) return;
  const now = new Set(ids);
  const sessionOf = (one: string) => (one.includes(' ') ? one.slice(0, one.indexOf(' ')) : '');
  const sessions = new Set(ids.map(sessionOf));
  const before = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  const due = before.filter((one) => sessions.has(sessionOf(one)));
  const lost = due.filter((one) => !now.has(one));
  if (lost.length > Math.max(3, due.length * mostLost))
    throw new BuildProblem(
      `${lost.length} of ${due.length} records of the last run are gone (${lost.slice(0, 3).join(', ')} …): this run was cut short.`,
    );
}

const sameBytes = (to: string, name: string, content: string | Uint8Array) =>
  existsSync(join(to, name)) && readFileSync(join(to, name)).equals(Buffer.from(content as Uint8Array));

async function fetchOne(run: FetchAll, upstream: Upstream): Promise<SourceReport> {
  const { to, today, maxAge, now } = run;
  const { id, title, needed } = upstream;
  const kept = keptOf(to, upstream);
  const report = (state: SourceReport['state'], about: Kept | undefined, problem?: string): SourceReport => ({
    id,
    title,
    needed,
    state,
    ...(problem && { problem }),
    files: about?.files ?? [],
    ...(about && { retrieved: about.retrieved, records: about.records }),
    ...(about?.contentDate && { contentDate: about.contentDate }),
    ...(about?.newestFact && { newestFact: about.newestFact }),
    ...(about && about.odd.length > 0 && { odd: about.odd }),
  });
  if (kept && now() - Date.parse(kept.asked) < maxAge) return report('unchanged', kept);
  const asked = new Date(now()).toISOString();
  try {
    const answer = await ask(run, upstream, kept);
    if (!answer && kept) {
      writeWhole(stateFile(to, id), `${JSON.stringify({ ...kept, asked })}\n`);
      return report('unchanged', { ...kept, asked });
    }
    const fetched = await upstream.read(answer?.bytes ?? [], today);
    refusePart(fetched, run, upstream);
    const files = [...fetched.files.keys()];
    const isSame =
      kept !== undefined && [...fetched.files].every(([name, { content }]) => sameBytes(to, name, content));
    const state: Kept = {
      asked,
      retrieved: isSame ? kept.retrieved : today,
      etags: answer?.etags ?? {},
      files,
      records: fetched.ids.length,
      ...(fetched.newestFact && { newestFact: fetched.newestFact }),
      ...(fetched.contentDate && { contentDate: fetched.contentDate }),
      odd: [...fetched.odd],
    };
    // The same facts keep the day on which they came: a run that brings nothing new changes no file of the packs.
    if (!isSame) writeLive(to, fetched.files, fetched.folders);
    writeWhole(idsFile(to, id), `${[...fetched.ids].sort().join('\n')}\n`);
    writeWhole(stateFile(to, id), `${JSON.stringify(state)}\n`);
    return report(isSame ? 'unchanged' : 'new', state);
  } catch (error) {
    if (!(error instanceof BuildProblem)) throw error;
    return report(kept ? 'kept' : 'missing', kept, error.message);
  }
}

/** Runs through all sources, whatever becomes of one. */
export async function fetchAll(run: FetchAll, upstreams: readonly Upstream[]): Promise<SourceReport[]> {
  const reports: SourceReport[] = [];
  run.progress.start('Sources', upstreams.length);
  for (const [at, upstream] of upstreams.entries()) {
    // Before it is asked: one archive takes minutes.
    run.progress.say(`${at + 1} of ${upstreams.length}: ${upstream.title}`);
    const report = await fetchOne(run, upstream);
    reports.push(report);
    run.progress.step();
  }
  run.progress.end();
  return reports;
}

/** 0 all fresh, 3 something stands as it was, 1 something that the build needs is not there at all. */
export const exitCodeOf = (reports: readonly SourceReport[]): 0 | 1 | 3 =>
  reports.some(({ state, needed }) => state === 'missing' && needed)
    ? 1
    : reports.some(({ state }) => state === 'missing' || state === 'kept')
      ? 3
      : 0;
