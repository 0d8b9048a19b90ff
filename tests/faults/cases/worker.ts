/** F44–F64: a background that may be killed, doubled, asleep, updated or lied to by its clock. */
import assert from 'node:assert/strict';
import type { World } from '../world';
import { fresh, withNews, type Fault } from '../fault';
import { sampleBundle } from '../sample-release';

const hour = 3_600_000;
const year = 365 * 24 * hour;

/** Kill points of one flight, found by flying it once on a copy of the same world. */
async function killPoints(place: Parameters<Fault['run']>[0], seed: number): Promise<string[]> {
  let steps: string[] = [];
  await withNews(async (world) => {
    steps = (await world.fly()).steps;
    assert.equal((await world.isWhole()).version, 2);
  })(place, seed);
  return steps;
}

/** Killed there, what is shown is whole, old or new; the next wake finishes. */
async function killAndRecover(world: World, killAt: number, steps: string[]): Promise<void> {
  const report = await world.fly({ killAt });
  assert.ok(report.isKilled, `killed at ${steps[killAt]}`);
  const { version } = await world.isWhole();
  assert.ok(version === 1 || version === 2);
  const isEarly = killAt < steps.indexOf('read-latest');
  assert.ok(report.armed.length > 0 || isEarly, 'an alarm was set before anything could be cut off');
  await world.recovers();
}

/** A case that kills at every kill point whose name fits. Slots are cleaned when the spare one is opened. */
const killsAt =
  (fits: (step: string, index: number, steps: string[]) => boolean): Fault['run'] =>
  async (place, seed) => {
    const steps = await killPoints(place, seed);
    const chosen = steps.map((_, index) => index).filter((index) => fits(steps[index] as string, index, steps));
    assert.ok(chosen.length > 0, 'there is such a kill point');
    for (const index of chosen) await withNews((world) => killAndRecover(world, index, steps))(place, seed);
  };

const flipped = 'after vault.put pointer,B';

export const worker: Fault[] = [
  {
    id: 'F44',
    title: 'killed before the first request, at every await',
    run: killsAt((_, index, steps) => index <= steps.indexOf('read-latest')),
  },
  {
    id: 'F45',
    title: 'killed between download and commit, at every await',
    run: killsAt((_, index, steps) => index > steps.indexOf('read-latest') && index < steps.indexOf('seal')),
  },
  {
    id: 'F46',
    title: 'killed after the slot is written, before the flip, at every await',
    run: killsAt((_, index, steps) => index >= steps.indexOf('seal') && index <= steps.indexOf('flip')),
  },
  {
    id: 'F47',
    title: 'killed during the flip',
    run: killsAt((step) => step.endsWith('vault.put pointer,B')),
  },
  {
    id: 'F48',
    title: 'killed after the flip, before the state is kept, at every await',
    run: killsAt((_, index, steps) => index > steps.indexOf(flipped)),
  },
  {
    id: 'F49',
    title: 'killed while the spare slot is cleaned',
    run: async (place, seed) => {
      await withNews(async (world) => {
        // Two releases later both slots are full: opening the spare one removes a sealed release.
        await world.fly();
        await world.publish(3);
        world.pass(9 * hour);
        const report = await world.fly({ killAt: (await cleaningSteps(place, seed))[0] as number });
        assert.ok(report.isKilled);
        assert.equal((await world.isWhole()).version, 2);
        await world.recovers();
      })(place, seed);
      for (const killAt of await cleaningSteps(place, seed)) {
        await withNews(async (world) => {
          await world.fly();
          await world.publish(3);
          world.pass(9 * hour);
          assert.ok((await world.fly({ killAt })).isKilled);
          assert.equal((await world.isWhole()).version, 2);
          await world.recovers();
        })(place, seed);
      }
    },
  },
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
    id: 'F53',
    title: 'the holder of the lock is killed: another takes over',
    run: withNews(async (world) => {
      const begun = (await killPoints(world.place, world.seed)).indexOf('read-latest');
      assert.ok((await world.fly({ killAt: begun })).isKilled);
      world.pass(301_000);
      await world.recovers();
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
    id: 'F58',
    title: 'killed in the middle of a body: the files already taken are not asked for again',
    run: withNews(async (world) => {
      const paths = (): string[] =>
        world.host.requests.map((request) => request.path).filter((path) => world.host.isFile(path));
      const known = new Set(paths());
      const steps = await killPoints(world.place, world.seed);
      const second = steps.map((step, i) => (step.startsWith('admit') ? i : -1)).filter((i) => i >= 0)[1] as number;
      assert.ok((await world.fly({ killAt: second })).isKilled);
      await world.recovers();
      const asked = paths().filter((path) => !known.has(path));
      const counts = asked.map((path) => asked.filter((other) => other === path).length).sort();
      assert.deepEqual(counts, [1, 1, 2, 2], 'only the file that was under way came twice');
    }),
  },
  {
    id: 'F60',
    title: 'the extension is updated in the middle',
    run: withNews(async (world) => {
      const middle = (await killPoints(world.place, world.seed)).findIndex((step) => step.startsWith('admit'));
      assert.ok((await world.fly({ killAt: middle })).isKilled);
      world.change({ extensionVersion: '0.2.0', bundle: { ...(await sampleBundle(1)) } });
      await world.isWhole();
      await world.recovers();
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

/** Kill points between opening the spare slot and the first file, in a world where it holds a release. */
async function cleaningSteps(place: Parameters<Fault['run']>[0], seed: number): Promise<number[]> {
  let steps: string[] = [];
  await withNews(async (world) => {
    await world.fly();
    await world.publish(3);
    world.pass(9 * hour);
    steps = (await world.fly()).steps;
  })(place, seed);
  const from = steps.indexOf('open-slot');
  const to = steps.indexOf('take');
  return steps.map((_, i) => i).filter((i) => i >= from && i <= to);
}
