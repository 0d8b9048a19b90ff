/** F26–F43: what a signature must and must not let through. */
import assert from 'node:assert/strict';
import { sha256, toUtf8, type Bytes } from '../../../engine/release/digest';
import { createKeyPair, signBytes, signaturePath, type KeyPair } from '../../../engine/release/sign';
import type { World } from '../world';
import { withNews, type Fault } from '../fault';
import { epochStart, sampleFiles } from '../sample-release';

const readManifest = (world: World): Record<string, unknown> =>
  JSON.parse(new TextDecoder().decode(world.host.files.get('latest.json')));

/** Replaces the manifest, signed with these keys (none: unsigned). */
async function replaceManifest(world: World, change: Record<string, unknown>, keys: KeyPair[] = [world.keys]) {
  const bytes = toUtf8(JSON.stringify({ ...readManifest(world), ...change }));
  world.host.files.set('latest.json', bytes);
  if (keys.length > 0) world.host.files.set(await signaturePath(bytes), await signBytes(bytes, keys));
  return bytes;
}

const currentSignature = async (world: World): Promise<string> =>
  signaturePath(world.host.files.get('latest.json') as Bytes);

/** Publishes the keys of an epoch, signed by these. */
async function publishKeys(world: World, epoch: number, keys: string[], signedBy: KeyPair[]): Promise<void> {
  const bytes = toUtf8(JSON.stringify({ format: 1, epoch, threshold: 1, keys }));
  world.host.files.set(`keys/${epoch}.json`, bytes);
  world.host.files.set(await signaturePath(bytes), await signBytes(bytes, signedBy));
}

/** Puts the good release back, one version later so that it is news. */
async function publishGood(world: World, version = 9): Promise<void> {
  await world.publish(version);
  await world.recovers();
}

async function refuses(world: World): Promise<void> {
  const state = await world.keepsOld('could-not-verify');
  world.change({ now: state.dueAt as number });
}

export const trust: Fault[] = [
  {
    id: 'F26',
    title: 'bad signature',
    run: withNews(async (world) => {
      const path = await currentSignature(world);
      const good = world.host.files.get(path) as Bytes;
      const other = await signBytes(toUtf8('something else'), [world.keys]);
      world.host.files.set(path, other);
      await refuses(world);
      assert.equal(
        (await world.storedKeys()).filter((key) => key.startsWith('file/B/')).length,
        0,
        'nothing was stored',
      );
      world.host.files.set(path, good);
      await world.recovers();
    }),
  },
  {
    id: 'F27',
    title: 'no signature',
    run: withNews(async (world) => {
      const path = await currentSignature(world);
      const good = world.host.files.get(path) as Bytes;
      for (const bytes of [undefined, toUtf8('{"signatures":[]}'), toUtf8('{}')]) {
        if (bytes) world.host.files.set(path, bytes);
        else world.host.files.delete(path);
        await refuses(world);
      }
      world.host.files.set(path, good);
      await world.recovers();
    }),
  },
  {
    id: 'F28',
    title: 'signature by a retired key',
    run: withNews(async (world) => {
      const next = await createKeyPair();
      await publishKeys(world, 2, [next.publicKey], [world.keys, next]);
      await world.publish(3, { epoch: 2 }, undefined, [next]);
      assert.equal((await world.fly()).state?.outcome, 'up-to-date');
      assert.equal((await world.isWhole()).version, 3);
      await world.publish(4, { epoch: 2 }, undefined, [world.keys]);
      world.pass(9 * 3_600_000);
      await refuses(world);
      await world.publish(5, { epoch: 2 }, undefined, [next]);
      await world.recovers();
    }),
  },
  {
    id: 'F29',
    title: 'unknown key',
    run: withNews(async (world) => {
      const path = await currentSignature(world);
      const good = world.host.files.get(path) as Bytes;
      const bytes = world.host.files.get('latest.json') as Bytes;
      world.host.files.set(path, await signBytes(bytes, [await createKeyPair()]));
      await refuses(world);
      world.host.files.set(path, good);
      await world.recovers();
    }),
  },
  {
    id: 'F30',
    title: 'one key twice is not two signatures',
    run: withNews(async (world) => {
      const second = await createKeyPair();
      const { feed } = world.setup;
      const keys = [world.keys.publicKey, second.publicKey];
      world.change({ feed: feed && { ...feed, trust: { ...feed.trust, threshold: 2, keys } } });
      const path = await currentSignature(world);
      const bytes = world.host.files.get('latest.json') as Bytes;
      world.host.files.set(path, await signBytes(bytes, [world.keys, world.keys]));
      await refuses(world);
      world.host.files.set(path, await signBytes(bytes, [world.keys, second]));
      await world.recovers();
    }),
  },
  {
    id: 'F31',
    title: 'other, empty or lower-case algorithm',
    run: withNews(async (world) => {
      const path = await currentSignature(world);
      const good = world.host.files.get(path) as Bytes;
      const text = new TextDecoder().decode(good);
      for (const algorithm of ['none', '', 'ed25519', 'HS256', 'ES256']) {
        world.host.files.set(path, toUtf8(text.replace('"Ed25519"', JSON.stringify(algorithm))));
        await refuses(world);
      }
      world.host.files.set(path, good);
      await world.recovers();
    }),
  },
  {
    id: 'F32',
    title: 'valid manifest, other data under the signed hash',
    run: withNews(async (world) => {
      const [path] = [...world.host.files.keys()].filter((name) => /^data\/.*\.json$/.test(name)).slice(-1);
      const good = world.host.files.get(path as string) as Bytes;
      world.host.files.set(path as string, toUtf8(new TextDecoder().decode(good).replace('Sample', 'Simple')));
      const state = await world.keepsOld('damaged');
      world.change({ now: state.dueAt as number });
      world.host.files.set(path as string, good);
      await world.recovers();
    }),
  },
  {
    id: 'F33',
    title: 'an older version replayed',
    run: withNews(async (world) => {
      const old = new Map(world.host.files);
      await world.publish(3);
      await world.fly();
      assert.equal((await world.isWhole()).version, 3);
      for (const [path, bytes] of old) world.host.files.set(path, bytes);
      world.pass(9 * 3_600_000);
      assert.equal((await world.fly()).state?.outcome, 'up-to-date');
      assert.equal((await world.isWhole()).version, 3);
      await publishGood(world);
    }),
  },
  {
    id: 'F34',
    title: 'one version signed with two contents',
    run: withNews(async (world) => {
      await world.fly();
      await replaceManifest(world, { changes: [] });
      world.pass(9 * 3_600_000);
      await refuses(world);
      await publishGood(world);
    }),
  },
  {
    id: 'F35',
    title: 'expired manifest: still shown, labelled stale',
    run: withNews(async (world) => {
      world.pass(400 * 24 * 3_600_000);
      assert.equal((await world.fly()).state?.outcome, 'up-to-date');
      assert.equal((await world.isWhole()).version, 2);
      const status = (await world.place.call('standing', world.setup)) as { isStale: boolean; info: { asOf: string } };
      assert.equal(status.isStale, true);
      assert.equal(status.info.asOf, '2026-07-01');
      await publishGood(world);
    }),
  },
  {
    id: 'F36',
    title: 'version 2⁵³−1 signed by a stolen key: the recovery key opens the next epoch',
    run: withNews(async (world) => {
      await world.publish(
        Number.MAX_SAFE_INTEGER,
        { issued: new Date(epochStart + 86_400_000 * 4).toISOString() },
        sampleFiles(7),
      );
      await world.fly();
      assert.equal((await world.shown()).version, Number.MAX_SAFE_INTEGER);
      const next = await createKeyPair();
      await publishKeys(world, 2, [next.publicKey], [world.recovery, next]);
      await world.publish(8, { epoch: 2 }, undefined, [next]);
      await world.recovers();
    }),
  },
  {
    id: 'F37',
    title: 'files of one release under the hashes of the next: all of them, or one',
    run: withNews(async (world) => {
      type File = { path: string; sha256: string };
      const before = readManifest(world) as { files: File[] };
      const old = new Map(before.files.map(({ path, sha256 }) => [path, world.host.files.get(`data/${sha256}.json`)]));
      for (const isMixed of [(_: File) => true, ({ path }: File) => path === 'wa/roster']) {
        await world.publish(world.latest + 1);
        const { files } = readManifest(world) as { files: File[] };
        // Of the same length, byte by byte honest and once signed: only the hash tells.
        for (const file of files.filter(isMixed)) {
          const swap = old.get(file.path) as Bytes;
          assert.equal(swap.length, world.host.files.get(`data/${file.sha256}.json`)?.length);
          world.host.files.set(`data/${file.sha256}.json`, swap);
        }
        const state = await world.keepsOld('damaged');
        world.change({ now: state.dueAt as number });
      }
      await publishGood(world, world.latest + 1);
    }),
  },
  {
    id: 'F38',
    title: 'three key changes missed',
    run: withNews(async (world) => {
      const [second, third, fourth] = [await createKeyPair(), await createKeyPair(), await createKeyPair()];
      await publishKeys(world, 2, [second.publicKey], [world.keys, second]);
      await publishKeys(world, 3, [third.publicKey], [second, third]);
      await publishKeys(world, 4, [fourth.publicKey], [third, fourth]);
      await world.publish(3, { epoch: 4 }, undefined, [fourth]);
      await world.recovers();
      // Kept: the next release of this epoch asks for no keys again.
      await world.publish(4, { epoch: 4 }, undefined, [fourth]);
      const before = world.host.requests.length;
      await world.recovers();
      assert.ok(!world.host.requests.slice(before).some((request) => request.path.startsWith('keys/')));
    }),
  },
  {
    id: 'F39',
    title: 'a key change vouched for by the new key alone, or without it',
    run: withNews(async (world) => {
      const next = await createKeyPair();
      for (const signedBy of [[next], [world.keys], [world.recovery], [await createKeyPair(), next]]) {
        await publishKeys(world, 2, [next.publicKey], signedBy);
        await world.publish(3, { epoch: 2 }, undefined, [next]);
        await refuses(world);
      }
      await publishKeys(world, 2, [next.publicKey], [world.keys, next]);
      await world.recovers();
    }),
  },
  {
    id: 'F40',
    title: 'made for a newer extension',
    run: withNews(async (world) => {
      for (const change of [{ schema: 2 }, { format: 2, files: 'elsewhere' }, { minExtension: '0.2' }]) {
        await world.publish(world.latest + 1);
        await replaceManifest(world, { ...change, withdrawn: ['sample-claim'] });
        const before = await world.shown();
        const { state } = await world.fly();
        assert.equal(state?.outcome, 'needs-newer-extension');
        const after = await world.shown();
        assert.equal(after.version, before.version);
        assert.deepEqual(after.withdrawn, ['sample-claim'], 'corrections hold all the same');
        world.change({ now: state?.dueAt as number });
      }
      world.change({ extensionVersion: '0.10.0' });
      await replaceManifest(world, { schema: 1, format: 1, minExtension: '0.9' });
      await publishGood(world, world.latest + 1);
    }),
  },
  {
    id: 'F41',
    title: 'unknown fields ignored',
    run: withNews(async (world) => {
      const files = sampleFiles(3).map((file) => {
        if (file.path !== 'wa/roster') return file;
        const value = JSON.parse(new TextDecoder().decode(file.bytes));
        value.later = { format: 'unknown' };
        value.people[1].later = true;
        value.people[2].offices[0].later = [1];
        return { ...file, bytes: toUtf8(JSON.stringify(value)) };
      });
      await world.publish(3, {}, files);
      await replaceManifest(world, { later: { nested: true } });
      await world.recovers();
    }),
  },
  {
    id: 'F42',
    title: 'a staging release',
    run: withNews(async (world) => {
      // Whatever else it says of itself: not even its corrections are a reader's business.
      for (const change of [{}, { schema: 2, withdrawn: ['sample-claim'] }]) {
        await replaceManifest(world, { channel: 'staging', ...change });
        const state = await world.keepsOld('refused');
        world.change({ now: state.dueAt as number });
      }
      await publishGood(world);
    }),
  },
  {
    id: 'F43',
    title: '../, absolute address, upper-case hash in a file entry',
    run: withNews(async (world) => {
      const manifest = readManifest(world) as { files: Record<string, unknown>[] };
      const hash = await sha256(toUtf8('x'));
      const changes = [
        { sha256: '../latest' },
        { sha256: `https://other.example/${hash}` },
        { sha256: hash.toUpperCase() },
        { path: '../wa/roster' },
        { path: 'wa/secrets' },
        { bytes: 1e12 },
        { bytes: -1 },
      ];
      for (const change of changes) {
        await replaceManifest(world, { files: [{ ...manifest.files[0], ...change }, ...manifest.files.slice(1)] });
        const state = await world.keepsOld('refused');
        world.change({ now: state.dueAt as number });
      }
      assert.ok(world.host.requests.every((request) => !request.path.includes('..')));
      await publishGood(world);
    }),
  },
];
