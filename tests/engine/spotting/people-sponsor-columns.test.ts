/** Surnames in a column of sponsors beside a bill. Braces hold what has to be found, and nothing else may be. */
import { describe, expect, test } from 'vitest';
import { found, table, written } from './people-roster';

/** A page of public affairs, which names nobody. */
const page = 'The governor, the mayor and lawmakers of the Legislature met on the bill in the Senate.';

const tables: Record<string, [rule: string, text: string][]> = {
  'of sponsors': [
    [
      'under a head of the chamber',
      'Senate bills | Subject | Prime sponsor\n5974 | Sheriffs | {Brandvold=Odalys Brandvold}\n6291 | Septic | {Holy=Karl Holy}',
    ],
    [
      'of a bill and its companion',
      'Topic | House Bill | Senate Bill | Sponsors\nFerry | 1511 | 5059 | {Hill=Natalia Hill}; {Short=Shelby Short}\nTax | 2492 | 6282 | {Lindqvist=Teemu Lindqvist}; {Holy=Karl Holy}',
    ],
    ['of both in one cell', 'Bills | Sponsors\nHB 1511 / SB 5059 | {Hill=Natalia Hill} / {Short=Shelby Short}'],
    [
      'by the head of the number',
      'Bill | Sponsor | Status\nHB 1217 | {Hill=Natalia Hill} | Rules\nSB 5222 | {Holy=Karl Holy} | Floor',
    ],
    [
      'in Korean',
      '법안 | 내용 | 발의자\nHB 1596 | 속도 제한 | {Hill=Natalia Hill}\nSB 5890 | 난폭운전 | {Holy=Karl Holy}',
    ],
    [
      'beside grades that are surnames',
      'Bill | Priority | Sponsor\nHB 1067 | Short | {Hill=Natalia Hill}\nSB 5141 | Low | {Short=Shelby Short}\nSB 5142 | Short | {Holy=Karl Holy}',
    ],
    [
      'beside positions that are surnames, but not full names',
      'Position | Vote\nShort | Yes\nSen. {Short=Shelby Short} | Yes\n{Karl Holy} | No',
    ],
    [
      'of an earlier session, whose members many rosters lack',
      'Bill | Title | Sponsor\nHB 1298 | Records | {Lindqvist=Teemu Lindqvist}\nHB 1037 | Costs | Moeller\nSB 5169 | Roads | {Brandvold=Odalys Brandvold}\nHB 1264 | Fire | Haigh\nSB 5331 | Parks | {Holy=Karl Holy}',
    ],
    [
      'of such a session, with a companion',
      'Bill | Companion | Sponsor | Stage\nHB 1298 | SB 5160 | {Lindqvist=Teemu Lindqvist} | H 3rd Reading\nHB 1037 | | Moeller | H Rules\nSB 5169 | | {Brandvold=Odalys Brandvold} | S 2nd Reading\nHB 1264 | | Haigh | H Rules\n2SSB 5331 | | {Holy=Karl Holy} | S Rules',
    ],
    ['under "Prime"', 'Bill | Prime\nHB 1067 | {Hill=Natalia Hill}\nHB 1141 | {Saldívar=María Saldívar}'],
  ],
  'of others': [
    ['who testify', 'House bill | Who spoke\n2442 | Hill\n2443 | Saldívar'],
    ['of a lobby', 'House bill | Lead\n2442 | Hill\n2443 | Saldívar'],
    ['of a team', 'Team | Sponsor\nOwls | Hill\nHawks | Saldívar'],
    ['firms among them', 'House bill | Sponsor\n2442 | Boeing\n2443 | Hill\n2444 | Smith Family Farms'],
    [
      'of other states',
      'Bill | Title | Sponsor\nHB 1298 | Records | Moeller\nHB 1037 | Costs | Haigh\nSB 5169 | Roads | Kwan\nHB 1264 | Fire | Hill\nSB 5331 | Parks | Short',
    ],
    [
      'with a column of states',
      'Bill | State | Sponsor\nHB 1298 | Texas | Lindqvist\nSB 5169 | Ohio | Brandvold\nHB 1264 | Utah | Hill\nSB 5331 | Iowa | Holy',
    ],
    [
      'numbered as other states number bills',
      'Bill | Title | Sponsor\nHB 12 | Records | Lindqvist\nHB 37 | Costs | Moeller\nSB 69 | Roads | Brandvold\nHB 64 | Fire | Haigh\nSB 31 | Parks | Holy',
    ],
    [
      'of one chamber, which any state may number so',
      'Bill | Title | Sponsor\nHB 1298 | Records | Lindqvist\nHB 1037 | Costs | Moeller\nHB 1169 | Roads | Hill\nHB 1264 | Fire | Haigh\nHB 1331 | Parks | Saldívar',
    ],
    [
      'that are firms',
      'Bill | Title | Sponsor\nHB 1298 | Records | Lindqvist & Sons\nHB 1037 | Costs | Moeller\nSB 5169 | Roads | Brandvold & Co\nHB 1264 | Fire | Haigh\nSB 5331 | Parks | Holy & Sons',
    ],
    ['of one row', 'House bill | Sponsor\n2442 | Hill'],
    ['of no bill', 'House | Sponsor\nNorth | Hill\nSouth | Saldívar'],
  ],
};

describe.each(Object.entries(tables))('%s', (_, rows) => {
  test.each(rows)('%s', (_rule, text) => {
    const { runs, expected } = table(page, text);
    expect(found(runs).marks).toEqual(expected);
  });
});

const rows =
  'Bill | Title | Sponsor\nHB 1298 | Records | Lindqvist\nHB 1037 | Costs | Hill\nSB 5169 | Roads | Brandvold\nHB 1264 | Fire | Saldívar\nSB 5331 | Parks | Holy';

test.each([
  'What Texas lawmakers did',
  'Oregon bills, 2026',
  'Model bills in other states',
  'ASUW Senate bills',
  'Student senate bills',
  'YMCA Youth & Government',
  'Model Congress bills',
  'Mock legislature',
])('a table is not ours under %s', (heading) => {
  const { runs } = table(page, rows);
  expect(found([{ text: heading, kind: 'heading' }, ...runs]).marks).toEqual([]);
  expect(found([{ text: 'Bills of the week', kind: 'heading' }, ...runs]).marks).toHaveLength(5);
});

const lists: Record<string, [rule: string, text: string][]> = {
  'of sponsors': [
    [
      'behind bars',
      'SB 6291 | Septic systems | {Brandvold|Odalys Brandvold}\nHB 2442 | Local funds | {Hill|Natalia Hill}',
    ],
    [
      'behind dashes, with an initial',
      'SB 6291 – Septic systems – {T. Wilson|Thomas Wilson}\nHB 2442 — Local funds — {Hill|Natalia Hill}, {Lindqvist|Teemu Lindqvist}',
    ],
  ],
  'of others': [
    ['towns', 'SB 6291 – Septic – Tacoma\nHB 2442 – Funds – Kent\nHB 2443 – Parks – Hill'],
    ['one line alone', 'SB 6291 | heard by phone | Holy'],
    ['no bill', 'Room 6291 | lunch | Brandvold\nRoom 2442 | tea | Hill'],
  ],
};

describe.each(Object.entries(lists))('in a list: %s', (_, rows) => {
  test.each(rows)('%s', (_rule, text) => {
    const { runs, expected } = written(`${page}\n${text}`);
    expect(found(runs).marks).toEqual(expected);
  });
});
