/** Private people who are called like officials, told by what papers say of private people only. As in the traps. */
import { describe, expect, test } from 'vitest';
import { found, written, type Setting } from './people-roster';

type Row = [rule: string, text: string, setting?: Setting];

const votes = 'The Legislature passed a budget. Republicans and Democrats split on the bill in the Senate.';
const brown = `${votes} Gov. {Robert Fenwick} will sign it.`;

const rows: Record<string, Row[]> = {
  homes: [
    ['behind a comma', 'Odalys Brandvold, of Spokane, won the pie contest.'],
    ['without one', 'Odalys Brandvold of Spokane saw the crash.'],
    ['said to come from there', 'Shelby Short, from Addy, grew a 900-pound pumpkin. Short named it Hubert.'],
    ['in a town of a private life', 'Ingmar Zetterby of Longview bowled a 290. Zetterby bowls on Mondays.'],
    ['one whom a story about a vote names', 'The Senate passed the bill. {Odalys Brandvold} of Spokane voted yes.'],
    ['with a party', 'Republican {Shelby Short} of Addy voted no.'],
    ['with a tag', '{Shelby Short}, R-Addy, lost a dog.'],
    ['with an office', 'Sen. {Shelby Short} of Addy lost a dog.'],
    ['a trade beside a home, in a story about a vote', `${votes}\nThomas Wilson of Longview, a farrier, came.`],
  ],
  'ages of children': [
    ['in a caption', `${brown}\nNick Brown, 9, pets a goat at the fair.`, { kinds: { 1: 'caption' } }],
    ['behind a quotation', `${brown}\n“I like the slide,” said Nick Brown, 7, of Kent.`],
    ['at the end', `${brown}\nFrom left: Ana Ott, 6, and Nick Brown, 8.`],
    ['said to be one', `${brown}\nNick Brown, age 8, won a bike. Brown rides to school.`],
    ['in a clause', `${brown}\nNick Brown, who is 8, won a bike.`],
    ['before the name', `${brown}\nNine-year-old Nick Brown won a bike.`],
    ['in figures', `${brown}\nA 12-year-old, Nick Brown, won a bike.`],
    [
      'another than the official of the name',
      'Odalys Brandvold, 9, of Cheney, sang.\nSen. {Odalys Brandvold}, D-Spokane, clapped.',
    ],
    ['of the official', `${brown}\nAttorney General {Nick Brown}, 48, sued. A 9-year-old, the suit says, was hurt.`],
    ['districts', `${votes}\nDistricts: {Shelby Short}, 7, and {Odalys Brandvold}, 3.`],
    ['votes for the leader', `${votes}\nThe Senate caucus picked a leader. Votes: {Karl Holy}, 9, {Shelby Short}, 4.`],
    ['an official of an age', `${brown}\nThe 48-year-old {Nick Brown} sued over the bill.`],
  ],
};

describe.each(Object.entries(rows))('%s', (_, cases) => {
  test.each(cases)('%s', (_rule, text, setting) => {
    const { runs, expected } = written(text, setting?.kinds);
    expect(found(runs, setting).marks).toEqual(expected);
  });
});
