/** F18, F19, F80 and F87: files that are signed, and no plain JSON of a sensible size. */
import assert from 'node:assert/strict';
import { toUtf8 } from '../../../engine/release/digest';
import { replaceBytes } from '../documents';
import { withNews, type Fault } from '../fault';
import { filesWith, people, refuses, rosterOf, stored } from '../roster';
import { sampleFiles, samplePerson } from '../sample-release';

export const plainJson: Fault[] = [
  {
    id: 'F18',
    title: 'duplicate keys (the last counts), an own __proto__',
    run: withNews(async (world) => {
      const text = new TextDecoder().decode(sampleFiles(3)[0]?.bytes);
      const twice = text.replace('"pack":"wa"', '"pack":"zz","pack":"wa"');
      await world.publish(3, {}, rosterOf(3, toUtf8(twice)));
      await world.recovers();
      const proto = text.replace('"pack":"wa"', '"__proto__":{"polluted":true},"pack":"wa"');
      await refuses(world, rosterOf(4, toUtf8(proto)), 'refused');
      assert.equal(({} as { polluted?: boolean }).polluted, undefined);
      await world.recoversWithNext();
    }),
  },
  {
    id: 'F19',
    title: 'nested 200,000 deep',
    run: withNews(async (world) => {
      const deep = toUtf8(`{"schema":1,"pack":"wa","x":${'['.repeat(200_000)}${']'.repeat(200_000)}}`);
      await refuses(world, rosterOf(3, deep), 'too-large');
      const nested = (depth: number) => toUtf8(`{"format":2,"x":${'['.repeat(depth)}${']'.repeat(depth)}}`);
      for (const role of ['words', 'facts'] as const) {
        await world.publish(world.latest + 1);
        await replaceBytes(world, role, nested(60_000), world.keys[role]);
        await world.refuses('too-large');
      }
      world.host.files.set('latest.json', nested(1_000));
      await world.refuses('too-large');
      await world.recoversWithNext();
    }),
  },
  {
    id: 'F80',
    title: 'NaN, 1e999, −0, beyond 2⁵³',
    run: withNews(async (world) => {
      const text = new TextDecoder().decode(sampleFiles(3)[0]?.bytes);
      const nan = toUtf8(text.replace('"schema":1', '"schema":NaN'));
      await refuses(world, rosterOf(3, nan), 'not-a-release');
      for (const number of ['1e999', '9007199254740993', '-1', '0.5']) {
        const version = world.latest + 1;
        const [file, ...rest] = filesWith(version, [...people(9), samplePerson(10, { source: 777 })]);
        const bytes = toUtf8(new TextDecoder().decode(file?.bytes).replace('777', number));
        await world.publish(version, {}, [{ path: 'wa/roster', bytes, records: 11 }, ...rest]);
        const { state } = await world.fly();
        assert.equal(state?.outcome, 'up-to-date', number);
        assert.equal((await stored(world)).length, 10, number);
        world.change({ now: state?.dueAt as number });
      }
      const version = world.latest + 1;
      const bytes = toUtf8(
        new TextDecoder().decode(sampleFiles(version)[0]?.bytes).replace('"source":0}]', '"source":-0}]'),
      );
      await world.publish(version, {}, rosterOf(version, bytes));
      await world.recovers();
    }),
  },
  {
    id: 'F87',
    title: 'a million records',
    run: withNews(async (world) => {
      const many = toUtf8(`{"schema":1,"pack":"wa","people":[${'{},'.repeat(999_999)}{}]}`);
      await refuses(world, rosterOf(3, many, 1_000_000), 'too-large');
      await world.recoversWithNext();
    }),
  },
];
