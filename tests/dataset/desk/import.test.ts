import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import writeExcel from 'write-excel-file/node';
import { checkFolder } from '../../../dataset/desk/check-folder';
import { readFolder } from '../../../dataset/desk/folder';
import { listNames } from '../../../dataset/desk/shapes';
import { changeList } from '../../../dataset/desk/spreadsheet/changes';
import { columnFor, columnsOf } from '../../../dataset/desk/spreadsheet/columns';
import { readTables } from '../../../dataset/desk/spreadsheet/tables';
import { writeTemplate } from '../../../dataset/desk/spreadsheet/template';
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
      table(['id', 'Positon', 'grade'], ['sb-7990-stance', 'supports', 'A', 'stray'], ['', 'x'], ['sb-7990-stance']),
      stances,
      false,
    );
    expect(lines).toEqual([]);
    expect(unused).toEqual([
      'Column “Positon” is not known, and left out. Did you mean “position”?',
      'Column “grade” is not known, and left out.',
      'row 2 of “stances” has “stray” in a column without a header.',
      'row 3 of “stances” has no id, so that it cannot be matched: fill it in.',
      'row 4 of “stances” repeats “sb-7990-stance”: keep one of the two.',
      'Not in the table, and kept: hb-3990-stance. To remove what is missing, use --remove-missing.',
    ]);
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
