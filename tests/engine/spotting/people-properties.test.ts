/** What holds for every text: spotting never throws, its places are real, and hostile text costs no more than its length. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../engine/spotting';
import type { ScanResult, TextRun } from '../../../engine/spotting/types';
import { maxRunLength, tokenize } from '../../../engine/text';
import { index, rosters } from './people-roster';

const names = rosters.flatMap((one) => one.people.flatMap(({ name, given, family }) => [name, given, family]));
const pieces = fc.constantFrom(
  ...names,
  ...[
    'Sen. ',
    'Reps. ',
    'Mayor ',
    'state ',
    'U.S. ',
    ', D-Spokane, ',
    ' (R-Wash.)',
    ' and ',
    ', ',
    '. ',
    '’s',
    "'s",
    '“',
    '”',
    '"',
    '(',
    ')',
    '-',
    '\n',
    '\u00a0',
    '\u00ad',
    '\u200b',
    ' said',
    ' Street',
    'Jr.',
    'Yeas: ',
    '參議員',
    '시장',
    '주지사 ',
    '州長',
    '밥 펜윅',
    '펜윅',
    '芬威克',
    '（',
    '）',
    '씨',
    '·',
    '😀',
    '\ud800',
    'A. ',
    'the ',
    ':',
    '&',
    '@',
  ],
);
const text = fc.oneof(
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
  fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);
const kind = fc.constantFrom(
  undefined,
  'heading',
  'byline',
  'caption',
  'cell',
  'item',
  'aside',
  'nav',
  'quote',
) as fc.Arbitrary<TextRun['kind']>;
const run = fc.tuple(text, kind).map(([value, of]): TextRun => ({ text: value, ...(of && { kind: of }) }));
const scan = (runs: TextRun[], context?: ScanResult['context']): ScanResult =>
  findMentions(
    index,
    { facts: { url: 'https://www.spokesman.com/1', dates: ['2026-02-10'] }, runs, ...(context && { context }) },
    '2026-11-25',
  );

describe('whatever the text', () => {
  test('mentions lie inside their runs, in order, without overlap', () => {
    fc.assert(
      fc.property(fc.array(run, { maxLength: 6 }), (runs) => {
        let lastRun = 0;
        let lastEnd = 0;
        for (const mention of scan(runs).mentions) {
          const length = runs[mention.run]!.text.length;
          expect(mention.start).toBeGreaterThanOrEqual(0);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.end).toBeLessThanOrEqual(length);
          expect(mention.run).toBeGreaterThanOrEqual(lastRun);
          if (mention.run === lastRun) expect(mention.start).toBeGreaterThanOrEqual(lastEnd);
          expect(mention.why.length).toBeGreaterThan(0);
          expect(mention.key !== '' || (mention.candidates?.length ?? 0) > 1).toBe(true);
          lastRun = mention.run;
          lastEnd = mention.end;
        }
      }),
      { numRuns: 400 },
    );
  });

  test('the same request has the same answer', () => {
    fc.assert(
      fc.property(fc.array(run, { maxLength: 4 }), (runs) => {
        expect(scan(runs)).toEqual(scan(runs));
      }),
      { numRuns: 100 },
    );
  });

  test('any context that comes back from a page is survived', () => {
    fc.assert(
      fc.property(run, fc.jsonValue(), (one, people) => {
        const context = { v: 1, people, article: people, measures: people } as unknown as ScanResult['context'];
        expect(scan([one], context).mentions).toBeInstanceOf(Array);
      }),
      { numRuns: 200 },
    );
  });

  test('words are in order and inside the text', () => {
    fc.assert(
      fc.property(text, (value) => {
        let at = 0;
        for (const word of tokenize(value)) {
          expect(word.start).toBeGreaterThanOrEqual(at);
          expect(word.end).toBeGreaterThan(word.start);
          at = word.end;
        }
        expect(at).toBeLessThanOrEqual(value.length);
      }),
      { numRuns: 400 },
    );
  });
});

describe('later batches', () => {
  test('remember who was introduced', () => {
    const first = scan([{ text: 'Sen. Odalys Brandvold, D-Spokane, spoke in the Senate.' }]);
    const later = scan([{ text: 'Nobody else came, Brandvold said.' }], first.context);
    expect(later.mentions.map((mention) => mention.key)).toEqual(['test/odalys-brandvold']);
  });

  test('know the surname in another script', () => {
    const first = scan([{ text: 'Sen. Odalys Brandvold, D-Spokane, spoke in the Senate.' }]);
    const later = scan([{ text: 'Никто не пришёл, и Брандвольд уехала.' }], first.context);
    expect(later.mentions.map((mention) => mention.key)).toEqual(['test/odalys-brandvold']);
  });

  test('remember who is somebody else', () => {
    const first = scan([{ text: 'Sen. Odalys Brandvold spoke.' }, { text: 'Nils Brandvold cooks.' }]);
    expect(scan([{ text: 'Brandvold likes soup.' }], first.context).mentions).toEqual([]);
  });

  test('remember names in other scripts', () => {
    const first = scan([{ text: '州長芬威克（Bob Fenwick）簽署法案。밥 펜윅(Bob Fenwick) 주지사.' }]);
    const later = scan([{ text: '芬威克說。펜윅 주지사는 웃었다.' }], first.context);
    expect(later.mentions.map((mention) => mention.key)).toEqual(['test/robert-fenwick', 'test/robert-fenwick']);
  });

  test('remember who is somebody else in other scripts', () => {
    const first = scan([{ text: '州長芬威克（Bob Fenwick）簽署法案。設計師芬威克（Lee Fenwick）來了。' }]);
    const later = scan([{ text: '芬威克說。芬威克州長說。' }], first.context);
    expect(later.mentions.map(({ start, end }) => [start, end])).toEqual([[5, 8]]);
  });

  test.each<[string, unknown]>([
    ['nobody known', [{ full: '芬威克', person: 'test/nobody' }]],
    ['no name', [{ full: '說', person: 'test/robert-fenwick' }]],
    ['what is long', [{ full: '芬'.repeat(41), person: 'test/robert-fenwick' }]],
    ['no text', [{ full: 7, person: 'test/robert-fenwick' }, null, 'x']],
    ['no list', { full: '芬威克', person: 'test/robert-fenwick' }],
  ])('take back from the page %s', (_what, native) => {
    const context = { v: 1, people: { introduced: [], native, civic: 5 } } as unknown as ScanResult['context'];
    expect(scan([{ text: `芬威克說，${'芬'.repeat(41)}。` }], context).mentions).toEqual([]);
  });

  test('keep the context small on an endless page', () => {
    let context: ScanResult['context'] | undefined;
    for (let batch = 0; batch < 30; batch += 1)
      context = scan(
        Array.from({ length: 20 }, (_, at) => ({
          text: `Sen. Odalys Brandvold met ${String.fromCharCode(65 + (at % 26))}xx${batch} Brandvold and Q${at}z Wilson.`,
        })),
        context,
      ).context;
    expect(JSON.stringify(context).length).toBeLessThan(48_000);
  });
});

describe('hostile text', () => {
  const megabytes = 10_000_000;
  test.each([
    ['capitals', 'A'],
    ['capital words', 'Smith '],
    ['titles', 'Sen. '],
    ['initials', 'A. '],
    ['quotes', '“'],
    ['hyphens', 'Ortiz-'],
    ['a list without end', 'Reps. Hill, '],
    ['names in two scripts', '州長芬威克（Bob Fenwick）'],
    ['Korean names', '펜윅 주지사(Bob Fenwick) '],
  ])('10 MB of %s is read no further than a run may be long', (_name, piece) => {
    const huge = piece.repeat(megabytes / piece.length);
    const result = scan([{ text: huge }, { text: 'Sen. Odalys Brandvold, D-Spokane, spoke.' }]);
    for (const mention of result.mentions) expect(mention.end).toBeLessThanOrEqual(maxRunLength);
  });

  test('work grows with the text, not with its square', () => {
    const count = (length: number): number => tokenize('Smith '.repeat(length)).length;
    expect(count(2000)).toBe(2 * count(1000));
  });
});
