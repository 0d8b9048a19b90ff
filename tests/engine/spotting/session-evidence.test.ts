/**
 * Which session a measure is of where no words at its number name one: each sign by two texts that differ in it alone. The
 * sentences are made up.
 */
import { describe, expect, it } from 'vitest';
import { ask, boise, congress, keys, last, now, olympia, past, scan, winter } from './session-scan';

describe('signs of a session', () => {
  it.each<[sign: string, without: string, key: string, withIt: string, other: string]>([
    [
      'a year that the text tells of, and nothing more, makes a doubt',
      'In spring the rain came. House Bill 2114 capped rents.',
      `${now}/2114`,
      'In 2021 the rain came. House Bill 2114 capped rents.',
      ask(2114, past, now),
    ],
    [
      'a heading that is a year',
      '# Rents ¶ House Bill 2114 capped rents.',
      `${now}/2114`,
      '# 2021 ¶ House Bill 2114 capped rents.',
      `${past}/2114`,
    ],
    [
      'words at another mention of the number',
      'House Bill 1111 passed in 2021. ¶ House Bill 1110 capped rents.',
      `${now}/1110`,
      'House Bill 1110 passed in 2021. ¶ House Bill 1110 capped rents.',
      `${past}/1110`,
    ],
    [
      'a history: other measures of the past',
      'House Bill 1310 was signed in May. House Bill 1320 was signed in May. ¶ In 2021 the rain came. House Bill 2114 capped rents.',
      ask(2114, past, now),
      'House Bill 1310 was signed in 2021. House Bill 1320 was signed in 2021. ¶ In 2021 the rain came. House Bill 2114 capped rents.',
      `${past}/2114`,
    ],
    [
      'a record that speaks of other things',
      'In 2021 the rain came. House Bill 1054 paid for a ferry.',
      ask(1054, past, now),
      'In 2021 the rain came. House Bill 1054 banned chokeholds.',
      `${past}/1054`,
    ],
    [
      'the sponsor in the record',
      'In 2021 the rain came. House Bill 1054, by Nobles, paid for a ferry.',
      ask(1054, past, now),
      'In 2021 the rain came. House Bill 1054, by Brandvold, paid for a ferry.',
      `${now}/1054`,
    ],
  ])('%s', (_sign, without, key, withIt, other) => {
    expect(last(olympia, without)).toBe(key);
    expect(last(olympia, withIt)).toBe(other);
  });
});

it.each([
  ['three words of the record', 'House Bill 1077 paid for goat crossings in the mountains.', `${past}/1077`],
  ['two of them, against none of today’s', 'House Bill 1077 paid for goat crossings.', `${past}/1077`],
  ['all of a title are enough', 'House Bill 1079 was the act on Goat Bridges.', `${past}/1079`],
  ['but not of one word', 'House Bill 1076 was the act on Sheep.', `${now}/1076`],
  [
    'or where nothing is on record of today’s',
    'House Bill 1075 paid for goat crossings in the mountains.',
    `${past}/1075`,
  ],
  ['one is a doubt', 'House Bill 1077 paid for goats.', ask(1077, now, past)],
  ['none', 'House Bill 1077 paid for gutters.', `${now}/1077`],
  ['a number that is not on record', 'House Bill 1078 paid for goat crossings in the mountains.', `${now}/1078`],
])('may be of an earlier session that is on record: %s', (_what, text, key) => {
  expect(last(olympia, text)).toBe(key);
});

it('takes no record for one of the numbers that every Congress gives anew', () => {
  expect(last(congress, 'The House passed H.R. 3, which paid for goat crossings on mountain roads.')).toBe(
    'us/119/HR/3',
  );
});

describe('what the mark asks', () => {
  it('is which session, the likeliest first, and says why last', () => {
    const { mentions } = scan(olympia, 'In 2021 the rain came. House Bill 2114 capped rents.');
    expect(mentions).toMatchObject([{ key: '', candidates: [`${past}/2114`, `${now}/2114`] }]);
    expect(mentions[0]!.why[0]).toMatchObject({ code: 'written-as' });
    expect(mentions[0]!.why.at(-1)).toEqual({ code: 'session-unclear' });
  });

  it('is the chamber’s kind in each session where that is open, too', () => {
    expect(keys(congress, 'In 2021 the rain came. Congress took up House Resolution 7.')).toEqual([
      'us/117/HR/7 or us/117/HRES/7 or us/119/HR/7 or us/119/HRES/7',
    ]);
  });

  it('is no resolution of the chamber that is called an act', () => {
    const act = 'Congress took up House Resolution 692, the Sample Peace, Security and Accountability Act.';
    expect(keys(congress, act)).toEqual(['us/119/HR/692']);
    expect(keys(congress, 'Congress took up House Resolution 692.')).toEqual(['us/119/HRES/692']);
  });

  it.each([
    ['the day', 'House Bill 2114 capped rents.', 'session-from-date'],
    ['another mention', 'House Bill 2114 passed in 2021. ¶ House Bill 2114 capped rents.', 'session-from-article'],
  ])('is nothing where it is told; the last reason is %s', (_rule, text, code) => {
    const { key, candidates, why } = scan(olympia, text).mentions.at(-1)!;
    expect(key).not.toBe('');
    expect(candidates).toBeUndefined();
    expect(why.at(-1)).toMatchObject({ code });
  });
});

describe('all mentions of a number', () => {
  it.each([
    [
      'ask alike',
      olympia,
      'In 2021 the rain came. House Bill 2114 capped rents. ¶ House Bill 2114 is law.',
      [ask(2114, past, now), ask(2114, past, now)],
    ],
    [
      'take what words say at a later one',
      boise,
      'House Bill 93 was heard. Last year’s House Bill 93 died.',
      ['id/2025/H/93', 'id/2025/H/93'],
    ],
    [
      'but not from its twin in the same sentence',
      boise,
      'House Bill 93 is not last year’s House Bill 93.',
      ['id/2026/H/93', 'id/2025/H/93'],
    ],
    [
      'which it may be at both places',
      boise,
      'House Bill 93 was heard this week. The new House Bill 93 caps rents.',
      ['id/2026/H/93', 'id/2026/H/93'],
    ],
    [
      'nor, below 10, from what is said later: those numbers are given anew each time',
      boise,
      'House Bill 3 was heard. Last year’s House Bill 3 died.',
      ['id/2026/H/3', 'id/2025/H/3'],
    ],
    [
      'only from what was said before',
      boise,
      'Last year’s House Bill 3 died. House Bill 3 was heard.',
      ['id/2025/H/3', 'id/2025/H/3'],
    ],
    [
      'in Congress, too',
      congress,
      'H.R. 1 cut taxes. In 2021 the House passed H.R. 1.',
      ['us/119/HR/1', 'us/117/HR/1'],
    ],
    [
      'under a year, where “this time” is that year’s',
      olympia,
      '# 2023: The big one ¶ He returned with House Bill 2114, this time with more votes.',
      ['wa/2023-2024/HB/2114'],
    ],
    [
      'and, bare, of the one that is told of, whatever else is of today',
      olympia,
      'House Bill 2114 passed in 2021. ¶ Committees heard House Bill 1310 on Monday. She says 2114 is enough.',
      [`${past}/2114`, `${now}/1310`, `${past}/2114`],
    ],
    ['from 10 on', congress, 'H.R. 22 cut taxes. In 2021 the House passed H.R. 22.', ['us/117/HR/22', 'us/117/HR/22']],
  ])('%s', (_rule, place, text, expected) => {
    expect(keys(place, text)).toEqual(expected);
  });
});

describe('in a later batch', () => {
  const later = (first: string) => {
    const { memory } = scan(olympia, first);
    const { mentions } = scan(olympia, 'House Bill 2114 capped rents.', winter, JSON.parse(JSON.stringify(memory)));
    return mentions.map(({ key, candidates }) => key || candidates!.join(' or '));
  };

  it.each([
    ['words of the first hold', 'House Bill 2114 passed in 2021.', `${past}/2114`],
    [
      'what was only weighed there does not',
      'In 2021 the Legislature met. House Bill 2114 capped rents.',
      `${now}/2114`,
    ],
    [
      'two sessions that words named make a doubt',
      'House Bill 2114 passed in 2021. House Bill 2114 passed in 2023.',
      ask(2114, past, 'wa/2023-2024/HB'),
    ],
  ])('%s', (_rule, first, key) => {
    expect(later(first)).toEqual([key]);
  });
});
