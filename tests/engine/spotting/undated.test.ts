/** Pages without a date: the text is asked, and where it says nothing, the mark asks. */
import { expect, it } from 'vitest';
import { createSpottingIndex, findMentions } from '../../../engine/spotting';
import { readPacks } from '../../spotting/packs-on-disk';

const index = createSpottingIndex(readPacks(['us', 'wa']));
const marks = (...lines: string[]): string[] =>
  findMentions(
    index,
    { facts: { url: 'https://example.org/' }, runs: lines.map((text) => ({ text })) },
    '2026-11-24',
  ).mentions.flatMap(({ kind, key, candidates }) => (kind === 'measure' ? [key || candidates!.join(' or ')] : []));

const bill = 'Washington lawmakers passed House Bill 1217 in the Senate.';

it.each([
  [
    'a year beside the bill',
    ['Washington lawmakers passed House Bill 1217 (2023) in the Senate.'],
    'wa/2023-2024/HB/1217',
  ],
  ['the session', ['In the 2024 legislative session much was done in Olympia.', bill], 'wa/2023-2024/HB/1217'],
  ['a Congress', ['The 117th Congress met.', 'Congress passed H.R. 1319 in the Senate.'], 'us/117/HR/1319'],
  [
    'the day of a bill',
    ['Congress took up the Save Act (H.R. 797), introduced on Feb. 2, 2023, in the Senate.'],
    'us/118/HR/797',
  ],
  ['a dated line above', ['Posted on August 19, 2021', bill], 'wa/2021-2022/HB/1217'],
  ['a day of an archive', ['8/19/15', bill, 'Read more'], 'wa/2015-2016/HB/1217'],
  [
    'the year at the bill rather than that of an older act',
    ['The Violence Act of 2021 (H.R. 1620) in Congress reauthorizes the Act of 2005 in the Senate.'],
    'us/117/HR/1620',
  ],
])('takes the session from %s', (_, lines, key) => {
  expect(marks(...lines)).toEqual([key]);
});

it.each([
  ['no word of time', [bill]],
  ['last year', ['Last year Washington lawmakers passed House Bill 1217 in the Senate.']],
  ['last summer', [`Last summer it was hot. ${bill}`]],
])('asks where the text has %s', (_, lines) => {
  expect(marks(...lines)).toEqual(['wa/2025-2026/HB/1217 or wa/2023-2024/HB/1217']);
});

it('takes no session that has not begun filing', () => {
  expect(marks('In 2027 Washington lawmakers will see House Bill 1217 in the Senate again.').join()).not.toContain(
    '2027',
  );
});
