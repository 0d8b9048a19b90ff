/** Surnames alone that stand together. Each row reads as a short page; braces hold what has to be found, and nothing else may be. */
import { describe, expect, test } from 'vitest';
import { mightContainMentions } from '../../../engine/spotting';
import { index, type Setting } from './people-roster';
import { type Example, findsInExamples } from './people-rows';

const national: Setting = { url: 'https://apnews.com/article/1' };
/** A page of public affairs, which names nobody. */
const page = 'The governor, the mayor and lawmakers of the Legislature met on the bill in the Senate.';
const congress = 'Republicans and Democrats of Congress split on the bill in the Senate.';

const rows: Record<string, Example[]> = {
  'of one bench': [
    ['a headline of the delegation', `${page}\n{Murrow|Patty Murrow}, {Smith|Adam Smith} visit picket line`],
    ['with "and"', `${page}\n{Newgard|Dan Newgard} and {Smith|Adam Smith} split on dam study`],
    [
      'three in a sentence',
      `${page}\nI wrote to {Newgard|Dan Newgard}, {Smith|Adam Smith} and {Cantrell|Mira Cantrell} about it.`,
    ],
    [
      'of the legislature',
      `${page}\nIt’s free. {Lindqvist|Teemu Lindqvist}, {Saldívar|María Saldívar} and {Hill|Natalia Hill} plan to be there.`,
    ],
    [
      'one who presides, and a member',
      `${page}\n{Heckroth|Denholm Heckroth} and {Hill|Natalia Hill} let their gavels fall.`,
    ],
    [
      'of the council of the city that is told of',
      `${page}\nSpokane meets. {Zapponi|Zeno Zapponi}, {Dillwyn|Paul Dillwyn} differ on bees`,
    ],
    [
      'of Congress, in a paper of the whole country',
      `${congress}\n{Zinkel|Ulric Zinkel}, {Ocampo-Cruz|Alejandra Ocampo-Cruz} team up again`,
      national,
    ],
    [
      'beside one who is introduced',
      `${page}\nU.S. Sen. {Patty Murrow}, D-Wash., spoke.\n{Murrow|Patty Murrow} and {Smith|Adam Smith} differ.`,
    ],
    [
      'and before they are introduced',
      `${page}\nOne each is from {Lindqvist|Teemu Lindqvist} and {Hill|Natalia Hill}.\nRep. {Teemu Lindqvist} and Rep. {Natalia Hill} spoke.`,
    ],
    [
      'but it introduces nobody for other stories',
      `${page}\n{Murrow|Patty Murrow}, {Smith|Adam Smith} visit picket line\nSmith wins the race.`,
    ],
    [
      'what is said behind is of the last',
      `${page}\n{Newgard|Dan Newgard}, {Smith|Adam Smith} ask Coast Guard for second cutter`,
    ],
    [
      'chairmen, of no chamber that is said',
      `${congress}\nIt did not answer Chairmen {Zinkel|Ulric Zinkel} and {Ocampo-Cruz|Alejandra Ocampo-Cruz} for months.`,
      national,
    ],
    ['after other members', `${page}\nThe freshmen, {Newgard|Dan Newgard} and {Smith|Adam Smith}, toured it.`],
  ],
  'of none': [
    ['chairmen of a fair', `${page}\nCo-chairs Newgard and Klein thanked everybody.`],
    ['players', `${page}\nNewgard, Smith the coach and a guard`],
    ['of a trade in two words', `${page}\nNewgard and Smith, point guards, win honors`],
    ['with an age', `${page}\nNewgard and Smith, 31, met.`],
    ['before the police', `${page}\nPolice: Newgard, Smith stole truck`],
    ['guards', `${page}\nNewgard and Smith, Coast Guard officers, met.`],
    ['in a paper that nobody knows', `${page}\nVrabec, Brandvold tour mill`, { url: 'https://islandpaper.example/1' }],
    ['surnames that so many bear', `${page}\nBrown and Hill disagree.`],
    ['of two benches', `${page}\nSmith and Hill disagree.`],
    ['with a third whom nobody knows', `${page}\nNewgrad, Smith and Hill disagree. Smith, Newgrad met.`],
    [
      'with one at the end whom nobody knows',
      `${page}\nSmith, Murrow, Newgrad and Vale disagree. Smith and Murrow, Vale, Newgrad met.`,
    ],
    ['where one is somebody else', `${page}\nAnn Murrow, a farrier, spoke.\nMurrow, Smith visit picket line`],
    ['streets', `${page}\nThe crash was at Murrow and Smith. It is near Murrow and Smith streets.`],
    ['firms', `${page}\nThe law firm Murrow and Smith won. Murrow and Smith, attorneys, won. Murrow & Smith won.`],
    ['things named for them', `${page}\nMurrow and Smith Construction built it.`],
    ['victims', `${page}\nThe victims, Murrow and Smith, lived here. Police say Murrow and Smith ran.`],
    ['where nothing is of public affairs', 'Baking club\nMurrow, Smith bring bread'],
    ['before they were in office', `${page}\nNewgard, Smith visit picket line`, { date: '2005-02-10' }],
    ['two whom one surname means', `${page}\nNewgrad and Wilson disagree.`],
  ],
};

findsInExamples(rows);

describe('whether a page may hold such a row', () => {
  test.each([
    ['two of a delegation', 'the bill\nNewgard, Smith visit picket line', true],
    ['two of a delegation where nothing is of public affairs', 'it rains\nNewgard, Smith visit picket line', false],
    ['behind a word that is a given name, too', 'Will Newgard, Smith visit a picket line for the bill?', true],
    ['councilors of a city that is named', 'Spokane met. Hill, Brown and Zapponi differ', true],
    ['a given name before the first', 'with Anna Smith and Hill at the fair', false],
    ['two whom no bench has', 'with Wilson and Quist at the fair', false],
  ])('%s', (_what, text, expected) => {
    expect(mightContainMentions(index, text)).toBe(expected);
  });
});
