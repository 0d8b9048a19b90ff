/** F74–F78 and F85: texts that are too long, empty, hidden, bent, half or markup. */
import assert from 'node:assert/strict';
import { withNews, type Fault } from '../fault';
import { dropsOne, people, rosterOf, storedAs } from '../roster';
import { hour, jsonFile, rosterFile } from '../sample-release';

export const texts: Fault[] = [
  {
    id: 'F74',
    title: 'a name of many megabytes',
    run: withNews(async (world) => {
      await dropsOne(world, { name: 'x'.repeat(7 * 1024 * 1024) });
      const large = rosterFile('wa', 9, people(9), { x: 'x'.repeat(10 * 1024 * 1024) });
      await world.publish(world.latest + 1, {}, rosterOf(9, jsonFile('wa/roster', large, 10).bytes));
      assert.equal((await world.fly()).state?.outcome, 'refused', 'over the cap of one file');
      world.pass(9 * hour);
      await world.recoversWithNext();
    }),
  },
  {
    id: 'F75',
    title: 'aliases that are empty, one letter, “the” or only spaces',
    run: withNews(async (world) => {
      const aliases = ['  ', 'X', 'the', 'Sample Q. Person'];
      const person = await storedAs(world, { aliases, nicknames: ['Y', 'Sam'] });
      assert.deepEqual(person.aliases, ['Sample Q. Person']);
      assert.deepEqual(person.nicknames, ['Sam']);
      await dropsOne(world, { aliases: [''] });
    }),
  },
  {
    id: 'F76',
    title: '200,000 aliases',
    run: withNews(async (world) => {
      const aliases = Array.from({ length: 200_000 }, (_, i) => `Sample Alias ${i}`);
      const person = await storedAs(world, { aliases });
      assert.equal((person.aliases as string[]).length, 24);
    }),
  },
  {
    id: 'F77',
    title: 'direction overrides, zero width, towers of combining marks',
    run: withNews(async (world) => {
      const name = `\u202eSam\u200bple\u2066 Per\u00adson${'\u0301'.repeat(1_000)}\u0000\ufeff`;
      const person = await storedAs(world, { name });
      assert.equal(person.name, `Sample Perso\u0144${'\u0301'.repeat(4)}`);
    }),
  },
  {
    id: 'F78',
    title: 'markup in every text field stays text',
    run: withNews(async (world) => {
      const markup = '<img src=x onerror=alert(1)>';
      const change = { name: markup, given: markup, family: markup, aliases: [`Sam ${markup}`] };
      const person = await storedAs(world, change);
      assert.equal(person.name, markup, 'kept as the text that it is; views show text only');
    }),
  },
  {
    id: 'F85',
    title: 'lone surrogates',
    run: withNews(async (world) => {
      const person = await storedAs(world, { name: 'Sam\ud800ple \udc00One' });
      assert.equal(person.name, 'Sample One');
    }),
  },
];
