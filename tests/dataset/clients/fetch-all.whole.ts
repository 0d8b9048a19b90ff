/** The copied sources, served as their hosts would and fetched, make the packs that the copies themselves make. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openAnswerCache } from '../../../dataset/clients/answer-cache';
import { openSources } from '../../../dataset/clients/open-sources';
import { openClient } from '../../../dataset/clients/polite-client';
import { exitCodeOf, fetchAll } from '../../../dataset/clients/upstream/fetch-all';
import { upstreams } from '../../../dataset/clients/upstream/list';
import { issuesFrom } from '../../../dataset/issues/of-measure';
import { readMoreFacts } from '../../../dataset/issues/more-facts';
import { buildPacks, buildRosters } from '../../../dataset/packs/build';
import { readInputs } from '../../../dataset/packs/inputs';
import { Report } from '../../../dataset/packs/report';
import { readRecords } from '../../../dataset/records/read';
import { issueIds } from '../../../engine/issues';
import { testFolder } from '../folders';
import { snapshotAsUpstreams } from './snapshot-as-upstreams';
import { startUpstreams } from './upstream-server';

const copied = '../shared/data';
const today = '2026-11-29';
const lists = {
  measures: 'dataset/earlier-measures',
  offices: 'dataset/earlier-offices',
  people: 'dataset/own-people',
  boundaries: 'public/boundaries',
};
const quiet = { start: () => {}, step: () => {}, end: () => {}, say: () => {} };

async function built(from: string) {
  const { live, snapshot } = openSources({ from });
  const report = new Report();
  const inputs = await readInputs(snapshot, () => {}, live, lists, today);
  const rosters = buildRosters(inputs, report);
  const sessions = await readRecords({ snapshot, live, rosters, inputs }, report, () => {});
  const records = { sessions, issues: issueIds, issuesOf: issuesFrom(readMoreFacts(snapshot)) };
  return buildPacks(inputs, rosters, records, report);
}

/** What says where and when a fact was copied. */
const ofTheCopy = new Set(['source', 'sources', 'sourceOf', 'asOf']);
/** What is made of words, which a text that was written back says in another order. */
const ofWords = new Set(['because']);

const facts = (text: string): unknown =>
  JSON.parse(text, (name, value: unknown) => (ofTheCopy.has(name) || ofWords.has(name) ? undefined : value));

describe.skipIf(!existsSync(copied))('fetch, then build', () => {
  it('makes the packs of the sources that were served', async () => {
    const server = await startUpstreams(await snapshotAsUpstreams(copied));
    onTestFinished(() => server.close());
    const folder = testFolder();
    const to = join(folder, 'live');
    const client = openClient({
      cache: openAnswerCache(join(folder, 'answers')),
      delay: 0,
      maxAge: 0,
      base: server.url,
    });
    const run = { client, progress: quiet, to, today, maxAge: 0, now: () => Date.parse(`${today}T12:00:00Z`) };
    const sources = upstreams({ congress: 119, biennium: '2025-2026' });
    const first = await fetchAll(run, sources);
    expect(first.filter(({ state }) => state !== 'new')).toEqual([]);
    const again = await fetchAll(run, sources);
    expect(again.filter(({ state }) => state !== 'unchanged')).toEqual([]);
    expect(exitCodeOf(again)).toBe(0);
    expect(server.asked.slice(-sources.length).every((line) => line.startsWith('304'))).toBe(true);

    const [fetched, known] = [await built(to), await built(copied)];
    // Of Congress the copies have the last action alone: what follows from whole histories is another matter.
    const isSteps = (path: string) => path.startsWith('us/119/steps') || path === 'us/119/session';
    const ofCongress = (path: string) => /^us\/119\/(?:acts|details|heads|rolls)/.test(path);
    const paths = [...known.keys()].filter((path) => !isSteps(path) && !ofCongress(path));
    expect([...fetched.keys()].filter((path) => !isSteps(path) && !ofCongress(path)).sort()).toEqual([...paths].sort());
    const different = paths.filter(
      (path) => JSON.stringify(facts(fetched.get(path)!)) !== JSON.stringify(facts(known.get(path)!)),
    );
    expect(different).toEqual([]);
  });
});
