import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../engine/release/plain-text';
import { runs } from './runs';

describe('plain text', () => {
  it.each([
    ['Plain text, 100 %!', 'Plain text, 100 %!'],
    ['  two  ends  ', 'two  ends'],
    ['a\tb\nc\r\nd\u2028e', 'a b c d e'],
    ['a\u0000b\u0007c\u007fd\u0085e', 'abcde'],
    ['\u202eevil\u202c', 'evil'],
    ['\u2066a\u2069\u200e\u200f\u061c', 'a'],
    ['Or\u00adms\u200bby\u2060\ufeff', 'Ormsby'],
    ['a\u200cb\u200d c', 'ab c'],
    // Joiners at either end, several in a row, and behind an accent: none of them joins two letters of a script.
    ['\u200d\u0646', '\u0646'],
    ['\u0646\u200d\u200c', '\u0646'],
    ['a\u200d\u200c\u0646', 'a\u0646'],
    ['q\u0301\u200d\u0646', 'q\u0301\u0646'],
    [
      '\u0646\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645',
      '\u0646\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645',
    ],
    ['\ud800x\udfff', 'x'],
    ['e\u0301', '\u00e9'],
    [`x${'\u0323'.repeat(9)}`, `x${'\u0323'.repeat(4)}`],
    ['tag\u{e0041}\u{e007f}', 'tag'],
    ['Nguy\u1ec5n, \u7530\u4e2d, \ud55c\uad6d', 'Nguy\u1ec5n, \u7530\u4e2d, \ud55c\uad6d'],
  ])('%j becomes %j', (text, plain) => expect(plainText(text)).toBe(plain));

  it('is plain after once, well formed, without anything that hides or turns', () => {
    const nasty = fc.string({
      unit: fc.oneof(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
        fc.constantFrom('\u202e', '\u200b', '\u0301', '\u200d', '\ud800', '\u0000', ' ', '\n', 'a', '\u{e0041}'),
      ),
    });
    fc.assert(
      fc.property(nasty, (text) => {
        const once = plainText(text);
        return (
          !/[\u0000-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2066-\u2069\ufeff]/.test(once) &&
          !/\p{M}{5}/u.test(once) &&
          once.isWellFormed() &&
          once.trim() === once &&
          plainText(once) === once
        );
      }),
      runs(30_000),
    );
  });
});
