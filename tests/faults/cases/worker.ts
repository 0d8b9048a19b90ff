/** F51–F57 and F61–F64: a background that is doubled, asleep, updated or lied to by its clock. */
import assert from 'node:assert/strict';
import { fresh, withNews, type Fault } from '../fault';
import { hour, sampleBundle } from '../sample-release';

const year = 365 * 24 * hour;

export const worker: Fault[] = [
  {
    id: 'F51',
    title: 'the alarm is set anew at each wake',
    run: withNews(async (world) => {
      const { state, armed } = await world.fly();
      assert.equal(armed.at(-1), state?.dueAt);
      const again = await world.fly();
      assert.deepEqual(again.armed, [state?.dueAt], 'an early wake only sets the alarm');
    }),
  },
  {
    id: 'F52',
    title: 'alarm and popup at once: one flight',
    run: withNews(async (world) => {
      const before = world.host.requests.length;
      const [first, second] = await Promise.all([world.fly(), world.fly({ isAsked: true })]);
      assert.ok(first.state === undefined || second.state === undefined, 'one of them stood back');
      const manifests = world.host.requests.slice(before).filter((request) => request.path === 'latest.json');
      assert.equal(manifests.length, 1);
      assert.equal((await world.isWhole()).version, 2);
    }),
  },
  {
    id: 'F54',
    title: 'asleep for ten days: one refresh',
    run: withNews(async (world) => {
      world.pass(240 * hour);
      const before = world.host.requests.length;
      await world.fly();
      await world.fly();
      await world.fly();
      const manifests = world.host.requests.slice(before).filter((request) => request.path === 'latest.json');
      assert.equal(manifests.length, 1);
      assert.equal((await world.isWhole()).version, 2);
    }),
  },
  {
    id: 'F55',
    title: 'clock ten years back: refresh not blocked, nothing falsely fresh',
    run: withNews(async (world) => {
      const isStale = async () => ((await world.place.call('standing', world.setup)) as { isStale: boolean }).isStale;
      world.pass(-10 * year);
      assert.equal((await world.fly()).state?.outcome, 'up-to-date');
      assert.equal((await world.isWhole()).version, 2);
      assert.equal(await isStale(), false);
      // Its publisher has signed another release after this one's last day: it is stale, whatever this clock says.
      const later = { issued: '2026-12-01T00:00:00Z', expires: '2027-02-01T00:00:00Z' };
      await world.publish(3, later);
      world.host.break('data', (response) => response.writeHead(404).end());
      await world.fly({ isAsked: true });
      assert.deepEqual([(await world.isWhole()).version, await isStale()], [2, true]);
      world.pass(hour);
      await world.recovers();
      assert.equal(await isStale(), false);
    }),
  },
  {
    id: 'F56',
    title: 'clock ten years forward: data kept, labelled stale, and back again',
    run: withNews(async (world) => {
      await world.fly();
      world.pass(10 * year);
      await world.fly();
      assert.equal((await world.isWhole()).version, 2);
      assert.equal(((await world.place.call('standing', world.setup)) as { isStale: boolean }).isStale, true);
      world.pass(-10 * year);
      await world.publish(3);
      assert.equal((await world.fly()).state?.outcome, 'up-to-date', 'a due time ten years ahead does not count');
      assert.equal((await world.isWhole()).version, 3);
    }),
  },
  {
    id: 'F57',
    title: 'the clock jumps in the middle: the start of the flight counts',
    only: { in: 'node', because: 'the clock of a browser cannot be moved within a running flight' },
    run: withNews(async (world) => {
      const start = world.setup.now;
      const { setup } = world;
      // The reader in Node shares this very object: the jump happens while the first request is under way.
      world.host.break('latest.json', (response, request) => {
        setup.now += year;
        world.host.serve(request, response);
      });
      const { state } = await world.fly();
      assert.equal(state?.lastSuccess, start);
      assert.ok((state?.dueAt ?? 0) - start <= 8 * hour);
    }),
  },
  {
    id: 'F61',
    title: 'downgrade: a store of a later layout is left alone',
    run: withNews(async (world) => {
      // Like ours, and yet another: what it says of its files means something else there.
      const record = (await world.peek('slot/A')) as Record<string, unknown>;
      await world.poke('slot/A', { ...record, layout: 3, files: [] });
      for (const pointer of ['A', { slot: 'A', layout: 3 }]) {
        await world.poke('pointer', pointer);
        assert.equal((await world.isWhole()).origin, 'bundled');
      }
      await world.recovers();
    }),
  },
  {
    id: 'F62',
    title: 'bundled packs newer than the store: the bundled packs',
    run: withNews(async (world) => {
      world.change({ bundle: await sampleBundle(20) });
      assert.deepEqual([(await world.isWhole()).version, (await world.shown()).origin], [20, 'bundled']);
      const before = world.host.requests.length;
      assert.equal((await world.fly()).state?.outcome, 'behind', 'the feed is behind, quietly');
      const asked = world.host.requests.slice(before).map(({ path }) => path);
      assert.deepEqual(
        asked.filter((path) => world.host.isFile(path)),
        [],
        'no file is asked for in vain',
      );
      assert.equal((await world.isWhole()).version, 20);
      await world.publish(21);
      await world.recovers();
      assert.equal((await world.shown()).origin, 'feed');
    }),
  },
  {
    id: 'F63',
    title: 'store newer than the bundled packs: the store',
    run: withNews(async (world) => {
      await world.publish(20);
      await world.fly();
      world.change({ bundle: await sampleBundle(10) });
      const { version, origin } = await world.isWhole();
      assert.deepEqual([version, origin], [20, 'feed']);
    }),
  },
  {
    id: 'F64',
    title: 'no event of installation, or two: any first wake does',
    run: fresh(async (world) => {
      await world.publish(1);
      assert.equal((await world.isWhole()).origin, 'bundled');
      assert.equal((await world.fly()).state?.outcome, 'up-to-date');
      await world.fly();
      assert.equal((await world.isWhole()).version, 1);
    }),
  },
];
