/** The packs that ship: what is in public/packs is valid, adds up, and refers to nothing that is not there. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { covers } from '../../engine/districts/terms';
import { BundleIndex, partOf, type FilePath } from '../../engine/release/bundle';
import { EditorialFile } from '../../engine/release/editorial';
import { packSchemas, type OfficialsFile, type RosterFile } from '../../engine/release/packs';
import { columnTrouble, recordsIn } from '../../engine/release/record-columns';
import { officialsPath } from '../../engine/release/record-paths';
import { recordSchemas } from '../../engine/release/records';

const read = (path: string) => readFileSync(new URL(`../../public/packs/${path}.json`, import.meta.url), 'utf8');
const files = BundleIndex.parse(JSON.parse(read('index'))).files.map((file) => ({
  ...file,
  path: file.path as FilePath,
}));
const load = <T>(path: FilePath) => JSON.parse(read(path)) as T;

const schemas = { ...packSchemas, ...recordSchemas, editorial: EditorialFile };
const rosters = files
  .filter(({ path }) => partOf(path) === 'roster')
  .map(({ path }) => load<RosterFile>(path))
  .map((roster) => [roster.pack, roster] as const);
const rosterOf = (pack: string) => new Map(rosters).get(pack)!;
const [us, wa, id] = [rosterOf('us'), rosterOf('wa'), rosterOf('id')];

/** How many people hold such an office on the day for which the pack was made. */
const holders = ({ people, asOf }: RosterFile, role: string) =>
  people.filter(({ offices }) => offices.some((office) => office.role === role && covers(office, asOf))).length;

/** Records in a file of a pack, as its index counts them. */
const lists: Readonly<Record<string, string>> = {
  roster: 'people',
  officials: 'officials',
  measures: 'measures',
  earlier: 'measures',
  votes: 'rollCalls',
};

describe('the bundled packs', () => {
  it('are as the index says, and valid', () => {
    for (const { path, sha256, bytes, records } of files) {
      const text = read(path);
      const part = partOf(path);
      expect(createHash('sha256').update(text).digest('hex'), path).toBe(sha256);
      expect(Buffer.byteLength(text), path).toBe(bytes);
      const parsed = schemas[part].safeParse(JSON.parse(text));
      expect(parsed.error?.issues ?? [], path).toEqual([]);
      const file = parsed.data as unknown as Readonly<Record<string, unknown>>;
      expect(columnTrouble(path, file), path).toBeUndefined();
      if (part === 'editorial') continue;
      expect(file.pack, path).toBe(path.slice(0, 2));
      const list = lists[part];
      expect(list ? (file[list] as unknown[]).length : recordsIn(file), path).toBe(records);
    }
  });

  it('stay within their sizes', () => {
    const spotted = files.filter(({ path }) => ['us/roster', 'wa/roster', 'id/roster'].includes(path));
    expect(spotted).toHaveLength(3);
    expect(spotted.reduce((total, { bytes }) => total + bytes, 0)).toBeLessThanOrEqual(400_000);
    const texts = [read('index'), ...files.map(({ path }) => read(path))];
    expect(texts.reduce((total, text) => total + Buffer.byteLength(text), 0)).toBeLessThan(17_500_000);
    // The whole package may have 8 MB, zipped; programs, boundaries and languages need some of it.
    expect(texts.reduce((total, text) => total + deflateRawSync(text).byteLength, 0)).toBeLessThan(6_000_000);
  });

  it('cover every state, D.C. and Puerto Rico, each with its officials', () => {
    const paths = new Set<string>(files.map(({ path }) => path));
    expect(new Set(files.filter(({ path }) => path !== 'editorial').map(({ path }) => path.slice(0, 2))).size).toBe(53);
    expect(rosters).toHaveLength(53);
    for (const [pack, { contacts }] of rosters) {
      const shards = contacts === undefined ? [] : Array.from({ length: contacts }, (_, n) => `${pack}/officials/${n}`);
      for (const path of contacts === undefined ? [`${pack}/officials`] : shards) expect(paths).toContain(path);
    }
  });

  it('keep each official’s contacts once, in the file that is looked into for them', () => {
    for (const [pack, { contacts, people }] of rosters) {
      const known = new Set(people.map((person) => person.id));
      const places = files
        .filter(({ path }) => path.startsWith(`${pack}/`) && partOf(path) === 'officials')
        .flatMap(({ path }) => load<OfficialsFile>(path).officials.map((official) => [official.id, path] as const));
      expect(places.length, pack).toBeGreaterThan(0);
      expect(new Map(places).size, pack).toBe(places.length);
      for (const [official, path] of places) {
        expect(known).toContain(official);
        expect(path).toBe(contacts === undefined ? `${pack}/officials` : officialsPath(pack, official, contacts));
      }
    }
  });

  it('fill the seats', () => {
    expect(holders(us, 'us-senator')).toBe(100);
    expect(holders(us, 'us-representative')).toBeGreaterThanOrEqual(425);
    expect(holders(us, 'us-representative')).toBeLessThanOrEqual(435);
    expect(holders(us, 'president')).toBe(1);
    expect([holders(wa, 'state-senator'), holders(wa, 'state-representative')]).toEqual([49, 98]);
    expect([holders(id, 'state-senator'), holders(id, 'state-representative')]).toEqual([35, 70]);
    expect([holders(wa, 'council-member'), holders(wa, 'county-commissioner')]).toEqual([6, 5]);
  });

  it('have the offices that people in office held before', () => {
    const heldBy = ({ people }: RosterFile, name: string) =>
      people.find((person) => person.name === name)?.offices.map(({ role }) => role);
    expect(heldBy(wa, 'Bob Ferguson')).toEqual(['governor', 'attorney-general']);
    expect(heldBy(wa, 'Denny Heck')).toEqual(['lieutenant-governor', 'us-representative']);
    expect(heldBy(us, 'Michael Baumgartner')).toEqual(['us-representative', 'state-senator']);
    expect(heldBy(id, 'Brad Little')).toEqual(['governor', 'lieutenant-governor']);
  });

  it('name every person once, over all packs', () => {
    const ids = rosters.flatMap(([, { people }]) => people.map((person) => person.id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('have no office that ends before it begins, and only sources that exist', () => {
    for (const [, { people, sources }] of rosters)
      for (const person of people)
        for (const { start, end, source = 0 } of [...person.offices, { source: person.source }] as {
          start?: string;
          end?: string;
          source?: number;
        }[]) {
          expect(start && end ? start <= end : true, `${person.name} ${start} ${end}`).toBe(true);
          expect(source).toBeLessThan(sources.length);
        }
  });
});
