/** F32, F37 and F40–F43: what a signed document may say, and what lies behind its hashes. */
import assert from 'node:assert/strict';
import { sha256, toUtf8, type Bytes } from '../../../engine/release/digest';
import { documentOf, replace } from '../documents';
import { withNews, type Fault } from '../fault';
import { sampleFiles } from '../sample-release';

export const documents: Fault[] = [
  {
    id: 'F32',
    title: 'valid manifest, other data under the signed hash',
    run: withNews(async (world) => {
      const [path] = [...world.host.files.keys()].filter((name) => world.host.isFile(name)).slice(-1);
      const good = world.host.files.get(path as string) as Bytes;
      world.host.files.set(path as string, toUtf8(new TextDecoder().decode(good).replace('Sample', 'Simple')));
      await world.refuses('damaged');
      world.host.files.set(path as string, good);
      await world.recovers();
    }),
  },
  {
    id: 'F37',
    title: 'files of one release under the hashes of the next: all of them, or one',
    run: withNews(async (world) => {
      type File = { path: string; sha256: string };
      const before = documentOf(world, 'facts') as { files: File[] };
      const old = new Map(before.files.map(({ path, sha256 }) => [path, world.host.files.get(`data/${sha256}.json`)]));
      for (const isMixed of [(_: File) => true, ({ path }: File) => path === 'wa/roster']) {
        await world.publish(world.latest + 1);
        const { files } = documentOf(world, 'facts') as { files: File[] };
        // Of the same length, byte by byte honest and once signed: only the hash tells.
        for (const file of files.filter(isMixed)) {
          const swap = old.get(file.path) as Bytes;
          assert.equal(swap.length, world.host.files.get(`data/${file.sha256}.json`)?.length);
          world.host.files.set(`data/${file.sha256}.json`, swap);
        }
        await world.refuses('damaged');
      }
      await world.recoversWithNext();
    }),
  },
  {
    id: 'F40',
    title: 'made for a newer extension',
    run: withNews(async (world) => {
      for (const role of ['words', 'facts'] as const) {
        for (const change of [{ schema: 3 }, { format: 3, files: 'elsewhere' }, { minExtension: '0.2' }]) {
          await world.publish(world.latest + 1, { withdrawn: ['sample-claim'] });
          await replace(world, role, change);
          const before = await world.shown();
          const { state } = await world.fly();
          assert.equal(state?.outcome, 'needs-newer-extension');
          const after = await world.shown();
          assert.equal(after.version, before.version);
          assert.deepEqual(after.withdrawn, ['sample-claim'], 'corrections hold all the same');
          world.change({ now: state?.dueAt as number });
        }
      }
      const pointer = world.host.files.get('latest.json') as Bytes;
      world.host.files.set('latest.json', toUtf8(new TextDecoder().decode(pointer).replace('2', '3')));
      const state = await world.keepsOld('needs-newer-extension');
      world.change({ extensionVersion: '0.10.0', now: state.dueAt as number });
      await world.publish(world.latest + 1);
      await replace(world, 'words', { minExtension: '0.9' });
      await world.recovers();
    }),
  },
  {
    id: 'F41',
    title: 'unknown fields ignored',
    run: withNews(async (world) => {
      const files = sampleFiles(3).map((file) => {
        if (file.path !== 'wa/roster') return file;
        const value = JSON.parse(new TextDecoder().decode(file.bytes));
        value.later = { format: 'unknown' };
        value.people[1].later = true;
        value.people[2].offices[0].later = [1];
        return { ...file, bytes: toUtf8(JSON.stringify(value)) };
      });
      await world.publish(3, {}, files);
      for (const role of ['words', 'facts'] as const) await replace(world, role, { later: { nested: true } });
      await world.recovers();
    }),
  },
  {
    id: 'F42',
    title: 'a staging release',
    run: withNews(async (world) => {
      // Whatever else it says of itself: not even its corrections are a reader's business.
      for (const change of [{}, { schema: 3, withdrawn: ['sample-claim'] }]) {
        await replace(world, 'words', { channel: 'staging', ...change });
        await world.refuses('refused');
      }
      await world.recoversWithNext();
    }),
  },
  {
    id: 'F43',
    title: '../, absolute address, upper-case hash in a file entry',
    run: withNews(async (world) => {
      const manifest = documentOf(world, 'facts') as { files: Record<string, unknown>[] };
      const hash = await sha256(toUtf8('x'));
      const changes = [
        { sha256: '../latest' },
        { sha256: `https://other.example/${hash}` },
        { sha256: hash.toUpperCase() },
        { path: '../wa/roster' },
        { path: 'wa/secrets' },
        { path: 'editorial' },
        { bytes: 1e12 },
        { bytes: -1 },
      ];
      for (const change of changes) {
        await replace(world, 'facts', { files: [{ ...manifest.files[0], ...change }, ...manifest.files.slice(1)] });
        await world.refuses('refused');
      }
      assert.ok(world.host.requests.every((request) => !request.path.includes('..')));
      await world.recoversWithNext();
    }),
  },
];
