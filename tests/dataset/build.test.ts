import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { buildPacks, buildRosters } from '../../dataset/packs/build';
import { bundleIndex, indexText } from '../../dataset/packs/bundle-index';
import { readInputs, type Inputs } from '../../dataset/packs/inputs';
import { EarlierFile, OfficialsFile, RosterFile } from '../../engine/release/packs';
import type { FilePath } from '../../engine/release/bundle';
import { officialsPath } from '../../engine/release/record-paths';
import { Report } from '../../dataset/packs/report';
import { reportText } from '../../dataset/packs/report-text';
import { openSnapshot } from '../../dataset/sources/snapshot';
import { wholeSnapshot } from './whole-snapshot';

const read = async (reversed = false) => readInputs(await wholeSnapshot(reversed), () => {});
const inputs = await read();

function build(from: Inputs = inputs) {
  const report = new Report();
  const none = { sessions: [], issues: [], issuesOf: () => [] };
  const packs = buildPacks(from, buildRosters(from, report), none, report);
  const index = bundleIndex(packs, from.manifest.retrieved);
  const texts = [...packs].map(([path, text]) => `${path}\n${text}`);
  return { packs, index, report, bytes: [...texts, indexText(index)].join('\n') };
}

const { congress, states } = inputs;
const wa = inputs.inFull.get('wa')!;
const withPeople = (people: typeof wa.people) => ({ inFull: new Map([['wa', { ...wa, people }]]) });
const idaho = states.get('id') ?? [];
const legislators = (list: Inputs['congress']['legislators']) => ({ congress: { ...congress, legislators: list } });
const more = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    ...congress.legislators.at(-1)!,
    id: { bioguide: `Y${at}` },
    name: { first: `More${String.fromCharCode(97 + at)}`, last: 'Sample' },
  }));

describe('the build', () => {
  it('writes the same bytes for the same input, in whatever order upstream lists it', async () => {
    const { bytes } = build();
    expect(build(await read()).bytes).toBe(bytes);
    expect(build(await read(true)).bytes).toBe(bytes);
  });

  it('dates the bundle by its snapshots, not by a clock', () => {
    const { index, packs } = build();
    expect(index).toMatchObject({ version: 20310203, issued: '2031-02-03T00:00:00Z', asOf: '2031-01-20' });
    const records = new Map<string, number>();
    for (const { path, records: count } of index.files) {
      const part = path.split('/', 2).join('/');
      records.set(part, (records.get(part) ?? 0) + count);
    }
    expect(Object.fromEntries(records)).toEqual({
      'id/officials': 105,
      'id/roster': 105,
      'us/officials': 535,
      'us/roster': 536,
      'wa/officials': 147,
      'wa/roster': 147,
    });
    expect(new Set([...packs.keys()].map((path) => path.slice(0, 2)))).toEqual(new Set(['id', 'us', 'wa']));
  });

  // Senators come first in every list of the sample.
  it.each<[string, Partial<Inputs>]>([
    ['Roster "us" refused: 89 senators, expected 100.', legislators(congress.legislators.slice(11))],
    [
      'Roster "us" refused: 442 members of the House, expected 435 to 441.',
      legislators([...congress.legislators, ...more(7)]),
    ],
    ['Roster "wa" refused: 44 senators, expected 49.', withPeople(wa.people.slice(5))],
    ['Roster "id" refused: 62 representatives, expected 70.', { states: new Map([['id', idaho.slice(0, -8)]]) }],
  ])('is refused, since a source is broken: %s', (message, changed) => {
    expect(() => build({ ...inputs, ...changed })).toThrow(message);
  });

  it.each<[string, string, Partial<Inputs>]>([
    ['us', '99 of 100 senators', legislators(congress.legislators.toSpliced(99, 1))],
    ['wa', '97 of 98 representatives', withPeople(wa.people.slice(0, -1))],
    ['id', '69 of 70 representatives', { states: new Map([['id', idaho.slice(0, -1)]]) }],
  ])('tells of an empty seat and goes on: %s, %s', (pack, told, changed) => {
    const { notes } = build({ ...inputs, ...changed }).report.rows;
    expect(notes.filter(([of]) => of === pack).map(([, note]) => note)).toContainEqual(expect.stringContaining(told));
  });

  describe('with measures of earlier sessions', () => {
    const source = { publisher: 'Sample Gazette', url: 'https://example.org/', retrieved: '2031-02-03' };
    const earlier = (key: string) => [{ key, title: 'Goat crossings', about: 'Crossings for goats on roads.', source }];

    it('has them in a small file of their own, with their sources', () => {
      expect(build().packs.has('wa/earlier')).toBe(false);
      const { packs } = build({ ...inputs, earlier: { wa: earlier('wa/2021-2022/HB/1077'), us: [] } });
      const { measures, sources } = EarlierFile.parse(JSON.parse(packs.get('wa/earlier')!));
      expect(measures).toEqual([
        { key: 'wa/2021-2022/HB/1077', title: 'Goat crossings', description: 'Crossings for goats on roads.' },
      ]);
      expect(sources).toEqual([source]);
    });
  });

  describe('with earlier offices', () => {
    const source = { publisher: 'Sample Gazette', url: 'https://example.org/', retrieved: '2031-02-03' };
    const rosterOf = (packs: ReturnType<typeof build>['packs'], pack: string) =>
      RosterFile.parse(JSON.parse(packs.get(`${pack}/roster`)!));

    it.each(['us', 'wa', 'id'] as const)('adds them to %s with their sources, which vouch for no day', (pack) => {
      const without = rosterOf(build().packs, pack);
      const { id } = without.people[0]!;
      const office = { role: 'mayor', jurisdiction: `${pack}/sampleton`, start: '2011', end: '2013-01-14' } as const;
      const earlierOffices = { ...inputs.earlierOffices, [pack]: [{ id, office, source }] };
      const { asOf, people, sources } = rosterOf(build({ ...inputs, earlierOffices }).packs, pack);
      const added = people.find((person) => person.id === id)!.offices.at(-1)!;
      expect(added).toMatchObject(office);
      expect(sources[added.source!]).toEqual(source);
      expect(asOf).toBe(without.asOf);
    });
  });

  it('leaves out an office at home that has neither telephone nor address', () => {
    const [first, ...others] = congress.legislators;
    const { bioguide = '' } = first!.id;
    const afar = { ...first!, terms: first!.terms.map((term) => ({ ...term, state: 'CA' })) };
    const at = (office: object) => ({
      congress: {
        ...congress,
        legislators: [afar, ...others],
        offices: [{ id: { bioguide }, offices: [{ city: 'Sampleton', ...office }] }],
      },
    });
    const kinds = (office: object) => {
      const path = officialsPath('us', `bioguide/${bioguide}`, 32) as FilePath;
      const { packs } = build({ ...inputs, ...at(office) });
      const { officials } = OfficialsFile.parse(JSON.parse(packs.get(path)!));
      return officials.find(({ id }) => id === `bioguide/${bioguide}`)?.offices?.map(({ kind }) => kind);
    };
    expect(kinds({ phone: '555-0100' })).toEqual(['capitol', 'district']);
    expect(kinds({ latitude: 47.1, longitude: -117.1 })).toEqual(['capitol']);
  });

  it('accepts a House with some empty seats and all delegates', () => {
    expect(() => build({ ...inputs, ...legislators([...congress.legislators, ...more(6)]) })).not.toThrow();
  });

  it('reports sizes, counts and what was left out', () => {
    const { report, index } = build();
    const text = reportText(report, index);
    expect(text).toContain('| us | people | 536 |');
    expect(text).toContain('no source here names the lands-commissioner');
  });
});

describe('the command', () => {
  it('says in one line that the folder is not there', async () => {
    expect(() => openSnapshot('/nowhere/at/all')).toThrow('--from FOLDER');
    const run = promisify(execFile)('npx', ['tsx', 'dataset/commands/build.ts', '--from', '/nowhere/at/all']);
    await expect(run).rejects.toMatchObject({
      code: 1,
      stderr: 'No folder of source snapshots at "/nowhere/at/all": give its place with --from FOLDER.\n',
    });
  });

  it('names the file that a folder lacks', () => {
    expect(() => openSnapshot('tests/dataset').text('congress/executive.yaml')).toThrow(
      'The snapshot has no "congress/executive.yaml"',
    );
  });
});
