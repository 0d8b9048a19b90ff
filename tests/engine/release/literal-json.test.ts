import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toUtf8 } from '../../../engine/release/digest';
import { parseLiteral } from '../../../engine/release/literal-json';
import { Refusal } from '../../../engine/release/refusal';
import { runs } from './runs';

const caps = { bytes: 2_000, depth: 3, values: 10 };

const reasonOf = (work: () => unknown): string => {
  try {
    work();
    return 'none';
  } catch (error) {
    return error instanceof Refusal ? error.reason : `defect: ${String(error)}`;
  }
};

describe('literal JSON', () => {
  it('reads an object, with or without a byte order mark', () => {
    expect(parseLiteral(toUtf8('{"a":[1,"]}"]}'), caps)).toEqual({ a: [1, ']}'] });
    expect(parseLiteral(toUtf8('\ufeff{"a":"\\"[[[["}'), caps)).toEqual({ a: '"[[[[' });
  });

  it.each([
    ['[]', 'not-a-release'],
    ['null', 'not-a-release'],
    ['1', 'not-a-release'],
    ['', 'not-a-release'],
    ['{', 'not-a-release'],
    ['{"a":NaN}', 'not-a-release'],
    ['{"a":[[1]]}', 'none'],
    ['{"a":[[[1]]]}', 'too-large'],
    ['{"a":[1,2,3,4,5,6,7,8]}', 'none'],
    ['{"a":[1,2,3,4,5,6,7,8,9]}', 'too-large'],
    [`{"a":"${'x'.repeat(1_992)}"}`, 'none'],
    [`{"a":"${'x'.repeat(1_993)}"}`, 'too-large'],
    ['{"a":{"b":{}},"c":{"d":{}}}', 'none'],
  ])('%s is %s', (text, reason) => expect(reasonOf(() => parseLiteral(toUtf8(text), caps))).toBe(reason));

  it('refuses what is not UTF-8', () => {
    const bytes = new Uint8Array([0x7b, 0x22, 0xc3, 0x28, 0x22, 0x3a, 0x31, 0x7d]);
    expect(reasonOf(() => parseLiteral(bytes, caps))).toBe('not-a-release');
  });

  it('gives back every value within the caps, and never anything but a refusal beyond', () => {
    const wide = { bytes: 1e6, depth: 40, values: 1e5 };
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 5 })), (value) => {
        expect(parseLiteral(toUtf8(JSON.stringify(value)), wide)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      runs(3_000),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) =>
        ['none', 'not-a-release', 'too-large'].includes(reasonOf(() => parseLiteral(bytes, caps))),
      ),
      runs(20_000),
    );
  });
});
