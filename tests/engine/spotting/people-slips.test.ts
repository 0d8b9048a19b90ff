/** Given names with a slip of the pen. Braces hold what has to be found, and nothing else may be. */
import { expect, test } from 'vitest';
import { mayHold } from '../../../engine/spotting';
import { isSlip } from '../../../engine/spotting/people/beside/slips';
import { found, index, written } from './people-roster';

test.each([
  ['adrien', 'adrian'],
  ['kristen', 'kirsten'],
  ['odalys', 'odaly'],
  ['odallys', 'odalys'],
  ['edalys', 'odalys'],
])('%s is a slip for %s', (printed, name) => {
  expect(isSlip(printed, name)).toBe(true);
});

test.each([
  ['adrian', 'adrian'],
  ['mary', 'mark'],
  ['adrienne', 'adrian'],
  ['kristen', 'kirstin'],
  ['odalys', 'oadlsy'],
  ['marin', 'nairm'],
])('%s is none for %s', (printed, name) => {
  expect(isSlip(printed, name)).toBe(false);
});

test.each([
  [
    'office, party and town agree',
    'Sen. {Odalis Brandvold|Odalys Brandvold}, D-Spokane, has a bill. {Brandvold|Odalys Brandvold} said so.',
  ],
  ['a letter is missing', 'Rep. {Natala Hill|Natalia Hill}, D-Spokane, has a bill. “No,” {Hill|Natalia Hill} said.'],
  [
    'printed again',
    'Rep. {Teemo Lindqvist|Teemu Lindqvist} (D-Spokane) has a bill. {Teemo Lindqvist|Teemu Lindqvist} said so.',
  ],
  ['with an initial', 'Sen. {Odalis M. Brandvold|Odalys Brandvold}, D-Spokane, has a bill.'],
  ['a town that the state has', 'Sen. {Odalis Brandvold|Odalys Brandvold}, D-Seattle, has a bill.'],
  ['of Congress, by the state', 'Sen. {Patry Murrow|Patty Murrow} (D-Wash.) voted in Congress.'],
  ['another office', 'Rep. Odalis Brandvold, D-Spokane, has a bill. Brandvold said so.'],
  ['another party', 'Sen. Odalis Brandvold, R-Spokane, has a bill. Brandvold said so.'],
  ['another state', 'Sen. Patry Murrow (D-Ore.) voted in Congress. Murrow said so.'],
  ['a town that nobody knows', 'Sen. Odalis Brandvold, D-Elsewhere, has a bill. Brandvold said so.'],
  ['no party', 'Sen. Odalis Brandvold of Spokane has a bill. Brandvold said so.'],
  ['no office', 'Odalis Brandvold, D-Spokane, has a bill. Brandvold said so.'],
  ['a private person', 'The Legislature met. Odalis Brandvold, a baker, has bread. Brandvold said so.'],
  ['too short a name', 'Sen. Kari Holy, R-Cheney, has a bill. Holy said so.'],
  ['another of the state', 'Rep. Engmar Zetterby, D-Longview, has a bill. Zetterby said so.'],
])('%s', (_rule, text) => {
  const { runs, expected } = written(text);
  expect(found(runs).marks).toEqual(expected);
  if (expected.length > 0) expect(mayHold(index, runs[0]!.text)).toBe(true);
});
