import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import writeExcel from 'write-excel-file/node';
import { checkFolder } from '../../../dataset/desk/check-folder';
import { readFolder } from '../../../dataset/desk/read-folder';
import { listNames } from '../../../dataset/desk/shapes';
import { changeList } from '../../../dataset/desk/spreadsheet/changes';
import { cellValue, columnFor, columnsOf } from '../../../dataset/desk/spreadsheet/columns';
import { readTables } from '../../../dataset/desk/spreadsheet/read-tables';
import { writeTemplate } from '../../../dataset/desk/spreadsheet/write-template';
import { sampleFacts, sampleFolder, samplePlace, testFolder, today } from './sample-folder';

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

describe('the round trip', () => {
  const header = ['id', 'measure', 'position', 'reason', 'source url', 'source publisher', 'source retrieved'];
  const rest = ['author', 'reviewer', 'reviewed', 'expires', 'status'];
  const row = ['sb-7990-stance', 'wa/2025-2026/SB/7990', 'supports', 'Buses, at night; for all.'];
  const evidence = ['https://club.example.org/buses', 'Sample Civic Club', '2026-11-02'];
  const people = ['Pat Placeholder', 'Robin Example', '2026-11-03', '2035-12-31', ''];
  const run = (...args: string[]) => promisify(execFile)('npx', ['tsx', 'dataset/commands/import.ts', ...args]);

  it.each(['csv', 'xlsx'])(
    'from .%s: shown, written, checked, and then nothing is left to change',
    async (kind) => {
      const folder = sampleFolder();
      const file = join(testFolder(), `stances.${kind}`);
      const cells = [
        [...header, ...rest],
        [...row, ...evidence, ...people],
      ];
      if (kind === 'csv')
        writeFileSync(file, cells.map((line) => line.map((cell) => `"${cell}"`).join(',')).join('\r\n'));
      else
        await writeExcel(
          cells.map((line) => line.map((value) => ({ value, type: String }))),
          { sheet: 'Stances' },
        ).toFile(file);

      const shown = await run(file, '--to', folder);
      expect(shown.stdout).toContain('status: “draft” → nothing');
      expect(shown.stdout).toContain('To write this, run the command again with --yes.');
      expect(readFileSync(join(folder, 'stances.yaml'), 'utf8')).toBe(stances);

      await run(file, '--to', folder, '--yes');
      expect(checkFolder(readFolder(folder), sampleFacts(), today)).toEqual([]);
      const written = readFolder(folder).lists.stances.find(({ value }) => value.id === 'sb-7990-stance')?.value;
      expect(written).toMatchObject({
        position: 'supports',
        reason: 'Buses, at night; for all.',
        sources: [{ url: evidence[0] }],
      });
      expect((await run(file, '--to', folder)).stdout).toContain('Nothing would change.');
    },
    30_000,
  );
});

describe('a file of another program', () => {
  const cells = [
    ['id', 'reason'],
    ['sb-7990-stance', 'Où — là'],
  ];
  const read = async (name: string, bytes: string | Uint8Array) => {
    const file = join(testFolder(), name);
    writeFileSync(file, bytes);
    return (await readTables(file))[0]?.rows;
  };
  const lined = (separator: string) => cells.map((row) => row.join(separator)).join('\r\n');

  it.each<[what: string, bytes: string | Uint8Array]>([
    ['commas', lined(',')],
    ['a byte order mark', `\ufeff${lined(',')}`],
    ['semicolons', lined(';')],
    ['a line that names the separator', `sep=;\r\n${lined(';')}`],
    ['tabs, in UTF-16', Buffer.from(`\ufeff${lined('\t')}`, 'utf16le')],
  ])('is read with %s', async (_, bytes) => {
    expect(await read('stances.csv', bytes)).toEqual(cells);
  });

  it('in an encoding that has lost letters is refused, with what to do', async () => {
    await expect(read('stances.csv', Buffer.from(lined(',').replace('—', '-'), 'latin1'))).rejects.toThrow(
      /stances\.csv:2: not in UTF-8, so that letters are lost\. .* save it as “CSV UTF-8” or as \.xlsx/,
    );
  });

  it.each([
    ['stances.csv', 'id,reason\nx,"open\n', /cannot be read as a table\. Is a "quotation mark" in it not closed\?/],
    ['stances.xlsx', 'no workbook', /is not a whole \.xlsx file: open it in the spreadsheet program and save it anew/],
    ['stances.xls', '', /is neither \.csv nor \.xlsx: save it as one of these/],
  ])('%s that is none is refused', async (name, bytes, line) => {
    await expect(read(name, bytes)).rejects.toThrow(line);
  });

  const text = (value: string, more = {}) => ({ value, type: String, ...more });
  const sheet = async (...rows: unknown[][]) => {
    const file = join(testFolder(), 'stances.xlsx');
    await writeExcel(rows as never, { sheet: 'Stances' }).toFile(file);
    return readTables(file);
  };

  it('gives each of its merged cells the value that stands over them', async () => {
    const rows = await sheet(
      [text('id'), text('author'), text('reviewer')],
      [text('a'), text('Pat', { rowSpan: 2 }), text('Robin')],
      [text('b'), null, text('Robin')],
    );
    expect(rows[0]?.rows.slice(1)).toEqual([
      ['a', 'Pat', 'Robin'],
      ['b', 'Pat', 'Robin'],
    ]);
  });

  it('with a formula whose result is not stored is refused: an empty cell would empty its field', async () => {
    await expect(
      sheet([text('id'), text('author')], [text('a'), { value: '="Pat"', type: 'Formula' }]),
    ).rejects.toThrow(/sheet “Stances”: no value can be read in B2 .*\. Put the plain value there, and import again\./);
  });

  it('is not written into a list that cannot be read', async () => {
    const folder = sampleFolder();
    const broken = `${stances}\tbroken\n`;
    writeFileSync(join(folder, 'stances.yaml'), broken);
    const file = join(testFolder(), 'stances.csv');
    writeFileSync(file, lined(','));
    await expect(
      promisify(execFile)('npx', ['tsx', 'dataset/commands/import.ts', file, '--to', folder, '--yes']),
    ).rejects.toMatchObject({ stderr: expect.stringMatching(/^Nothing was written: first mend .*stances\.yaml/) });
    expect(readFileSync(join(folder, 'stances.yaml'), 'utf8')).toBe(broken);
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
    ['1/2/2027 13:30:00', '2027-01-02 13:30'],
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
