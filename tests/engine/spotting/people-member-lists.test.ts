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

const board = (cells: string[]) =>
  marks([
    about,
    ...table(
      ['Board', 'Vote'],
      cells.map((cell) => [cell, 'aye']),
    ),
  ]);

test('a column of surnames and districts is one of members, and tells two of one surname apart', () => {
  expect(board(['WILSON (30)', 'WILSON (19)', 'HOLY (9)', 'LINDQVIST (3)'])).toEqual([
    '3: WILSON = Greta Wilson',
    '5: WILSON = Thomas Wilson',
    '7: HOLY = Karl Holy',
    '9: LINDQVIST = Teemu Lindqvist',
  ]);
});

test('likewise with the party’s letter before the district', () => {
  expect(board(['Wilson (D-30)', 'Wilson (R-19)', 'Holy (R-9)', 'Lindqvist (D-3)'])).toEqual([
    '3: Wilson = Greta Wilson',
    '5: Wilson = Thomas Wilson',
    '7: Holy = Karl Holy',
    '9: Lindqvist = Teemu Lindqvist',
  ]);
  expect(board(['Wilson (D-2)', 'Hill (R-14)', 'Short (D-21)', 'Thai (R-5)'])).toEqual([]);
});

test('but numbers that are not their districts make no members', () => {
  expect(board(['WILSON (2)', 'HOLY (14)', 'LINDQVIST (21)', 'HILL (5)'])).toEqual([]);
  expect(board(['WILSON (30)', 'HOLY (9)'])).toEqual([]);
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

test.each([
  'The House and Senate of Congress met.\nSen. {Mira Cantrell} and Sen. {Patty Murrow}, D-Wash., spoke.\nS. 3144 ({Murrow|Patty Murrow}–{Cantrell|Mira Cantrell}): hospital beds.',
  'Congress met.\nH.Res. 877 ({Dan Newgard} and {Adam Smith}): honoring hops.',
  'Lawmakers of the Legislature met.\nNoise cameras (HB 1423, {Lindqvist|Teemu Lindqvist}; SB 5417, {Holy|Karl Holy}) wait.',
  'Lawmakers of the Legislature met.\nH.B. 2407 ({Lindqvist|Teemu Lindqvist}). Grants. S.B. 5893 ({Holy|Karl Holy}). Money.',
  'Lawmakers of the Legislature met.\nNone moves: HB 1685 ({Lindqvist|Teemu Lindqvist}), 1930 ({Hill|Natalia Hill}), 2578 ({Saldívar|María Saldívar}) and lot 12 (Hill).',
  'Lawmakers of the Legislature met.\nHB 2277/SB 5928 ({Lindqvist|Teemu Lindqvist}/{Holy|Karl Holy}) and House Bill 1110 / Senate Bill 5190 ({Saldívar|María Saldívar} / {Brandvold|Odalys Brandvold}) wait.',
  'Lawmakers of the Legislature met.\nHB 2277 ({Lindqvist|Teemu Lindqvist}/{Hill|Natalia Hill}) waits. Room 2277/Suite 5928 (Lindqvist/Holy) is full.',
  'Lawmakers of the Legislature met.\n2SHB 1183 ({Lindqvist|Teemu Lindqvist}) is not new. SB 5623 ({Wilson, T.|Thomas Wilson}) waits.',
  'Lawmakers of the Legislature met.\nThe fair (HB 1423, Spokane; SB 5417, Naches) and the firm (Room 1423, Lindqvist; Suite 5417, Holy) wait. H.B. 2407 (Rosalia).',
  'Lawmakers of the Legislature met.\nSHB 1080 ({Lindqvist|Teemu Lindqvist}, D-3) waits. SB 5193 ({Holy|Karl Holy}, R-Cheney) moves.',
  'Lawmakers of the Legislature met.\nHB 2221 – Deer and elk herds. ({Lindqvist|Teemu Lindqvist}) Companion: SB 5960.\nSB 6088 and 6207 – Hatcheries (both {Short|Shelby Short})\nSB 5930 / HB 2223 – Irrigation districts. ({Holy|Karl Holy}; {Hill|Natalia Hill})',
  'Lawmakers of the Legislature met.\nHB 2277: Deer herds. ({Hill|Natalia Hill})\nSB 5960 — Deer herds. ({Wilson, T.|Thomas Wilson})',
  'Lawmakers of the Legislature met.\nSB 5962 - Elk herds ({Holy|Karl Holy})\nSB 5961 - Elk herds (Wilson)',
  'Lawmakers of the Legislature met.\n1:30 pm, House Ag: HB1309, burrowing shrimp ({Lindqvist|Teemu Lindqvist}). PRO.\n8:00 am, Senate Ag: SB 5074, seed contracts ({Holy|Karl Holy}). Neutral.',
  'Lawmakers of the Legislature met in Olympia and in Congress.\nH.R. 1234 – hops ({Newgard|Dan Newgard})\nH.R. 1235 – roads (Smith)',
  'Lawmakers of the Legislature met.\n3 Rep. {Lindqvist|Teemu Lindqvist} N 3 Rep. {Hill|Natalia Hill} Y\n3 Sen. {Brandvold|Odalys Brandvold} N',
])('sponsors in brackets behind a measure, and votes behind a name: %s', inBrackets);

test.each([
  'Congress met.\nH.Res. 877 (Murrow County): honoring hops.',
  'Congress met.\nS. 3144 (Murrow–Abernathy): a road.',
  'Congress met.\nS. 3144 (Newgard–Menardi): members of the other chamber.',
  'Lawmakers met.\nHB 2277/SB 5928 (Lindqvist/Main): a street.',
  'Lawmakers met.\nRoom 1080 (Lindqvist, D-44) is full. HB 1080 (Cheney, D-44) is not.',
  'Lawmakers met.\nHB 2277 (Holy/Lindqvist): one of the other chamber.',
  'Lawmakers met.\nHB 2277 – Deer herds. (Holy)\nHB 2278 – A road (Lindqvist Road)\nHB 2279 – A road (Lindqvist; Main)',
  'Lawmakers of the Legislature met.\nHB 1217 passed the House on Monday. (Hill)\nHB 1217: Call your lawmaker. (Hill)\nHB 1217, explained by our reporter (Hill)\nSB 5041 heard in Pasco (Holy)\nSB 5041 – passed the Senate (Holy)',
  'Lawmakers of the Legislature met.\n1:30 pm, House Ag: HB 1309, passed by voters (Hill). PRO.\n8:00 am: the story of SB 5074, seed contracts (Holy). Neutral.\nHB 1309, burrowing shrimp (Hill). PRO.',
  'Lawmakers met.\nHB 2277 – Deer (Lindqvist) and elk herds.\nThe long story of House Bill 2277. (Lindqvist)',
])('others in brackets behind a measure: %s', (text) => {
  expect(marks(written(text).runs)).toEqual([]);
});

test('a title behind the label of sponsors tells of which chamber they are', () => {
  inBrackets(
    'Concerning kelp.\nSponsors: Representatives {Lindqvist|Teemu Lindqvist}, {Hill|Natalia Hill} and {Zetterby|Bodil Zetterby}.\nThe committee of the Legislature met.',
  );
  inBrackets(
    'Concerning kelp.\nSponsors: Senators {Holy|Karl Holy}, {Brandvold|Odalys Brandvold} and {Zetterby|Ingmar Zetterby}.\nThe committee of the Legislature met.',
  );
});

test('a district in brackets behind a name is no part that somebody plays', () => {
  const text = 'The Legislature met. Representative Zetterby (Seventh Legislative District) spoke of the bill.';
  expect(marks([{ text }])).toEqual(['0: Zetterby = Bodil Zetterby']);
  expect(marks([{ text: text.replace('Seventh Legislative District', 'Jamie Reed') }])).toEqual([]);
});

const house6 =
  '{Lindqvist|Teemu Lindqvist}, {Saldívar|María Saldívar}, {Nobles|T’shana Nobles}, {Ortiz-Vale|Lia Ortiz-Vale}, {Thai|Mei-Linh Thai} and {Vrabec|Dunja Vrabec}';

test('a member who has moved to the other chamber since is the one of that surname in a list of the old one', () => {
  inBrackets(
    `The committee of the Legislature met.\nSponsors: Representatives {Brandvold|Odalys Brandvold}, ${house6}.`,
  );
  inBrackets(
    `The committee of the Legislature met.\nIt is sponsored by Reps. {Brandvold|Odalys Brandvold}, ${house6}.`,
  );
});

test.each([
  ['a common surname', `Sponsors: Representatives Wilson, ${house6}.`],
  ['a surname of both chambers', `Sponsors: Representatives {Zetterby|Bodil Zetterby}, ${house6}.`],
  ['who never sat in either', `Sponsors: Representatives Padwick, ${house6}.`],
  ['a short list', 'Sponsors: Representatives Brandvold, {Lindqvist|Teemu Lindqvist} and {Vrabec|Dunja Vrabec}.'],
])('but not %s', (_rule, text) => {
  inBrackets(`The committee of the Legislature met.\n${text}`);
});
