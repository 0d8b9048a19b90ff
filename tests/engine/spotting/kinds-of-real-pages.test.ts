/** Kinds of text that saved pages have and written articles have not. */
import { describe, expect, it } from 'vitest';
import { createSpottingIndex, findMentions } from '../../../engine/spotting';
import { readPacks } from '../../spotting/packs-on-disk';

const index = createSpottingIndex(readPacks(['us', 'wa']));
/** The marks of a page whose blocks are lines. */
const marks = (text: string, day = '2025-05-01', packs = index): string[] => {
  const runs = text.split('\n').map((line) => ({ text: line }));
  const facts = { url: 'https://www.spokesman.com/a', dates: [day] };
  const { mentions } = findMentions(packs, { facts, runs }, day);
  return mentions.map(({ run, start, end }) => runs[run]!.text.slice(start, end));
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
      'an office and a trade that open a headline',
      `Spokane councilman, school teacher Zack Zappone seeks second term.${law}`,
      ['Zack Zappone'],
    ],
    [
      'a trade before a name that hardly anybody shares',
      `Local attorney Natasha Hill seeks a seat in the Legislature. Hill leads in the election.${law}`,
      ['Natasha Hill', 'Hill'],
    ],
    ['a trade before a name that many share', `Local attorney Lisa Brown spoke. Brown left.${law}`, []],
    ['such a name where nothing is about public affairs', 'The quilts were judged by attorney Natasha Hill.', []],
    [
      'a party before a name, in the Spanish words for the politics of the nation',
      'La demócrata Maggie Hassan y el republicano John Curtis presentaron una ley en el Congreso.',
      ['Maggie Hassan', 'John Curtis'],
    ],
    ['the same words in a story about a choir', 'El tenor John Curtis cantó en el Congreso con Maggie Hassan.', []],
    [
      'a sponsor in a bracket behind the bill',
      `Support SB 5767 (Liias), 2SSB 5814 (Bateman) and SSB 6047 (C. Wilson).${law}`,
      ['SB 5767', 'Liias', '2SSB 5814', 'Bateman', 'SSB 6047', 'C. Wilson'],
    ],
    [
      'a sponsor in Congress',
      'Congress has S. 1052 (Hirono) and H.R. 1820 (Meng), two bills.',
      ['S. 1052', 'Hirono', 'H.R. 1820', 'Meng'],
    ],
    [
      'whoever has no seat where the bill is from',
      `Oppose HB 1501 (Cruz) and SB 5767 (Scalise).${law}`,
      ['HB 1501', 'SB 5767'],
    ],
    ['swimmers', 'Heat 3: 100 free HB 12 (Bateman), 200 free SB 13 (Liias), breast H 4 (Meng).', []],
    ['the first of a party', `The committee’s top Democrat, Bobby Scott, spoke.${law}`, ['Bobby Scott']],
    [
      'members of a chamber by their party',
      `House Democrats Al Green and Steve Cohen spoke. Senate Republican John Curtis left.${law}`,
      ['Al Green', 'Steve Cohen', 'John Curtis'],
    ],
    ['the first of a party in a race', 'The top Republican in the race for sheriff, Mike Rogers, spoke.', []],
    ['a middle name written shorter', `Jake Dan Auchincloss met voters.${law}`, ['Jake Dan Auchincloss']],
    [
      'the age of a candidate',
      `Baumgartner, 48, is a former state senator.${law} Running are Republican Michael Baumgartner and two others.`,
      ['Michael Baumgartner'],
    ],
    [
      'several surnames in a headline, one of which is a word',
      `Liias, Dhingra, Schoesler, Short Introduce Bill on Paid Leave\n${law}`,
      ['Liias', 'Dhingra', 'Schoesler', 'Short'],
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

describe('a family name', () => {
  it('may have a dot in it', () => {
    const text = 'State Rep. Steve St. Clair spoke in the Alaska Legislature. St. Clair voted for the bill.';
    expect(marks(text, '2026-02-10', createSpottingIndex(readPacks(['ak'])))).toEqual(['Steve St. Clair', 'St. Clair']);
  });
});

describe('who runs for an office', () => {
  it('is known by it, where the city is named', () => {
    const text =
      'Mayor Nadine Woodward and challenger Lisa Brown debated in Spokane before the election. Brown spoke first.';
    expect(marks(text, '2023-10-10')).toEqual(['Nadine Woodward', 'Lisa Brown', 'Brown']);
  });

  it('is not, where nothing but the name is an official’s', () => {
    expect(marks(`The challenger Lisa Brown won the pie contest. Brown was glad.`, '2023-10-10')).toEqual([]);
  });
});

describe('who has left office', () => {
  it.each([
    [
      'a town, not its namesake who once sat in the House',
      `CHENEY – Sen. Jeff Holy and Rep. Mike Volz came.${law}`,
      ['Jeff Holy', 'Mike Volz'],
    ],
    [
      'a name in passing does not take the surname from whom the paragraph is about',
      `Sen. Victoria Hunt, D-Issaquah, cooked.${law} Hunt still gets mail for Sam Hunt, the Democrat who left the Senate. “A lovely man,” Hunt said.`,
      ['Victoria Hunt', 'Hunt', 'Sam Hunt', 'Hunt'],
    ],
    ['with the office of that time', `Former Gov. Jay Inslee spoke.${law} Inslee left.`, ['Jay Inslee', 'Inslee']],
  ])('%s', (_, text, expected) => {
    expect(marks(text)).toEqual(expected);
  });
});

describe('who presides', () => {
  it.each([
    [
      'one of many of the surname',
      '2025-05-01',
      `WASHINGTON — Speaker Johnson spoke.${law} Johnson left.`,
      ['Johnson', 'Johnson'],
    ],
    ['nobody of the rosters then', '2017-03-10', `WASHINGTON — House Speaker Ryan spoke.${law} Ryan left.`, []],
    [
      'a name of their own in Chinese',
      '2025-05-01',
      '聯邦眾院議長強生(Mike Johnson)說，國會將投票。強生表示，法案將通過。',
      ['強生(Mike Johnson)', '強生'],
    ],
  ])('%s', (_, day, text, expected) => {
    expect(marks(text, day)).toEqual(expected);
  });
});

describe('what stands before a surname', () => {
  it.each([
    [
      'a county',
      `Rep. Dan Newhouse led.${law} In Benton County Newhouse had 68 percent.`,
      ['Dan Newhouse', 'Newhouse'],
    ],
    ['the head of a party', `State Republican Party Chair Jim Walsh spoke.${law}`, ['Jim Walsh']],
  ])('%s', (_, text, expected) => {
    expect(marks(text)).toEqual(expected);
  });
});
