/** A list may lie in several files, so that two editors need not write into one. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkFolder } from '../../editorial/check-folder';
import { problemLine } from '../../editorial/problem';
import { readFolder } from '../../editorial/read-folder';
import { changeList, rowsByFile } from '../../editorial/spreadsheet/changes';
import { sampleFacts, sampleFolder, samplePlace, today } from './sample-folder';

const stances = readFileSync(`${samplePlace}/stances.yaml`, 'utf8');
const [, first = ''] = /(- id: hb-3990-stance\n[^]*?)\n\n/.exec(stances) ?? [];

it('is read with its parts, and each problem names its file', () => {
  const folder = sampleFolder();
  mkdirSync(join(folder, 'stances'));
  writeFileSync(join(folder, 'stances/shade.yaml'), `${first}\n`);
  writeFileSync(join(folder, 'stances.yaml'), stances.replace(first, ''));
  const read = readFolder(folder);
  expect(read.lists.stances.map(({ value }) => value.id)).toEqual(['sb-7990-stance', 'hb-3990-stance']);
  expect(checkFolder(read, sampleFacts(), today)).toEqual([]);
  writeFileSync(join(folder, 'stances/shade.yaml'), `${first.replace('  reviewer: Robin Example\n', '')}\n`);
  const [problem] = checkFolder(readFolder(folder), sampleFacts(), today);
  expect(problemLine(problem!)).toMatch(/stances\/shade\.yaml:1:3 refused: stance “hb-3990-stance” has no reviewer/);
});

it('is told when a part lies where no list is', () => {
  const folder = sampleFolder();
  mkdirSync(join(folder, 'stance'));
  writeFileSync(join(folder, 'stance/shade.yaml'), `${first}\n`);
  expect(readFolder(folder).problems.map(problemLine)).toEqual([
    expect.stringMatching(
      /stance\/shade\.yaml:1:1 refused: no list of this name .* Rename it to stances\/shade\.yaml\./,
    ),
  ]);
});

it('takes a spreadsheet’s rows into the file that each entry is in', () => {
  const files = new Map([
    ['stances.yaml', stances.replace(first, '')],
    ['stances/shade.yaml', `# Ours.\n${first}\n`],
  ]);
  const rows = [
    ['id', 'author'],
    ['hb-3990-stance', 'Sam Sample'],
    ['new-stance', 'Pat Placeholder'],
  ];
  const parted = rowsByFile('stances', { name: 'stances', rows }, files);
  expect([...parted].map(([file, table]) => [file, table.rows.slice(1).map(([id]) => id)])).toEqual([
    ['stances.yaml', ['new-stance']],
    ['stances/shade.yaml', ['hb-3990-stance']],
  ]);
  const { text } = changeList('stances', parted.get('stances/shade.yaml')!, files.get('stances/shade.yaml')!, false);
  expect(text).toContain('# Ours.');
  expect(text).toContain('author: Sam Sample');
});
