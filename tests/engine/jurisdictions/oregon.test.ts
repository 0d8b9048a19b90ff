/** Oregon, which is there by its descriptor and its roster alone: its measures marked, and nobody else's taken for them. */
import { describe, expect, it } from 'vitest';
import { createSpottingIndex, findMentions } from '../../../engine/spotting';
import { readPacks } from '../../spotting/packs-on-disk';

const index = createSpottingIndex(readPacks(['us', 'wa', 'id', 'or']));
const today = '2026-11-24';
const marked = (url: string, date: string | undefined, ...texts: string[]) =>
  findMentions(index, { facts: { url, ...(date && { dates: [date] }) }, runs: texts.map((text) => ({ text })) }, today)
    .mentions.filter(({ kind }) => kind === 'measure')
    .map(({ key, candidates }) => key || candidates?.join(' or '));

const capitalChronicle = 'https://oregoncapitalchronicle.com/a';
const law = 'Lawmakers in the Oregon House and Senate voted on bills in Salem this week.';

describe('in an Oregon paper', () => {
  it.each([
    ['a long session’s bill', '2025-05-02', 'House Bill 2025 passed the Senate.', 'or/2025/HB/2025'],
    ['a budget', '2025-06-20', 'SB 5506 passed the House.', 'or/2025/SB/5506'],
    [
      'a short session’s bill',
      '2026-02-20',
      'HB 4037 passed the House, and the committee heard it.',
      'or/2026/HB/4037',
    ],
    ['a bill of the Senate', '2026-02-20', 'Senate Bill 1507 would raise a credit.', 'or/2026/SB/1507'],
    ['a special session’s bill', '2025-09-02', 'House Bill 3991 raises the gas tax.', 'or/2025/HB/3991'],
    ['a joint resolution', '2026-02-20', 'SJR 202 asks voters about quorums.', 'or/2026/SJR/202'],
    ['a concurrent resolution', '2026-03-06', 'House Concurrent Resolution 203 ends the session.', 'or/2026/HCR/203'],
    ['a joint memorial', '2025-04-02', 'Senate Joint Memorial 3 urges Congress to act.', 'or/2025/SJM/3'],
    ['a memorial of one chamber', '2025-04-02', 'Senate Memorial 1 passed the Senate.', 'or/2025/SM/1'],
    ['last year’s bill by its number', '2026-04-02', 'The law, House Bill 2005, took effect.', 'or/2025/HB/2005'],
    ['Congress’s bill', '2025-07-02', 'Congress passed H.R. 1, and Sen. Ron Wyden voted no.', 'us/119/HR/1'],
    ['Washington’s bill', '2025-05-02', 'Washington’s House Bill 1217 caps rents there, too.', 'wa/2025-2026/HB/1217'],
  ])('%s', (_what, date, text, key) => expect(marked(capitalChronicle, date, law, text)).toEqual([key]));

  it('asks which year’s a number is, where nothing tells', () => {
    expect(marked(capitalChronicle, undefined, law, 'House Bill 2005 is a law.')).toEqual([
      'or/2025/HB/2005 or or/2023/HB/2005 or or/2021/HB/2005',
    ]);
  });
});

it('marks what a link to OLIS covers', () => {
  const text = 'The rent cap is law.';
  const href = 'https://olis.oregonlegislature.gov/liz/2023R1/Measures/Overview/SB611';
  const request = { facts: { url: 'https://apnews.com/a' }, runs: [{ text, links: [{ start: 4, end: 12, href }] }] };
  expect(findMentions(index, request, today).mentions.map(({ key }) => key)).toEqual(['or/2023/SB/611']);
});

it('takes no number of Washington’s for Oregon’s', () => {
  const text = 'House Bill 1217 passed the Senate, and Gov. Bob Ferguson signed Senate Bill 5041.';
  expect(marked('https://washingtonstatestandard.com/a', '2025-05-02', text)).toEqual([
    'wa/2025-2026/HB/1217',
    'wa/2025-2026/SB/5041',
  ]);
});
