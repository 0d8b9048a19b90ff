import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createArticle } from '../../../engine/spotting/article';
import { findMeasures } from '../../../engine/spotting/measures';
import { olympia, scan } from './measure-scan';

describe('whatever the text', () => {
  const pieces = fc.constantFrom(
    'HB ',
    'SB',
    'H.R. ',
    'S. ',
    'House Bills ',
    'Substitute ',
    'Engrossed ',
    'No. ',
    '1217',
    '5041',
    '90',
    ', ',
    ' and ',
    'I-',
    'R-',
    'IL26-001',
    '(',
    '\u00ad',
    '\u200b',
    '\u00a0',
    '\n',
    'Idaho’s ',
    'in 2023 ',
    'Washington ',
    '#',
    '/',
    '😀',
    'Resolution ',
    '法案',
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
  );

  it('never throws, and every mention lies in its run and holds a digit or a link', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 6 }), fc.string(), (texts, url) => {
        const runs = texts.map((text) => ({ text }));
        const request = { facts: { url }, runs };
        const { mentions, memory } = findMeasures(['us', 'wa', 'id'], request, createArticle(request, '2026-02-10'));
        for (const { run, start, end, key, candidates } of mentions) {
          const surface = runs[run]!.text.slice(start, end);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(runs[run]!.text.length);
          expect(surface).toMatch(/\d$/);
          expect(key || candidates?.length).toBeTruthy();
        }
        expect(JSON.stringify(memory).length).toBeLessThan(32_768);
      }),
      { numRuns: 500 },
    );
  });

  it('marks of one run never overlap', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const mention of scan([{ text: `Lawmakers in Olympia: ${text}` }], olympia)) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          end = mention.end;
        }
      }),
      { numRuns: 500 },
    );
  });
});
