/** F65–F73: what a database can do. */
import assert from 'node:assert/strict';
import { fresh, withNews, type Fault } from '../fault';
import { hour } from '../sample-release';
import type { World } from '../world';

/** Two releases in two slots: 2 in B is shown, 1 in A is the spare. */
async function fillBothSlots(world: World): Promise<void> {
  await world.fly();
  assert.equal((await world.isWhole()).version, 2);
  assert.equal(await world.peek('pointer'), 'B');
}

const firstFile = async (world: World, slot: string): Promise<string> =>
  (await world.storedKeys()).find((key) => key.startsWith(`file/${slot}/`)) as string;

export const storage: Fault[] = [
  {
    id: 'F65',
    title: 'quota exceeded while the slot is written',
    run: withNews(async (world) => {
      for (const storage of ['refuses-writes', 'refuses-files'] as const) {
        world.change({ storage });
        const state = await world.keepsOld('storage-full');
        world.change({ storage: 'works', now: state.dueAt as number });
      }
      await world.recovers();
    }),
  },
  {
    id: 'F66',
    title: 'the database fails for ever',
    run: withNews(async (world) => {
      world.change({ storage: 'fails' });
      assert.equal((await world.isWhole()).origin, 'bundled');
      const before = world.host.requests.length;
      await world.publish(3, { withdrawn: ['sample-claim'] });
      world.pass(30 * hour);
      assert.equal((await world.fly()).state?.outcome, 'storage-off');
      const asked = world.host.requests.slice(before).map((request) => request.path);
      assert.ok(!asked.some((path) => world.host.isFile(path)), 'no file is downloaded only to be lost');
      world.change({ storage: 'works' });
      await world.recovers();
    }),
  },
  {
    id: 'F67',
    title: 'the database is wiped at each restart: at most one download a day',
    run: fresh(async (world) => {
      await world.publish(1);
      const downloads = (): number => world.host.requests.filter((request) => world.host.isFile(request.path)).length;
      await world.fly();
      const once = downloads();
      assert.ok(once > 0);
      for (let restart = 0; restart < 5; restart++) {
        await world.forget(await world.storedKeys());
        assert.equal((await world.isWhole()).origin, 'bundled');
        world.pass(3 * hour);
        await world.fly();
      }
      assert.equal(downloads(), once);
      world.pass(24 * hour);
      await world.fly();
      assert.equal(downloads(), 2 * once);
      assert.equal((await world.isWhole()).version, 1);
    }),
  },
  {
    id: 'F68',
    title: 'one record missing',
    run: withNews(async (world) => {
      await fillBothSlots(world);
      await world.forget([await firstFile(world, 'B')]);
      assert.equal((await world.isWhole()).version, 1, 'the other slot, whole');
      await world.recovers();
    }),
  },
  {
    id: 'F69',
    title: 'stored bytes flipped: other slot, then bundled packs, then healed',
    run: withNews(async (world) => {
      await fillBothSlots(world);
      await world.flipBit(await firstFile(world, 'B'));
      assert.equal((await world.isWhole()).version, 1);
      await world.flipBit(await firstFile(world, 'A'));
      assert.equal((await world.isWhole()).origin, 'bundled');
      await world.recovers();
    }),
  },
  {
    id: 'F70',
    title: 'pointer to a missing slot, or to nonsense',
    run: withNews(async (world) => {
      await fillBothSlots(world);
      await world.forget(['slot/B']);
      assert.equal((await world.isWhole()).version, 1);
      await world.poke('pointer', 'C');
      assert.equal((await world.isWhole()).origin, 'bundled');
      await world.poke('pointer', { slot: 'A' });
      assert.equal((await world.isWhole()).origin, 'bundled');
      await world.recovers();
    }),
  },
  {
    id: 'F71',
    title: 'the database never answers: bundled packs in a moment',
    run: withNews(async (world) => {
      world.change({ storage: 'hangs' });
      assert.equal((await world.isWhole()).origin, 'bundled');
      world.change({ storage: 'works' });
      assert.equal((await world.isWhole()).version, 1);
      await world.recovers();
    }),
  },
  {
    id: 'F72',
    title: 'the reader clears all data',
    run: withNews(async (world) => {
      await fillBothSlots(world);
      await world.forget(await world.storedKeys());
      assert.equal((await world.isWhole()).origin, 'bundled');
      world.pass(25 * hour);
      await world.recovers();
    }),
  },
  {
    id: 'F73',
    title: 'disk full, then free again',
    run: withNews(async (world) => {
      world.change({ storage: 'refuses-writes' });
      for (let i = 0; i < 3; i++) {
        assert.equal((await world.fly({ isAsked: true })).state?.outcome, 'storage-full');
        await world.isWhole();
      }
      world.change({ storage: 'works' });
      await world.recovers();
    }),
  },
  {
    id: 'F142',
    title: 'garbage under every name of the store',
    run: withNews(async (world) => {
      await fillBothSlots(world);
      const names = ['feed-choice', 'pinned', 'refresh', 'keys', 'marks', 'lease'];
      const bytes = { feed: 'sample', epoch: 9, keysFile: [1, 2, 3], signatures: 'x' };
      const states = {
        refresh: { failures: 'many', cuts: -1 },
        keys: { ...bytes, epoch: '9' },
        marks: { feed: 'sample', words: [] },
      };
      for (const garbage of [5, 'x', null, [], {}, { feed: 'sample' }]) {
        const { version } = await world.isWhole();
        for (const name of names) await world.poke(name, garbage);
        assert.equal((await world.isWhole()).version, version, 'shown all the same');
        await world.publish(version + 1);
        assert.equal((await world.fly({ isAsked: true })).state?.outcome, 'up-to-date');
        assert.equal((await world.isWhole()).version, version + 1);
      }
      await world.publish(10);
      for (const [name, value] of Object.entries(states)) await world.poke(name, value);
      for (const slot of ['A', 'B']) await world.poke(`slot/${slot}`, { layout: 2, feed: 'sample', words: 5 });
      assert.equal((await world.isWhole()).origin, 'bundled');
      await world.fly({ isAsked: true });
      assert.equal((await world.isWhole()).version, 10);
    }),
  },
];
