/** F36 and F130–F134: stolen keys, each alone and all together. */
import assert from 'node:assert/strict';
import type { Bytes } from '../../../engine/release/digest';
import type { EditorialFile } from '../../../engine/release/editorial';
import { documentOf, hashOf, point, replace, replaceBytes } from '../documents';
import { withNews, type Fault } from '../fault';
import { filesWith, people } from '../roster';
import {
  epochStart,
  hour,
  jsonFile,
  rosterFile,
  sampleBundle,
  sampleEditorial,
  sampleFiles,
  sampleHost,
  sampleKeys,
  sampleKeysPart,
  samplePerson,
} from '../sample-release';

export const thief: Fault[] = [
  {
    id: 'F36',
    title: 'version 2⁵³−1 signed by a stolen key: the recovery key opens the next epoch',
    run: withNews(async (world) => {
      await world.publish(
        Number.MAX_SAFE_INTEGER,
        { issued: new Date(epochStart + 4 * 24 * hour).toISOString() },
        sampleFiles(7),
      );
      await world.fly();
      assert.equal((await world.shown()).version, Number.MAX_SAFE_INTEGER);
      const next = await sampleKeys(world.keys.recovery);
      await world.publish(8, { epoch: 2 }, undefined, next);
      await world.recovers();
    }),
  },
  {
    id: 'F130',
    title: 'the facts key is stolen, 501 people for 10: the honest release under new keys is taken all the same',
    run: withNews(async (world) => {
      await world.publish(3, {}, filesWith(3, people(500)));
      assert.equal((await world.fly()).state?.outcome, 'up-to-date');
      assert.equal((await world.shown()).people, 503);
      const next = await sampleKeys(world.keys.recovery);
      await world.publish(4, { epoch: 2 }, undefined, next);
      await world.recovers();
      // Nor does it help the thief that the extension was updated in between.
      await world.publish(5, { epoch: 2 }, filesWith(5, people(500)), next);
      await world.wakeWhenDue();
      assert.equal((await world.shown()).people, 503);
      world.change({ bundle: await sampleBundle(4) });
      await world.publish(6, { epoch: 3 }, undefined, await sampleKeys(world.keys.recovery));
      await world.recovers();
    }),
  },
  {
    id: 'F131',
    title: 'the facts key is stolen: no word, host, organisation, withdrawal or key changes',
    run: withNews(async (world) => {
      const { facts } = world.keys;
      const before = hashOf(world, 'words');
      const own = jsonFile(
        'editorial',
        sampleEditorial({ organisation: { name: 'Thief', site: 'https://a.example/' } }),
        0,
      );
      // Words, signed by the facts key.
      await replace(world, 'words', { hosts: ['evil.example'], withdrawn: ['a'] }, facts);
      await world.refuses('could-not-verify');
      point(world, { words: before });
      // Keys, signed by it.
      const keys = hashOf(world, 'keys');
      const next = await sampleKeys(world.keys.recovery);
      const part = await sampleKeysPart(2, next, [...facts, ...next.words]);
      for (const [path, bytes] of part.files) world.host.files.set(path, bytes);
      point(world, { keys: part.sha256 });
      await world.refuses('could-not-verify');
      point(world, { keys });
      // The organisation's file among the facts.
      const { files } = documentOf(world, 'facts') as { files: object[] };
      const entry = { path: 'editorial', sha256: 'a'.repeat(64), bytes: own.bytes.length, records: 0 };
      await replace(world, 'facts', { files: [...files, entry] });
      await world.refuses('refused');
      // The fields of words among the facts: taken as facts, and as nothing else.
      const quiet = { state: 'wa', from: '2026-01-01', until: '2026-12-31', reason: 'x' };
      await world.publish(3);
      await replace(world, 'facts', { hosts: ['evil.example'], withdrawn: ['a'], quietPeriods: [quiet] });
      await world.recovers();
      assert.deepEqual((await world.shown()).withdrawn, []);
      const official = { id: samplePerson(1).id, page: 'https://evil.example/', source: 0 };
      const links = {
        ...rosterFile('wa', 4, []),
        people: undefined,
        officials: [
          official,
          ...Array.from({ length: 19 }, (_, n) => ({
            id: `civic/wa/sampleton/x-${n}`,
            page: `https://${sampleHost}/`,
            source: 0,
          })),
        ],
      };
      await world.publish(4, {}, [...sampleFiles(4), jsonFile('wa/officials', links, 20)]);
      await replace(world, 'facts', { hosts: ['evil.example'] });
      await world.recovers();
      const shown = (await world.place.call('officials', world.setup, 'wa')) as { page: string }[];
      assert.ok(shown.length === 19 && shown.every(({ page }) => !page.includes('evil')));
    }),
  },
  {
    id: 'F132',
    title: 'one key of the words is stolen: nothing at all changes',
    run: withNews(async (world) => {
      const [stolen] = world.keys.words.slice(0, 1);
      for (const part of ['words', 'facts', 'keys'] as const) {
        const before = hashOf(world, part);
        const bytes = world.host.files.get(`data/${before}.json`) as Bytes;
        const changed = new TextEncoder().encode(new TextDecoder().decode(bytes).replace('{', '{"later":1,')) as Bytes;
        await replaceBytes(world, part, changed, [stolen!, stolen!]);
        await world.refuses('could-not-verify');
        point(world, { [part]: before });
      }
      await world.recovers();
    }),
  },
  {
    id: 'F133',
    title: 'every key but the recovery key is stolen: with the next keys all of it is gone, files or none',
    run: withNews(async (world) => {
      const quiet = { state: 'wa', from: '2026-01-01', until: '2026-12-31', reason: 'A thief’s' };
      const lie = sampleEditorial({ organisation: { name: 'Thief', site: `https://${sampleHost}/` } });
      await world.publish(
        Number.MAX_SAFE_INTEGER,
        {
          withdrawn: ['honest-claim'],
          quietPeriods: [quiet],
          issued: new Date(world.setup.now).toISOString(),
          expires: '2027-12-31T00:00:00Z',
        },
        [...sampleFiles(3), jsonFile('editorial', lie, 0)],
      );
      await world.fly();
      assert.deepEqual((await world.shown()).withdrawn, ['honest-claim']);
      await world.publish(3, { epoch: 2 }, undefined, await sampleKeys(world.keys.recovery));
      // The keys alone arrive: with them the thief's corrections are over.
      world.host.break(`data/${hashOf(world, 'words')}.json`, (response) => response.writeHead(404).end());
      await world.wakeWhenDue();
      assert.deepEqual((await world.shown()).withdrawn, []);
      world.host.heal();
      world.host.break('data', (response) => response.writeHead(404).end());
      await world.wakeWhenDue();
      // Not one file of the honest release could be had: the packs that came with the extension, not the thief's.
      assert.deepEqual([(await world.isWhole()).origin, (await world.shown()).withdrawn], ['bundled', []]);
      assert.equal((await world.place.call('editorial', world.setup)) as EditorialFile | undefined, undefined);
      await world.recovers();
      assert.deepEqual((await world.shown()).withdrawn, []);
    }),
  },
  {
    id: 'F134',
    title: 'issued in the future: it would outlast every honest release and every update',
    run: withNews(async (world) => {
      const issued = new Date(world.setup.now + 25 * hour).toISOString();
      const expires = '2099-01-01T00:00:00Z';
      for (const role of ['words', 'facts'] as const) {
        await world.publish(world.latest + 1);
        await replace(world, role, { issued, expires });
        world.change({ now: Date.parse(issued) - 25 * hour });
        const state = await world.keepsOld('from-the-future');
        const marks = (await world.peek('marks')) as Record<string, { issued: string }>;
        assert.notEqual(marks[role]?.issued, issued, 'not even noted');
        world.change({ now: state.dueAt as number });
      }
      const near = new Date(world.setup.now + 23 * hour).toISOString();
      await world.publish(world.latest + 1, { issued: near, expires });
      await world.recovers();
    }),
  },
];
