/** Members of Congress in bills and in the Record. Braces hold what has to be found, and nothing else may be. */
import { describe, expect, test } from 'vitest';
import { found, type Setting, written } from './people-roster';

const bill = '119th CONGRESS\n1st Session\nH. R. 4021\nIN THE HOUSE OF REPRESENTATIVES\nJune 11, 2025\n';
const record = '[Congressional Record Volume 171, Number 9 (Thursday, January 16, 2025)]\n[Senate]\n';

const rows: Record<string, [what: string, text: string, setting?: Setting][]> = {
  'are members': [
    [
      'sponsors of a bill',
      `${bill}Mr. {Newgard|Dan Newgard} (for himself, Mr. {Zinkel|Ulric Zinkel}, and Mr. {Menardi|Tadeusz Menardi}) introduced the following bill; which was referred to the Committee on Rules`,
    ],
    [
      'those who share a surname, by their states',
      `${bill}Mr. {Smith|Adam Smith} of Washington (for himself, Mr. {Smith|Chris Smith} of New Jersey, and Mr. {Zinkel|Ulric Zinkel}) submitted the following resolution; which was referred`,
    ],
    [
      'one alone',
      `${bill}Mr. {Newgard|Dan Newgard} introduced the following bill; which was referred to the Committee on Rules`,
    ],
    [
      'in the Record',
      `${record}By Ms. {CANTRELL|Mira Cantrell} (for herself and Mr. {Sandler|Bernard Sandler}):\nS. 140. A bill on forests.\nMs. {CANTRELL|Mira Cantrell}. Mr. President, I turn to another matter.\nThe Senator from Vermont (Mr. {SANDLER|Bernard Sandler}) asked to be added as a cosponsor.`,
    ],
  ],
  'are not': [
    [
      'on a page that does not say what it is',
      'A new bill.\nMs. Cantrell (for herself, Mrs. Murrow, Mr. Sandler, and Mr. Lujano) introduced the following bill; which was read twice',
    ],
    [
      'in a Record of long ago',
      '[Congressional Record Volume 121, Number 9 (Thursday, January 16, 1975)]\n[Senate]\nBy Ms. CANTRELL (for herself and Mr. SANDLER):\nS. 140. A bill on forests.\nMs. CANTRELL. Mr. President, I turn to another matter.',
    ],
    [
      'where the Record is but mentioned',
      'The Congressional Record Online has the novel’s Mr. CANTRELL and a letter to Mr. SANDLER in the Senate.',
    ],
    [
      'who share a surname, without their states',
      `${bill}Mr. Smith (for himself, Mr. Abernathy, and Mr. Quist) introduced the following bill; which was referred`,
    ],
    [
      'another state’s',
      `${bill}Mr. Smith of Nebraska (for himself, Mr. Johnson of Texas, and Mr. Quist) introduced the following bill; which was referred`,
    ],
    ['of the other chamber', `${record}Mr. NEWGARD. I yield.\nMr. ZINKEL. So do I.`],
    [
      'of another courtesy',
      `${bill}Mr. Murrow (for himself, Ms. Newgard, and Mr. Quist) introduced the following bill; which was referred`,
    ],
    [
      'of a Congress before their time, on a page of today',
      `${bill.replace('119th', '112th')}Mr. Newgard (for himself, Mr. Zinkel, and Mr. Menardi) introduced the following bill; which was referred`,
    ],
    [
      'of a day before their time',
      'Mr. Newgard (for himself, Mr. Zinkel, Mr. Menardi, and Mr. Cartwell) introduced the following bill; which was referred',
      { date: '2011-03-04' },
    ],
    [
      'other legislatures’',
      'Mr. Newgard (for himself, Mr. Abernathy, Mr. Quist, Mr. Zinkel, Mr. Menardi, Mr. Cartwell, Mr. Venable, and Mr. Osterhaus) introduced the following bill; which was read.',
    ],
    ['without such a form', 'Mr. Newgard, Mr. Zinkel, Ms. Cantrell and Mr. Menardi introduced the band at the fair.'],
    ['who speak for themselves', 'Mr. Newgard (for himself and his brother): We sold the farm. Mr. Zinkel agreed.'],
    [
      'in a docket',
      'DOCKET\nNo. 1124: Mr. NEWGARD v. Mr. ZINKEL\nMs. CANTRELL for the State. Mr. LUJANO for the defense.',
    ],
    [
      'in minutes of a council',
      'Mr. Newgard moved, Ms. Cantrell seconded. Mr. Zinkel introduced the following bill of sale; Mr. Lujano abstained.',
    ],
    [
      'in a novel',
      '“Mr. Newgard,” she said, “I speak for myself.” Mr. Zinkel rose. Ms. Cantrell (for herself alone) wept.',
    ],
    ['in small letters in the Record', `${record}I thank Mr. Zinkel and Ms. Cantrell, two nurses of my town.`],
  ],
};

describe.each(Object.entries(rows))('courtesies and surnames: %s', (_what, cases) => {
  test.each(cases)('%s', (_case, text, setting) => {
    const { runs, expected } = written(text);
    expect(found(runs, { url: 'https://www.congress.gov/bill/text', date: '2025-06-12', ...setting }).marks).toEqual(
      expected,
    );
  });
});
