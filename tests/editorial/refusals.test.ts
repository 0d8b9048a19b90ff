import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFolder } from '../../editorial/check-folder';
import { readFolder } from '../../editorial/read-folder';
import { problemLine } from '../../editorial/problem';
import { change, sampleFacts, sampleFolder, today } from './sample-folder';

/** What the check says of the sample folder after one change, on a given day; files are named from the folder on. */
function said(file: string, from: string, to: string, day = today): string[] {
  const folder = sampleFolder();
  change(folder, file, from, to);
  const problems = checkFolder(readFolder(folder), sampleFacts(), day);
  return problems.map((problem) => problemLine({ ...problem, file: problem.file.slice(folder.length + 1) }));
}

/**
 * Examples of one change to one file: a title, lines that go ("-") and come ("+"), and what is said of it, each without the
 * file's name, which stands above all of its examples. Lines that only go leave no empty one behind.
 */
const examplesIn = (name: string) =>
  readFileSync(join(import.meta.dirname, name), 'utf8')
    .trim()
    .split(/^# /m)
    .slice(1)
    .flatMap((list) => {
      const [file = '', ...examples] = list.trim().split('\n\n');
      return examples.map((example) => {
        const [what = '', ...rest] = example.split('\n');
        const marked = (sign: string) => rest.filter((line) => line[0] === sign).map((line) => line.slice(1));
        const [gone, come] = [marked('-').join('\n'), marked('+').join('\n')];
        const spoken = rest.filter((line) => /^\d/.test(line)).map((line) => `${file}:${line}`);
        return { what, file, from: come === '' ? `${gone}\n` : gone, to: come, lines: spoken };
      });
    });
const cases = ['refusals-of-stances.txt', 'refusals-of-others.txt'].flatMap(examplesIn);

describe('the sample folder', () => {
  it('has nothing wrong with it', () => {
    expect(checkFolder(readFolder(sampleFolder()), sampleFacts(), today)).toEqual([]);
  });
});

describe('the line that an editor reads for', () => {
  it.each(cases)('$what', ({ file, from, to, lines }) => {
    expect(said(file, from, to)).toEqual(lines);
  });

  it('an action about a past session', () => {
    expect(said('actions.yaml', 'kind: call', 'kind: call', '2027-02-01')).toEqual([
      'actions.yaml:11:3 refused: action “call-about-hb-3990” asks about wa/2025-2026/HB/3990, whose session is over. Remove it, or set “status: draft”.',
    ]);
  });

  it('a source that is the page of another bill, and a gap that nobody fills', () => {
    const other = 'https://www.congress.gov/bill/119th-congress/house-bill/1';
    expect(said('explanations.yaml', 'https://legislature.example.org/bills/3990', other).join()).toContain(
      `is about wa/2025-2026/HB/3990, and cites the page of another bill: ${other}.`,
    );
    expect(said('stances.yaml', 'Shade belongs', 'As [Your name] says, shade belongs').join()).toContain(
      'has a gap that nobody fills: “[Your name]”. Known are [official], [name], [city], [zip].',
    );
  });

  it('an action, or a hearing, when the session of its measure is over', () => {
    const folder = sampleFolder();
    for (const [file, from] of [
      ['actions.yaml', 'measure: wa/2025-2026/HB/3990'],
      ['hearings.yaml', 'measure: wa/2025-2026/HB/3990'],
    ] as const)
      change(folder, file, from, 'measure: wa/2025-2026/HB/1217');
    const lines = checkFolder(readFolder(folder), sampleFacts(), today).map(problemLine).join('\n');
    expect(lines).toContain('ends on 2035-12-30 17:00, when the session of wa/2025-2026/HB/1217 is over.');
    expect(lines).toContain('announces wa/2025-2026/HB/1217, whose session is over by then.');
  });

  it('testimony on a measure of which no hearing is known', () => {
    const folder = sampleFolder();
    change(folder, 'hearings.yaml', 'measure: wa/2025-2026/HB/3990', 'measure: wa/2025-2026/SB/7990');
    const more = '  link: https://legislature.example.org/testify\n  publicRecord: Your name.\n';
    change(folder, 'actions.yaml', '  kind: call\n', `  kind: testify\n${more}`);
    expect(checkFolder(readFolder(folder), sampleFacts(), today).map(({ level, text }) => [level, text])).toEqual([
      ['warning', expect.stringContaining('needs a hearing of wa/2025-2026/HB/3990, and none is known.')],
    ]);
  });

  it('a file of a name that no list has', () => {
    const folder = sampleFolder();
    writeFileSync(join(folder, 'stance.yaml'), '- id: x\n');
    expect(checkFolder(readFolder(folder), sampleFacts(), today).map(problemLine)).toEqual([
      `${folder}/stance.yaml:1:1 refused: no list of this name is known, so that nothing in it is read. Rename it to stances.yaml.`,
    ]);
  });

  it('a missing organisation', () => {
    const folder = sampleFolder();
    rmSync(join(folder, 'organisation.yaml'));
    expect(checkFolder(readFolder(folder), sampleFacts(), today).map(problemLine)[0]).toMatch(
      /organisation\.yaml:1:1 refused: the file is missing\./,
    );
  });

  it('a folder that is not there', () => {
    expect(() => readFolder('dataset/editorial/nobody')).toThrow('There is no folder "dataset/editorial/nobody".');
  });
});

describe('a draft', () => {
  it('may lack evidence, and not point to what does not exist', () => {
    expect(said('stances.yaml', 'wa/2025-2026/SB/7990', 'wa/2025-2026/SB/7899')).toHaveLength(1);
  });
});
