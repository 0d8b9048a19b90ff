/** Names in lines and tables of districts, and on cards and letters. Braces hold what has to be found, and nothing else may be. */
import { describe, expect, test } from 'vitest';
import { found, table, written, type Setting } from './people-roster';

type Row = [rule: string, text: string, setting?: Setting];

/** A page of public affairs, which names nobody. */
const page = 'The governor, the mayor and lawmakers of the Legislature met on the bill in the Senate.';
const unknown = 'https://www.example.org/1';

const lines: Record<string, Row[]> = {
  'behind a label': [
    [
      'of Congress, though many have the name',
      'Endorsed in Washington:\nU.S. Representative, 9th Congressional District: {Adam Smith}',
      { url: unknown },
    ],
    ['with the position', 'State House, 37th Legislative District, Position #1: {María Saldívar}', { url: unknown }],
    [
      'surnames alone that are words',
      'LD 3: {Brandvold|Odalys Brandvold}, {Hill|Natalia Hill}, {Lindqvist|Teemu Lindqvist}\nLD 4 – {Christian|Leonard Christian}',
    ],
    [
      'of a year before the records begin',
      '3rd Legislative District: Sen. Cho and Reps. {Lindqvist|Teemu Lindqvist} and {Brandvold|Odalys Brandvold}, 10 a.m.\n30th Legislative District: Rep. {Vrabec|Dunja Vrabec}\n7th Legislative District: Sen. {Short|Shelby Short}',
      { date: '2017-03-06' },
    ],
    [
      'further on, where there are two of the district',
      '3rd Legislative District: noon Saturday with {Hill|Natalia Hill} and {Lindqvist|Teemu Lindqvist}, at the library',
    ],
    [
      'that stands on the line above',
      'Washington ballots\n9th Congressional District\n{Adam Smith} (D)',
      { url: unknown },
    ],
    [
      'which names the state itself, in a paper of another',
      'Washington’s 9th Congressional District: {Adam Smith}',
      { url: 'https://www.oregonlive.com/1' },
    ],
  ],
  'but not': [
    ['of another district', 'U.S. Representative, 8th Congressional District: Adam Smith', { url: unknown }],
    [
      'of a court, a board or a county',
      '9th District Court: Adam Smith\nSchool Board, District 9: Adam Smith',
      { url: unknown },
    ],
    ['of a water district', 'Water District 3: Hill, Lindqvist', { url: unknown }],
    [
      'in a paper of another state',
      'State House, District 37: María Saldívar',
      { url: 'https://www.oregonlive.com/1' },
    ],
    [
      'where one word alone is a name',
      'The 3rd Legislative District: a road up to Hill Street. LD 7: Short walk to the lake.',
    ],
    ['where nothing tells of the state', '9th Congressional District: Adam Smith', { url: unknown }],
    ['below the heading of another state', 'Ohio primary\n9th Congressional District: Adam Smith', { url: unknown }],
    ['in the run of another state', 'Oregon: Senate District 19: Thomas Wilson'],
    ['surnames of a Grange', 'Grange supper\nLD 3: Hill, Stone\nLD 4: Christian'],
    ['surnames of a class', 'Homeroom lists\nLD 3: Hill, Stone\nLD 4: Christian'],
    [
      'helpers of a food bank',
      'Volunteers by district\n19th Legislative District: Thomas Wilson\n3rd Legislative District: Hill',
    ],
    ['what a later line tells', 'LD 3: {Brandvold|Odalys Brandvold}\nA hill, a short walk, and Hill is a hill.'],
  ],
};

test('surnames alone behind labels, where nothing tells of a legislature', () => {
  const { runs } = written('Tuesday groups\nLD 3: Hill, Lindqvist, Stone\nLD 4: Christian, Marsh');
  expect(found(runs).marks).toEqual([]);
});

describe.each(Object.entries(lines))('names %s', (_, rows) => {
  test.each(rows)('%s', (_rule, text, setting) => {
    const { runs, expected } = written(`${page}\n${text}`);
    expect(found(runs, setting).marks).toEqual(expected);
  });
});

const cards: Record<string, Row[]> = {
  'with an office below': [
    ['of a state', '{Natalia Hill}\nState Representative, 3rd Legislative District', { url: unknown }],
    ['of Congress', '{Adam Smith}\nMember of Congress\n{Patty Murrow}\nUnited States Senator', { url: unknown }],
  ],
  'with an office that others have, too': [
    ['in a paper of the state', '{Thomas Wilson}\nState Senator'],
    ['with the legislative district', '{Thomas Wilson}\nState Senator, 19th Legislative District', { url: unknown }],
    ['with the state', '{Thomas Wilson}\nWashington State Senator', { url: unknown }],
    ['of nowhere', 'Thomas Wilson\nState Senator, 19th District', { url: unknown }],
    ['of another district', 'Thomas Wilson\nState Senator, 24th Legislative District', { url: unknown }],
    ['of a page about another state', 'Ohio’s capitol news\nThomas Wilson\nState Senator', { url: unknown }],
    ['of no legislature', 'Adam Smith\nSenator\nNick Brown\nAttorney General', { url: unknown }],
    ['with more behind', 'Adam Smith\nRepresentative for District 9, Northwind Tools'],
    ['of a faculty', 'Faculty Senate members\nThomas Wilson – Senator\nPatty Murrow – Senator'],
    ['of students', 'Associated Students officers\nAdam Smith\nUnited States Representative'],
    ['of stewards', 'Union stewards\nAdam Smith\nRepresentative\nThomas Wilson\nState Senator'],
    ['of a play', 'Cast of characters, the musical\nThomas Wilson – State Senator\nNick Brown – Governor'],
    ['of Boys State', 'Boys State officers\nNick Brown – Attorney General of Washington'],
  ],
  'with an office behind a dash': [
    ['of a state', '{Odalys Brandvold} – State Senator, 3rd Legislative District', { url: unknown }],
    ['but a trade', 'Adam Smith – Sales Representative, Washington', { url: unknown }],
  ],
  'with another below': [
    ['a trade', 'Adam Smith\nSales Representative, Washington'],
    ['a firm', 'Adam Smith\nRepresentative, Windermere Washington', { url: unknown }],
    ['a students’ senate', 'Adam Smith\nSenator, College of Education', { url: unknown }],
    ['a newspaper', 'By Nick Brown\nSeattle Times staff reporter\nAttorney General {Nick Brown} filed a bill.'],
  ],
  'of Congress, the surname first': [
    [
      'with party and state in brackets',
      'Rep. {Smith, Adam|Adam Smith} [D-WA-9], Sen. {Murrow, Patty|Patty Murrow} [D-WA]',
      { url: unknown },
    ],
    [
      'whose namesakes follow',
      'Rep. {Smith, Adam|Adam Smith} [D-WA-9], Rep. Smith, Lamar [R-TX-21], Rep. Smith, Peter [R-VT-At Large]\nRep. Smith, Jason T. Ray [R-MO-8], Rep. {Smith, Chris|Chris Smith} [R-NJ-4]',
      { url: unknown },
    ],
    ['but of another state', 'Rep. {Smith, Adam|Adam Smith} [D-WA-9], Rep. Smith, Adam [D-KS-2]', { url: unknown }],
    ['but somebody else', 'Rep. Smith, Holden [D-TX-30] and Rep. Olander, Hill [R-OH-2]', { url: unknown }],
  ],
  authors: [
    [
      'whom a note at the end presents',
      'By {Greta Wilson} and {Natalia Hill}\nThe Legislature has to act.\nSen. {Greta Wilson}, D-Auburn, represents the 30th District. Rep. {Natalia Hill}, D-Spokane, represents the 3rd.',
    ],
  ],
};

describe.each(Object.entries(cards))('cards: %s', (_, rows) => {
  test.each(rows)('%s', (_rule, text, setting) => {
    const { runs, expected } = written(`${page}\n${text}`);
    expect(found(runs, setting).marks).toEqual(expected);
  });
});

/** The second line is a heading. */
const headed: Record<string, Row[]> = {
  'of lawmakers, whoever hosts them': [
    ['in a hall', 'Meet your lawmakers\n6 p.m. Monday, Moon Lake Grange\n{Thomas Wilson}\nState Senator'],
    ['of a church', 'Legislative Town Hall\nOpens with prayer at Moon Lake Church\nLD 3: {Hill|Natalia Hill}'],
    ['of a lodge', 'Legislators’ office hours\nHosted by Kiwanis and the VFW\nLD 4: {Christian|Leonard Christian}'],
    ['below', 'Town halls\nLD 4: {Christian|Leonard Christian}\nRefreshments by the Grange\nVolunteers'],
    ['of a union', 'Machinists Local 12 endorses\n19th Legislative District: {Thomas Wilson}'],
    ['on a vote', 'How lawmakers voted on sales of vapes\nLD 3: {Hill|Natalia Hill}'],
    ['with its district', 'Prayer breakfast\n{Thomas Wilson}\nState Senator, 19th Legislative District'],
  ],
  'of clubs': [
    ['which is about one', 'Moon Lake Grange\nLD 3: Hill, Stone\nLD 4: Christian'],
    ['of beekeepers', 'State beekeepers\nThomas Wilson\nState Representative\nAdam Smith\nU.S. Representative'],
    ['of a legion', 'American Legion officers\nGreta Wilson\nState Senator'],
    [
      'that plays at lawmaking',
      'Young lawmakers at the Capitol\nThomas Wilson\nState Senator, 19th Legislative District',
    ],
    ['of another district', 'Prayer breakfast\nThomas Wilson\nState Senator, 24th Legislative District'],
  ],
};

describe.each(Object.entries(headed))('below headings %s', (_, rows) => {
  test.each(rows)('%s', (_rule, text, setting) => {
    const { runs, expected } = written(`${page}\n${text}`, { 1: 'heading' });
    expect(found(runs, setting).marks).toEqual(expected);
  });
});

const tables: [rule: string, text: string, setting?: Setting][] = [
  [
    'districts of members',
    'District | Washington’s members | Party\n9 | {Adam Smith} | D\n8 | Mike Johnson | D',
    { url: unknown },
  ],
  ['discs of a band', 'CD | Artist\n9 | Adam Smith\n4 | Ann Marsh', { url: unknown }],
  ['districts of a race', 'District | Winner | Time\n9 | Adam Smith | 12.3\n3 | Natalia Hill | 12.9', { url: unknown }],
  [
    'districts of delegates to a meeting',
    'District | Delegate\n19 | Thomas Wilson\n3 | Natalia Hill',
    { url: unknown },
  ],
  ['labels of races', 'Race | Candidate\nLegislative District 3, Pos. 2 | {Hill=Natalia Hill}\nWard 3 | Short'],
  [
    'right votes and wrong ones, which are no parties',
    'LD | Senator | SB 5041\n3 | {Brandvold=Odalys Brandvold} | R\n7 | {Short=Shelby Short} | W\n9 | {Holy=Karl Holy} | R',
  ],
];

test.each(tables)('tables: %s', (_rule, text, setting) => {
  const { runs, expected } = table(page, text);
  expect(found(runs, setting).marks).toEqual(expected);
});
