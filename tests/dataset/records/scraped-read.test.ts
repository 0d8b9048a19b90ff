/** A state's collected record: two files of lines, and the table that says where they come from. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { tableOf } from '../../../dataset/jurisdictions/tables';
import { Report } from '../../../dataset/packs/report';
import { coverageOf, coverageRow } from '../../../dataset/records/scraped/coverage';
import { chosenStates, readState } from '../../../dataset/records/scraped/read';
import type { RosterPerson } from '../../../engine/release/packs';
import { memorySnapshot } from '../memory-snapshot';

interface Extract {
  bill: { identifier: string; legislative_session: string };
  passage: { votes: { voter_name: string }[] };
  people: RosterPerson[];
}
const extract = (state: string) =>
  JSON.parse(readFileSync(`tests/dataset/records/states/${state}.json`, 'utf8')) as Extract;

const readme = (state: string) =>
  `# Bills and votes (collected 2026-12-02)\n| state | sessions | commit | scraped |\n|---|---|---|---|\n| ${state} | 2026 | ac9560eaa4 | 2026-08-21 |\n`;

const lines = (all: readonly object[]) => gzipSync(all.map((one) => JSON.stringify(one)).join('\n'));

function folder(state: string, bills: readonly object[], votes: readonly object[]) {
  return memorySnapshot({
    'states-2026/README.md': readme(state),
    [`states-2026/${state}-bills.jsonl.gz`]: lines(bills),
    [`states-2026/${state}-votes.jsonl.gz`]: lines(votes),
  });
}

describe('a collected record', () => {
  const { bill, passage, people } = extract('ut');
  const table = tableOf('ut');

  it('is read session by session, and says which commit it is of', () => {
    const special = { ...bill, legislative_session: '2025S2' };
    const snapshot = folder('ut', [bill, special], [passage]);
    const sessions = readState({ snapshot, table, people, former: [] }, new Report());
    expect(sessions.map(({ record }) => [record.session, record.measures.length, record.rolls.length])).toEqual([
      ['2025', 1, 0],
      ['2026', 1, 1],
    ]);
    expect(sessions[0]?.record.sources.votes).toEqual({
      publisher: 'Utah Legislature, read by the Open States scraper of govbot',
      url: 'https://github.com/govbot-openstates-scrapers/ut-legislation/tree/ac9560eaa4',
      retrieved: '2026-12-02',
      contentDate: '2026-08-21',
    });
  });

  it('keeps the vote of a member who has left, by the name of today’s list of those', () => {
    const [voter] = passage.votes;
    const left = people.filter(({ family }) => voter?.voter_name.startsWith(`${family},`));
    const snapshot = folder('ut', [bill], [passage]);
    const stayed = people.filter((person) => !left.includes(person));
    const [session] = readState({ snapshot, table, people: stayed, former: left }, new Report());
    expect([...(session?.record.names ?? [])]).toEqual(left.map(({ id, name }) => [id, name]));
    expect(session?.rolls.resolved).toBe(session?.rolls.votes);
  });

  it('has one measure a key: a special session that counts anew, or that nobody knows, is left out', () => {
    const report = new Report();
    const twin = { ...bill, legislative_session: '2026S1' };
    const snapshot = folder('ut', [twin, bill, { ...bill, legislative_session: 'X' }], []);
    const [session] = readState({ snapshot, table, people, former: [] }, report);
    expect(session?.record.measures).toHaveLength(1);
    expect([
      report.dropped('ut', 'measure of a special session that has the number of another'),
      report.dropped('ut', 'measure of a session that the table does not know'),
    ]).toEqual([1, 1]);
  });

  it('is told in one row', () => {
    const report = new Report();
    const snapshot = folder('ut', [bill], [passage, { ...passage, motion_text: 'House/ floor amendment' }]);
    const sessions = readState({ snapshot, table, people, former: [] }, report);
    expect(coverageRow(coverageOf('ut', sessions, report))).toBe('| ut | 1 | 1 | 1 | 1 | 29 | 100.00 % |');
  });

  it('is asked for by states that the folder has', () => {
    const snapshot = folder('ut', [bill], []);
    expect(chosenStates(snapshot, 'ut')).toEqual(['ut']);
    expect(() => chosenStates(snapshot, 'ut,zz')).toThrow('states-2026 has no record of zz.');
  });
});
