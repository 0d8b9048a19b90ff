/** F44–F49, F53, F58 and F60: a background that is killed, at every await of a flight. */
import assert from 'node:assert/strict';
import { withNews, type Fault } from '../fault';
import { hour, sampleBundle } from '../sample-release';
import type { World } from '../world';

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

/**
 * Kill points between opening the spare slot and the first file. Two releases later both slots are full: opening the spare one
 * removes a sealed release.
 */
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

export const killed: Fault[] = [
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
      const steps = await cleaningSteps(place, seed);
      assert.ok(steps.length > 0, 'there is such a kill point');
      for (const killAt of steps) {
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
];
