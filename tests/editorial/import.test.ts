import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import writeExcel from 'write-excel-file/node';
import { checkFolder } from '../../editorial/check-folder';
import { readFolder } from '../../editorial/read-folder';
import { readTables } from '../../editorial/spreadsheet/read-tables';
import { testFolder } from '../dataset/folders';
import { sampleFacts, sampleFolder, samplePlace, today } from './sample-folder';

const stances = readFileSync(join(samplePlace, 'stances.yaml'), 'utf8');

describe('the round trip', () => {
  const header = ['id', 'measure', 'position', 'reason', 'source url', 'source publisher', 'source retrieved'];
  const rest = ['author', 'reviewer', 'reviewed', 'expires', 'status'];
  const row = ['sb-7990-stance', 'wa/2025-2026/SB/7990', 'supports', 'Buses, at night; for all.'];
  const evidence = ['https://club.example.org/buses', 'Sample Civic Club', '2026-11-02'];
  const people = ['Pat Placeholder', 'Robin Example', '2026-11-03', '2035-12-31', ''];
  const run = (...args: string[]) => promisify(execFile)('npx', ['tsx', 'dataset/commands/import.ts', ...args]);

  it.each(['csv', 'xlsx'])('from .%s: shown, written, checked, and then nothing is left to change', async (kind) => {
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
  });
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
