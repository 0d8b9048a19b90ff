/** Names without given names that only a list or a table makes plain: roll calls in the clerk's manner, columns of members. */
import { expect, test } from 'vitest';
import type { TextRun } from '../../../engine/spotting/types';
import { found, written } from './people-roster';

const marks = (runs: TextRun[]): string[] => found(runs).marks;

test('a list parted by semicolons is one of members when nearly all names are borne in one legislature', () => {
  const { runs, expected } = written(
    'How the Senate voted on the bill.\n{Brandvold|Odalys Brandvold}; {Holy|Karl Holy}; {Lindqvist|Teemu Lindqvist}; {Vrabec|Dunja Vrabec}; {Nobles|T’shana Nobles}',
  );
  expect(marks(runs)).toEqual(expected);
});

test('a list in which many names are borne by nobody of ours is left alone', () => {
  const { runs } = written(
    'How the Senate voted on the bill.\nBrandvold; Holy; Lindqvist; Vrabec; Nobles; Abernathy; Quist; Osterhaus',
  );
  expect(marks(runs)).toEqual([]);
});

test('fewer names than a list has are left alone', () => {
  expect(marks(written('The Senate voted on the bill.\nBrandvold; Holy; Lindqvist; Vrabec').runs)).toEqual([]);
});

test('the state in brackets tells namesakes apart', () => {
  const { runs } = written(
    'The Senate and Congress voted on the bill.\nBrandvold (OR); Holy; Lindqvist; Vrabec; Nobles; Hill',
  );
  expect(marks(runs).some((one) => one.includes('Brandvold'))).toBe(false);
  expect(marks(runs)).toContain('1: Holy = Karl Holy');
});

/** A table of one row per name, with the cells beside it. */
function table(head: string[], rows: string[][]): TextRun[] {
  return [head, ...rows].flatMap((cells, row) =>
    cells.map((text, column): TextRun => ({ text, kind: 'cell', cell: { table: 0, row, column, head: row === 0 } })),
  );
}
const about: TextRun = { text: 'How the Senate voted on the bill.' };
const names = ['Brandvold', 'Holy', 'Lindqvist', 'Vrabec'];

test('a column headed "Member" names officials when nearly all its names are borne in one legislature', () => {
  const runs = table(
    ['Member', 'Vote'],
    names.map((name) => [name, 'Yes']),
  );
  expect(marks([about, ...runs])).toHaveLength(names.length);
});

test('a column headed "Member" with other people in it is a club', () => {
  const rows = [...names, 'Abernathy', 'Quist', 'Osterhaus'].map((name) => [name, 'Yes']);
  expect(marks([about, ...table(['Member', 'Vote'], rows)])).toEqual([]);
});

test('the cell beside a name tags it', () => {
  const rows = names.map((name) => [name, name === 'Holy' ? 'D-Ore.' : 'D-Wash.']);
  const seen = marks([about, ...table(['Member', 'Party'], rows)]);
  expect(seen.some((one) => one.includes('Brandvold'))).toBe(true);
  expect(seen.some((one) => one.includes('Holy'))).toBe(false);
});

const house: TextRun = { text: 'How the House of Representatives voted on the bill in Congress.' };
const voters = ['Zinkel, Mont.', 'Cartwell, Ga.', 'Menardi, N.J.', 'Newgard, Wash.', 'Smith, N.J.'];
const column = (head: string, cells: string[]) =>
  marks([
    house,
    ...table(
      [head, 'Note'],
      cells.map((cell) => [cell, '']),
    ),
  ]);

test.each(['Yea', 'Nays', 'Aye', 'Noes', 'Voted yes', 'Absent', 'Excused', 'Not voting'])(
  'a column headed "%s" is a roll call',
  (head) => {
    expect(column(head, voters)).toEqual([
      '3: Zinkel = Ulric Zinkel',
      '5: Cartwell = Buddy Cartwell',
      '7: Menardi = Tadeusz Menardi',
      '9: Newgard = Dan Newgard',
      '11: Smith = Chris Smith',
    ]);
  },
);

test('a column headed by other words is none', () => {
  expect(column('Animal', voters)).toEqual([]);
});

test('the state behind a name in a roll call tells namesakes apart, and contradicts', () => {
  const at = (cell: string) => column('Yea', [...voters.slice(0, 4), cell]).filter((one) => one.startsWith('11: '));
  expect(at('Smith, N.J.')).toEqual(['11: Smith = Chris Smith']);
  expect(at('Smith, Wash.')).toEqual(['11: Smith = Adam Smith']);
  expect(at('Smith')).toEqual(['11: Smith = Adam Smith']);
  expect(at('Smith, Ore.')).toEqual([]);
});

test.each(['First sponsor', 'Prime sponsor', 'Lead', 'Sponsor(s)', 'Chief sponsor'])(
  'a column headed "%s" names members',
  (head) => {
    expect(column(head, voters)).toHaveLength(voters.length);
  },
);

test('but not where hardly any of its names are members’', () => {
  expect(column('Lead', ['Zinkel, Mont.', 'Copper', 'Quist', 'Tin', 'Osterhaus'])).toEqual([]);
});

test('the district behind the party tells namesakes of a delegation apart', () => {
  const seen = marks([
    house,
    ...table(
      ['Member', 'HR 1'],
      ['Newgard (R), 4th', 'Glendower Pruitt (D), 3rd', 'Smith (D), 9th', 'Menardi (D), 8th'].map((cell) => [
        cell,
        'Y',
      ]),
    ),
  ]);
  expect(seen).toContain('7: Smith = Adam Smith');
});

const inBrackets = (text: string) => {
  const { runs, expected } = written(text);
  expect(marks(runs)).toEqual(expected);
};

test('a title behind the label of sponsors tells of which chamber they are', () => {
  inBrackets(
    'Concerning kelp.\nSponsors: Representatives {Lindqvist|Teemu Lindqvist}, {Hill|Natalia Hill} and {Zetterby|Bodil Zetterby}.\nThe committee of the Legislature met.',
  );
  inBrackets(
    'Concerning kelp.\nSponsors: Senators {Holy|Karl Holy}, {Brandvold|Odalys Brandvold} and {Zetterby|Ingmar Zetterby}.\nThe committee of the Legislature met.',
  );
});

const house6 =
  '{Lindqvist|Teemu Lindqvist}, {Saldívar|María Saldívar}, {Nobles|T’shana Nobles}, {Ortiz-Vale|Lia Ortiz-Vale}, {Thai|Mei-Linh Thai} and {Vrabec|Dunja Vrabec}';

test.each([
  ['a common surname', `Sponsors: Representatives Wilson, ${house6}.`],
  ['a surname of both chambers', `Sponsors: Representatives {Zetterby|Bodil Zetterby}, ${house6}.`],
  ['who never sat in either', `Sponsors: Representatives Padwick, ${house6}.`],
  ['a short list', 'Sponsors: Representatives Brandvold, {Lindqvist|Teemu Lindqvist} and {Vrabec|Dunja Vrabec}.'],
])('but not %s', (_rule, text) => {
  inBrackets(`The committee of the Legislature met.\n${text}`);
});
