/**
 * A night on a small excerpt: a scrape that a host on this device serves is fetched and built as all of it would be, into
 * the packs that ship. Only the session that was fetched is new in them.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openAnswerCache } from '../../../dataset/clients/answer-cache';
import { openSources } from '../../../dataset/clients/open-sources';
import { openClient } from '../../../dataset/clients/polite-client';
import { pack } from '../../../dataset/clients/upstream/archive';
import { fetchAll } from '../../../dataset/clients/upstream/fetch-all';
import { upstreams } from '../../../dataset/clients/upstream/list';
import type { BuiltFiles } from '../../../dataset/packs/build';
import { bundleIndex, indexText } from '../../../dataset/packs/bundle-index';
import { Report } from '../../../dataset/packs/report';
import { fileText } from '../../../dataset/packs/write';
import { readRecords } from '../../../dataset/records/read';
import { sessionFiles } from '../../../dataset/records/write-session';
import { issueIds } from '../../../engine/issues';
import type { BundleIndex, FilePath } from '../../../engine/release/bundle';
import type { RosterFile } from '../../../engine/release/packs';
import { startUpstreams } from '../clients/upstream-server';

const quiet = { start: () => {}, step: () => {}, end: () => {}, say: () => {} };
const today = '2026-11-29';
const session = '2025-2026';
const excerpt = 'tests/dataset/records/excerpt/wa.json';

interface Excerpt {
  bills: { identifier: string; title: string }[];
  votes: { bill_identifier: string }[];
}

/** The excerpt as its repository is packed, with one of its bills under another number and title. */
function scrape(root: string, from: string, to: string, title: string): Promise<Uint8Array> {
  const { bills, votes } = JSON.parse(readFileSync(join(root, excerpt), 'utf8')) as Excerpt;
  const records = [
    ...bills.map((bill) => (bill.identifier === from ? { ...bill, identifier: to, title } : bill)),
    ...votes.map((vote) => (vote.bill_identifier === from ? { ...vote, bill_identifier: to } : vote)),
  ];
  const name = (record: object) => ('bill_identifier' in record ? 'vote_event' : 'bill');
  return pack(
    records.map((record, at) => ({
      path: `wa-legislation-main/_data/wa/${name(record)}_${at}.json`,
      text: JSON.stringify({
        _id: `one-${at}`,
        scraped_at: '2026-11-28T00:00:00+00:00',
        legislative_session: session,
        ...record,
      }),
    })),
  );
}

async function fetchExcerpt(archive: Uint8Array, folder: string): Promise<string> {
  const server = await startUpstreams([['/govbot-openstates-scrapers/wa-legislation/tar.gz/HEAD', archive]]);
  const to = join(folder, 'live');
  try {
    const cache = openAnswerCache(join(folder, 'answers'));
    const client = openClient({ cache, delay: 0, maxAge: 0, base: server.url, pause: () => Promise.resolve() });
    const run = { client, progress: quiet, to, today, maxAge: 0, now: () => Date.parse(`${today}T12:00:00Z`) };
    const all = upstreams({ congress: 119, biennium: session }).filter(({ id }) => id === 'wa-record');
    const [report] = await fetchAll(run, all);
    if (report?.state !== 'new') throw new Error(`The excerpt was not fetched: ${JSON.stringify(report)}`);
  } finally {
    await server.close();
  }
  return to;
}

/**
 * Writes the packs that ship to a folder, with the session of the excerpt in the place of their own.
 * @returns the files of that session: an excerpt has fewer records than what ships, which has to be said.
 */
export async function excerptNight(
  root: string,
  folder: string,
  packs: string,
  { from, to, title }: { from: string; to: string; title: string },
): Promise<FilePath[]> {
  const { live, snapshot } = openSources({ from: await fetchExcerpt(await scrape(root, from, to, title), folder) });
  cpSync(join(root, 'public/packs'), packs, { recursive: true });
  const roster = (pack: string) =>
    [pack, JSON.parse(readFileSync(join(packs, pack, 'roster.json'), 'utf8')) as RosterFile] as const;
  const inputs = {
    congress: { legislators: [], executive: [], offices: [], committees: [], membership: {} },
    retired: new Map(),
    inFull: new Map(),
  };
  const rosters = new Map(['us', 'wa'].map(roster));
  const sessions = await readRecords({ snapshot, live, rosters, inputs }, new Report(), () => {});
  const index = JSON.parse(readFileSync(join(packs, 'index.json'), 'utf8')) as BundleIndex;
  const files: BuiltFiles = new Map();
  const isNew = ({ path }: { path: string }) =>
    sessions.some(({ pack: own, session: name }) => path.startsWith(`${own}/${name}/`));
  for (const { path } of index.files.filter((file) => !isNew(file)))
    files.set(path as FilePath, readFileSync(join(packs, `${path}.json`), 'utf8'));
  for (const record of sessions) {
    rmSync(join(packs, record.pack, record.session), { recursive: true });
    for (const [name, file] of sessionFiles(record, issueIds, () => [], today)) {
      const path = name as FilePath;
      const place = join(packs, `${path}.json`);
      files.set(path, fileText(path, file));
      mkdirSync(dirname(place), { recursive: true });
      writeFileSync(place, files.get(path) ?? '');
    }
  }
  writeFileSync(join(packs, 'index.json'), indexText(bundleIndex(files, today)));
  return index.files.filter(isNew).map(({ path }) => path as FilePath);
}
