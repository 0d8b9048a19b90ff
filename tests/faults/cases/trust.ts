/** F26–F43: what a signature must and must not let through. */
import assert from 'node:assert/strict';
import { sha256, toUtf8, type Bytes } from '../../../engine/release/digest';
import { createKeyPair, signBytes, type KeyPair } from '../../../engine/release/sign';
import { documentOf, hashOf, point, replace, replaceBytes, signatureOf } from '../documents';
import type { World } from '../world';
import { withNews, type Fault } from '../fault';
import { epochStart, sampleFiles, sampleKeys, sampleKeysPart } from '../sample-release';

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
      for (const role of ['words', 'facts'] as const) {
        const path = signatureOf(world, role);
        const good = world.host.files.get(path) as Bytes;
        world.host.files.set(path, await signBytes(toUtf8('something else'), world.keys[role]));
        await refuses(world);
        assert.equal(
          (await world.storedKeys()).filter((key) => key.startsWith('file/B/')).length,
          0,
          'nothing was stored',
        );
        world.host.files.set(path, good);
      }
      await world.recovers();
    }),
  },
  {
    id: 'F27',
    title: 'no signature',
    run: withNews(async (world) => {
      for (const role of ['words', 'facts'] as const) {
        const path = signatureOf(world, role);
        const good = world.host.files.get(path) as Bytes;
        for (const bytes of [undefined, toUtf8('{"signatures":[]}'), toUtf8('{}')]) {
          if (bytes) world.host.files.set(path, bytes);
          else world.host.files.delete(path);
          await refuses(world);
        }
        world.host.files.set(path, good);
      }
      await world.recovers();
    }),
  },
  {
    id: 'F28',
    title: 'signature by a retired key',
    run: withNews(async (world) => {
      const next = await sampleKeys(world.keys.recovery);
      await world.publish(3, { epoch: 2 }, undefined, next);
      assert.equal((await world.fly()).state?.outcome, 'up-to-date');
      assert.equal((await world.isWhole()).version, 3);
      for (const role of ['words', 'facts'] as const) {
        await world.publish(4, { epoch: 2 }, undefined, next);
        await replace(world, role, {}, world.keys[role]);
        world.pass(9 * 3_600_000);
        await refuses(world);
      }
      await world.publish(5, { epoch: 2 }, undefined, next);
      await world.recovers();
    }),
  },
  {
    id: 'F29',
    title: 'unknown key, or the key of the other role',
    run: withNews(async (world) => {
      const { words, facts } = world.keys;
      const path = signatureOf(world, 'words');
      const good = world.host.files.get(path) as Bytes;
      const bytes = world.host.files.get(`data/${hashOf(world, 'words')}.json`) as Bytes;
      for (const keys of [[await createKeyPair(), words[0]!], [words[0]!, facts[0]!], [words[1]!]]) {
        world.host.files.set(path, await signBytes(bytes, keys));
        await refuses(world);
      }
      world.host.files.set(path, good);
      const other = signatureOf(world, 'facts');
      const goodFacts = world.host.files.get(other) as Bytes;
      const factsBytes = world.host.files.get(`data/${hashOf(world, 'facts')}.json`) as Bytes;
      for (const keys of [[await createKeyPair()], words]) {
        world.host.files.set(other, await signBytes(factsBytes, keys));
        await refuses(world);
      }
      world.host.files.set(other, goodFacts);
      await world.recovers();
    }),
  },
  {
    id: 'F30',
    title: 'one key twice is not two signatures',
    run: withNews(async (world) => {
      const [first, second] = world.keys.words as [KeyPair, KeyPair];
      const path = signatureOf(world, 'words');
      const bytes = world.host.files.get(`data/${hashOf(world, 'words')}.json`) as Bytes;
      world.host.files.set(path, await signBytes(bytes, [first, first]));
      await refuses(world);
      world.host.files.set(path, await signBytes(bytes, [first, second]));
      await world.recovers();
    }),
  },
  {
    id: 'F31',
    title: 'other, empty or lower-case algorithm',
    run: withNews(async (world) => {
      const path = signatureOf(world, 'words');
      const good = world.host.files.get(path) as Bytes;
      const text = new TextDecoder().decode(good);
      for (const algorithm of ['none', '', 'ed25519', 'HS256', 'ES256']) {
        world.host.files.set(path, toUtf8(text.replaceAll('"Ed25519"', JSON.stringify(algorithm))));
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
      const [path] = [...world.host.files.keys()].filter((name) => world.host.isFile(name)).slice(-1);
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
      assert.equal((await world.fly()).state?.outcome, 'behind');
      assert.equal((await world.isWhole()).version, 3);
      await publishGood(world);
    }),
  },
  {
    id: 'F34',
    title: 'one version signed with two contents',
    run: withNews(async (world) => {
      await world.fly();
      for (const role of ['words', 'facts'] as const) {
        const before = hashOf(world, role);
        await replace(world, role, { changes: [] });
        world.pass(9 * 3_600_000);
        await refuses(world);
        point(world, { [role]: before });
      }
      await publishGood(world);
    }),
  },
  {
    id: 'F35',
    title: 'expired manifest: still shown, labelled stale',
    run: withNews(async (world) => {
      world.pass(400 * 24 * 3_600_000);
      assert.equal((await world.fly()).state?.outcome, 'behind');
      assert.equal((await world.isWhole()).version, 2);
      const status = (await world.place.call('standing', world.setup)) as { isStale: boolean; info: { asOf: string } };
      assert.equal(status.isStale, true);
      assert.equal(status.info.asOf, '2026-07-01');
      const issued = new Date(world.setup.now).toISOString();
      const expires = new Date(world.setup.now + 9 * 86_400_000).toISOString();
      await world.publish(9, { issued, expires });
      await world.recovers();
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
      const next = await sampleKeys(world.keys.recovery);
      await world.publish(8, { epoch: 2 }, undefined, next);
      await world.recovers();
    }),
  },
  {
    id: 'F37',
    title: 'files of one release under the hashes of the next: all of them, or one',
    run: withNews(async (world) => {
      type File = { path: string; sha256: string };
      const before = documentOf(world, 'facts') as { files: File[] };
      const old = new Map(before.files.map(({ path, sha256 }) => [path, world.host.files.get(`data/${sha256}.json`)]));
      for (const isMixed of [(_: File) => true, ({ path }: File) => path === 'wa/roster']) {
        await world.publish(world.latest + 1);
        const { files } = documentOf(world, 'facts') as { files: File[] };
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
      const fourth = await sampleKeys(world.keys.recovery);
      await world.publish(3, { epoch: 4 }, undefined, fourth);
      await world.recovers();
      // Kept: the next release of this epoch asks for no keys again.
      await world.publish(4, { epoch: 4 }, undefined, fourth);
      const before = world.host.requests.length;
      await world.recovers();
      const asked = world.host.requests.slice(before).map(({ path }) => path);
      assert.ok(!asked.includes(`data/${hashOf(world, 'keys')}.json`));
    }),
  },
  {
    id: 'F39',
    title: 'a key change without the recovery key, or without those who are to sign the words',
    run: withNews(async (world) => {
      const { recovery, words, facts } = world.keys;
      const next = await sampleKeys(recovery);
      const stranger = await createKeyPair();
      await world.publish(3, { epoch: 2 }, undefined, next);
      const honest = hashOf(world, 'keys');
      const bytes = world.host.files.get(`data/${honest}.json`) as Bytes;
      for (const signedBy of [
        next.words,
        [...words, ...facts, ...next.words],
        [recovery],
        [recovery, next.words[0]!],
        [stranger, ...next.words],
      ]) {
        await replaceBytes(world, 'keys', bytes, signedBy);
        await refuses(world);
      }
      // A key of one role must not serve the other, and the recovery key serves none.
      for (const mixed of [
        { ...next, facts: [next.words[0]!] },
        { ...next, words: [recovery, next.words[0]!] },
      ]) {
        const part = await sampleKeysPart(2, mixed);
        for (const [path, file] of part.files) world.host.files.set(path, file);
        point(world, { keys: part.sha256 });
        await refuses(world);
      }
      await replaceBytes(world, 'keys', bytes, [recovery, ...next.words]);
      await world.recovers();
    }),
  },
  {
    id: 'F40',
    title: 'made for a newer extension',
    run: withNews(async (world) => {
      for (const role of ['words', 'facts'] as const) {
        for (const change of [{ schema: 3 }, { format: 3, files: 'elsewhere' }, { minExtension: '0.2' }]) {
          await world.publish(world.latest + 1, { withdrawn: ['sample-claim'] });
          await replace(world, role, change);
          const before = await world.shown();
          const { state } = await world.fly();
          assert.equal(state?.outcome, 'needs-newer-extension');
          const after = await world.shown();
          assert.equal(after.version, before.version);
          assert.deepEqual(after.withdrawn, ['sample-claim'], 'corrections hold all the same');
          world.change({ now: state?.dueAt as number });
        }
      }
      const pointer = world.host.files.get('latest.json') as Bytes;
      world.host.files.set('latest.json', toUtf8(new TextDecoder().decode(pointer).replace('2', '3')));
      const state = await world.keepsOld('needs-newer-extension');
      world.change({ extensionVersion: '0.10.0', now: state.dueAt as number });
      await world.publish(world.latest + 1);
      await replace(world, 'words', { minExtension: '0.9' });
      await world.recovers();
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
      for (const role of ['words', 'facts'] as const) await replace(world, role, { later: { nested: true } });
      await world.recovers();
    }),
  },
  {
    id: 'F42',
    title: 'a staging release',
    run: withNews(async (world) => {
      // Whatever else it says of itself: not even its corrections are a reader's business.
      for (const change of [{}, { schema: 3, withdrawn: ['sample-claim'] }]) {
        await replace(world, 'words', { channel: 'staging', ...change });
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
      const manifest = documentOf(world, 'facts') as { files: Record<string, unknown>[] };
      const hash = await sha256(toUtf8('x'));
      const changes = [
        { sha256: '../latest' },
        { sha256: `https://other.example/${hash}` },
        { sha256: hash.toUpperCase() },
        { path: '../wa/roster' },
        { path: 'wa/secrets' },
        { path: 'editorial' },
        { bytes: 1e12 },
        { bytes: -1 },
      ];
      for (const change of changes) {
        await replace(world, 'facts', { files: [{ ...manifest.files[0], ...change }, ...manifest.files.slice(1)] });
        const state = await world.keepsOld('refused');
        world.change({ now: state.dueAt as number });
      }
      assert.ok(world.host.requests.every((request) => !request.path.includes('..')));
      await publishGood(world);
    }),
  },
];
