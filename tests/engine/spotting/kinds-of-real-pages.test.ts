/** Kinds of text that saved pages have and written articles have not. */
import { describe, expect, it } from 'vitest';
import { createSpottingIndex, findMentions } from '../../../engine/spotting';
import { readPacks } from '../../spotting/packs-on-disk';

const index = createSpottingIndex(readPacks(['us', 'wa']));
const marks = (text: string): string[] => {
  const { mentions } = findMentions(
    index,
    { facts: { url: 'https://www.spokesman.com/a', dates: ['2025-05-01'] }, runs: [{ text }] },
    '2025-05-01',
  );
  return mentions.map(({ start, end }) => text.slice(start, end));
};
const law = ' The Senate and the House voted on the budget bill, lawmakers said.';

describe('districts and prices', () => {
  it.each([
    ['a district in brackets', `Sen. Gildon (R-25) spoke.${law}`, ['Gildon']],
    ['a district behind a comma', `Rep. Jim Walsh, R-19, spoke.${law}`, ['Jim Walsh']],
    ['what somebody has', `TRUMP'S 2024 RIVALS met in Congress.${law}`, []],
    ['a price before an initiative', `Voters in Washington passed the $30 I-976.${law}`, ['I-976']],
    ['a blank behind the hyphen', `Voters in Washington passed I- 2111.${law}`, ['I- 2111']],
  ])('%s', (_, text, expected) => {
    expect(marks(text)).toEqual(expected);
  });
});

describe('names', () => {
  it.each([
    ['a dateline that has lost its dash', `WASHINGTON House Majority Leader Steny Hoyer spoke.${law}`, ['Steny Hoyer']],
    ['an embedded post', `Protect our salmon.${law} — Maria Cantwell (@CantwellPress) May 5`, ['Maria Cantwell']],
    ['a description', `The state’s education chief Chris Reykdal spoke.${law}`, ['Chris Reykdal']],
    [
      'an office and a trade',
      `City Councilman and high school teacher Zack Zappone spoke in Spokane.${law}`,
      ['Zack Zappone'],
    ],
    [
      'leaders of committees',
      `Ranking Members Rick Larsen and Jack Reed objected.${law}`,
      ['Rick Larsen', 'Jack Reed'],
    ],
  ])('%s', (_, text, expected) => {
    expect(marks(text)).toEqual(expected);
  });
});
