import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import writeExcel from 'write-excel-file/node';
import { listNames } from '../../editorial/shapes';
import { changeList } from '../../editorial/spreadsheet/changes';
import { cellValue, columnFor, columnsOf } from '../../editorial/spreadsheet/columns';
import { readTables } from '../../editorial/spreadsheet/read-tables';
import { writeTemplate } from '../../editorial/spreadsheet/write-template';
import { testFolder } from '../dataset/folders';
import { samplePlace } from './sample-folder';

const stances = readFileSync(join(samplePlace, 'stances.yaml'), 'utf8');
const table = (...rows: string[][]) => ({ name: 'stances', rows });

describe('headers', () => {
  it.each([
    ['Reason', 'reason.en'],
    ['REASON (vi)', 'reason.vi'],
    ['reason zh-hans', 'reason.zh-Hans'],
    ['Source 2 URL', 'sources.1.url'],
    ['source url', 'sources.0.url'],
    ['  Correction_Note ', 'correctionNote'],
    ['measure', 'measure'],
    ['correctionNote', 'correctionNote'],
  ])('“%s” is %s', (header, path) => {
    expect(columnFor(header, columnsOf('stances'))?.path.join('.')).toBe(path);
  });

  it.each(['Reason (sv-klingon-x)', 'grade', 'source 2 colour'])('“%s” is not known', (header) => {
    expect(columnFor(header, columnsOf('stances'))).toBeUndefined();
  });
});

describe('a table', () => {
  it('changes only what differs, field by field, and keeps the comments', () => {
    const { lines, text } = changeList(
      'stances',
      table(
        ['ID', 'Position', 'Reason', 'Reason vi', 'Expires', 'Source retrieved'],
        ['hb-3990-stance', 'opposes', 'Shade costs water.', '', '12/31/2035', '2026-11-02'],
      ),
      stances,
      false,
    );
    expect(lines).toEqual([
      '~ changed stance “hb-3990-stance”',
      '    position: “supports” → “opposes”',
      '    reason.en: “Shade belongs to everyone. On our sample walks, the blocks without trees were…” → “Shade costs water.”',
      '    reason.vi: “Bóng mát là của mọi người. Trong các buổi đi bộ mẫu, những dãy nhà không có c…” → nothing',
    ]);
    expect(text).toContain('# A draft: not published until it has a reviewer');
    expect(text).toContain('# yaml-language-server: $schema=../schemas/stances.json');
    expect(text).toContain('es: La sombra es de todos.');
    expect(text).not.toContain('Bóng');
  });

  it('says what it could not use, and loses nothing silently', () => {
    const { lines, unused } = changeList(
      'stances',
      table(
        ['id', 'Positon', 'grade'],
        ['hb-3990-stance', 'supports', 'A', 'stray'],
        ['', 'x'],
        ['sb-7990-stance'],
        ['sb-7990-stance'],
      ),
      stances,
      false,
    );
    expect(lines).toEqual([]);
    expect(unused).toEqual([
      'Column “Positon” is not known, and left out. Did you mean “position”?',
      'Column “grade” is not known, and left out.',
      'row 2 of “stances” (“hb-3990-stance”) is longer than the header, and left out: “stray” has no column. In a CSV file, a text with a comma in it needs "straight quotes" around it.',
      'row 3 of “stances” has no id, so that it cannot be matched: fill it in.',
      'row 5 of “stances” repeats “sb-7990-stance”: keep one of the two.',
    ]);
    const [, ...missing] = changeList('stances', table(['id', 'grade'], ['sb-7990-stance']), stances, false).unused;
    expect(missing).toEqual([
      'Not in the table, and kept: hb-3990-stance. To remove what is missing, use --remove-missing.',
    ]);
  });

  it('names a few of the entries that it has not, and counts the others', () => {
    const before = ['a', 'b', 'c', 'd', 'e'].map((id) => `- id: ${id}`).join('\n');
    const [kept] = changeList('stances', table(['id', 'reason'], ['new', 'x']), before, false).unused;
    expect(kept).toBe(
      'Not in the table, and kept: a, b, c and 2 more. To remove what is missing, use --remove-missing.',
    );
  });

  it('finds the header below a title and empty rows, and counts rows as the spreadsheet does', () => {
    const rows = table(['Our stances'], ['', ''], ['ID', 'position'], ['sb-7990-stance', 'supports'], ['', 'x']);
    const { lines, unused } = changeList('stances', rows, stances, false);
    expect(lines).toEqual(['~ changed stance “sb-7990-stance”', '    position: “watching” → “supports”']);
    expect(unused[0]).toBe('row 5 of “stances” has no id, so that it cannot be matched: fill it in.');
  });

  it('without a header is not read at all', () => {
    expect(changeList('stances', table(['sb-7990-stance', 'supports']), stances, true)).toEqual({
      lines: [],
      unused: [
        '“stances” has no column “id”, so that nothing of it is read. The first row has to hold the names of the columns: --template writes an example.',
      ],
      text: stances,
      changed: false,
    });
  });

  it('adds an entry in several languages, and takes a text out again', () => {
    const header = ['id', 'reason', 'reason vi', 'source url', 'source 2 url'];
    const row = [
      'new-stance',
      'Trees: first.',
      'Cây trước.',
      'https://club.example.org/1',
      'https://club.example.org/2',
    ];
    const added = changeList('stances', table(header, row), '', false);
    expect(added.text).toBe(
      `- id: new-stance
  reason:
    en: "Trees: first."
    vi: Cây trước.
  sources:
    - url: https://club.example.org/1
    - url: https://club.example.org/2
`,
    );
    const emptied = changeList(
      'stances',
      table(['id', 'reason', 'reason vi'], ['new-stance', '', '']),
      added.text,
      false,
    );
    expect(emptied.lines).toHaveLength(3);
    expect(emptied.text).not.toContain('reason');
    const plain = changeList('stances', table(['id', 'reason'], ['sb-7990-stance', '']), stances, false);
    expect(plain.text).not.toContain('We are still asking');
  });

  it('removes what is missing only when told to', () => {
    const { lines, text } = changeList('stances', table(['id'], ['sb-7990-stance']), stances, true);
    expect(lines).toEqual(['- removed stance “hb-3990-stance”']);
    expect(text).not.toContain('hb-3990-stance');
    expect(text).toContain('sb-7990-stance');
  });

  it('adds a second language to plain English', () => {
    const rows = table(['id', 'reason (ko)'], ['sb-7990-stance', '아직 묻고 있습니다.']);
    const { text } = changeList('stances', rows, stances, false);
    expect(text).toMatch(/reason:\n\s+en: We are still asking.*\n\s+ko: 아직 묻고 있습니다\./);
  });

  it('fills a file that has only comments, below them', () => {
    const file = '# yaml-language-server: $schema=../schemas/actions.json\n# Nothing yet.\n';
    const rows = table(['id', 'kind', 'Jurisdiction', 'Legislative districts'], ['call', 'call', 'wa', '3; 6']);
    expect(changeList('actions', rows, file, false).text).toBe(
      `${file}\n- id: call\n  kind: call\n  audience:\n    jurisdiction: wa\n    legislativeDistricts: [ "3", "6" ]\n`,
    );
  });
});

describe('the template', () => {
  it('has a sheet for each list, whose columns are all understood and whose help is not read', async () => {
    const file = join(testFolder(), 'template.xlsx');
    await writeTemplate(file);
    const tables = await readTables(file);
    expect(tables.map(({ name }) => name)).toEqual(listNames);
    for (const [index, list] of listNames.entries()) {
      const change = changeList(list, tables[index]!, '', false);
      expect([change.lines, change.unused]).toEqual([[], []]);
    }
  });
});

describe('days and times as people write them', () => {
  const until = columnsOf('actions').find(({ header }) => header === 'until')!;
  it.each([
    ['11/28/26', '2026-11-28'],
    ['11/28/2026 1:30 PM', '2026-11-28 13:30'],
    ['11/28/26, 12:05 am', '2026-11-28 00:05'],
    ['1/13/2027 13:30:00', '2027-01-13 13:30'],
    ['2/2/2027', '2027-02-02'],
    // Americans mean February 1 by the one, most others by the other: the check asks.
    ['1/2/2027 13:30:00', '1/2/2027 13:30:00'],
    ['2/1/27', '2/1/27'],
    ['2026-11-28 1:30 PM', '2026-11-28 13:30'],
    ['2026-11-28 13:30:00', '2026-11-28 13:30'],
    ['2026-11-28T13:30', '2026-11-28 13:30'],
    ['46354', '2026-11-28'],
    ['46354.5625', '2026-11-28 13:30'],
    ['46354.416666666664', '2026-11-28 10:00'],
    ['2026-11-28', '2026-11-28'],
    ['11/28/2026 25:00', '11/28/2026 25:00'],
    ['11/28/2026 13:30 PM', '11/28/2026 13:30 PM'],
    ['28/11/2026', '28/11/2026'],
    ['soon', 'soon'],
    ['1217', '1217'],
  ])('%s is %s', (written, meant) => expect(cellValue(written, until)).toBe(meant));

  it('keep their minute: every quarter of an hour of a day', async () => {
    const file = join(testFolder(), 'quarters.xlsx');
    const quarters = Array.from({ length: 96 }, (_, n) => new Date(Date.UTC(2026, 10, 28, 0, n * 15)));
    const rows = quarters.map((value) => [{ value, type: Date, format: 'yyyy-mm-dd hh:mm' }]);
    await writeExcel([[{ value: 'start' }], ...rows], { sheet: 'hearings' }).toFile(file);
    const [table] = await readTables(file);
    const two = (part: number) => String(part).padStart(2, '0');
    expect(table?.rows.slice(1).map(([cell]) => cell)).toEqual(
      quarters.map((_, n) => (n === 0 ? '2026-11-28' : `2026-11-28 ${two(Math.floor(n / 4))}:${two((n % 4) * 15)}`)),
    );
  });
});

it('a choice is understood however its letters are', () => {
  const position = columnsOf('stances').find(({ header }) => header === 'position')!;
  expect(['Supports', ' OPPOSES', 'watching', 'maybe'].map((cell) => cellValue(cell, position))).toEqual([
    'supports',
    'opposes',
    'watching',
    'maybe',
  ]);
  const kind = columnsOf('actions').find(({ header }) => header === 'kind')!;
  expect(cellValue('Sign in', kind)).toBe('sign-in');
});
