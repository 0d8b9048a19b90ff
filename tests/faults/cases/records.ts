/** F79, F81, F82, F84 and F88: records that cannot be right, and records that are gone. */
import assert from 'node:assert/strict';
import { withNews, type Fault } from '../fault';
import { dropsOne, filesWith, people, refuses, stored, storedAs } from '../roster';
import { hour, jsonFile, rosterFile, sampleFiles, sampleHost, samplePerson } from '../sample-release';

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

export const records: Fault[] = [
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
      const person = await storedAs(world, { offices });
      assert.deepEqual(person.offices, offices);
    }),
  },
  {
    id: 'F88',
    title: 'signed, but empty or a fifth shorter',
    run: withNews(async (world) => {
      await refuses(world, filesWith(3, people(7)), 'refused');
      await refuses(world, filesWith(4, []), 'refused');
      await refuses(
        world,
        sampleFiles(5).filter((file) => file.path !== 'wa/votes'),
        'refused',
      );
      const version = world.latest + 1;
      await world.publish(version, { allowShrink: ['wa/roster'] }, filesWith(version, people(7)));
      assert.equal((await world.fly()).state?.outcome, 'up-to-date');
      assert.equal((await stored(world)).length, 8);
      world.pass(9 * hour);
      const next = world.latest + 1;
      // A count that the manifest states and the file does not have is no way around it.
      await world.publish(next, {}, filesWith(next, people(4), 10));
      assert.equal((await world.fly()).state?.outcome, 'refused');
      assert.equal((await stored(world)).length, 8);
    }),
  },
];
