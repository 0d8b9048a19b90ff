import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createArticle } from '../../../engine/spotting/article';
import type { PageFacts } from '../../../engine/spotting/types';

const today = '2026-11-24';
const article = (text: string, facts: Partial<PageFacts> = {}) =>
  createArticle({ facts: { url: 'https://example.org/', ...facts }, runs: [{ text }] }, today);

describe('the article’s date', () => {
  it.each([
    ['declared, ISO', ['2026-02-03T23:30:00-08:00'], '', '2026-02-03', 'page'],
    ['declared, compact', ['20260203'], '', '2026-02-03', 'page'],
    ['declared, RFC 2822', ['Tue, 03 Feb 2026 10:00:00 GMT'], '', '2026-02-03', 'page'],
    ['declared, American', ['February 3, 2026'], '', '2026-02-03', 'page'],
    ['declared, Chinese', ['2026年2月3日'], '', '2026-02-03', 'page'],
    ['the first that can be true', ['2031-01-01', 'soon', '2026-02-03'], '', '2026-02-03', 'page'],
    ['in the address, numbers', undefined, '/2026/02/03/story', '2026-02-03', 'url'],
    ['in the address, a name', undefined, '/stories/2026/feb/03/story', '2026-02-03', 'url'],
    ['in the address, hyphens', undefined, '/news/2026-02-03-story', '2026-02-03', 'url'],
    ['in the address, a month', undefined, '/2026/02/story', '2026-02-15', 'url'],
    ['in the address, this month', undefined, '/2026/11/story', '2026-11-15', 'url'],
    ['the address of a page that was saved again', ['2026-02-03'], '/2019/02/03/story', '2019-02-03', 'url'],
    ['in the words of the address', undefined, '/call-to-action-february-2-2025', '2025-02-02', 'url'],
    ['in the words of the address, in figures', undefined, '/roundup-4-3-24-library-bill/', '2024-04-03', 'url'],
    ['in the address, a week of the session', undefined, '/blog/2024-week-6', '2024-02-14', 'url'],
    ['in the address, a week before its year', undefined, '/news/week-2-2025-update', '2025-01-17', 'url'],
    ['a day that the address tells of', undefined, '/the-attack-of-january-6-2021', today, 'now'],
    ['figures of an address that are no day', undefined, '/top-10-20-30-facts', today, 'now'],
    ['an impossible day', ['2026-02-31'], '', today, 'now'],
    ['two ways to read it', ['03/02/2026'], '', today, 'now'],
    ['long ago', ['1970-01-01'], '', today, 'now'],
    ['an article’s number', undefined, '/story-20261/1217/5041', today, 'now'],
    ['nothing', undefined, '', today, 'now'],
  ])('%s', (_what, dates, path, date, from) => {
    expect(article('', { url: `https://example.org${path}`, ...(dates && { dates }) }).date).toEqual({ date, from });
  });
});

it.each([
  ['Legislative Alert for February 15, 2021', '2021-02-15'],
  ['Statehouse roundup, 4.3.24: Library bill heads to governor’s desk, as lawmakers recess', '2024-04-03'],
  ['March 5, 2022 | Time is short', '2022-03-05'],
  ['What happened on January 6, 2021', today],
  ['The January 6, 2021 attack', today],
])('the day of a title: %s', (title, date) => {
  expect(article('', { title }).date.date).toBe(date);
});

it.each([
  ['August 24, 2021', '2021-08-24'],
  ['Last updated on April 29, 2021', '2021-04-29'],
  ['Newsletter — February 22, 2024', '2024-02-22'],
  ['APRIL 9, 2024', '2024-04-09'],
  [
    'Subcommittee on Parks Date: Wednesday, July 10, 2019 Time: 10:00 AM Location: Longworth House Office Building 1324',
    '2019-07-10',
  ],
  ['The law was signed on May 3, 2021, and many people in the capital have asked about it ever since then', today],
])('the day at the head of a page: %s', (line, date) => {
  const first = createArticle(
    { facts: { url: 'https://example.org/' }, runs: [{ text: 'Bills' }, { text: line }] },
    today,
  );
  expect(first.date).toEqual({ date, from: date === today ? 'now' : 'text' });
  // Later batches know it, and look for none of their own.
  const context = { v: 1 as const, article: first.memory() };
  const later = createArticle(
    { facts: { url: 'https://example.org/' }, runs: [{ text: 'May 5, 2005' }], context },
    today,
  );
  expect(later.date.date).toBe(date);
});

describe('the outlet’s states', () => {
  it.each([
    ['https://www.spokesman.com/stories/', ['wa']],
    ['https://www.cdapress.com/news/', ['id']],
    ['https://www.klewtv.com/', ['id', 'wa']],
    ['https://leg.wa.gov/', ['wa']],
    ['https://my.spokanecity.org/', ['wa']],
    ['https://www.washingtonpost.com/', []],
    ['https://apnews.com/', []],
    ['https://www.congress.gov/', []],
    ['https://spokesman.com.evil.example/', []],
    ['https://1stlddems.org/blog/x', ['wa']],
    ['https://www.whatcomvoters.org/x', ['wa']],
    ['https://spokesman.com@evil.example/', []],
    ['not an address', []],
    ['https://washingtonretail.org/a', ['wa']],
    ['https://www.washingtonea.org/a', ['wa']],
    ['https://aclu-wa.org/a', ['wa']],
    ['https://ci.camas.wa.us/a', ['wa']],
    ['https://www.washingtonpost.com/a', []],
    ['https://washingtonian.com/a', []],
    ['https://georgewashington.org/a', []],
    ['https://www.zwap.com/a', []],
  ])('%s', (url, states) => {
    expect(article('', { url }).outletStates).toEqual(states);
  });
});

describe('datelines', () => {
  it.each([
    ['OLYMPIA — The House', 'wa'],
    ['OLYMPIA, Wash. (AP) — The House', 'wa'],
    ['BOISE, Idaho – The House', 'id'],
    ['COEUR D’ALENE — The House', 'id'],
    ['COEUR d’ALENE — The House', 'id'],
    ['WASHINGTON (AP) — The House', 'us'],
    ['VANCOUVER, Wash. -- The House', 'wa'],
    ['SALEM, Ore. — The House', 'or'],
    ['LONDON (AP) — The House', 'xx'],
    ['HÀ NỘI - Quốc hội', 'xx'],
    ['MANILA, Philippines — The House', 'xx'],
    ['VICTORIA, B.C. — The House', 'xx'],
    ['LONDON, Ky. — The House', 'ky'],
    ['PANAMA — The House', undefined],
    ['(The Center Square) – The House', undefined],
    ['BREAKING NEWS — The House', undefined],
    ['Olympia — the name is Greek', undefined],
    ['The House voted in OLYMPIA — late', undefined],
  ])('%s', (text, state) => {
    expect(article(text).datelineState).toBe(state);
  });
});

describe('words that name a state', () => {
  it.each([
    ['Idaho’s House', ['id 3']],
    ['the Oregon Legislature met in Salem', ['or 3', 'or 3']],
    ['in Boise, and in Olympia', ['id 3', 'wa 3']],
    ['the U.S. Senate and Congress', ['us 3', 'us 3']],
    ['Washington lawmakers', ['wa 3']],
    ['Washington state', ['wa 2']],
    ['bills before the state of Idaho', ['id 3']],
    ['in real estate of Idaho', ['id 2']],
    ['Washington', ['wa 1']],
    ['Washington, D.C.', ['us 3']],
    ['the Washington Post and Idaho Street', []],
    ['Jackson lived in a lincoln', []],
    ['the West Virginia Senate', ['wv 3']],
    ['from Oregon to Texas', ['or 2', 'tx 2']],
    ['去年华盛顿州', ['wa 2']],
    ['Ida\u00adho’s House', ['id 3']],
    ['WA Senate Bill 5599, in the WA State House', ['wa 3', 'wa 3']],
    ['Watch TVW.org; OSPI and RCW 42.30', ['wa 3', 'wa 3', 'wa 3']],
    ['Write to Box 40600, Olympia, WA 98504', ['wa 3', 'wa 2']],
    ['WA, OR and ID; WA 98504; wa state; IN THE IN House, OR State', []],
  ])('%s', (text, cues) => {
    expect(
      article(text)
        .cuesIn(0)
        .map(({ state, weight }) => `${state} ${weight}`),
    ).toEqual(cues);
  });
});

it('never throws, whatever the page says, and its cues lie in the text', () => {
  const words = fc.constantFrom(
    'Idaho',
    '’s ',
    'Washington',
    ', D.C.',
    ' in ',
    'Boise',
    'D-',
    'Spokane',
    '\u00ad',
    'OLYMPIA',
    ' — ',
    '.',
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(words).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, fc.string(), fc.array(fc.string()), (content, url, dates) => {
      const found = article(content, { url, dates });
      for (const { start, end } of found.cuesIn(0)) expect(content.slice(start, end).length).toBe(end - start);
      expect(found.date.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(JSON.parse(JSON.stringify(found.memory()))).toEqual(found.memory());
    }),
  );
});
