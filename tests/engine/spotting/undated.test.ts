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
  [
    'the session of today, named below',
    [bill, 'The 2025 session ended, and much is done this year.'],
    'wa/2025-2026/HB/1217',
  ],
  ['a Congress', ['The 117th Congress met.', 'Congress passed H.R. 1319 in the Senate.'], 'us/117/HR/1319'],
  [
    'the day of a bill',
    ['Congress took up the Save Act (H.R. 797), introduced on Feb. 2, 2023, in the Senate.'],
    'us/118/HR/797',
  ],
  [
    'a session that its sentence ends with',
    ['Washington lawmakers let House Bill 1217, which was to limit how fast rents grow, die in the 2024 session.'],
    'wa/2023-2024/HB/1217',
  ],
  [
    'the number of a Congress alone',
    ['Congress took up H.R. 2850 (116th), on ranches, in the Senate.'],
    'us/116/HR/2850',
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

const three = 'wa/2025-2026/HB/1217 or wa/2023-2024/HB/1217 or wa/2021-2022/HB/1217';

it.each([
  ['no word of time', [bill]],
  ['last year', ['Last year Washington lawmakers passed House Bill 1217 in the Senate.']],
  ['last summer', [`Last summer it was hot. ${bill}`]],
  ['the year of a budget', ['Washington lawmakers passed House Bill 1217 for fiscal 2015 in the Senate.']],
  [
    'years of somebody’s life',
    ['She was elected to the House in 2016 and served until 2018; he was there in 1961–62.', bill],
  ],
])('asks between the last sessions where the text has %s', (_, lines) => {
  expect(marks(...lines)).toEqual([three]);
});

it.each([
  [
    'the sentence before',
    ['It was talked of in 2022. Washington lawmakers passed House Bill 1217 in the Senate.'],
    '2021-2022',
  ],
  [
    'a session, beside one told from the page’s day',
    ['After the 2022 session it was spoken of this year.', bill],
    '2021-2022',
  ],
  ['another bill behind', [`${bill} A bill like it died in the 2024 session.`], '2023-2024'],
  [
    'the year of another act',
    ['Washington lawmakers passed the 2015 Housing Act and House Bill 1217 in the Senate.'],
    '2023-2024',
  ],
  ['a year over the passage', ['2021', 'Washington lawmakers passed House Bill 1217 in the Senate.'], '2021-2022'],
])('asks, and offers the session of %s', (_, lines, session) => {
  expect(marks(...lines)).toEqual([expect.stringMatching(`wa/2025-2026/HB/1217 or .*wa/${session}/HB/1217`)]);
});

it.each([
  [
    'what the packs record of it',
    ['A cap on rent and fee increases for residential tenants: Washington lawmakers passed HB 1217.'],
    'wa/2025-2026/HB/1217',
  ],
])('decides by %s', (_, lines, key) => {
  expect(marks(...lines)).toEqual([key]);
});

it('offers the session in whose years the days of the week were so, and none in whose years they were not before it', () => {
  const [asked = ''] = marks(
    'Friday, March 7 was the last day to hear bills, and Thursday, Feb. 28 the last for budgets.',
    'Washington lawmakers passed House Bill 2014 in the Senate.',
  );
  expect(asked).toContain('wa/2007-2008/HB/2014');
});

it('asks of what each Congress may propose by the same number, whatever is on record', () => {
  const [asked] = marks('The Social Security Fairness Act, H.R. 82, on windfall and pension offsets, is in Congress.');
  expect(asked).toMatch(/ or us\/118\/HR\/82 or us\/117/);
});

it('offers no session that began after an official had left who is named as in office', () => {
  const asked = marks('Washington Gov. Jay Inslee signed House Bill 1450 on Tuesday, lawmakers said.').join();
  expect(asked).toContain('wa/2023-2024/HB/1450');
  expect(asked).not.toContain('2025-2026');
});

it('offers what a page about another bill of a past Congress may mean, too', () => {
  const asked = marks(
    'A like bill, H.R. 3950, died at the end of the 118th Congress.',
    'Congress passed H.R. 5103 in the Senate.',
  );
  expect(asked[1]).toContain('us/119/HR/5103 or us/118/HR/5103');
});

it('takes no deadline for the year of a measure', () => {
  expect(
    marks('Congress adopted H.J. Res. 17, that would remove June 30, 1982, as the deadline, in the Senate.').join(),
  ).toContain(' or ');
});

it('takes no number of a measure for a year', () => {
  expect(marks('Washington lawmakers passed House Bills 1217 and 2022 in the Senate.')).toEqual([
    three,
    'wa/2025-2026/HB/2022 or wa/2023-2024/HB/2022 or wa/2021-2022/HB/2022',
  ]);
});

it('takes no session that has not begun filing', () => {
  expect(marks('In 2027 Washington lawmakers will see House Bill 1217 in the Senate again.').join()).not.toContain(
    '2027',
  );
});
