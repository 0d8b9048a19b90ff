/** Congress's own files of its measures, fetched as their host sends them, kept, and put into the packs. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openAnswerCache } from '../../../dataset/clients/answer-cache';
import { openLive, preferLive } from '../../../dataset/clients/live-folder';
import { openClient } from '../../../dataset/clients/polite-client';
import { fetchAll } from '../../../dataset/clients/upstream/fetch-all';
import { filesInZip } from '../../../dataset/clients/upstream/zip';
import { congressStatuses, readStatuses, statusesFile } from '../../../dataset/jurisdictions/us/fetched/statuses';
import { testFolder } from '../folders';
import { statusArchives } from './snapshot-as-upstreams';
import { startUpstreams } from './upstream-server';

const quiet = { start: () => {}, step: () => {}, end: () => {}, say: () => {} };
const archiveAt = (kind: string) => `/bulkdata/BILLSTATUS/119/${kind}/BILLSTATUS-119-${kind}.zip`;
const fixture = (name: string) => new Uint8Array(readFileSync(new URL(`fixtures/us/${name}`, import.meta.url)));

async function host() {
  const server = await startUpstreams(statusArchives());
  onTestFinished(() => server.close());
  const folder = testFolder();
  const cache = openAnswerCache(join(folder, 'answers'));
  const client = openClient({ cache, delay: 0, maxAge: 0, base: server.url, pause: () => Promise.resolve() });
  const to = join(folder, 'live');
  const fetched = async (today: string) => {
    const run = { client, progress: quiet, to, today, maxAge: 0, now: () => Date.parse(`${today}T12:00:00Z`) };
    const [report] = await fetchAll(run, [congressStatuses(119)]);
    return report!;
  };
  return { server, to, fetched };
}

describe('Congress’s own files of its measures', () => {
  it('come from one archive for each kind, and are read again as they were kept', async () => {
    const { to, fetched, server } = await host();
    expect(await fetched('2026-11-29')).toMatchObject({
      state: 'new',
      needed: false,
      records: 2,
      newestFact: '2025-09-19',
      files: [statusesFile(119)],
    });
    expect(server.asked).toHaveLength(8);
    const live = openLive(to);
    expect(live.source(statusesFile(119))).toMatchObject({ contentDate: '2025-09-19', retrieved: '2026-11-29' });
    const statuses = readStatuses(preferLive(live), 119);
    expect([...statuses.keys()]).toEqual(['S 1383', 'SJRES 11']);
    expect(statuses.get('S 1383')?.summary?.version).toBe('Introduced in Senate');
    // Asked again, the host says that nothing has changed.
    expect((await fetched('2026-11-30')).state).toBe('unchanged');
  });

  it.each<[string, Uint8Array | { status: number }, RegExp]>([
    ['an archive cut short', zipSync({ 'a.xml': fixture('BILLSTATUS-119s1383.xml') }).slice(0, 900), /no ZIP archive/],
    ['a page instead of an archive', new TextEncoder().encode('<html>'), /no ZIP archive/],
    ['nothing at all', { status: 404 }, /status 404/],
    [
      'another Congress’s files',
      zipSync({
        'a.xml': new TextEncoder().encode(
          new TextDecoder().decode(fixture('BILLSTATUS-119s1383.xml')).replace('<congress>119<', '<congress>118<'),
        ),
      }),
      /cannot be read/,
    ],
  ])('leave the earlier copy in place where one kind has %s', async (_, answer, problem) => {
    const { server, fetched, to } = await host();
    await fetched('2026-11-29');
    server.answers.set(archiveAt('s'), answer);
    const report = await fetched('2026-11-30');
    expect(report.state).toBe('kept');
    expect(report.problem).toMatch(problem);
    expect(existsSync(join(to, statusesFile(119)))).toBe(true);
    expect(readStatuses(preferLive(openLive(to)), 119).size).toBe(2);
  });

  it('are none where nobody has fetched them', () => {
    const nothing = { has: () => false, text: () => '', bytes: () => new Uint8Array(), list: () => [] };
    expect(readStatuses(nothing, 119).size).toBe(0);
  });
});

it('unpacks many files of an archive, a few at a time, in the order of names', () => {
  const files = Object.fromEntries(
    Array.from({ length: 450 }, (_, at) => [`${String(at).padStart(3, '0')}.xml`, new Uint8Array([at % 256])]),
  );
  const found = [...filesInZip(zipSync({ ...files, 'readme.txt': new Uint8Array([1]) }), /\.xml$/, 'sample')];
  expect(found.map(({ name }) => name)).toEqual(Object.keys(files).sort());
  expect(found[449]?.content).toEqual(new Uint8Array([449 % 256]));
});
