import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAnswerCache } from '../../../dataset/clients/answer-cache';
import { openLive, preferLive, writeLive } from '../../../dataset/clients/live-folder';
import { openClient } from '../../../dataset/clients/polite-client';
import { fetchWa } from '../../../dataset/jurisdictions/wa/services/fetch';
import { readHearings, readWaSessions } from '../../../dataset/jurisdictions/wa/services/files';
import { confirmCounts } from '../../../dataset/records/second-source';
import { countedByLegislature } from '../../../dataset/jurisdictions/wa/records/counted';
import type { Roll } from '../../../dataset/records/shape';
import { memorySnapshot } from '../memory-snapshot';
import { testFolder } from '../folders';
import { startLegislature, type SampleLegislature } from './sample-legislature';

const roll = (one: Omit<Roll, 'words' | 'code' | 'also' | 'casts'> & { motion?: string }): Roll => ({
  ...one,
  words: one.motion ?? '',
  code: 'passage',
  also: {},
  casts: new Map(),
});

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

describe('records fetched from the Legislature itself', () => {
  it('are a second source for the counts of a roll call', async () => {
    const [session] = readWaSessions(await fetched());
    const counted = countedByLegislature(session?.rollCalls ?? []);
    expect(counted).toHaveLength(10);
    const rolls = counted.map((one, number) => roll({ ...one, number }));
    expect(confirmCounts(rolls, counted)).toBe(10);
    const [first, ...others] = rolls;
    expect(() => confirmCounts([{ ...first!, yea: first!.yea + 1 }, ...others], counted)).toThrow(
      `Roll call on ${first!.measure}, ${first!.chamber}, ${first!.date}`,
    );
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
});
