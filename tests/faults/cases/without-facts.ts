/** F141, F143: a pointer without facts, which nobody signs: an honest feed of words alone, and a host that leaves them out. */
import assert from 'node:assert/strict';
import { hashOf, point } from '../documents';
import { fresh, withNews, type Fault } from '../fault';
import { hour, sampleKeys } from '../sample-release';

export const withoutFacts: Fault[] = [
  {
    id: 'F141',
    title: 'a feed of words alone: the facts that came with the extension',
    run: fresh(async (world) => {
      await world.publish(1, { withdrawn: ['sample-claim'] });
      point(world, { facts: undefined });
      assert.equal((await world.fly()).state?.outcome, 'up-to-date');
      const shown = await world.shown();
      assert.deepEqual([shown.origin, shown.first.wa, shown.withdrawn], ['feed', 'Sample Version 0', ['sample-claim']]);
      world.pass(9 * hour);
      const before = world.host.requests.length;
      assert.equal((await world.fly()).state?.outcome, 'up-to-date');
      assert.deepEqual(
        world.host.requests.slice(before).map(({ path }) => path),
        ['latest.json'],
        'one small request',
      );
      await world.publish(2);
      await world.recovers();
    }),
  },
  {
    id: 'F143',
    title: 'a pointer that no longer names facts: behind, and nobody goes back to those of the extension',
    run: withNews(async (world) => {
      await world.fly();
      assert.equal((await world.isWhole()).version, 2);
      const { lastSuccess } = (await world.peek('refresh')) as { lastSuccess?: number };
      const facts = hashOf(world, 'facts');
      // With the words that are shown, and with newer ones.
      for (const version of [2, 3]) {
        if (version > world.latest) await world.publish(version);
        point(world, { facts: undefined });
        world.pass(9 * hour);
        await world.refuses('behind');
        assert.equal((await world.isWhole()).version, 2);
        assert.equal(((await world.peek('refresh')) as { lastSuccess?: number }).lastSuccess, lastSuccess);
      }
      // What was shown was lost: "up to date" is not said over the extension's own facts either.
      await world.forget(['pointer']);
      world.pass(9 * hour);
      assert.equal((await world.fly()).state?.outcome, 'behind');
      assert.equal((await world.shown()).first.wa, 'Sample Version 0');
      point(world, { facts });
      await world.recoversWithNext();
      // New keys end what the old ones signed: such a feed may begin with words alone.
      await world.publish(5, { epoch: 2 }, undefined, await sampleKeys(world.keys.recovery));
      point(world, { facts: undefined });
      assert.equal((await world.wakeWhenDue())?.outcome, 'up-to-date');
      assert.equal((await world.shown()).first.wa, 'Sample Version 0');
    }),
  },
];
