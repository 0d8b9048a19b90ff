import { describe, expect, it } from 'vitest';
import { toUtf8 } from '../../../engine/release/digest';
import { readLatest } from '../../../engine/release/latest';
import type { Refusal } from '../../../engine/release/refusal';

const hash = 'a'.repeat(64);
const good = { format: 2, keys: hash, words: hash, facts: hash };
const reason = (value: unknown): string => {
  try {
    readLatest(toUtf8(JSON.stringify(value)));
    return 'read';
  } catch (error) {
    return (error as Refusal).reason;
  }
};

describe('latest.json', () => {
  it('points to keys, words and facts, or to no facts; more is ignored', () => {
    expect(readLatest(toUtf8(JSON.stringify({ ...good, later: 1 })))).toEqual(good);
    const { facts: _, ...words } = good;
    expect(readLatest(toUtf8(JSON.stringify(words)))).toEqual(words);
  });

  it.each([
    [{ ...good, format: 3, words: 'elsewhere' }, 'needs-newer-extension'],
    [{ ...good, format: 1 }, 'not-a-release'],
    [{ ...good, format: '3' }, 'not-a-release'],
    [{ ...good, keys: undefined }, 'not-a-release'],
    [{ ...good, words: undefined }, 'not-a-release'],
    [{ ...good, words: hash.toUpperCase() }, 'not-a-release'],
    [{ ...good, facts: `../${hash}` }, 'not-a-release'],
    [{ ...good, facts: `${hash}/..` }, 'not-a-release'],
    [{ ...good, facts: null }, 'not-a-release'],
    [[good], 'not-a-release'],
    [{ ...good, later: 'x'.repeat(4_096) }, 'too-large'],
    [{ ...good, later: Array.from({ length: 64 }, () => 0) }, 'too-large'],
    [{ ...good, later: [[[[[]]]]] }, 'too-large'],
  ])('%#: is not taken otherwise', (value, expected) => expect(reason(value)).toBe(expected));
});
