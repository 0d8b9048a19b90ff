/** What party and place behind a name tell, and that the place is nobody. Braces hold what has to be found, and nothing else may be. */
import { describe, expect, test } from 'vitest';
import { mightContainMentions } from '../../../engine/spotting';
import { found, index, written, type Setting } from './people-roster';

const local: Setting = { url: 'https://www.spokesman.com/stories/1' };
const national: Setting = { url: 'https://apnews.com/article/1' };

type Row = [rule: string, text: string, setting?: Setting];

const tables: Record<string, Row[]> = {
  'places of tags': [
    [
      'a town of two words that ends in a surname',
      'The House voted in Congress.\nVoting yes: {Dan Newgard}, R-Lake Zinkel, Derek Kilbride, D-Port Cartwell, {Adam Smith}, D-Seattle',
      national,
    ],
    [
      'a town of one word',
      'Voting in the Legislature were Reps. {Teemu Lindqvist}, D-Spokane, and Anna Ellis, D-Holy.',
    ],
    ['in brackets', 'Reps. {Teemu Lindqvist} (D-Spokane) and Anna Ellis (R-Mount Brandvold) spoke of the bill.'],
    [
      'behind somebody else',
      'Sen. Anna Ellis, D-Lake Lindqvist, spoke in the Senate of Washington. Sen. {Karl Holy}, R-Cheney, did not.',
    ],
    [
      'a short state that ends a sentence',
      'Rep. {Ulric Zinkel}, R-Mont., spoke to Sen. Al Dorn, D-Pa. {Zinkel|Ulric Zinkel} voted no in Congress.',
    ],
    ['without a comma', 'Rep. {Teemu Lindqvist} D-Spokane and Rep. {Adam Smith} D-Seattle wrote the bill.', national],
    [
      'of a member who works in Washington',
      'Washington Rep. {Ulric Zinkel}, R-Mont., spoke in Congress. Washington Rep. Anna Zinkel, R-Mont., did not.',
      national,
    ],
    ['a saint’s', 'Sen. Anna Ellis, DFL-St. Brandvold, spoke in the Senate of Washington.'],
    [
      'a plan before a dash',
      'The Senate heard Sen. {Odalys Brandvold}, D-Spokane. It has no plan D – {Brandvold|Odalys Brandvold} said so.',
    ],
  ],
  'parties in words': [
    ['with a hyphen', 'The bill passed. {Chris Smith} (Republican-New Jersey) voted in Congress.', national],
    ['with a comma in brackets', '{Chris Smith} (Republican, New Jersey) voted in Congress.', national],
    ['of another state', 'Chris Smith (Republican-Ohio) voted in Congress.', national],
    ['of another party', 'Chris Smith (Democrat, New Jersey) voted in Congress.', national],
    ['in Vietnamese, with a hyphen', 'Dự luật có {Adam Smith} (Đảng Dân chủ-Washington) ủng hộ.', national],
    ['in Vietnamese, with a short state', 'Dự luật có {Chris Smith} (Đảng Cộng hòa-N.J.) ủng hộ.', national],
    ['in Vietnamese, with a dash', 'Dự luật có {Adam Smith} (Dân Chủ - Washington) ủng hộ.', national],
    ['in Vietnamese, with words', 'Dự luật có {Adam Smith} (Dân chủ, đại diện tiểu bang Washington) ủng hộ.', national],
    ['in Vietnamese, of another state', 'Dự luật có Adam Smith (Đảng Cộng hòa-Maine) ủng hộ.', national],
    ['in Vietnamese, two parties as such', 'Adam Smith, Dân chủ và Cộng hòa là chuyện của ông.', national],
    ['in Spanish, in brackets', '{Adam Smith} (demócrata de Washington) votó en el Congreso.', national],
    ['in Spanish, between commas', '{Adam Smith}, demócrata por Washington, votó en el Congreso.', national],
    ['in Spanish, with a hyphen', '{Chris Smith} (republicano-N.J.) votó en el Congreso.', national],
    ['in Spanish, of another party', 'Adam Smith, republicano por Washington, votó en el Congreso.', national],
    ['in Spanish, of another state', 'Adam Smith (demócrata de Maine) votó en el Congreso.', national],
    ['as encyclopedias have it', '{Nick Brown} (Democratic Party) is the attorney general of Washington.', national],
    ['and who was something else', 'Nick Brown (Democratic Party) is a coach in Washington.', national],
    [
      'somebody of the party',
      'Adam Smith (Democratic Party volunteer) and Chris Smith, a Republican Party cook, sang in Congress.',
      national,
    ],
    ['in Tagalog', 'Bumoto sa Kongreso si {Adam Smith} (Demokratiko mula sa Washington).', national],
    ['a republican of another kind', 'Adam Smith, republican in spirit, wrote to Congress.', national],
    ['a party that somebody else is told of', 'Adam Smith, Republican voters and the Congress were there.', national],
  ],
};

describe.each(Object.entries(tables))('%s', (_, table) => {
  test.each(table)('%s', (_rule, text, setting = local) => {
    const { runs, expected } = written(text);
    expect(found(runs, setting).marks).toEqual(expected);
    if (expected.length > 0) expect(mightContainMentions(index, text.replaceAll(/[{}]|\|[^}]*/g, ''))).toBe(true);
  });
});
