/** F83 and F86: names that a release may hold and that spotting must not be led astray by. */
import assert from 'node:assert/strict';
import type { RosterPerson } from '../../../engine/release/packs';
import { createSpottingIndex, findMentions } from '../../../engine/spotting';
import type { Mention } from '../../../engine/spotting/types';
import { withNews, type Fault } from '../fault';
import { filesWith } from '../roster';
import { samplePerson } from '../sample-release';
import type { World } from '../world';

const mayor = (n: number, change: Partial<RosterPerson>): RosterPerson =>
  samplePerson(n, {
    given: 'Odalys',
    family: 'Brandvold',
    name: 'Odalys Brandvold',
    offices: [{ role: 'mayor', jurisdiction: `wa/sampleton-${n}`, start: '2026-01-01' }],
    ...change,
  });

/** Publishes these people, lets the reader take them in, and reads the text with what was stored. */
async function marks(world: World, people: RosterPerson[], text: string): Promise<readonly Mention[]> {
  const others = Array.from({ length: 9 }, (_, i) => samplePerson(20 + i));
  const version = world.latest + 1;
  await world.publish(version, {}, filesWith(version, [...others, ...people]));
  const { state } = await world.fly();
  assert.equal(state?.outcome, 'up-to-date');
  world.change({ now: state?.dueAt as number });
  const stored = (await world.place.call('people', world.setup, 'wa')) as RosterPerson[];
  assert.equal(stored.length, 10 + people.length);
  const index = createSpottingIndex([
    { roster: { schema: 1, pack: 'wa', asOf: '2026-07-01', sources: [], people: stored } },
  ]);
  const facts = { url: 'https://www.spokesman.com/stories/1', dates: ['2026-07-02'] };
  return findMentions(index, { facts, runs: [{ text }] }, '2026-07-10').mentions;
}

export const names: Fault[] = [
  {
    id: 'F83',
    title: 'two officials of one name: a question or no mark, never a guess',
    only: { in: 'node', because: 'spotting decides, with the same code in every place' },
    run: withNews(async (world) => {
      const both = [mayor(1, {}), mayor(2, {})];
      const found = await marks(world, both, 'Mayor Odalys Brandvold spoke to the city council on the budget.');
      assert.ok(found.length > 0, 'the name is known');
      for (const { key, candidates } of found) {
        assert.equal(key, '');
        assert.deepEqual(candidates?.toSorted(), both.map(({ id }) => id).toSorted());
      }
      const [one] = await marks(world, [mayor(1, {})], 'Mayor Odalys Brandvold spoke to the city council.');
      assert.equal(one?.key, both[0]?.id, 'one of the name is no question');
    }),
  },
  {
    id: 'F86',
    title: 'a name full of pattern characters is searched for literally',
    only: { in: 'node', because: 'spotting decides, with the same code in every place' },
    run: withNews(async (world) => {
      const text = 'Mayor Odalys Brandvold spoke to the city council. So did Odette Brandvold and Odile Brandvold.';
      const strange = ['O.*+? Brandvold', 'Od(alys|ette Brandvold', 'Od[a-z]+ Brandvold', 'Od\\w+ Brandvold'];
      const plain = await marks(world, [mayor(1, {})], text);
      assert.ok(plain.length > 0);
      const found = await marks(world, [mayor(1, { aliases: strange })], text);
      assert.deepEqual(found, plain);
    }),
  },
];
