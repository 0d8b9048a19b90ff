import { describe, expect, it } from 'vitest';
import { storeOver } from '../../../browser/store/release-store';
import { memoryVault } from '../../../browser/store/vault';
import type { BundledPacks } from '../../../browser/store/bundled-packs';

const files: Record<string, unknown> = {
  'wa/roster': { schema: 1, pack: 'wa', asOf: '2026-07-01', sources: [], people: [] },
  'wa/votes': { schema: 1, pack: 'wa', asOf: '2026-07-01', sources: [], voters: [], rollCalls: [] },
  'id/roster': { schema: 1, pack: 'id', asOf: '2026-07-01', sources: [], people: [] },
};
const bundled: BundledPacks = {
  index: async () => ({ schema: 1, version: 3, issued: '2026-07-02T00:00:00Z', asOf: '2026-07-01', files: [] }),
  file: async (path) => structuredClone(files[path]),
};
const open = (packs: BundledPacks) =>
  storeOver({ vault: async () => memoryVault(), bundled: packs, shownFeed: async () => undefined });

describe('the store over the bundled packs', () => {
  it('gives rosters in the asked order and leaves out what is not there', async () => {
    const rosters = await open(bundled).rosters(['id', 'zz', 'wa']);
    expect(rosters.map((roster) => roster.pack)).toEqual(['id', 'wa']);
  });

  it('gives the same objects each time, so that callers can keep what they derive from them', async () => {
    const store = open(bundled);
    expect((await store.rosters(['wa']))[0]).toBe((await store.rosters(['wa']))[0]);
  });

  it('loads only the asked parts that exist', async () => {
    const release = await open(bundled).load(['wa', 'id', 'zz'], ['votes', 'measures']);
    expect(Object.keys(release.packs)).toEqual(['wa', 'id']);
    expect(Object.keys(release.packs.wa!)).toEqual(['roster', 'votes']);
    expect(release.info).toEqual({ version: 3, issued: '2026-07-02T00:00:00Z', asOf: '2026-07-01', origin: 'bundled' });
  });

  it('says that it has no data, rather than failing, when the package has none', async () => {
    const empty = open({ index: async () => undefined, file: async () => undefined });
    expect(await empty.rosters(['wa'])).toEqual([]);
    expect((await empty.info()).version).toBe(0);
  });
});
