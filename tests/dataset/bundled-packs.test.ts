/** The packs that ship: what is in public/packs is valid, adds up, and refers to nothing that is not there. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { voteLetters, type Pack, type PackPart } from '../../engine/release/packs';
import { packSchemas } from '../../engine/release/packs';
import { BundleIndex } from '../../engine/release/bundle';

const read = (path: string) => readFileSync(new URL(`../../public/packs/${path}.json`, import.meta.url), 'utf8');
const index = BundleIndex.parse(JSON.parse(read('index')));
const files = index.files.filter(({ path }) => path !== 'editorial');

const load = (pack: string) =>
  Object.fromEntries(
    files
      .filter(({ path }) => path.startsWith(`${pack}/`))
      .map(({ path }) => [path.slice(3), JSON.parse(read(path)) as unknown]),
  ) as unknown as Required<Pack>;
const us = load('us');
const wa = load('wa');
const id = load('id');

const holders = ({ roster }: Pack, role: string) =>
  roster.people.filter((person) => person.offices[0]?.role === role).length;

describe('the bundled packs', () => {
  it.each(files)('$path is as the index says, and valid', ({ path, sha256, bytes, records }) => {
    const text = read(path);
    const [, part = ''] = path.split('/');
    expect(createHash('sha256').update(text).digest('hex')).toBe(sha256);
    expect(Buffer.byteLength(text)).toBe(bytes);
    const file = packSchemas[part as PackPart].parse(JSON.parse(text)) as unknown as Record<string, unknown[]>;
    const list = { roster: 'people', officials: 'officials', measures: 'measures', votes: 'rollCalls' }[part] ?? '';
    expect(file[list]).toHaveLength(records);
  });

  it('stay within their sizes', () => {
    const sum = (wanted: (path: string) => boolean) =>
      files.filter(({ path }) => wanted(path)).reduce((total, { bytes }) => total + bytes, 0);
    const spokane = (path: string) => /^(us|wa|id)\//.test(path);
    expect(sum(() => true) + Buffer.byteLength(read('index'))).toBeLessThan(5_000_000);
    expect(sum(spokane)).toBeLessThan(2_000_000);
    expect(sum((path) => spokane(path) && path.endsWith('roster'))).toBeLessThan(300_000);
  });

  it('cover every state, D.C. and Puerto Rico, each with its officials', () => {
    const packs = new Set(files.map(({ path }) => path.slice(0, 2)));
    expect(packs.size).toBe(53);
    for (const pack of packs) expect(files.map(({ path }) => path)).toContain(`${pack}/officials`);
  });

  it('fill the seats', () => {
    expect(holders(us, 'us-senator')).toBe(100);
    expect(holders(us, 'us-representative')).toBeGreaterThanOrEqual(425);
    expect(holders(us, 'president')).toBe(1);
    expect([holders(wa, 'state-senator'), holders(wa, 'state-representative')]).toEqual([49, 98]);
    expect([holders(id, 'state-senator'), holders(id, 'state-representative')]).toEqual([35, 70]);
    expect([holders(wa, 'council-member'), holders(wa, 'county-commissioner')]).toEqual([6, 5]);
  });

  it('have the offices that people in office held before', () => {
    const heldBy = ({ roster }: Pack, name: string) =>
      roster.people.find((person) => person.name === name)?.offices.map(({ role }) => role);
    expect(heldBy(wa, 'Bob Ferguson')).toEqual(['governor', 'attorney-general']);
    expect(heldBy(wa, 'Denny Heck')).toEqual(['lieutenant-governor', 'us-representative']);
    expect(heldBy(us, 'Michael Baumgartner')).toEqual(['us-representative', 'state-senator']);
    expect(heldBy(id, 'Brad Little')).toEqual(['governor', 'lieutenant-governor']);
  });

  it('name every person once, over all packs', () => {
    const ids = files
      .filter(({ path }) => path.endsWith('/roster'))
      .flatMap(({ path }) => load(path.slice(0, 2)).roster.people.map((person) => person.id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('have no office that ends before it begins, and only sources that exist', () => {
    for (const { path } of files.filter(({ path }) => path.endsWith('/roster'))) {
      const { roster } = load(path.slice(0, 2));
      for (const person of roster.people)
        for (const { start, end, source = 0 } of [...person.offices, { source: person.source }] as {
          start?: string;
          end?: string;
          source?: number;
        }[]) {
          expect(start && end ? start <= end : true, `${person.name} ${start} ${end}`).toBe(true);
          expect(source).toBeLessThan(roster.sources.length);
        }
    }
  });

  it.each([
    ['us', us],
    ['wa', wa],
  ])('%s: every roll call refers to what exists, and adds up', (_, { measures, votes, roster }) => {
    const keys = new Set(measures.measures.map((measure) => measure.key));
    const people = new Set(roster.people.map((person) => person.id));
    expect(keys.size).toBe(measures.measures.length);
    expect(new Set(votes.rollCalls.map((roll) => roll.id)).size).toBe(votes.rollCalls.length);
    for (const { sponsor } of measures.measures) expect(sponsor === undefined || people.has(sponsor)).toBe(true);
    for (const roll of votes.rollCalls) {
      if (roll.measure) expect(keys).toContain(roll.measure);
      if (!roll.votes) continue;
      expect(roll.votes).toHaveLength(votes.voters[roll.voters ?? -1]?.length ?? -1);
      const counted: Record<string, number> = { Yea: 0, Nay: 0 };
      for (const letter of roll.votes) {
        const value = voteLetters[letter as keyof typeof voteLetters] as string | undefined;
        if (value) counted[value] = (counted[value] ?? 0) + 1;
      }
      expect(counted, roll.id).toMatchObject(roll.tally);
    }
  });

  it('have the votes of every member of the Washington and Idaho delegations', () => {
    for (const bioguide of ['C000127', 'M001111', 'C000880', 'R000584'])
      expect(us.votes.voters[1]).toContain(`bioguide/${bioguide}`);
    for (const bioguide of ['B001322', 'N000189', 'F000469', 'S001148'])
      expect(us.votes.voters[0]).toContain(`bioguide/${bioguide}`);
  });

  it('agree with the roll call of 3 July 2025 on H.R. 1, as an independent reading has it', () => {
    const roll = us.votes.rollCalls.find((one) => one.id === 'us/119/house/2025/190');
    expect(roll).toMatchObject({ measure: 'us/119/HR/1', date: '2025-07-03', tally: { Yea: 218, Nay: 214 } });
    const vote = (bioguide: string) => roll?.votes?.[us.votes.voters[0]?.indexOf(`bioguide/${bioguide}`) ?? -1];
    expect([vote('B001322'), vote('J000298')]).toEqual(['Y', 'N']);
  });
});
