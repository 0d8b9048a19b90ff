/** F33–F35 and F135–F140: what a host can do with what was once signed: keep it back, show it again, mix it. */
import assert from 'node:assert/strict';
import type { EditorialFile } from '../../../engine/release/editorial';
import { hashOf, point, replace } from '../documents';
import { withNews, type Fault } from '../fault';
import { hour, jsonFile, sampleBundle, sampleEditorial, sampleFiles, sampleHost, sampleKeys } from '../sample-release';
import type { World } from '../world';

const lastSuccess = async (world: World): Promise<unknown> =>
  ((await world.peek('refresh')) as { lastSuccess?: number }).lastSuccess;

export const replayed: Fault[] = [
  {
    id: 'F33',
    title: 'an older version replayed',
    run: withNews(async (world) => {
      const old = new Map(world.host.files);
      await world.publish(3);
      await world.fly();
      assert.equal((await world.isWhole()).version, 3);
      for (const [path, bytes] of old) world.host.files.set(path, bytes);
      world.pass(9 * hour);
      assert.equal((await world.fly()).state?.outcome, 'behind');
      assert.equal((await world.isWhole()).version, 3);
      await world.recoversWithNext();
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
        world.pass(9 * hour);
        await world.refuses('could-not-verify');
        point(world, { [role]: before });
      }
      await world.recoversWithNext();
    }),
  },
  {
    id: 'F35',
    title: 'expired manifest: still shown, labelled stale',
    run: withNews(async (world) => {
      world.pass(400 * 24 * hour);
      assert.equal((await world.fly()).state?.outcome, 'behind');
      assert.equal((await world.isWhole()).version, 2);
      const status = (await world.place.call('standing', world.setup)) as { isStale: boolean; info: { asOf: string } };
      assert.equal(status.isStale, true);
      assert.equal(status.info.asOf, '2026-07-01');
      const issued = new Date(world.setup.now).toISOString();
      const expires = new Date(world.setup.now + 9 * 24 * hour).toISOString();
      await world.publish(9, { issued, expires });
      await world.recovers();
    }),
  },
  {
    id: 'F135',
    title: 'frozen: the same old release for ever is behind, and no success',
    run: withNews(async (world) => {
      await world.fly();
      const success = await lastSuccess(world);
      const isBehind = async () => ((await world.place.call('standing', world.setup)) as { state: string }).state;
      // Past its last day.
      world.pass(61 * 24 * hour);
      for (let day = 0; day < 3; day++) {
        assert.equal((await world.fly()).state?.outcome, 'behind');
        assert.deepEqual([await lastSuccess(world), await isBehind()], [success, 'behind']);
        world.pass(9 * hour);
      }
      assert.equal((await world.isWhole()).version, 2, 'shown all the same');
      // Older than what was seen.
      const old = new Map(world.host.files);
      const now = { issued: new Date(world.setup.now).toISOString(), expires: '2027-12-31T00:00:00Z' };
      await world.publish(3, now);
      await world.recovers();
      const later = await lastSuccess(world);
      for (const [path, bytes] of old) world.host.files.set(path, bytes);
      world.pass(9 * hour);
      assert.equal((await world.fly()).state?.outcome, 'behind');
      assert.deepEqual([(await world.isWhole()).version, await lastSuccess(world)], [3, later]);
    }),
  },
  {
    id: 'F136',
    title: 'the note of what was seen is lost: still nothing older is taken',
    run: withNews(async (world) => {
      const old = new Map(world.host.files);
      await world.publish(3);
      await world.fly();
      await world.publish(4);
      await world.recovers();
      for (const [path, bytes] of old) world.host.files.set(path, bytes);
      for (const broken of [undefined, 5, { feed: 'sample', words: { epoch: 1, version: 1 } }]) {
        await world.poke('marks', broken);
        world.pass(9 * hour);
        assert.equal((await world.fly()).state?.outcome, 'behind');
        assert.equal((await world.isWhole()).version, 4);
      }
      // The slot that is not shown remembers too.
      await world.forget(['marks', 'slot/B']);
      world.pass(9 * hour);
      await world.fly();
      assert.ok((await world.isWhole()).version >= 3);
    }),
  },
  {
    id: 'F137',
    title: 'a silent host: newer packs of an update win, its words and its facts each for themselves',
    run: withNews(async (world) => {
      const said = (name: string) =>
        jsonFile('editorial', sampleEditorial({ organisation: { name, site: `https://${sampleHost}/` } }), 0);
      const name = async () =>
        ((await world.place.call('editorial', world.setup)) as EditorialFile | undefined)?.organisation.name;
      await world.publish(3, {}, [...sampleFiles(3), said('Of the feed')]);
      await world.fly();
      const bundle = await sampleBundle(8);
      bundle.files.editorial = sampleEditorial();
      // Facts of hour 10, words of hour 3; the update is of hour 8.
      await replace(world, 'facts', { version: 10, issued: '2026-07-10T10:00:00Z' });
      world.pass(9 * hour);
      await world.fly();
      world.change({ bundle });
      assert.deepEqual(
        [await name(), (await world.shown()).origin, (await world.shown()).first.wa],
        ['Sample Civic Club', 'feed', 'Sample Version 3'],
      );
      // Another organisation's words are never replaced by ours; old facts are.
      world.change({
        bundle: {
          ...(await sampleBundle(20)),
          files: { ...(await sampleBundle(20)).files, editorial: sampleEditorial() },
        },
      });
      assert.deepEqual([await name(), (await world.isWhole()).version], ['Sample Civic Club', 20]);
      world.change({ feed: { ...world.setup.feed!, continuesBundle: false } });
      assert.deepEqual([await name(), (await world.isWhole()).first.wa], ['Of the feed', 'Sample Version 20']);
    }),
  },
  {
    id: 'F138',
    title: 'documents in each other’s place',
    run: withNews(async (world) => {
      const [words, facts, keys] = [hashOf(world, 'words'), hashOf(world, 'facts'), hashOf(world, 'keys')];
      for (const change of [{ words: facts }, { facts: words }, { words: keys }, { keys: words }]) {
        point(world, change);
        await world.refuses('could-not-verify');
        point(world, { words, facts, keys });
      }
      // Signed by the right people, and for another role.
      await replace(world, 'words', { role: 'facts' });
      await world.refuses('could-not-verify');
      point(world, { words });
      await world.recovers();
    }),
  },
  {
    id: 'F139',
    title: 'old words with new facts, new words with old facts, keys that are over: behind, and nothing is mixed',
    run: withNews(async (world) => {
      const old = { words: hashOf(world, 'words'), facts: hashOf(world, 'facts') };
      await world.publish(3);
      await world.fly();
      await world.publish(4);
      const now = { words: hashOf(world, 'words'), facts: hashOf(world, 'facts') };
      for (const change of [{ words: old.words }, { facts: old.facts }]) {
        point(world, { ...now, ...change });
        world.pass(9 * hour);
        await world.refuses('behind');
        assert.equal((await world.isWhole()).version, 3);
      }
      point(world, now);
      await world.recovers();
      const before = new Map(world.host.files);
      await world.publish(5, { epoch: 2 }, undefined, await sampleKeys(world.keys.recovery));
      await world.recovers();
      for (const [path, bytes] of before) world.host.files.set(path, bytes);
      world.pass(9 * hour);
      await world.refuses('behind');
      assert.equal((await world.isWhole()).version, 5);
      assert.equal(((await world.peek('keys')) as { epoch: number }).epoch, 2, 'the old keys are not even kept');
    }),
  },
  {
    id: 'F140',
    title: 'two keys documents of one epoch; words or facts of another epoch than the keys',
    run: withNews(async (world) => {
      await world.publish(3, {}, undefined, await sampleKeys(world.keys.recovery));
      await world.refuses('could-not-verify');
      await world.publish(3);
      for (const role of ['words', 'facts'] as const) {
        const before = hashOf(world, role);
        await replace(world, role, { epoch: 2 });
        await world.refuses('could-not-verify');
        point(world, { [role]: before });
      }
      await world.recovers();
    }),
  },
];
