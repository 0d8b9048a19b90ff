// @vitest-environment node
/**
 * A partner in Oregon: its reader pastes one line, and has the partner's bills and words beside what ships, each with
 * its publisher's name. New keys under the recovery key reach the reader without another line.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { refresh } from '../../browser/refresh/refresh';
import type { RefreshPorts } from '../../browser/refresh/ports';
import type { BundledPacks } from '../../browser/store/bundled-packs';
import { feedInUse, keepFeedChoice } from '../../browser/store/feed-setting';
import { storeOver } from '../../browser/store/release-store';
import { memoryVault } from '../../browser/store/vault';
import { buildCard } from '../../engine/cards/build-card';
import type { MeasureCard } from '../../engine/cards/content';
import type { Bytes } from '../../engine/release/digest';
import type { EditorialFile } from '../../engine/release/editorial';
import type { FeedChoice } from '../../engine/release/feed';
import { feedLine, readFeedLine } from '../../engine/release/feed-line';
import { Refusal } from '../../engine/release/refusal';
import type { ContentFile } from '../../engine/release/sign';
import {
  epochStart,
  jsonFile,
  rolesOf,
  rosterFile,
  sampleBundle,
  sampleEditorial,
  sampleFeed,
  sampleHost,
  sampleKeys,
  sampleSources,
  type SampleKeys,
} from '../faults/sample-release';

const address = 'https://sample-civic-club.example/feed/';
const bill = 'or/2025/HB/2001';
const at = epochStart + 10 * 86_400_000;
const today = new Date(at).toISOString().slice(0, 10);

const claim = {
  status: 'live' as const,
  sources: [{ url: `https://${sampleHost}/words`, publisher: 'Sample Civic Club', retrieved: '2026-07-01' }],
  asOf: '2026-07-01',
  author: 'Ada Sample',
  reviewer: 'Bea Example',
  reviewed: '2026-07-02',
  expires: '2027-07-02',
  measure: bill,
};
const words = (change: Partial<EditorialFile> = {}): ContentFile =>
  jsonFile(
    'editorial',
    sampleEditorial({
      explanations: [{ ...claim, id: 'sample-plain', issues: [], plain: { en: 'A sample explained.' } }],
      stances: [
        {
          ...claim,
          id: 'sample-stance',
          organisation: 'Sample Coalition',
          position: 'supports',
          reason: { en: 'So.' },
        },
      ],
      actions: [
        {
          ...claim,
          id: 'sample-ask',
          kind: 'call',
          organisation: 'Sample Coalition',
          title: { en: 'Make a sample call' },
          audience: { jurisdiction: 'or' },
          from: '2026-07-10T00:00:00Z',
          until: '2026-12-10T00:00:00Z',
        },
      ],
      ...change,
    }),
    3,
  );
const oregon: ContentFile[] = [
  jsonFile('or/roster', rosterFile('or', 1, []), 1),
  jsonFile(
    'or/measures',
    {
      schema: 1,
      pack: 'or',
      asOf: '2026-07-01',
      sources: sampleSources,
      measures: [{ key: bill, title: 'A sample title', source: 0 }],
    },
    1,
  ),
];

// One story: each step goes on from the one before.
describe("a partner's feed", { shuffle: false }, () => {
  const vault = { ...memoryVault(), isDurable: true };
  let keys: SampleKeys;
  let bundled: BundledPacks;
  let host: ReadonlyMap<string, Bytes>;
  const store = () => storeOver({ vault: async () => vault, bundled, shownFeed: feedInUse });

  const look = async (): Promise<string | undefined> => {
    const ports: RefreshPorts = {
      vault,
      network: {
        read: async (url) => {
          const found = host.get(url.slice(address.length));
          if (!found) throw new Refusal('missing', url);
          return found;
        },
      },
      bundled,
      feed: await feedInUse(vault),
      isPinned: false,
      extensionVersion: '0.1.0',
      now: () => at,
      random: () => 0.5,
      isOnline: () => true,
      arm: async () => undefined,
      lastDownload: { get: async () => undefined, set: async () => undefined },
      at: async () => undefined,
    };
    return (await refresh(ports, true)).outcome;
  };
  const card = (): Promise<MeasureCard> =>
    store().ask(
      ['wa', 'id', 'or'],
      (release) => buildCard(bill, { keys: [bill] }, release, today, { at }) as MeasureCard,
    );

  beforeAll(async () => {
    keys = await sampleKeys();
    const { index, files } = await sampleBundle();
    const ours = sampleEditorial({ organisation: { name: 'The bundled club', site: `https://${sampleHost}/` } });
    bundled = {
      index: async () => index,
      file: async (path) => structuredClone(path === 'editorial' ? ours : files[path]),
    };
    host = await sampleFeed(1, keys, {}, [...oregon, words()]);
    const line = feedLine({ address, recovery: keys.recovery.publicKey, epoch: 1, roles: rolesOf(keys) });
    const before = await store().load(['or'], ['measures']);
    expect([before.editorial?.organisation.name, before.packs.or]).toEqual(['The bundled club', undefined]);
    await keepFeedChoice(vault, readFeedLine(line) as FeedChoice);
  });

  it('refuses other keys of the epoch that the line names, though the recovery key vouches for them', async () => {
    const honest = host;
    host = await sampleFeed(2, await sampleKeys(keys.recovery), {}, [...oregon, words()]);
    expect(await look()).toBe('could-not-verify');
    host = honest;
  });

  it('adds its state, and the words on it, each with the name of who says them', async () => {
    expect(await look()).toBe('up-to-date');
    expect(await card()).toMatchObject({
      title: 'A sample title',
      known: true,
      plain: { text: 'A sample explained.' },
      plainBy: 'Sample Civic Club',
      stance: { organisation: 'Sample Coalition', position: 'supports' },
      asks: [{ organisation: 'Sample Coalition', title: { text: 'Make a sample call' } }],
      sources: [{ publisher: 'Sample Civic Club' }],
    });
  });

  it('leaves the packs of other states as they ship', async () => {
    const { packs } = await store().load(['wa', 'or'], []);
    expect(packs.wa?.roster.people).toHaveLength(10);
  });

  it('goes on with new keys of a later epoch, and nobody enters anything anew', async () => {
    const next = await sampleKeys(keys.recovery);
    const plain = { en: 'Explained again.' };
    const explained = { ...claim, id: 'sample-plain', issues: [], plain };
    host = await sampleFeed(3, next, { epoch: 2 }, [...oregon, words({ explanations: [explained] })]);
    expect(await look()).toBe('up-to-date');
    expect((await card()).plain?.text).toBe('Explained again.');
    // What the lost keys sign from now on counts for nothing.
    host = await sampleFeed(9, keys, {}, [...oregon, words()]);
    await look();
    expect((await card()).plain?.text).toBe('Explained again.');
    keys = next;
  });

  it('does not say our words where it says none itself', async () => {
    host = await sampleFeed(10, keys, { epoch: 2, allowShrink: ['editorial'] }, oregon);
    expect(await look()).toBe('up-to-date');
    expect((await store().load(['or'], [])).editorial).toBeUndefined();
  });
});
