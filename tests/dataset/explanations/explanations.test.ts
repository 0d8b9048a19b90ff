import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withExplanations } from '../../../dataset/explanations/attach';
import { gradesOf } from '../../../dataset/explanations/reading-grade';
import { parseExplanations, readExplanations } from '../../../dataset/explanations/read';
import type { ExplanationLine } from '../../../dataset/explanations/shape';
import { Report } from '../../../dataset/packs/report';
import { nobody } from '../../../dataset/records/committee-members';
import type { SessionRecord } from '../../../dataset/records/shape';
import { sampleMeasure } from '../records/sample-measure';
import { sessionFiles } from '../../../dataset/records/write-session';
import { admit } from '../../../engine/release/admit';
import type { FilePath } from '../../../engine/release/bundle';
import { sha256, toUtf8 } from '../../../engine/release/digest';
import type { DetailsFile, HeadsFile, RollsFile } from '../../../engine/release/records';

const session = 'wa/2025-2026';
const rent: ExplanationLine = {
  id: 'wa/2025-2026/HB/1217',
  what: 'Limits yearly rent increases to 7% plus inflation, or 10%, whichever is lower.',
  points: ['Applies to most rental homes.', 'New buildings are exempt for 12 years.'],
  yes: 'to limit yearly rent increases to 7% plus inflation, or 10%, whichever is lower',
  version: 'Passed Legislature',
  day: '2025-04-27',
  url: 'https://lawfilesext.leg.wa.gov/Biennium/2025-26/Htm/Bills/House%20Passed%20Legislature/1217.PL.htm',
};
const rooms: ExplanationLine = { ...rent, id: 'wa/2025-2026/HB/1300', points: [], yes: 'to count sample rooms' };
const memorial: ExplanationLine = {
  ...rent,
  id: 'wa/2025-2026/SJM/8001',
  what: 'Asks Congress to count rooms.',
  yes: 'to ask Congress to count rooms',
};
const text = (...lines: readonly object[]) => lines.map((line) => JSON.stringify(line)).join('\n');
const read = (...lines: readonly object[]) => parseExplanations(session, text(...lines), 'sample.jsonl');

describe('a file of explanations', () => {
  it('is read line by line, in the order of type and number', () => {
    expect(read(rent, rooms, memorial)).toEqual([rent, rooms, memorial]);
  });

  it('takes one without points or day', () => {
    const { points: _points, day: _day, ...least } = rent;
    expect(read(least)).toEqual([least]);
  });

  const many = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
  it.each<[object, RegExp]>([
    [{ what: `Limits ${many(25)}.` }, /what: has more than 25 words$/],
    [{ what: 'Rent may rise by 7%.' }, /what: has to begin with a verb in the third person/],
    [{ what: 'Limits rent' }, /what: has to end with a period/],
    [{ points: [many(23)] }, /points\.0: has more than 22 words/],
    [{ points: ['a', 'b', 'c', 'd'] }, /points: may be three at most/],
    [{ parts: { houses: ['Rents: a.'] } }, /parts: names what is no issue/],
    [{ parts: { housing: [] } }, /parts\.housing: has an issue without points/],
    [
      { parts: Object.fromEntries(['housing', 'guns', 'energy', 'workers'].map((id) => [id, ['a', 'b', 'c']])) },
      /parts: has more than 9 points/,
    ],
    [{ what: "Limits a landlord's fees." }, /what: has a straight quotation mark/],
    [{ yes: `to ${many(24)}` }, /yes: has more than 24 words/],
    [{ yes: 'limit rent' }, /yes: has to begin with “to”/],
    [{ yes: 'to limit rent.' }, /yes: has to end without a period/],
    [{ day: '2025-02-30' }, /day: is no day of the calendar/],
    [{ notOf: ['2025-04-27'] }, /notOf\.0: has to be a chamber and a day/],
    [{ version: undefined }, /version: is missing/],
    [
      { url: 'http://lawfilesext.leg.wa.gov/1217.htm' },
      /url: may lead to lawfilesext\.leg\.wa\.gov or .* only, by https/,
    ],
    [{ url: 'https://example.org/1217.htm' }, /url: may lead to lawfilesext\.leg\.wa\.gov/],
    [{ note: 'mine' }, /has no field “note”/],
    [{ id: 'us/119/HR/1' }, /is not of wa\/2025-2026/],
    [{ id: 'HB 1217' }, /id: is not the key of a measure/],
  ])('with %o is refused in one line that says what is wrong, and where', (wrong, message) => {
    const refused = () => read({ ...rent, ...wrong });
    expect(refused).toThrow(message);
    expect(refused).toThrow(/^sample\.jsonl, line 1[^\n]*$/);
  });

  it('has each measure once and in order', () => {
    expect(() => read(rent, rent)).toThrow('sample.jsonl, line 2 (wa/2025-2026/HB/1217): stands twice');
    expect(() => read(memorial, rent)).toThrow(/line 2 .*has to stand before wa\/2025-2026\/SJM\/8001/);
  });

  it('that is no JSON is refused, too', () => {
    expect(() => parseExplanations(session, `${text(rent)}\n{`, 'sample.jsonl')).toThrow('line 2: is no line of JSON');
  });
});

const source = { publisher: 'Sample', url: 'https://example.org/', retrieved: '2026-11-28' };
const record: SessionRecord = {
  pack: 'wa',
  session: '2025-2026',
  sources: { measures: source, votes: source, steps: source },
  measures: [
    sampleMeasure(1217, { description: 'Concerning the rent of sample homes.' }),
    sampleMeasure(1218, { description: 'Concerning what sample landlords may ask.' }),
    sampleMeasure(1219, { description: 'Concerning what nobody has voted on.' }),
  ],
  rolls: ['HB/1217', 'HB/1218'].map((on, at) => ({
    chamber: 'house',
    number: at + 1,
    date: '2025-03-10',
    measure: on,
    words: 'Final Passage',
    code: 'passage',
    yea: 1,
    nay: 0,
    also: {},
    casts: new Map([['ann', 'Y']]),
  })),
  names: new Map(),
  membersOf: nobody,
  executives: [],
};

describe('explanations in a build', () => {
  const report = new Report();
  const [told] = withExplanations([record], new Map([[rent.id, rent]]), report);
  const files = sessionFiles(told!, [], () => [], '2026-11-29');
  const heads = files.get('wa/2025-2026/heads/HB/19') as HeadsFile;
  const details = files.get('wa/2025-2026/details/HB/9') as DetailsFile;

  it('stand with the heads that lists read, and what they were written from with the details', () => {
    const { what, yes, points, version, day, url } = rent;
    expect(heads.explained).toEqual({ '1217': { what, yes } });
    expect(details.explained).toEqual({ '1217': { points, version, day, url } });
  });

  it('leave the official description to the lines of measures that were voted on', () => {
    expect(heads.described).toEqual({ '1218': 'Concerning what sample landlords may ask.' });
  });

  it('leave no trace in a session without any', () => {
    const none = sessionFiles({ ...record, rolls: [] }, [], () => [], '2026-11-29');
    expect(none.get('wa/2025-2026/heads/HB/19')).not.toHaveProperty('explained');
    expect(none.get('wa/2025-2026/details/HB/9')).not.toHaveProperty('explained');
  });

  it('are counted in the report', () => {
    expect(report.rows.counts).toContainEqual(['wa', '2025-2026: measures explained in plain words', '1']);
    expect(report.rows.counts).toContainEqual(['wa', '2025-2026: … with points', '1']);
    expect(report.rows.counts).toContainEqual([
      'wa',
      '2025-2026: … sentence alone: median reading grade (Flesch-Kincaid)',
      String(gradesOf([rent], 'sentence').median),
    ]);
    expect(report.rows.counts).toContainEqual(['wa', '2025-2026: … yes alone: of 100, at most grade 10', '100']);
  });

  it('have to be of a measure that the record has', () => {
    const stray = new Map([[memorial.id, memorial]]);
    expect(() => withExplanations([record], stray, new Report())).toThrow(/SJM\/8001 is of no measure/);
  });

  it('mark the votes that were on another text', () => {
    const marked = (notOf: string[]) => {
      const [session] = withExplanations([record], new Map([[rent.id, { ...rent, notOf }]]), new Report());
      return (sessionFiles(session!, [], () => [], '2026-11-29').get('wa/2025-2026/rolls/house') as RollsFile)
        .notAsExplained;
    };
    expect(marked(['house 2025-03-10'])).toEqual([0]);
    expect(marked([])).toBeUndefined();
    expect(() => marked(['senate 2025-03-10'])).toThrow(/HB\/1217 has no vote of senate 2025-03-10/);
  });

  it('are let in by a reader’s copy, and only with a link to a signed host', async () => {
    const path: FilePath = 'wa/2025-2026/details/HB/9';
    const bytes = toUtf8(JSON.stringify(details));
    const entry = { path, sha256: await sha256(bytes), bytes: bytes.length, records: 3 };
    const cleaned = await admit(entry, bytes, new Set(['lawfilesext.leg.wa.gov']));
    expect(JSON.parse(new TextDecoder().decode(cleaned.bytes))).toEqual(details);
    await expect(admit(entry, bytes, new Set(['example.org']))).rejects.toThrow(/not an allowed link/);
  });
});

describe('npm run dataset:explain', () => {
  const run = (...args: string[]) =>
    spawnSync('npx', ['tsx', 'dataset/commands/explain.ts', ...args], { encoding: 'utf8' });

  it('puts new ones in their places, in order and instead of older ones', () => {
    const folder = mkdtempSync(join(tmpdir(), 'explain-'));
    const file = join(folder, 'new.jsonl');
    writeFileSync(file, text(memorial, { ...rent, version: 'Introduced' }));
    expect(run('--in', folder, file).stdout).toMatch(/^wa\/2025-2026: 2 explained\n {2}sentence: grade /);
    writeFileSync(file, text(rooms, rent));
    expect(run('--in', folder, file).stdout).toContain('wa/2025-2026: 3 explained\n');
    expect([...readExplanations(folder).values()]).toEqual([rent, rooms, memorial]);
    writeFileSync(file, text({ ...rooms, yes: 'yes' }));
    const refused = run('--in', folder, file);
    expect(refused.stderr).toMatch(/^\S+wa\/2025-2026\.jsonl, line 2 .*yes: has to begin with “to”/);
    expect(refused.status).toBe(1);
    expect(readFileSync(join(folder, 'wa/2025-2026.jsonl'), 'utf8')).not.toContain('"yes":"yes"');
  }, 60_000);
});
