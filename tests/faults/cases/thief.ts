/** F130–F141: stolen keys, each alone and all together, and what a host can do with what was once signed. */
import assert from 'node:assert/strict';
import type { EditorialFile } from '../../../engine/release/editorial';
import type { Bytes } from '../../../engine/release/digest';
import { documentOf, hashOf, point, replace, replaceBytes } from '../documents';
import { fresh, withNews, type Fault } from '../fault';
import {
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
import type { World } from '../world';

const hour = 3_600_000;

/** Files of a release that says of wa what the thief likes. */
const forged = (version: number, count: number) => [
  jsonFile(
    'wa/roster',
    rosterFile(
      'wa',
      version,
      Array.from({ length: count - 1 }, (_, n) => samplePerson(n + 1)),
    ),
    count,
  ),
  ...sampleFiles(version).slice(1),
];

/** A check that ends so, and leaves what is shown as it was. */
async function ends(world: World, outcome: string): Promise<void> {
  const before = await world.shown();
  const { state } = await world.fly();
  assert.equal(state?.outcome, outcome);
  assert.deepEqual(await world.shown(), before);
  world.change({ now: state?.dueAt as number });
}

const lastSuccess = async (world: World): Promise<unknown> =>
  ((await world.peek('refresh')) as { lastSuccess?: number }).lastSuccess;

export const thief: Fault[] = [
  {
    id: 'F130',
    title: 'the facts key is stolen, 501 people for 10: the honest release under new keys is taken all the same',
    run: withNews(async (world) => {
      await world.publish(3, {}, forged(3, 501));
      assert.equal((await world.fly()).state?.outcome, 'up-to-date');
      assert.equal((await world.shown()).people, 503);
      const next = await sampleKeys(world.keys.recovery);
      await world.publish(4, { epoch: 2 }, undefined, next);
      await world.recovers();
      // Nor does it help the thief that the extension was updated in between.
      await world.publish(5, { epoch: 2 }, forged(5, 501), next);
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
      await ends(world, 'could-not-verify');
      point(world, { words: before });
      // Keys, signed by it.
      const keys = hashOf(world, 'keys');
      const next = await sampleKeys(world.keys.recovery);
      const part = await sampleKeysPart(2, next, [...facts, ...next.words]);
      for (const [path, bytes] of part.files) world.host.files.set(path, bytes);
      point(world, { keys: part.sha256 });
      await ends(world, 'could-not-verify');
      point(world, { keys });
      // The organisation's file among the facts.
      const { files } = documentOf(world, 'facts') as { files: object[] };
      const entry = { path: 'editorial', sha256: 'a'.repeat(64), bytes: own.bytes.length, records: 0 };
      await replace(world, 'facts', { files: [...files, entry] });
      await ends(world, 'refused');
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
        await ends(world, 'could-not-verify');
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
  {
    id: 'F135',
    title: 'frozen: the same old release for ever is behind, and no success',
    run: withNews(async (world) => {
      await world.fly();
      const success = await lastSuccess(world);
      const isBehind = async () => ((await world.place.call('standing', world.setup)) as { state: string }).state;
      // Past its last day.
      world.pass(61 * 24 * hour);
      for (let day = 0; day < 3; day++) {
        assert.equal((await world.fly()).state?.outcome, 'behind');
        assert.deepEqual([await lastSuccess(world), await isBehind()], [success, 'behind']);
        world.pass(9 * hour);
      }
      assert.equal((await world.isWhole()).version, 2, 'shown all the same');
      // Older than what was seen.
      const old = new Map(world.host.files);
      const now = { issued: new Date(world.setup.now).toISOString(), expires: '2027-12-31T00:00:00Z' };
      await world.publish(3, now);
      await world.recovers();
      const later = await lastSuccess(world);
      for (const [path, bytes] of old) world.host.files.set(path, bytes);
      world.pass(9 * hour);
      assert.equal((await world.fly()).state?.outcome, 'behind');
      assert.deepEqual([(await world.isWhole()).version, await lastSuccess(world)], [3, later]);
    }),
  },
  {
    id: 'F136',
    title: 'the note of what was seen is lost: still nothing older is taken',
    run: withNews(async (world) => {
      const old = new Map(world.host.files);
      await world.publish(3);
      await world.fly();
      await world.publish(4);
      await world.recovers();
      for (const [path, bytes] of old) world.host.files.set(path, bytes);
      for (const broken of [undefined, 5, { feed: 'sample', words: { epoch: 1, version: 1 } }]) {
        await world.poke('marks', broken);
        world.pass(9 * hour);
        assert.equal((await world.fly()).state?.outcome, 'behind');
        assert.equal((await world.isWhole()).version, 4);
      }
      // The slot that is not shown remembers too.
      await world.forget(['marks', 'slot/B']);
      world.pass(9 * hour);
      await world.fly();
      assert.ok((await world.isWhole()).version >= 3);
    }),
  },
  {
    id: 'F137',
    title: 'a silent host: newer packs of an update win, its words and its facts each for themselves',
    run: withNews(async (world) => {
      const said = (name: string) =>
        jsonFile('editorial', sampleEditorial({ organisation: { name, site: `https://${sampleHost}/` } }), 0);
      const name = async () =>
        ((await world.place.call('editorial', world.setup)) as EditorialFile | undefined)?.organisation.name;
      await world.publish(3, {}, [...sampleFiles(3), said('Of the feed')]);
      await world.fly();
      const bundle = await sampleBundle(8);
      bundle.files.editorial = sampleEditorial();
      // Facts of hour 10, words of hour 3; the update is of hour 8.
      await replace(world, 'facts', { version: 10, issued: '2026-07-10T10:00:00Z' });
      world.pass(9 * hour);
      await world.fly();
      world.change({ bundle });
      assert.deepEqual(
        [await name(), (await world.shown()).origin, (await world.shown()).first.wa],
        ['Sample Civic Club', 'feed', 'Sample Version 3'],
      );
      // Another organisation's words are never replaced by ours; old facts are.
      world.change({
        bundle: {
          ...(await sampleBundle(20)),
          files: { ...(await sampleBundle(20)).files, editorial: sampleEditorial() },
        },
      });
      assert.deepEqual([await name(), (await world.isWhole()).version], ['Sample Civic Club', 20]);
      world.change({ feed: { ...world.setup.feed!, continuesBundle: false } });
      assert.deepEqual([await name(), (await world.isWhole()).first.wa], ['Of the feed', 'Sample Version 20']);
    }),
  },
  {
    id: 'F138',
    title: 'documents in each other’s place',
    run: withNews(async (world) => {
      const [words, facts, keys] = [hashOf(world, 'words'), hashOf(world, 'facts'), hashOf(world, 'keys')];
      for (const change of [{ words: facts }, { facts: words }, { words: keys }, { keys: words }]) {
        point(world, change);
        await ends(world, 'could-not-verify');
        point(world, { words, facts, keys });
      }
      // Signed by the right people, and for another role.
      await replace(world, 'words', { role: 'facts' });
      await ends(world, 'could-not-verify');
      point(world, { words });
      await world.recovers();
    }),
  },
  {
    id: 'F139',
    title: 'old words with new facts, new words with old facts, keys that are over: behind, and nothing is mixed',
    run: withNews(async (world) => {
      const old = { words: hashOf(world, 'words'), facts: hashOf(world, 'facts') };
      await world.publish(3);
      await world.fly();
      await world.publish(4);
      const now = { words: hashOf(world, 'words'), facts: hashOf(world, 'facts') };
      for (const change of [{ words: old.words }, { facts: old.facts }]) {
        point(world, { ...now, ...change });
        world.pass(9 * hour);
        await ends(world, 'behind');
        assert.equal((await world.isWhole()).version, 3);
      }
      point(world, now);
      await world.recovers();
      const before = new Map(world.host.files);
      await world.publish(5, { epoch: 2 }, undefined, await sampleKeys(world.keys.recovery));
      await world.recovers();
      for (const [path, bytes] of before) world.host.files.set(path, bytes);
      world.pass(9 * hour);
      await ends(world, 'behind');
      assert.equal((await world.isWhole()).version, 5);
      assert.equal(((await world.peek('keys')) as { epoch: number }).epoch, 2, 'the old keys are not even kept');
    }),
  },
  {
    id: 'F140',
    title: 'two keys documents of one epoch; words or facts of another epoch than the keys',
    run: withNews(async (world) => {
      await world.publish(3, {}, undefined, await sampleKeys(world.keys.recovery));
      await ends(world, 'could-not-verify');
      await world.publish(3);
      for (const role of ['words', 'facts'] as const) {
        const before = hashOf(world, role);
        await replace(world, role, { epoch: 2 });
        await ends(world, 'could-not-verify');
        point(world, { [role]: before });
      }
      await world.recovers();
    }),
  },
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
];
