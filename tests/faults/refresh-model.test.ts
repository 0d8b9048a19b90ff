/** Any sequence of publishing, breaking, healing, killing, waiting and waking, against a model of what must hold. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodePlace } from './node-place';
import { hour, sampleKeys } from './sample-release';
import { World } from './world';

interface Model {
  /** Newest version published with the right key. */
  published: number;
  /** Version that was shown last. */
  shown: number;
  isBroken: boolean;
  isOnline: boolean;
}
type Command = fc.AsyncCommand<Model, World>;

/** What holds after every command: never empty, never mixed, never back, never anything that was not published. */
async function check(model: Model, world: World): Promise<void> {
  const { version } = await world.isWhole();
  expect(version).toBeGreaterThanOrEqual(model.shown);
  expect(version).toBeLessThanOrEqual(model.published);
  model.shown = version;
}

const command = (
  name: string,
  run: (model: Model, world: World) => Promise<void>,
  canRun: (model: Model) => boolean = () => true,
): Command => ({
  check: canRun,
  async run(model, world) {
    await run(model, world);
    await check(model, world);
  },
  toString: () => name,
});

const publish = command('publish', async (model, world) => {
  await world.publish(++model.published);
});

const forge = fc.constantFrom(1, 100).map((ahead) =>
  command(
    `forge +${ahead}`,
    async (model, world) => {
      // A wake after the clock was set back: a due time from before that is forgotten, or at most 32 hours away.
      await world.fly();
      const before = new Map(world.host.files);
      await world.publish(model.published + ahead, {}, undefined, await sampleKeys());
      world.latest = model.published;
      world.pass(33 * hour);
      const { state } = await world.fly();
      expect(state?.outcome).not.toBe('up-to-date');
      for (const [path, bytes] of before) world.host.files.set(path, bytes);
    },
    (model) => model.isOnline,
  ),
);

const breakHost = fc
  .record({
    which: fc.constantFrom('latest.json', 'signature', 'data', 'all'),
    status: fc.constantFrom(200, 404, 500, 503),
  })
  .map(({ which, status }) =>
    command(`break ${which} with ${status}`, async (model, world) => {
      model.isBroken = true;
      world.host.break(which, (response) => response.writeHead(status).end('<p>'));
    }),
  );

const heal = command('heal', async (model, world) => {
  model.isBroken = false;
  world.host.heal();
});

const goOffline = fc.boolean().map((isOnline) =>
  command(isOnline ? 'online' : 'offline', async (model, world) => {
    model.isOnline = isOnline;
    world.change({ isOnline });
  }),
);

const wait = fc.integer({ min: -40, max: 80 }).map((hours) =>
  command(`wait ${hours} h`, async (_, world) => {
    world.pass(hours * hour);
  }),
);

const wake = fc.boolean().map((isAsked) =>
  command(isAsked ? 'ask' : 'wake', async (_, world) => {
    await world.fly({ isAsked });
  }),
);

const kill = fc.nat(60).map((killAt) =>
  command(`kill at ${killAt}`, async (_, world) => {
    await world.fly({ killAt, isAsked: true });
    world.pass(6 * 60_000);
  }),
);

/** Whatever has happened, clocks set back included: with host and network back, a wake and a due wake bring the newest release. */
const recover = command('recover', async (model, world) => {
  model.isBroken = false;
  model.isOnline = true;
  world.host.heal();
  world.change({ isOnline: true });
  await world.fly();
  world.pass(33 * hour);
  expect((await world.fly()).state?.outcome).toBe('up-to-date');
  expect((await world.shown()).version).toBe(model.published);
});

describe('the refresh, whatever happens in whatever order', () => {
  it('is never empty, mixed or behind itself, and always recovers', async () => {
    const commands = fc.commands(
      [
        fc.constant(publish),
        forge,
        breakHost,
        fc.constant(heal),
        goOffline,
        wait,
        wake,
        wake,
        kill,
        fc.constant(recover),
      ],
      { maxCommands: 25 },
    );
    await fc.assert(
      fc.asyncProperty(commands, async (sequence) => {
        const world = await World.create(nodePlace);
        try {
          await world.publish(1);
          const setup = () => ({
            model: { published: 1, shown: 0, isBroken: false, isOnline: true },
            real: world,
          });
          await fc.asyncModelRun(setup, sequence);
          await fc.asyncModelRun(
            () => ({ model: { published: world.latest, shown: 0, isBroken: true, isOnline: false }, real: world }),
            [recover],
          );
        } finally {
          await world.close();
        }
      }),
      { numRuns: 60 },
    );
  });
});
