import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { buildPacks } from '../../dataset/packs/build';
import { bundleIndex, indexText } from '../../dataset/packs/bundle-index';
import { readInputs } from '../../dataset/packs/inputs';
import { Report } from '../../dataset/packs/report';
import { reportText } from '../../dataset/packs/report-text';
import { openSnapshot } from '../../dataset/sources/snapshot';
import { fullShape, wholeSnapshot, type Shape } from './whole-snapshot';

async function build(shape: Partial<Shape> = {}) {
  const inputs = await readInputs(await wholeSnapshot({ ...fullShape, ...shape }), () => {});
  const report = new Report();
  const packs = buildPacks(inputs, report);
  const index = bundleIndex(packs, inputs.manifest.retrieved);
  const texts = [...packs].flatMap(([pack, parts]) => [...parts].map(([part, text]) => `${pack}/${part}\n${text}`));
  return { packs, index, report, bytes: [...texts, indexText(index)].join('\n') };
}

describe('the build', () => {
  it('writes the same bytes for the same input, in whatever order upstream lists it', async () => {
    const { bytes } = await build();
    expect((await build()).bytes).toBe(bytes);
    expect((await build({ reversed: true })).bytes).toBe(bytes);
  });

  it('dates the bundle by its snapshots, not by a clock', async () => {
    const { index, packs } = await build();
    expect(index).toMatchObject({ version: 20310203, issued: '2031-02-03T00:00:00Z', asOf: '2031-01-20' });
    expect(index.files.map(({ path, records }) => [path, records])).toEqual([
      ['id/officials', 105],
      ['id/roster', 105],
      ['us/measures', 1],
      ['us/officials', 535],
      ['us/roster', 536],
      ['us/votes', 2],
      ['wa/measures', 2],
      ['wa/officials', 147],
      ['wa/roster', 147],
      ['wa/votes', 2],
    ]);
    expect([...packs.keys()].sort()).toEqual(['id', 'us', 'wa']);
  });

  it.each([
    [{ senators: 99 }, 'Roster "us" refused: 99 senators, expected 100.'],
    [{ house: 434 }, 'Roster "us" refused: 434 members of the House, expected 435 to 441.'],
    [{ house: 442 }, 'Roster "us" refused: 442 members of the House, expected 435 to 441.'],
    [{ waSenate: 50 }, 'Roster "wa" refused: 50 senators, expected 49.'],
    [{ waHouse: 97 }, 'Roster "wa" refused: 97 representatives, expected 98.'],
    [{ idSenate: 34 }, 'Roster "id" refused: 34 senators, expected 35.'],
    [{ idHouse: 71 }, 'Roster "id" refused: 71 representatives, expected 70.'],
  ])('refuses a roster with %j', async (shape, message) => {
    await expect(build(shape)).rejects.toThrow(message);
  });

  it('reports sizes, counts and what was left out', async () => {
    const { report, index } = await build();
    const text = reportText(report, index);
    expect(text).toContain('| us | people | 536 |');
    expect(text).toContain('| wa | votes | 2 |');
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
