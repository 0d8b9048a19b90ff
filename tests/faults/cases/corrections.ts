/** F90 and F92: what holds at once, before a file has been read. */
import assert from 'node:assert/strict';
import type { EditorialFile } from '../../../engine/release/editorial';
import { replace } from '../documents';
import { withNews, type Fault } from '../fault';
import { readable } from '../feed-host';
import { hour, jsonFile, sampleEditorial, sampleFiles } from '../sample-release';

export const corrections: Fault[] = [
  {
    id: 'F90',
    title: 'withdrawn id in the manifest, files out of reach: hidden at once',
    run: withNews(async (world) => {
      await world.publish(3, { withdrawn: ['sample-claim'] });
      world.host.break('data', (response) => response.writeHead(404).end());
      const { state } = await world.fly();
      assert.ok(['missing', 'unreachable'].includes(state?.outcome ?? ''));
      const shown = await world.shown();
      assert.deepEqual([shown.version, shown.withdrawn], [1, ['sample-claim']]);
      world.change({ isPinned: true });
      assert.deepEqual((await world.shown()).withdrawn, ['sample-claim'], 'over the bundled packs too');
      world.change({ isPinned: false });
      await world.recovers();
    }),
  },
  {
    id: 'F92',
    title: 'a quiet period rides in the manifest',
    run: withNews(async (world) => {
      const editorial = (version: number) =>
        jsonFile('editorial', sampleEditorial({ changes: [{ date: '2026-10-01', text: `Sample ${version}` }] }), 0);
      const periods = async () => ((await world.place.call('editorial', world.setup)) as EditorialFile).quietPeriods;
      await world.publish(3, {}, [...sampleFiles(3), editorial(3)]);
      assert.equal((await world.fly()).state?.outcome, 'up-to-date');
      assert.deepEqual(await periods(), []);
      const quiet = { state: 'wa', from: '2026-10-01', until: '2026-11-04', reason: 'Sample election' };
      await world.publish(4, { quietPeriods: [quiet] }, [...sampleFiles(4), editorial(4)]);
      world.host.break('data', (response) => response.writeHead(503, readable).end());
      world.pass(9 * hour);
      assert.equal((await world.fly()).state?.outcome, 'busy');
      assert.equal((await world.isWhole()).version, 3, 'not one file of the release could be had');
      assert.deepEqual(await periods(), [quiet]);
      // Facts carry none: a quiet period is the word of two people.
      await world.recovers();
      await world.publish(5, {}, [...sampleFiles(5), editorial(5)]);
      await replace(world, 'facts', { quietPeriods: [quiet] });
      await world.recovers();
      assert.deepEqual(await periods(), []);
    }),
  },
];
