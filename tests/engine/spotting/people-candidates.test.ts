/** Candidates for an office that they took later. Braces hold what has to be found, and nothing else may be. */
import { describe, expect, test } from 'vitest';
import { found, written, type Setting } from './people-roster';

type Row = [rule: string, text: string, setting?: Setting];
const krem: Setting = { url: 'https://www.krem.com/article/1', date: '2023-07-16' };
const late = { ...krem, date: '2024-09-10' };

const rows: Record<string, Row[]> = {
  'of the very office': [
    ['is running', '{Linda Brown} is running for Spokane mayor.'],
    ['who is running', '{Linda Brown}, who is running for mayor of Spokane, spoke.'],
    ['is a candidate', '{Linda Brown} is a candidate for mayor here in Spokane.'],
    ['in an apposition', '{Linda Brown}, a Spokane mayoral candidate, spoke. {Brown|Linda Brown} left.'],
    ['before the name', 'Spokane heard mayoral candidate {Linda Brown} on the river.'],
    ['beside a rival', 'Spokane heard mayoral candidates Nadine Woodley and {Linda Brown} on the river.'],
    ['for the office', 'We met the candidate for mayor of Spokane, {Linda Brown}.'],
    ['in a headline', '{Linda Brown} running for Spokane mayor'],
    ['of the legislature', '{Natalia Hill}, a Democratic candidate for the state House, spoke.', late],
  ],
  'of another': [
    ['another town', 'Linda Brown is running for Cheney mayor. Spokane will watch.'],
    ['another office', 'Linda Brown is running for the Spokane City Council.'],
    ['a club', 'Linda Brown is running for council president of the Rotary Club in Spokane.'],
    ['a school', 'In Spokane student council candidate Linda Brown spoke.'],
    ['too early', 'Linda Brown is running for Spokane mayor.', { ...krem, date: '2019-07-16' }],
    ['of an earlier race', 'Spokane met former mayoral candidate Linda Brown.'],
    ['a town that nothing names', 'Linda Brown is running for mayor.'],
    ['another state', 'Linda Brown is running for mayor in Salem.', { ...krem, url: 'https://www.oregonlive.com/x' }],
    ['from another town', 'Linda Brown, a candidate for mayor from Yakima, spoke in Spokane.'],
    ['of another town', 'Mayoral candidate Linda Brown of Wichita came to Spokane.'],
    ['another of the name', 'Linda Brown is running for Spokane mayor. Another Linda Brown plays the cello.'],
    ['two of the name', 'Two Nick Browns filed: Nick Brown, a candidate for attorney general, teaches.', late],
    ['a comedy', 'Linda Brown is running for Spokane mayor in her new comedy.'],
    ['a mock legislature', 'Nick Brown is running for attorney general in a mock legislature.', late],
    ['another office of the name', 'Nick Brown is running for attorney general emeritus.', late],
    ['elsewhere', 'In Arizona, Natalia Hill is running for state House.', late],
    ['below a dateline of another state', 'KALISPELL, Mont. — Natalia Hill is running for state House.', late],
    ['a town of another state', 'COEUR D’ALENE — Natalia Hill is running for state House.', late],
    ['another state’s law', 'State House candidate Natalia Hill opposed Kansas’ measure.', late],
    ['a town beside', 'Linda Brown, a candidate for mayor, spoke in Addy.\nSpokane slept.'],
    ['a wife', 'Linda Brown, wife of mayoral candidate Tom Reed, came to Spokane.'],
  ],
  interviewed: [
    [
      'called by the given name',
      '{Linda Brown} is running for Spokane mayor.\nAmanda Reed\nWelcome.\n{Linda Brown}\nThanks, Amanda.\nAmanda Reed\nWhat is your plan, {Linda|Linda Brown}, for the river?\n{Linda Brown}\nIt is long.\nAmanda Reed\nAnd then?\n{Linda Brown}\nWe dig.',
    ],
    [
      'another of the given name',
      '{Linda Brown} is running for Spokane mayor.\nAmanda Reed\nWelcome.\n{Linda Brown}\nThanks, Amanda.\nMy aunt, Linda, is here.\n{Linda Brown}\nThis is Linda.\n{Linda Brown}\nWe dig.',
    ],
    [
      'without lines of a speaker',
      '{Linda Brown} is running for Spokane mayor.\nAmanda Reed\nYour plan, Linda, is long.',
    ],
  ],
};

const labels: [rule: string, text: string][] = [
  [
    'tags over a story',
    'Congress\n{Patty Murrow}\nSenate\n{Murrow|Patty Murrow} has a plan\nThe bill is ready.\nSen. {Patty Murrow} (D-WA) spoke in the Senate.',
  ],
  [
    'the line over a namesake',
    'Linda Brown\nLinda Brown teaches the cello in Cheney.\nMayor {Linda Brown} came to the concert in Spokane.',
  ],
];

for (const [title, group] of Object.entries(rows))
  describe(`a candidate ${title}`, () => {
    test.each(group)('%s', (_, text, setting = krem) => {
      const { runs, expected } = written(text);
      expect(found(runs, setting).marks.sort()).toEqual(expected.sort());
    });
  });

describe('names on lines of their own', () => {
  test.each(labels)('%s', (_, text) => {
    const { runs, expected } = written(text, text.startsWith('Congress') ? { 3: 'heading' } : {});
    expect(found(runs).marks.sort()).toEqual(expected.sort());
  });
});

describe('titles of the other chamber', () => {
  const sponsored = 'The Legislature met on the bill in the Senate.\n';
  const wa: Setting = { url: 'https://www.spokesman.com/x', date: '2022-03-10' };
  const all: Row[] = [
    ['a rare surname', `${sponsored}Sen. {Karl Holy} and Representative {Brandvold|Odalys Brandvold} wrote the bill.`],
    ['a surname that two bear', `${sponsored}Sen. {Karl Holy} and Representative Wilson wrote the bill.`],
    ['a common surname', `${sponsored}Sen. {Karl Holy} and Representative Grant wrote the bill.`],
    ['a salesman', `${sponsored}Sen. {Karl Holy} met the sales representative Brandvold on the bill.`],
    ['of Congress', `${sponsored}Sen. {Karl Holy} and U.S. Rep. Brandvold wrote the bill.`],
    ['before the person sat', `${sponsored}Representative Brandvold wrote the bill.`, { ...wa, date: '2012-03-10' }],
    ['elsewhere', `Representative Brandvold wrote the bill.`, { ...wa, url: 'https://www.oregonlive.com/x' }],
  ];
  test.each(all)('%s', (_, text, setting = wa) => {
    const { runs, expected } = written(text);
    expect(found(runs, setting).marks.sort()).toEqual(expected.sort());
  });
});
