/** F18, F19 and F74–F92: data that is signed and yet not to be believed, or not as it stands. */
import assert from 'node:assert/strict';
import { toUtf8 } from '../../../engine/release/digest';
import type { EditorialFile } from '../../../engine/release/editorial';
import type { ContentFile } from '../../../engine/release/sign';
import { replace, replaceBytes } from '../documents';
import { readable } from '../feed-host';
import { withNews, type Fault } from '../fault';
import { jsonFile, rosterFile, sampleEditorial, sampleFiles, sampleHost, samplePerson } from '../sample-release';
import type { World } from '../world';

const hour = 3_600_000;

/** The sample files of a release with another Washington roster. */
function filesWith(version: number, people: unknown[], records = people.length + 1): ContentFile[] {
  const roster = jsonFile('wa/roster', rosterFile('wa', version, people), records);
  return [roster, ...sampleFiles(version).filter((file) => file.path !== 'wa/roster')];
}

const tenPeople = (change: (n: number) => Record<string, unknown> = () => ({})): unknown[] =>
  Array.from({ length: 9 }, (_, i) => samplePerson(i + 1, change(i + 1)));

/** The roster as it was stored: what cards are made from. */
const roster = async (world: World): Promise<Record<string, unknown>[]> =>
  (await world.place.call('people', world.setup, 'wa')) as Record<string, unknown>[];

/** Publishes one bad person among honest ones: left out and counted, the rest shown. */
async function dropsOne(world: World, bad: Record<string, unknown>): Promise<void> {
  const version = world.latest + 1;
  await world.publish(version, {}, filesWith(version, [...tenPeople(), samplePerson(10, bad)]));
  const { state } = await world.fly();
  assert.equal(state?.outcome, 'up-to-date', JSON.stringify(bad).slice(0, 80));
  const people = await roster(world);
  assert.equal(people.length, 10);
  assert.ok(!people.some((person) => person.name === 'Sample Person 10'));
  world.change({ now: state?.dueAt as number });
}

/** Publishes these files; they are refused, and the old release stays whole. */
async function refusesFiles(world: World, files: ContentFile[], outcome: 'refused' | 'too-large' | 'not-a-release') {
  await world.publish(world.latest + 1, {}, files);
  world.pass(9 * hour);
  const state = await world.keepsOld(outcome);
  world.change({ now: state.dueAt as number });
}

async function goodAgain(world: World): Promise<void> {
  await world.publish(world.latest + 1);
  await world.recovers();
}

const badLinks = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  '\u0001javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,x',
  'blob:https://sample-civic-club.org/1',
  `http://${sampleHost}/`,
  `https://user:pw@${sampleHost}/`,
  'https://sаmple-civic-club.org/',
  'https://xn--smple-civic-club-2tj.org/',
  'https://192.0.2.1/',
  'https://[2001:db8::1]/',
  `https://${sampleHost}.evil.example/`,
  `https://evil-${sampleHost}/`,
  `https://${sampleHost}:8443/`,
  `https://${sampleHost}\\@evil.example/`,
  `https://${sampleHost}/"onmouseover="x`,
  `https:${sampleHost}/`,
  `https://${sampleHost.toUpperCase()}/`,
];

export const data: Fault[] = [
  {
    id: 'F18',
    title: 'duplicate keys (the last counts), an own __proto__',
    run: withNews(async (world) => {
      const text = new TextDecoder().decode(sampleFiles(3)[0]?.bytes);
      const twice = text.replace('"pack":"wa"', '"pack":"zz","pack":"wa"');
      await world.publish(3, {}, [
        { path: 'wa/roster', bytes: toUtf8(twice), records: 10 },
        ...sampleFiles(3).slice(1),
      ]);
      await world.recovers();
      const proto = text.replace('"pack":"wa"', '"__proto__":{"polluted":true},"pack":"wa"');
      await refusesFiles(
        world,
        [{ path: 'wa/roster', bytes: toUtf8(proto), records: 10 }, ...sampleFiles(4).slice(1)],
        'refused',
      );
      assert.equal(({} as { polluted?: boolean }).polluted, undefined);
      await goodAgain(world);
    }),
  },
  {
    id: 'F19',
    title: 'nested 200,000 deep',
    run: withNews(async (world) => {
      const deep = toUtf8(`{"schema":1,"pack":"wa","x":${'['.repeat(200_000)}${']'.repeat(200_000)}}`);
      await refusesFiles(
        world,
        [{ path: 'wa/roster', bytes: deep, records: 10 }, ...sampleFiles(3).slice(1)],
        'too-large',
      );
      const nested = (depth: number) => toUtf8(`{"format":2,"x":${'['.repeat(depth)}${']'.repeat(depth)}}`);
      for (const role of ['words', 'facts'] as const) {
        await world.publish(world.latest + 1);
        await replaceBytes(world, role, nested(60_000), world.keys[role]);
        const state = await world.keepsOld('too-large');
        world.change({ now: state.dueAt as number });
      }
      world.host.files.set('latest.json', nested(1_000));
      const state = await world.keepsOld('too-large');
      world.change({ now: state.dueAt as number });
      await goodAgain(world);
    }),
  },
  {
    id: 'F74',
    title: 'a name of many megabytes',
    run: withNews(async (world) => {
      await dropsOne(world, { name: 'x'.repeat(7 * 1024 * 1024) });
      const whole = [jsonFile('wa/roster', rosterFile('wa', 9, tenPeople(), { x: 'x'.repeat(10 * 1024 * 1024) }), 10)];
      await world.publish(world.latest + 1, {}, [...whole, ...sampleFiles(9).slice(1)]);
      assert.equal((await world.fly()).state?.outcome, 'refused', 'over the cap of one file');
      world.pass(9 * hour);
      await goodAgain(world);
    }),
  },
  {
    id: 'F75',
    title: 'aliases that are empty, one letter, “the” or only spaces',
    run: withNews(async (world) => {
      const aliases = ['  ', 'X', 'the', 'Sample Q. Person'];
      await world.publish(
        3,
        {},
        filesWith(
          3,
          tenPeople((n) => (n === 1 ? { aliases, nicknames: ['Y', 'Sam'] } : {})),
        ),
      );
      await world.fly();
      const person = (await roster(world)).find((one) => one.name === 'Sample Person 1');
      assert.deepEqual(person?.aliases, ['Sample Q. Person']);
      assert.deepEqual(person?.nicknames, ['Sam']);
      await dropsOne(world, { aliases: [''] });
    }),
  },
  {
    id: 'F76',
    title: '200,000 aliases',
    run: withNews(async (world) => {
      const aliases = Array.from({ length: 200_000 }, (_, i) => `Sample Alias ${i}`);
      await world.publish(
        3,
        {},
        filesWith(
          3,
          tenPeople((n) => (n === 1 ? { aliases } : {})),
        ),
      );
      await world.fly();
      const person = (await roster(world)).find((one) => one.name === 'Sample Person 1');
      assert.equal((person?.aliases as string[]).length, 24);
    }),
  },
  {
    id: 'F77',
    title: 'direction overrides, zero width, towers of combining marks',
    run: withNews(async (world) => {
      const name = `\u202eSam\u200bple\u2066 Per\u00adson${'\u0301'.repeat(1_000)}\u0000\ufeff`;
      await world.publish(
        3,
        {},
        filesWith(
          3,
          tenPeople((n) => (n === 1 ? { name } : {})),
        ),
      );
      await world.fly();
      const person = (await roster(world)).find((one) => one.id === samplePerson(1).id);
      assert.equal(person?.name, `Sample Perso\u0144${'\u0301'.repeat(4)}`);
    }),
  },
  {
    id: 'F78',
    title: 'markup in every text field stays text',
    run: withNews(async (world) => {
      const markup = '<img src=x onerror=alert(1)>';
      const change = { name: markup, given: markup, family: markup, aliases: [`Sam ${markup}`] };
      await world.publish(
        3,
        {},
        filesWith(
          3,
          tenPeople((n) => (n === 1 ? change : {})),
        ),
      );
      await world.fly();
      const person = (await roster(world)).find((one) => one.id === samplePerson(1).id);
      assert.equal(person?.name, markup, 'kept as the text that it is; views show text only');
    }),
  },
  {
    id: 'F79',
    title: 'links that are not https to an exact allowed host',
    run: withNews(async (world) => {
      const official = (n: number, page?: string) => ({ id: samplePerson(n).id, ...(page && { page }), source: 0 });
      const good = Array.from({ length: 9 }, (_, n) => official(n, `https://${sampleHost}/people/${n}?tab=a&b=c#top`));
      const file = (page: string, version: number) => ({
        ...jsonFile(
          'wa/officials',
          { ...rosterFile('wa', version, []), people: undefined, officials: [...good, official(9, page)] },
          10,
        ),
      });
      for (const link of badLinks) {
        const version = world.latest + 1;
        await world.publish(version, {}, [...sampleFiles(version), file(link, version)]);
        const { state } = await world.fly();
        assert.equal(state?.outcome, 'up-to-date');
        const kept = (await world.place.call('officials', world.setup, 'wa')) as { page: string }[];
        assert.equal(kept.length, 9, `left out: ${link}`);
        assert.ok(kept.every(({ page }) => page.startsWith(`https://${sampleHost}/people/`)));
        world.change({ now: state?.dueAt as number });
      }
    }),
  },
  {
    id: 'F80',
    title: 'NaN, 1e999, −0, beyond 2⁵³',
    run: withNews(async (world) => {
      const text = new TextDecoder().decode(sampleFiles(3)[0]?.bytes);
      const nan = toUtf8(text.replace('"schema":1', '"schema":NaN'));
      await refusesFiles(
        world,
        [{ path: 'wa/roster', bytes: nan, records: 10 }, ...sampleFiles(3).slice(1)],
        'not-a-release',
      );
      for (const number of ['1e999', '9007199254740993', '-1', '0.5']) {
        const version = world.latest + 1;
        const [file, ...rest] = filesWith(version, [...tenPeople(), samplePerson(10, { source: 777 })]);
        const bytes = toUtf8(new TextDecoder().decode(file?.bytes).replace('777', number));
        await world.publish(version, {}, [{ path: 'wa/roster', bytes, records: 11 }, ...rest]);
        const { state } = await world.fly();
        assert.equal(state?.outcome, 'up-to-date', number);
        assert.equal((await roster(world)).length, 10, number);
        world.change({ now: state?.dueAt as number });
      }
      const version = world.latest + 1;
      const bytes = toUtf8(
        new TextDecoder().decode(sampleFiles(version)[0]?.bytes).replace('"source":0}]', '"source":-0}]'),
      );
      await world.publish(version, {}, [{ path: 'wa/roster', bytes, records: 10 }, ...sampleFiles(version).slice(1)]);
      await world.recovers();
    }),
  },
  {
    id: 'F81',
    title: 'years 0000 and 9999, 30 February',
    run: withNews(async (world) => {
      for (const start of ['0000-01-01', '9999-12-31', '2026-02-30', '2026-13-01']) {
        await dropsOne(world, { offices: [{ role: 'mayor', jurisdiction: 'wa/sampleton', start, source: 0 }] });
      }
    }),
  },
  {
    id: 'F82',
    title: 'dangling and doubled ids',
    run: withNews(async (world) => {
      await dropsOne(world, { id: samplePerson(1).id });
      await dropsOne(world, { source: 5 });
      await dropsOne(world, { offices: [{ role: 'mayor', jurisdiction: 'wa/sampleton', source: 5 }] });
    }),
  },
  {
    id: 'F84',
    title: 'offices that ended carry their end; the release its day',
    run: withNews(async (world) => {
      const offices = [
        { role: 'mayor', jurisdiction: 'wa/sampleton', start: '2024-01-01', end: '2026-06-30', source: 0 },
      ];
      await world.publish(
        3,
        {},
        filesWith(
          3,
          tenPeople((n) => (n === 1 ? { offices } : {})),
        ),
      );
      await world.fly();
      const person = (await roster(world)).find((one) => one.id === samplePerson(1).id);
      assert.deepEqual(person?.offices, offices);
    }),
  },
  {
    id: 'F85',
    title: 'lone surrogates',
    run: withNews(async (world) => {
      await world.publish(
        3,
        {},
        filesWith(
          3,
          tenPeople((n) => (n === 1 ? { name: 'Sam\ud800ple \udc00One' } : {})),
        ),
      );
      await world.fly();
      const person = (await roster(world)).find((one) => one.id === samplePerson(1).id);
      assert.equal(person?.name, 'Sample One');
    }),
  },
  {
    id: 'F87',
    title: 'a million records',
    run: withNews(async (world) => {
      const many = toUtf8(`{"schema":1,"pack":"wa","people":[${'{},'.repeat(999_999)}{}]}`);
      await refusesFiles(
        world,
        [{ path: 'wa/roster', bytes: many, records: 1_000_000 }, ...sampleFiles(3).slice(1)],
        'too-large',
      );
      await goodAgain(world);
    }),
  },
  {
    id: 'F88',
    title: 'signed, but empty or a fifth shorter',
    run: withNews(async (world) => {
      await refusesFiles(world, filesWith(3, tenPeople().slice(0, 7)), 'refused');
      await refusesFiles(world, filesWith(4, []), 'refused');
      await refusesFiles(
        world,
        sampleFiles(5).filter((file) => file.path !== 'wa/votes'),
        'refused',
      );
      const version = world.latest + 1;
      await world.publish(version, { allowShrink: ['wa/roster'] }, filesWith(version, tenPeople().slice(0, 7)));
      assert.equal((await world.fly()).state?.outcome, 'up-to-date');
      assert.equal((await roster(world)).length, 8);
      world.pass(9 * hour);
      const next = world.latest + 1;
      // A count that the manifest states and the file does not have is no way around it.
      await world.publish(next, {}, filesWith(next, tenPeople().slice(0, 4), 10));
      assert.equal((await world.fly()).state?.outcome, 'refused');
      assert.equal((await roster(world)).length, 8);
    }),
  },
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
