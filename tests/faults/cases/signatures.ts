/** F26–F31, F38 and F39: whose signatures count. */
import assert from 'node:assert/strict';
import { toUtf8, type Bytes } from '../../../engine/release/digest';
import { createKeyPair, signBytes, type KeyPair } from '../../../engine/release/sign';
import { hashOf, point, replace, replaceBytes, signatureOf } from '../documents';
import { withNews, type Fault } from '../fault';
import { hour, sampleKeys, sampleKeysPart } from '../sample-release';

export const signatures: Fault[] = [
  {
    id: 'F26',
    title: 'bad signature',
    run: withNews(async (world) => {
      for (const role of ['words', 'facts'] as const) {
        const path = signatureOf(world, role);
        const good = world.host.files.get(path) as Bytes;
        world.host.files.set(path, await signBytes(toUtf8('something else'), world.keys[role]));
        await world.refuses('could-not-verify');
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
          await world.refuses('could-not-verify');
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
        world.pass(9 * hour);
        await world.refuses('could-not-verify');
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
        await world.refuses('could-not-verify');
      }
      world.host.files.set(path, good);
      const other = signatureOf(world, 'facts');
      const goodFacts = world.host.files.get(other) as Bytes;
      const factsBytes = world.host.files.get(`data/${hashOf(world, 'facts')}.json`) as Bytes;
      for (const keys of [[await createKeyPair()], words]) {
        world.host.files.set(other, await signBytes(factsBytes, keys));
        await world.refuses('could-not-verify');
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
      await world.refuses('could-not-verify');
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
        await world.refuses('could-not-verify');
      }
      world.host.files.set(path, good);
      await world.recovers();
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
        await world.refuses('could-not-verify');
      }
      // A key of one role must not serve the other, and the recovery key serves none.
      for (const mixed of [
        { ...next, facts: [next.words[0]!] },
        { ...next, words: [recovery, next.words[0]!] },
      ]) {
        const part = await sampleKeysPart(2, mixed);
        for (const [path, file] of part.files) world.host.files.set(path, file);
        point(world, { keys: part.sha256 });
        await world.refuses('could-not-verify');
      }
      await replaceBytes(world, 'keys', bytes, [recovery, ...next.words]);
      await world.recovers();
    }),
  },
];
