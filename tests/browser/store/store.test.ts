// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { storeOver } from '../../../browser/store/release-store';
import { fileKey, slotKey, type Slot, type SlotRecord } from '../../../browser/store/slots';
import { memoryVault, type Vault } from '../../../browser/store/vault';
import { sha256, toUtf8 } from '../../../engine/release/digest';
import type { Feed } from '../../../engine/release/feed';
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

  it('hides what the editors took back in the packs themselves, feed or none', async () => {
    const own = { schema: 1, withdrawn: ['sample/roll-call'], quietPeriods: [], changes: [] };
    const file: BundledPacks['file'] = async (path) => (path === 'editorial' ? own : bundled.file(path));
    expect((await open({ ...bundled, file }).load(['wa'], [])).withdrawn).toEqual(['sample/roll-call']);
  });

  it('says that it has no data, rather than failing, when the package has none', async () => {
    const empty = open({ index: async () => undefined, file: async () => undefined });
    expect(await empty.rosters(['wa'])).toEqual([]);
    expect((await empty.info()).version).toBe(0);
  });
});

const feed: Feed = {
  id: 'sample',
  address: 'https://feed.example/',
  root: { recovery: '', epoch: 1 },
  continuesBundle: true,
};

describe('the store over two slots', () => {
  const issued = '2026-08-01T00:00:00Z';
  const notes = { epoch: 1, issued, expires: '2026-09-01T00:00:00Z', minExtension: '0.1.0' };

  /** Writes a release of one roster into a slot, as a refresh does. */
  async function fill(vault: Vault, slot: Slot, version: number, sealed: number): Promise<void> {
    const roster = { schema: 1, pack: 'wa', asOf: '2026-07-20', sources: [], people: [{ name: `Sample ${version}` }] };
    const bytes = toUtf8(JSON.stringify(roster));
    const digest = await sha256(bytes);
    const file = { path: 'wa/roster' as const, sha256: digest, records: 1 };
    const head = { format: 2 as const, channel: 'release' as const, schema: 2 as const, ...notes, version };
    const record: SlotRecord = {
      layout: 2,
      feed: feed.id,
      words: {
        sha256: 'x',
        manifest: {
          ...head,
          role: 'words',
          changes: [],
          hosts: [],
          withdrawn: [`withdrawn-${version}`],
          quietPeriods: [],
          files: [],
        },
      },
      facts: {
        sha256: 'y',
        manifest: {
          ...head,
          role: 'facts',
          changes: [],
          asOf: '2026-07-20',
          files: [{ ...file, bytes: bytes.length }],
        },
      },
      files: [{ ...file, digest }],
      sealed,
    };
    await vault.put([
      [slotKey(slot), record],
      [fileKey(slot, digest), { bytes, digest, records: 1 }],
      ['pointer', slot],
    ]);
  }
  const shownName = async (store: ReturnType<typeof storeOver>) => (await store.rosters(['wa']))[0]?.people[0]?.name;

  it('follows the pointer, answers from one release whole, and sees a torn slot healed', async () => {
    const vault = memoryVault();
    const store = storeOver({ vault: async () => vault, bundled, shownFeed: async () => feed });
    await fill(vault, 'A', 1, 1);
    expect(await shownName(store)).toBe('Sample 1');
    await fill(vault, 'B', 2, 2);
    expect(await shownName(store)).toBe('Sample 2');
    expect((await store.load(['wa', 'id'], ['votes'])).withdrawn).toEqual(['withdrawn-2']);
    // The pack comes whole from the feed, so its votes are not the bundle's; the other pack is the bundle's.
    const { packs, info } = await store.load(['wa', 'id'], ['votes']);
    expect([Object.keys(packs.wa!), Object.keys(packs), info.origin]).toEqual([['roster'], ['wa', 'id'], 'feed']);

    const torn = (await vault.keys()).find((key) => key.startsWith('file/B/'))!;
    await vault.remove([torn]);
    const fresh = storeOver({ vault: async () => vault, bundled, shownFeed: async () => feed });
    expect(await shownName(fresh)).toBe('Sample 1');
    await fill(vault, 'B', 2, 3);
    expect(await shownName(fresh)).toBe('Sample 2');
  });

  it('shows the bundled packs when the reader went back to them', async () => {
    const vault = memoryVault();
    await fill(vault, 'A', 1, 1);
    const store = storeOver({ vault: async () => vault, bundled, shownFeed: async () => undefined });
    expect((await store.info()).origin).toBe('bundled');
  });
});
