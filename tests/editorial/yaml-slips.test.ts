import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFolder } from '../../editorial/check-folder';
import { readFolder } from '../../editorial/read-folder';
import { problemLine } from '../../editorial/problem';
import { sampleFacts, sampleFolder, today } from './sample-folder';

/** What the check says of stances.yaml, written as these bytes. */
function said(rewrite: (text: string) => string | Uint8Array): string[] {
  const folder = sampleFolder();
  const file = join(folder, 'stances.yaml');
  const before = readFileSync(file, 'utf8');
  const after = rewrite(before);
  expect(after).not.toEqual(before);
  writeFileSync(file, after);
  const problems = checkFolder(readFolder(folder), sampleFacts(), today);
  return problems.map((problem) => problemLine({ ...problem, file: problem.file.slice(folder.length + 1) }));
}

const replaced = (from: string, to: string) => (text: string) => text.replace(from, to);
const reason = (start: string) => replaced('reason: We are', `reason: ${start}`);
const notLinedUp =
  'This line is not lined up with its entry. Indent a field as the fields around it are, and a text that goes on further than its field.';
const meaning = (sign: string, quotes = '"double quotes"') =>
  `This text starts with “${sign}”, which has a meaning of its own in YAML. Put the whole text in ${quotes}.`;

describe('one slip in the writing is one line, at the place where it was made:', () => {
  it.each<[what: string, rewrite: (text: string) => string, place: string, text: string]>([
    [
      'no space behind the hyphen',
      replaced('- id: hb', '-id: hb'),
      '2:6',
      'A space is missing behind the hyphen. Write “- ” and then the field.',
    ],
    [
      'the same in a later entry',
      replaced('- id: sb', '-id: sb'),
      '19:1',
      'A space is missing behind the hyphen. Write “- ” and then the field.',
    ],
    [
      'no space behind the colon',
      replaced('position: supports', 'position:supports'),
      '4:3',
      'A space is missing behind the colon. Write “: ” and then the text.',
    ],
    [
      'a field too far in',
      replaced('  position: s', '   position: s'),
      '4:4',
      'This line stands further in than the fields around it. Line it up with them.',
    ],
    ['a field not far enough in', replaced('  position: s', ' position: s'), '4:1', notLinedUp],
    ['a field not indented', replaced('  position: s', 'position: s'), '4:1', notLinedUp],
    ['a text that goes on without indent', replaced('still asking', 'still\nasking'), '24:1', notLinedUp],
    [
      'a text with a colon',
      reason('Note: We are'),
      '23:11',
      'This text has “: ” in it, which YAML takes for a field. Put the whole text in "double quotes".',
    ],
    ['a text with a quotation at its start', reason('"We" are'), '23:16', meaning('"', "'single quotes'")],
    ['a text with brackets at its start', reason('[sic] We are'), '23:17', meaning('[')],
    ['a text with a star', reason('*We are'), '23:15', meaning('*')],
    ['a text with a sign that would be cut off', reason('!We are'), '23:11', meaning('!')],
    ['a text with a hyphen', reason('- We are'), '23:11', meaning('-')],
    [
      'a bracket that is not closed',
      replaced('position: supports', 'position: [supports'),
      '4:13',
      'A quotation mark or bracket is opened here and not closed. Add the missing one, or put the whole text in "double quotes".',
    ],
    [
      'two versions put together',
      replaced('- id: sb', '<<<<<<< HEAD\n- id: sb'),
      '19:1',
      'Two versions of this file were put together here. Keep one, and remove the other and the lines of signs.',
    ],
    [
      'a line of hyphens',
      (text) => `${text}---\n- id: more\n`,
      '25:1',
      'A line of “---” starts a new file for YAML. Remove the line.',
    ],
  ])('%s', (_, rewrite, place, text) => {
    expect(said(rewrite)).toEqual([`stances.yaml:${place} refused: ${text}`]);
  });
});

describe('a file saved by another program', () => {
  it.each<[what: string, rewrite: (text: string) => string | Uint8Array]>([
    ['with a byte order mark', (text) => `\ufeff${text}`],
    ['with lines of Windows', (text) => text.replaceAll('\n', '\r\n')],
    ['in UTF-16', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['with typographic quotes in a text', replaced('Shade belongs', 'Shade’s — “own” — belongs')],
  ])('%s is read as it is', (_, rewrite) => {
    expect(said(rewrite)).toEqual([]);
  });

  it('in an encoding that loses letters is refused at the first line of it', () => {
    expect(said((text) => Buffer.from(text.replace(/ {4}vi: .*\n/, ''), 'latin1'))).toEqual([
      'stances.yaml:7:1 refused: the letters here are not in UTF-8. Save the file with the encoding UTF-8, and look at its texts.',
    ]);
  });
});
