/**
 * Surnames alone that are the names of counties, streets and shops, beside an official of the name; and given names of strangers.
 * Braces hold the only mentions in each text.
 */
import { describe, expect, test } from 'vitest';
import { found, written, type Setting } from './people-roster';

type Row = [rule: string, text: string, setting?: Setting];

const senator = 'Sen. {Odalys Brandvold}, D-Spokane, spoke of the bill.\n';
const both = 'Sens. {Odalys Brandvold}, D-Spokane, and {Karl Holy}, R-Cheney, spoke of the bill.\n';
const congress =
  'Sens. {Patty Murrow}, D-Wash., and {Mira Cantrell}, D-Wash., met Congress. So did Rep. {Dan Newgard}, R-Wash.\n';
const interview =
  'With us are Sen. {Karl Holy} and Rep. {Teemu Lindqvist}.\n{HOLY|Karl Holy}: I have read that bill.\nHOST: ';
const answer = '\n{HOLY|Karl Holy}: It is a long bill.\n{HOLY|Karl Holy}: We voted.';

const rows: Record<string, Row[]> = {
  'counties and streets that share a noun': [
    ['two', `${senator}It snowed in Brandvold and Pierce counties. Pierce & Brandvold counties sued.`],
    [
      'several',
      `${senator}It snowed in Brandvold, Pierce and Pend Oreille counties, and at Brandvold and Main streets.`,
    ],
    ['in a headline', `${senator}Brandvold, Pierce counties sue`, { kinds: { 1: 'heading' } }],
    [
      'behind the noun',
      `${senator}The counties of Pierce, Brandvold and Kitsap sued. The county of Brandvold has a jail.`,
    ],
    ['at a corner', `${senator}They met at the corner of Brandvold and Main.`],
    [
      'but not who speaks of them',
      `${both}In the counties of Pierce and Kitsap, {Brandvold|Odalys Brandvold} said, it snowed. In Pierce County, {Brandvold|Odalys Brandvold} said, too.`,
    ],
    [
      'nor who votes',
      `${both}{Brandvold|Odalys Brandvold}, {Holy|Karl Holy} and others voted. {Brandvold|Odalys Brandvold} and {Holy|Karl Holy} said counties are broke.`,
    ],
    ['nor whose district it is', `${senator}The district of {Brandvold|Odalys Brandvold} is wide.`],
  ],
  'in other languages': [
    [
      'in Spanish',
      'La senadora {Odalys Brandvold} habló. La gente del condado de Brandvold vino. Los condados de Pierce, Brandvold y Kitsap votaron.',
    ],
    [
      'but not what is hers',
      'La senadora {Odalys Brandvold} habló. La oficina de {Brandvold|Odalys Brandvold} llamó. En los condados de Pierce y Kitsap, {Brandvold|Odalys Brandvold} dijo que no.',
    ],
    ['in French', 'Sen. {Odalys Brandvold}, D-Spokane, spoke. Le comté de Brandvold est grand.'],
    [
      'in Tagalog',
      `${senator}Dumating ang mga taga county ng Brandvold. Ang mga county ng Pierce at Brandvold ay malaki.`,
    ],
    ['in Vietnamese', `${senator}Các quận Pierce và Brandvold rất lớn. Người dân quận Brandvold đến.`],
    ['in Korean', '{Odalys Brandvold} 상원의원이 왔다. Brandvold카운티 주민, Brandvold 카운티 정부.'],
    ['in Chinese', '參議員{Odalys Brandvold}來了。Brandvold縣政府，Brandvold郡居民，Brandvold高中的學生。'],
    ['but not who speaks in Chinese', '參議員{Odalys Brandvold}來了。{Brandvold|Odalys Brandvold}說好。'],
  ],
  'shops with an address': [
    [
      'on a street',
      `${senator}The cake was from Brandvold’s Sweets on Hill Street. He reads at Brandvold’s Book Nook.`,
    ],
    ['with a number', `${senator}He bought it from Brandvold’s Book Nook at 12 W. Main Ave.`],
    ['pies', `${senator}The cake was from Brandvold’s Pies.`],
    [
      'but not an office',
      `${senator}They left {Brandvold|Odalys Brandvold}’s Olympia Office at 12 Main Street and {Brandvold|Odalys Brandvold}’s Spokane office on Main Street.`,
    ],
    ['nor colleagues', `${senator}{Brandvold|Odalys Brandvold}’s Republican friends on Main Street cheered.`],
    ['nor a bill', `${senator}{Brandvold|Odalys Brandvold}’s Senate Bill 5041 passed.`],
  ],
  'namesakes whom a role introduces': [
    ['a trade', `${congress}“Six miles,” said the shift foreman, Dan Newgard, who laughed.`],
    [
      'in a story of colleagues',
      `${congress}The fire was near, said the incident commander, Mira Cantrell, who laughed.`,
    ],
    ['but not an author of a bill', `${congress}“No,” said the bill’s author, {Mira Cantrell}.`],
    ['nor a negotiator', `${congress}“No,” said the top negotiator, {Mira Cantrell}.`],
    ['nor one with a party', `${congress}The pediatrician, {Mira Cantrell}, D-Wash., voted.`],
  ],
  'given names of strangers': [
    ['in apposition', `${interview}A listener in Republic, Teemu, asks about the road.${answer}`],
    ['from a town', `${interview}Teemu in Colville asks about the road.${answer}`],
    ['a caller of that name', `${interview}We have a caller named Teemu.${answer}`],
    ['with a trade behind it', `${interview}Teemu, a farmer, asks about the road.${answer}`],
    ['nor later', `${interview}Another caller, Teemu, asks. What do you say to Teemu?${answer}`],
    ['but who is asked', `${interview}What do you say, {Teemu|Teemu Lindqvist}, to that bill?${answer}`],
    ['and a seatmate', `${interview}My seatmate, {Teemu|Teemu Lindqvist}, voted for that bill.${answer}`],
  ],
  'votes on a measure by number': [
    [
      'of a rare surname',
      'The Senate, the House and the governor met on a bill of the Legislature.\nCongress is no better. {Newgard|Dan Newgard} voted for HR 1.',
    ],
    [
      'but not of a common one',
      'The Senate, the House and the governor met on a bill of the Legislature.\nCongress is no better. Wilson voted for HR 1.',
    ],
    [
      'nor away from home',
      'The Senate, the House and the governor met on a bill of the Legislature.\nCongress is no better. Newgard voted for HR 1.',
      { url: 'https://www.idahostatesman.com/1' },
    ],
  ],
  'a word behind a colleague in a headline': [
    [
      'of one bench',
      'Endorsements: {Fjordby|Rakel Fjordby} and {French|Al French} for Spokane County Commission\nSpokane County Commissioners {Rakel Fjordby} and {Al French} have earned a win.',
      { kinds: { 0: 'heading' } },
    ],
    [
      'but not where nobody is introduced by it',
      '{Fjordby|Rakel Fjordby} and French for the Spokane County Commission\nSpokane County Commissioner {Rakel Fjordby} has earned a win.',
      { kinds: { 0: 'heading' } },
    ],
    [
      'nor before a noun',
      '{Fjordby|Rakel Fjordby} and French Toast for the Spokane County Commission\nSpokane County Commissioners {Rakel Fjordby} and {Al French} have earned a win.',
      { kinds: { 0: 'heading' } },
    ],
    [
      'nor alone',
      'French for the Spokane County Commission\nSpokane County Commissioners {Rakel Fjordby} and {Al French} have earned a win.',
      { kinds: { 0: 'heading' } },
    ],
  ],
};

for (const [heading, list] of Object.entries(rows))
  describe(heading, () => {
    test.each(list)('%s', (_, text, setting = {}) => {
      const { runs, expected } = written(text, setting.kinds);
      expect(found(runs, setting).marks).toEqual(expected);
    });
  });
