/**
 * Which session a measure is of where no words at its number name one: each sign by two texts that differ in it alone. The
 * sentences and the records of measures are made up.
 */
import { describe, expect, it } from 'vitest';
import { createArticle } from '../../../engine/spotting/article';
import { createRecords, findMeasures } from '../../../engine/spotting/measures';
import { speaksOfPrefiling } from '../../../engine/spotting/measures/filing';
import type { MeasureRecord } from '../../../engine/release/packs';
import type { ScanRequest, TextRun } from '../../../engine/spotting/types';
import { isWhole } from '../../rig/examples';
import { rosters } from './people-roster';

const sponsor = rosters[0]!.people.find(({ name }) => name === 'Odalys Brandvold')!.id;
const recorded: MeasureRecord[] = [
  { key: 'wa/2025-2026/HB/1054', title: 'Concerning county ferry maintenance', sponsor, source: 0 },
  { key: 'wa/2025-2026/HB/1077', title: 'Concerning gutters', source: 0 },
  { key: 'wa/2025-2026/HB/1079', title: 'Concerning gutters', source: 0 },
  { key: 'wa/2021-2022/HB/1075', title: 'Concerning goat crossings on mountain roads', source: 0 },
  { key: 'wa/2021-2022/HB/1077', title: 'Concerning goat crossings on mountain roads', source: 0 },
  { key: 'wa/2021-2022/HB/1079', title: 'Goat bridges', source: 0 },
  { key: 'wa/2021-2022/HB/1076', title: 'Sheep', source: 0 },
  { key: 'us/117/HR/3', title: 'Concerning goat crossings on mountain roads', source: 0 },
  { key: 'wa/2027-2028/HB/1054', title: 'Concerning orchard sprayers', source: 0 },
];
const records = createRecords([
  { roster: rosters[0]!, measures: { schema: 1, pack: 'wa', asOf: '2026-02-01', sources: [], measures: recorded } },
]);

const olympia = 'OLYMPIA — Lawmakers are back in session this week.';
const boise = 'BOISE — Idaho lawmakers met.';
const congress = 'WASHINGTON (AP) — Congress met.';
const winter = '2026-02-12';
const december = '2026-12-08';

/** Finds the measures of an article whose paragraphs are parted by "¶"; one that starts with "#" is a heading. */
function scan(place: string, text: string, date = winter, earlier?: unknown) {
  const paragraphs = text
    .split(' ¶ ')
    .map((paragraph): TextRun =>
      paragraph.startsWith('# ') ? { text: paragraph.slice(2), kind: 'heading' } : { text: paragraph },
    );
  const url = 'https://washingtonstatestandard.com/a';
  const request: ScanRequest = { facts: { url, dates: [date] }, runs: [{ text: place }, ...paragraphs] };
  return findMeasures(['us', 'wa', 'id'], request, createArticle(request, date), earlier, [], records);
}
/** Keys in order; what the mark asks, with "or" between. */
const keys = (place: string, text: string, date?: string): string[] =>
  scan(place, text, date).mentions.map(({ key, candidates }) => key || candidates!.join(' or '));
const last = (place: string, text: string, date?: string) => keys(place, text, date).at(-1);

const now = 'wa/2025-2026/HB';
const past = 'wa/2021-2022/HB';
const coming = 'wa/2027-2028/HB';
const ask = (number: number, ...sessions: string[]) => sessions.map((one) => `${one}/${number}`).join(' or ');

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

describe('the turn of a biennium', () => {
  const january = '2027-01-06';
  const filed = 'Lawmakers filed bills for the 2027 session on Monday.';
  it.each([
    ['the record of the coming session', 'House Bill 1054 asks orchards to spray less.', december, `${coming}/1054`],
    [
      'but the past tense is a doubt',
      'House Bill 1054 asked orchards to spray less.',
      december,
      ask(1054, now, coming),
    ],
    [
      'and of both the older is of this one',
      'His new House Bill 1055 asks for a road. The old House Bill 1055, which asked for a bridge, died.',
      december,
      `${now}/1055`,
    ],
    ['no other record', 'House Bill 1054 asks for a ferry.', december, `${now}/1054`],
    ['what would be is a doubt', 'House Bill 1055 would ask for a road.', december, ask(1055, coming, now)],
    ['and what is, of this one', 'House Bill 1055 asks for a road.', december, `${now}/1055`],
    ['and what is called a law', `${filed} The road law, House Bill 1056, is old.`, december, `${now}/1056`],
    [
      'but not what is filed beside it',
      `${filed} House Bill 1055 would ask for a road, and House Bill 1056 for a bridge.`,
      december,
      `${coming}/1056`,
    ],
    ['beyond the numbers of pre-filing all is of this one', `${filed} House Bill 1400 asks.`, december, `${now}/1400`],
    ['in January the new numbers are meant', 'House Bill 1055 asks for a road.', january, `${coming}/1055`],
    ['unless they rule already', 'House Bill 1054 tells ferry crews what maintenance costs.', january, `${now}/1054`],
    ['and beyond pre-filing the old ones', 'House Bill 1400 asks for a road.', january, `${now}/1400`],
    [
      'what has lasted for years is of the one that ends',
      `${filed} For two years House Bill 1055 has meant a road.`,
      december,
      `${now}/1055`,
    ],
    ['"this year" says nothing then', 'House Bill 1055 asks for a road this year.', january, `${coming}/1055`],
    ['"this year’s" does', 'This year’s House Bill 1055 asked for a road.', december, `${now}/1055`],
    [
      'what was filed in December is of the session after it',
      'House Bill 1055, filed in December 2024, asked for a road.',
      december,
      `${now}/1055`,
    ],
    ['nothing of the kind in autumn', 'House Bill 1054 would ask orchards to spray less.', '2026-10-08', `${now}/1054`],
    [
      'nor in the weeks before an even year',
      'House Bill 1054 would ask orchards to spray less.',
      '2025-12-08',
      `${now}/1054`,
    ],
  ])('%s', (_rule, text, date, key) => {
    expect(last(olympia, text, date)).toBe(key);
  });

  it.each([
    ['Members could file legislation for the session that starts Jan. 11.', true],
    ['Bill filing opened Monday.', true],
    ['She pre-filed it.', true],
    ['Numbers start over with each new Legislature.', true],
    ['She handed in her keys in January.', false],
    ['The session opens Jan. 13. The clerks clean their desks.', false],
    ['She filed a lawsuit in January.', false],
    ['They filed past. The new session begins in January.', false],
    ['The bill passed last session.', false],
  ])('“%s” speaks of pre-filing: %s', (text, isSo) => {
    expect(speaksOfPrefiling(text)).toBe(isSo);
  });
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
    [
      'or bare, of what was told of before, though a namesake comes later',
      olympia,
      'In 2021 the Legislature passed House Bill 2114. ¶ Rates matter more than all of 2114 together, he says. ¶ There is a House Bill 2114 in the present Legislature.',
      [`${past}/2114`, `${past}/2114`, `${now}/2114`],
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

describe('the work for many numbers', () => {
  const number = (at: number) => `HB ${1000 + (at % 3000)}`;
  const many = (count: number, textOf: (at: number) => string, mark: string) =>
    Array.from({ length: count }, (_, at) => textOf(at)).join(mark);
  /** Microseconds of the processor: what else runs on the machine does not count. */
  const workFor = (text: string): number => {
    const before = process.cpuUsage();
    expect(scan('OLYMPIA — In 2021 the Legislature met.', text).mentions.length).toBeGreaterThan(0);
    return process.cpuUsage(before).user;
  };

  // Four times the work would be sixteen times as much if it grew with the square.
  it.each<[shape: string, textOf: (count: number) => string]>([
    ['in one sentence', (count) => `In 2021 lawmakers met. ${many(count, number, ', ')}`],
    ['one number again and again', (count) => `In 2021 lawmakers met. ${many(count, () => 'HB 1217', ', ')}`],
    ['in one paragraph', (count) => `In 2021 lawmakers met. ${many(count, (at) => `${number(at)} was read.`, ' ')}`],
    ['in a paragraph each', (count) => many(count, (at) => `In 2021 lawmakers read ${number(at)}.`, ' ¶ ')],
    ['with a time each', (count) => `Lawmakers met, ${many(count, (at) => `in 2021 ${number(at)} passed`, ', ')}.`],
  ])('grows with their count: %s', (_shape, textOf) => {
    const [few, many] = isWhole ? [2_500, 10_000] : [300, 1_200];
    workFor(textOf(few));
    const some = Math.max(workFor(textOf(few)), workFor(textOf(few)));
    expect(Math.min(workFor(textOf(many)), workFor(textOf(many))) / some).toBeLessThan(10);
  });
});
