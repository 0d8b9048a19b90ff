import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cleanText } from '../../../engine/spotting/article';

it.each([
  ['nothing to clean', 'HB 1217', 'HB 1217'],
  ['a line break and an indentation inside a paragraph', 'ESSB\n          6346', 'ESSB\n6346'],
  ['a soft hyphen inside a name', 'Ric\u00adcelli', 'Riccelli'],
  ['a zero-width space between words', 'HB\u200b 1217', 'HB 1217'],
])('cleans %s', (_what, source, clean) => {
  expect(cleanText(source).text).toBe(clean);
});

it('finds the way back for every character, whatever the text', () => {
  const mess = fc.string({
    unit: fc.constantFrom('a', 'B', '7', ' ', '\n', '\u00a0', '\u00ad', '\u200b'),
    maxLength: 60,
  });
  fc.assert(
    fc.property(mess, (source) => {
      const { text, original } = cleanText(source);
      for (let at = 0; at < text.length; at++) expect(source[original(at)]).toBe(text[at]);
    }),
    { numRuns: 5000 },
  );
});
