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
  'who made the picture': [
    ...(
      [
        ['a paper', '{Linda Brown} at her desk. Nick Brown / The Daily World'],
        ['staff', 'Nick Brown / Staff'],
        ['a label', '{Linda Brown} at her desk. Credit: Nick Brown'],
        ['a giver in brackets', '{Linda Brown} at her desk. (Submitted by Nick Brown)'],
        ['a giver of a photo', 'Photo provided by Nick Brown'],
        ['a photo from the file', '{Linda Brown} at her desk. Nick Brown file photo'],
        ['a guest', '{Linda Brown} at her desk. Nick Brown, special to the Herald'],
        ['an official with the office behind a stroke', '{Linda Brown} | Spokane Mayor'],
        ['an official in the picture', 'Attorney General {Nick Brown} / Seattle'],
        ['a photo of an official', 'A file photo of Attorney General {Nick Brown}'],
        ['a bill submitted', 'A clerk holds the bill submitted by Sen. {Odalys Brandvold}.'],
      ] as const
    ).map(([rule, text]): Row => [rule, `Mayor {Linda Brown} spoke. ${brown}\n${text}`, { kinds: { 1: 'caption' } }]),
    ['beside a story', `${brown}\nThe park. Photographer: Nick Brown`],
  ],
  'who wrote the story': [
    ['a beat', `${brown}\nNick Brown covers the statehouse for the Tribune.`],
    ['a beat without a paper', `${brown}\nNick Brown covers state government.`],
    ['a trade', `${brown}\nNick Brown is a freelance reporter in Kent.`],
    ['a trade of papers', `${brown}\nNick Brown is the managing editor.`],
    ['an official with an address', `${votes}\nSen. {Greta Wilson}, D-Auburn, can be reached at 360-555-0100.`],
    ['an official who once wrote', `${brown}\nAttorney General {Nick Brown} is a former reporter.`],
    ['an official with the press', `${brown}\n{Nick Brown} is the reporters’ favorite, and the bill’s.`],
    ['a bill covers', `${brown}\nAttorney General {Nick Brown} covers his costs from the budget.`],
  ],
  'officers of other bodies': [
    ['a district of a club', 'Rotary District Governor Clem Little visited. Governor {Clem Little} did not.'],
    ['in small letters', `${votes}\nThe Lions’ district governor, Robert Fenwick, visited the club.`],
    ['a club of pupils', `${votes}\nKey Club Lt. Gov. Denholm Heckroth led the pledge.`],
    ['shareholders', `${votes}\nThe shareholders’ representative, Natalia Hill, voted no.`],
    ['a union', `${votes}\nUnion representative Natalia Hill filed a grievance.`],
    ['sales', `${votes}\nSales Rep. Natalia Hill drove to Addy.`],
    ['students', `${votes}\nStudent senators Brandvold, Short and Holy voted.`],
    ['a tribe', `${votes}\nTribal Sen. Rosa Grant spoke.`],
    ['a port', `${votes}\nPort Commissioner Al French voted no.`],
    ['a numbered district', `${votes}\nFire Protection District 9 Commissioner Al French voted no.`],
    ['a district in small letters', `${votes}\nSewer district commissioner Al French voted no.`],
    ['behind the name', 'Commissioner Al French of Fire District 9 said the engine is paid for.'],
    ['an apposition', `${votes}\nAl French, a park commissioner, voted no.`],
    ['commissioners in a row', `${votes}\nPark commissioners French and Fjordby voted.`],
    ['an officer of a club', `${votes}\nThe club’s representative, Natalia Hill, counted.`],
    ['a county', `${votes}\nSpokane County Commissioner {Al French} voted no.`],
    [
      'a district of a legislature',
      `${votes}\n3rd District Rep. {Natalia Hill} voted no. District 7 Sen. {Shelby Short}, too.`,
    ],
    ['the county’s once', `${votes}\nFormer Cowlitz County Auditor {Agnes Tollefsrud} spoke.`],
    ['the state’s', `${votes}\nState Auditor {Agnes Tollefsrud} and Auditor {Agnes Tollefsrud} of Tacoma spoke.`],
    ['a sentence that goes on', `${votes}\nBefore the union Sen. {Rosa Grant} voted no.`],
    ['the governor of the state', `${votes}\nWashington Gov. {Robert Fenwick} signed the bill.`],
    ['the representative of a district', `${votes}\nThe district’s representative, {Natalia Hill}, voted no.`],
    ['the port behind a title of the county', 'Commissioner {Al French} of the county said the engine is paid for.'],
  ],
  'pupils who play at lawmaking': [
    ['a state of boys', `${votes}\nSen. Thomas Wilson of Longview leads the Boys State Senate.`],
    ['a house behind', `${votes}\nRep. Natalia Hill moved the bill in the mock House.`],
    ['a house before', `${votes}\nIn the mock House, Rep. Natalia Hill moved the bill.`],
    ['a school', `${votes}\nRep. Natalia Hill of Cheney High School moved the bill. Hill wants lockers.`],
    ['a college', 'The ASWSU Senate voted 14-3. Sen. Rosa Grant, of the College of Business, said no.'],
    ['students', 'The student senate voted 14-3. Sen. Rosa Grant said no.'],
    ['a class', `${votes}\nAttorney General Nick Brown, a Mead junior, opened the trial.`],
    ['a visitor', `${votes}\nSen. {Shelby Short} spoke at Boys State on Friday.`],
    ['a visitor to a club', `${votes}\nThe student government met Sen. {Rosa Grant}.`],
    ['a party', `${votes}\nIn the mock House, Rep. {Natalia Hill}, D-Spokane, played the governor.`],
    ['a bill about them', `${votes}\nSen. {Rosa Grant} wants to create a youth legislature.`],
    ['a senior member', `${votes}\nSen. {Rosa Grant}, a senior Democrat, said no.`],
    ['a town with a college', `${votes}\nSen. {Rosa Grant} of College Place said no.`],
  ],
};

describe.each(Object.entries(rows))('%s', (_, cases) => {
  test.each(cases)('%s', (_rule, text, setting) => {
    const { runs, expected } = written(text, setting?.kinds);
    expect(found(runs, setting).marks).toEqual(expected);
  });
});

test.each([
  ['of another town, though the page is about public affairs', 'Odalys Brandvold\u2028Longview'],
  ['of another town, beside the official', 'Odalys Brandvold\u2028Longview\nSen. {Odalys Brandvold} agrees.'],
  ['of the official’s town', '{Odalys Brandvold}\u2028Spokane'],
])('a letter signed by somebody %s', (_rule, text) => {
  const { runs, expected } = written(`${votes}\n${text}`);
  expect(found(runs).marks).toEqual(expected);
});
