/** Full names in lists: the rare ones, and those with the right state behind, say whose the common ones are. */
import { describe, expect, test } from 'vitest';
import { mayHold } from '../../../engine/spotting';
import type { TextRun } from '../../../engine/spotting/types';
import { found, index, written } from './people-roster';

const url = 'https://www.example.com/stories/1';
const marks = (runs: TextRun[]): string[] => found(runs, { url }).marks;
const items = (head: string, names: string[]): TextRun[] => [
  { text: head },
  ...names.map((text): TextRun => ({ text, kind: 'item' })),
];
const smith = (runs: TextRun[]): string[] => marks(runs).filter((one) => one.includes('Smith'));

const rare = ['Ulric Zinkel', 'Tadeusz Menardi', 'Dan Newgard', 'Buddy Cartwell', 'Mira Cantrell'];
const heads = [
  'The Republicans who voted no were:',
  'Members of the House who signed the letter:',
  'Senators and representatives who will come',
  'Cosponsors',
  'Committee on Armed Services',
  'How lawmakers voted',
];

describe('a common name among members', () => {
  test.each(heads)('is a member’s below "%s"', (head) => {
    expect(smith(items(head, [...rare, 'Adam Smith']))).toEqual(['6: Adam Smith = Adam Smith']);
  });

  test.each([
    'They voted no: Ulric Zinkel, Tadeusz Menardi, {Adam Smith}, Dan Newgard and Buddy Cartwell.',
    'Rep. Ulric Zinkel and five others signed the letter to the Senate: Tadeusz Menardi, Mira Cantrell, {Adam Smith}, Dan Newgard and Buddy Cartwell.',
    'The House members against: Ulric Zinkel of Montana; Tadeusz Menardi of New Jersey; {Adam Smith} of Washington; and Buddy Cartwell of Georgia.',
    'Lawmakers who came: Ulric Zinkel, Montana; Tadeusz Menardi, New Jersey; {Adam Smith}, Washington; Buddy Cartwell, Georgia.',
    'The Senate and the House voted.\nULRIC ZINKEL, Montana, Chairman\nTADEUSZ MENARDI, New Jersey\n{ADAM SMITH|Adam Smith}, Washington\nBUDDY CARTWELL, Georgia',
    'COMMITTEE OF THE HOUSE\u2028ULRIC ZINKEL, Montana, Chairman\u2028{ADAM SMITH|Adam Smith}, Washington          PAT QUIST,\u2028    Vice Chair           Ohio\u2028TADEUSZ MENARDI, New Jersey   BUDDY CARTWELL, Georgia',
    'The Republicans who voted no:\nUlric Zinkel (Mont.)\nTadeusz Menardi (N.J.)\n{Adam Smith} (Wash.)\nBuddy Cartwell (Ga.)',
    'Who voted yes in the House:\nUlric Zinkel Montana\nTadeusz Menardi New Jersey\n{Adam Smith} Washington\nBuddy Cartwell Georgia',
    'Who voted yes in the House:\nUlric Zinkel – MT\nTadeusz Menardi – NJ\n{Adam Smith} – WA\nBuddy Cartwell – GA',
    'Who voted yes in the House:\nUlric Zinkel R-Mont.\nDemocrats\nTadeusz Menardi (D-N.J.)\n{Adam Smith} (WA-09)\nBuddy Cartwell, R-Ga.',
  ])('%s', (text) => {
    const { runs, expected } = written(text);
    expect(smith(runs)).toEqual(expected);
  });

  test('is told apart by its state', () => {
    const names = [
      'Ulric Zinkel, Montana',
      'Tadeusz Menardi, New Jersey',
      'Chris Smith, New Jersey',
      'Adam Smith, Ohio',
    ];
    const seen = marks(items('The House members who voted no', [...names, 'Buddy Cartwell, Georgia', 'Mira Cantrell']));
    expect(seen).toContain('3: Chris Smith = Chris Smith');
    expect(seen.filter((one) => one.includes('Adam'))).toEqual([]);
  });

  test('is a legislator’s where the towns behind agree', () => {
    const { runs, expected } = written(
      'The House committee’s members: {Teemu Lindqvist}, Spokane; {Dunja Vrabec}, Auburn; {Greta Wilson}, Auburn; {Rosa Grant}, Cheney; {T’shana Nobles}, Tacoma.',
    );
    expect(found(runs).marks).toEqual(expected);
  });
});

describe('a common name stays nobody’s', () => {
  test.each([
    ['among partners of a firm', items('The partners of the firm', [...rare.slice(0, 2), 'Adam Smith', 'Pat Quist'])],
    ['where no head speaks of lawmakers', items('These will come to the ball', [...rare, 'Adam Smith'])],
    ['among common names alone', items('How they voted', ['Adam Smith', 'Chris Smith', 'Mike Johnson', 'Nick Brown'])],
    [
      'among many whom nobody of ours is called like',
      items('How they voted', [
        ...rare,
        ...['Patty Murrow', 'Bernard Sandler', 'Dana Whitmore', 'Adam Smith'],
        ...Array.from(
          { length: 24 },
          (_, at) => `Pat ${'BCDFGHJKLMNPQRSTVWXZ'.charAt(at % 20)}${at < 20 ? 'uist' : 'olm'}`,
        ),
      ]),
    ],
    [
      'where other states stand behind the names',
      items('All-American team of the House league', [
        'Adam Smith, Nebraska',
        'Chris Smith, Ohio',
        'Mike Johnson, Iowa',
        'Dan Newgard, Texas',
        'Ulric Zinkel, Maine',
        'Mira Cantrell, Utah',
      ]),
    ],
    [
      'with two of the rare names only',
      items('How the House voted', ['Ulric Zinkel', 'Dan Newgard', 'Adam Smith', 'Chris Smith', 'Mike Johnson']),
    ],
    [
      'where states behind other names disagree',
      items('How the House voted', [
        'Ulric Zinkel, Montana',
        'Tadeusz Menardi, New Jersey',
        'Adam Smith',
        'Mike Johnson, Louisiana',
        'Dana Whitmore, Rhode Island',
        'Buddy Cartwell, Ohio',
        'Mira Cantrell, Maine',
      ]),
    ],
    [
      'in a sentence after the list',
      written('They voted no: Ulric Zinkel, Tadeusz Menardi, Dan Newgard.\nAdam Smith sells tires.').runs,
    ],
    [
      'among survivors',
      written('He is survived by his sons Adam Smith, Mike Johnson and Nick Brown and by Ulric Zinkel of the Senate.')
        .runs,
    ],
    [
      'among candidates with two of ours',
      items('Candidates for the House', ['Ulric Zinkel', 'Dan Newgard', 'Adam Smith', 'Pat Quist', 'Ana Ruiz']),
    ],
  ])('%s', (_, runs) => {
    expect(smith(runs)).toEqual([]);
  });

  test('of one who came to Congress later', () => {
    const names = ['Mira Cantrell', 'Patty Murrow', 'Bernard Sandler', 'Ulric Zinkel', 'Tadeusz Menardi, New Jersey'];
    const { marks: seen } = found(items('How the Senate voted', names), { url, date: '2013-06-28' });
    expect(seen.filter((one) => one.includes('Menardi'))).toEqual([]);
  });
});

describe('a list of others marks nobody', () => {
  test.each([
    [
      'singers of the members’ surnames',
      items('Lawmakers heard the choir, in which sing', [
        'Carl Zinkel',
        'Rosa Menardi',
        'Pat Newgard',
        'Ana Cartwell',
        'Joe Smith',
        'Nora Cantrell',
      ]),
    ],
    [
      'a club of common names whose committee is called the House Committee',
      items('House Committee of the Yacht Club', [
        'Adam Smith',
        'Chris Smith',
        'Mike Johnson',
        'Nick Brown',
        'Thomas Wilson',
      ]),
    ],
    [
      'a club of the members’ surnames',
      items('Members of the Garden Club who voted for the roses', [
        'Gail Lindqvist',
        'Ted Vrabec',
        'Carl Wilson',
        'Pat Grant',
        'Ana Holy',
        'Joe Short',
      ]),
    ],
    [
      'the legislature of another state, by towns',
      items('Members of the Oregon House who voted no', [
        'Thomas Wilson, Bend',
        'Nick Brown, Eugene',
        'Chris Smith, Medford',
        'Mike Johnson, Astoria',
        'Rosa Grant, Salem',
      ]),
    ],
    [
      'the legislature of another state, by parties',
      written(
        'Oregon senators against the bill: Thomas Wilson, R-Bend; Nick Brown, D-Eugene; Chris Smith, R-Medford; Rosa Grant, D-Salem.',
      ).runs,
    ],
    [
      'the legislature of another state, of whom some are called like ours',
      items('How the Ohio Senate voted', [
        'Adam Smith, Ohio',
        'Ulric Zinkel, Ohio',
        'Dan Newgard, Ohio',
        'Mira Cantrell, Ohio',
        'Mike Johnson, Ohio',
      ]),
    ],
    [
      'a student senate',
      items('Student senators at the high school', [
        'Adam Smith, junior',
        'Chris Smith, senior',
        'Nick Brown, sophomore',
        'Rosa Grant, senior',
        'Mike Johnson, junior',
      ]),
    ],
    [
      'runners with their towns',
      items('Results of the Capitol run, past the House and the Senate', [
        'Thomas Wilson, Spokane, 17:02',
        'Adam Smith, Tacoma, 17:10',
        'Nick Brown, Auburn, 17:31',
        'Chris Smith, Cheney, 18:00',
        'Greta Wilson, Longview, 18:04',
      ]),
    ],
    [
      'a parliament abroad',
      items('Members of the House of Commons in Ottawa who voted no', [
        'Adam Smith, Ontario',
        'Chris Smith, Quebec',
        'Mike Johnson, Manitoba',
        'Dan Newgard, Alberta',
        'Mira Cantrell, Nova Scotia',
      ]),
    ],
  ])('%s', (_, runs) => {
    expect(marks(runs)).toEqual([]);
  });
});

test('a heading’s surname means the one introduced below also in between', () => {
  const { runs, expected } = written(
    '{Zinkel|Ulric Zinkel} seeks votes\nUnless {Zinkel|Ulric Zinkel} finds 17 more, he is out.\nRep. {Ulric Zinkel}, R-Mont., spoke to the House.',
    { 0: 'heading' },
  );
  expect(marks(runs)).toEqual(expected);
});

test('without the heading it means nobody before', () => {
  const runs = written('Unless Smith finds 17 more, he is out.\nRep. Adam Smith, D-Wash., spoke to the House.').runs;
  expect(marks(runs)).toEqual(['1: Adam Smith = Adam Smith']);
});

test('nor where two are introduced', () => {
  const text =
    'Smith seeks votes\nUnless Smith finds 17 more, he is out.\nRep. Adam Smith, D-Wash., met Ana Smith, a nurse.';
  expect(marks(written(text, { 0: 'heading' }).runs).filter((one) => one.startsWith('1'))).toEqual([]);
});

test.each([
  ['Reps. Dan Newgard, R-Wash., and Ulric Zinkel, R-Mont., voted for former Rep. Adam Quigg, R-N.Y.', 'Adam'],
  ['Rep. Grant Osterhaus, D-Ore., spoke to the Senate.', 'Grant'],
])('a given name before a tagged surname is no surname: %s', (text, given) => {
  expect(marks([{ text }]).filter((one) => one.includes(`: ${given} `))).toEqual([]);
});

test('three common names with their states may be a list of members', () => {
  const names = ['Adam Smith, Washington', 'Chris Smith, New Jersey', 'Mike Johnson, Louisiana'];
  expect(marks(items('How the House voted', names))).toHaveLength(3);
  expect(mayHold(index, `How the House voted${names.join('')}`)).toBe(true);
  expect(mayHold(index, 'How the House votedAdam Smith, OhioChris Smith, IowaMike Johnson, Maine')).toBe(false);
});
