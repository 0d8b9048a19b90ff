import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAnswerCache } from '../../../dataset/clients/answer-cache';
import { openLive, preferLive, writeLive } from '../../../dataset/clients/live-folder';
import { openClient } from '../../../dataset/clients/polite-client';
import { fetchWa } from '../../../dataset/clients/washington/fetch-wa';
import { readHearings, readWaSessions } from '../../../dataset/clients/washington/files';
import { buildPacks, buildRosters } from '../../../dataset/packs/build';
import { readInputs } from '../../../dataset/packs/inputs';
import { Report } from '../../../dataset/packs/report';
import { withNewMembers } from '../../../dataset/packs/wa-sessions';
import { VotesFile, MeasuresFile, RosterFile } from '../../../engine/release/packs';
import { memorySnapshot } from '../memory-snapshot';
import { wholeSnapshot } from '../whole-snapshot';
import { testFolder } from './folders';
import { startLegislature, type SampleLegislature } from './sample-legislature';

const quiet = { start: () => {}, step: () => {}, end: () => {}, say: () => {} };
let legislature: SampleLegislature;
beforeAll(async () => {
  legislature = await startLegislature(30);
});
afterAll(() => legislature.close());

async function fetched(biennium = '2025-26', slip?: number, today = '2031-03-01') {
  const folder = testFolder();
  legislature.slip = slip;
  const cache = openAnswerCache(join(folder, 'answers'));
  const client = openClient({ cache, delay: 0, maxAge: 0, base: legislature.url });
  const to = join(folder, 'live');
  await fetchWa({ client, progress: quiet, to, biennium, today, hearingDays: 7 });
  return openLive(to);
}

async function build(live: Awaited<ReturnType<typeof fetched>>) {
  const inputs = await readInputs(await wholeSnapshot(), () => {}, live);
  const report = new Report();
  const none = { sessions: [], issues: [], issuesOf: () => [] };
  const packs = buildPacks(inputs, buildRosters(inputs, report), none, report);
  const part = (name: 'votes' | 'measures' | 'roster') => JSON.parse(packs.get(`wa/${name}`) ?? '') as unknown;
  return {
    report,
    retrieved: inputs.manifest.retrieved,
    votes: VotesFile.parse(part('votes')),
    measures: MeasuresFile.parse(part('measures')),
    roster: RosterFile.parse(part('roster')),
  };
}

describe('a build from fetched records', () => {
  it('has every member’s vote, from the Legislature itself', async () => {
    const { votes, measures, report, retrieved } = await build(await fetched());
    const detailed = votes.rollCalls.filter((roll) => roll.votes);
    expect(detailed).toHaveLength(10);
    expect(votes.voters[0]).toHaveLength(98);
    expect(detailed.every((roll) => !roll.votes?.includes('-'))).toBe(true);
    expect(votes.sources[detailed[0]?.source ?? 0]).toEqual({
      publisher: 'Washington State Legislature, web services',
      url: 'https://wslwebservices.leg.wa.gov/LegislationService.asmx',
      retrieved: '2031-03-01',
    });
    expect(retrieved).toBe('2031-03-01');
    // Thirty fetched, and the one of the snapshot's two that was not.
    expect(measures.measures).toHaveLength(31);
    expect(measures.measures.find(({ key }) => key === 'wa/2025-2026/HB/1003')?.title).toBe('Samples & examples 1003');
    expect(report.dropped('wa', 'counts that the Legislature’s own roll calls do not have')).toBe(1);
  });

  it('is refused where members’ votes do not add up, and names the roll', async () => {
    await expect(build(await fetched('2025-26', 1005))).rejects.toThrow(
      'Roll SHB 1005 of 2025-02-06 (lower): 54 members voted Yea, the published count is 55.',
    );
  });

  it('keeps the old biennium beside the new one', async () => {
    const next = await startLegislature(4, '2027-28');
    const now = legislature;
    legislature = next;
    const live = await fetched('2027-28').finally(() => (legislature = now));
    await next.close();
    const { measures, roster } = await build(live);
    expect(measures.measures.map(({ key }) => key)).toEqual([
      'wa/2025-2026/HB/1003',
      'wa/2025-2026/SB/5001',
      'wa/2027-2028/HB/1000',
      'wa/2027-2028/HB/1001',
      'wa/2027-2028/HB/1002',
      'wa/2027-2028/HB/1003',
    ]);
    expect(roster.bands).toContainEqual({ session: '2027-2028', type: 'HB', first: 1000, last: 1003 });
    expect(roster.bands).toContainEqual({ session: '2025-2026', type: 'HB', first: 1003, last: 1003 });
  });

  it('has the bills that are filed ahead of their biennium, and asks for them only then', async () => {
    const next = await startLegislature(2, '2027-28');
    next.isAhead = true;
    const now = legislature;
    legislature = next;
    const bills = async (today: string) => {
      const live = await fetched('2027-28', undefined, today);
      return readWaSessions(live)[0]?.bills.rows.map(({ number }) => number);
    };
    const found = [await bills('2026-12-10'), await bills('2027-03-01')];
    legislature = now;
    await next.close();
    expect(found).toEqual([['SHB 1000', 'SHB 1001'], []]);
  });

  it('has the hearings ahead', async () => {
    expect(readHearings(await fetched())).toMatchObject([
      { measure: 'wa/2025-2026/HB/1000', start: '2026-04-13T08:00:00-07:00' },
    ]);
  });
});

describe('fetched files', () => {
  const source = { publisher: 'Sample', url: 'https://sample.example/', retrieved: '2031-03-01' };

  it('come before the snapshot’s, and people who left do not stay', () => {
    const root = testFolder();
    writeLive(
      root,
      new Map([
        ['people/a.yml', { source, content: 'old' }],
        ['people/b.yml', { source, content: 'b' }],
      ]),
      ['people'],
    );
    writeLive(root, new Map([['people/a.yml', { source, content: 'new' }]]), ['people']);
    const snapshot = preferLive(
      openLive(root),
      memorySnapshot({ 'people/a.yml': 'x', 'people/c.yml': 'c', 'other/d.yml': 'd' }),
    );
    expect(snapshot.list('people', '.yml')).toEqual(['a.yml']);
    expect(snapshot.text('people/a.yml')).toBe('new');
    expect(snapshot.list('other', '.yml')).toEqual(['d.yml']);
  });

  it('say what to run where there are none', () => {
    expect(() => openLive('/nowhere')).toThrow('run npm run dataset:fetch first');
  });

  it('give new members their number where one can be meant', () => {
    const role = { type: 'lower', jurisdiction: 'wa', district: 3 };
    const person = (id: string, family: string) => ({
      id,
      name: family,
      given_name: 'Ada',
      family_name: family,
      roles: [role],
    });
    const member = (id: number, family: string, district = '3') => ({
      id,
      given: 'Ada',
      family,
      chamber: 'house' as const,
      district,
    });
    const people = [person('ocd-person/1', 'Known'), person('ocd-person/2', 'New'), person('ocd-person/3', 'Twin')];
    const members = [member(1, 'Known'), member(2, 'New'), member(3, 'Twin'), member(4, 'Twin'), member(5, 'New', '4')];
    expect(withNewMembers(new Map([['ocd-person/1', 9]]), people, members, '2031-01-01')).toEqual(
      new Map([
        ['ocd-person/1', 9],
        ['ocd-person/2', 2],
      ]),
    );
  });
});
