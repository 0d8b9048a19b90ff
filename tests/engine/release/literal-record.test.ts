import { describe, expect, it } from 'vitest';
import { isRealDay, literalTrouble, tidy } from '../../../engine/release/literal-record';

describe('every record', () => {
  const hosts = new Set(['leg.wa.gov']);

  it.each(['2026-02-28', '2024-02-29', '1789-03-04', '2200-12-31', '2026-07-01T10:00:00Z'])(
    'has a day such as %s',
    (day) => expect(isRealDay(day)).toBe(true),
  );
  it.each([
    '2026-02-30',
    '2025-02-29',
    '0000-01-01',
    '9999-01-01',
    '2201-01-01',
    '1699-12-31',
    '2026-13-01',
    '2026-00-10',
  ])('has no day %s', (day) => expect(isRealDay(day)).toBe(false));

  it.each([
    [{ a: ['2026-02-30'] }, /no such day/],
    [{ until: '2026-02-30T10:00:00-07:00' }, /no such day/],
    [{ page: 'https://other.example/' }, /page: not an allowed link/],
    [{ sources: [{ url: 'javascript:1' }] }, /url: not an allowed link/],
    [{ link: 'x' }, /link/],
    [{ signIn: 'x' }, /signIn/],
    [{ site: 'x' }, /site/],
    [{ contactForm: 'x' }, /contactForm/],
    [{ offices: [{ phone: 'tel:1' }] }, /not a telephone/],
    [{ email: 'x' }, /not a mail/],
    [{ reportAddress: 'x' }, /not a mail/],
    [{ n: Infinity }, /exact number/],
    [{ n: [-(2 ** 53)] }, /exact number/],
    [JSON.parse('{"a":{"__proto__":1}}'), /hides/],
    [{ 'a\u200b': 1 }, /hides/],
    [{ author: 'Sam', reviewer: 'Sam' }, /own author/],
  ])('%j has trouble', (record, trouble) => expect(literalTrouble(record, hosts)).toMatch(trouble));

  it.each([
    [{ day: '2026-02-28', page: 'https://leg.wa.gov/x', n: 2 ** 53 - 1, m: -3, ok: true, none: null }],
    [{ title: 'On 2026-02-30 nothing happened', url: 'https://leg.wa.gov/' }],
    [{ author: 'Sam', reviewer: 'Kim' }],
    [{}],
    ['text'],
    [null],
  ])('%j has none', (record) => expect(literalTrouble(record, hosts)).toBeUndefined());

  it('is tidied throughout', () => {
    expect(tidy({ a: [' x\u200b '], n: -0, b: true, c: null })).toEqual({ a: ['x'], n: 0, b: true, c: null });
    expect(Object.is((tidy({ n: -0 }) as { n: number }).n, 0)).toBe(true);
  });

  it('keeps only other names that can be looked for, two dozen at most', () => {
    const aliases = ['Sam Q.', 'the', 'X', ' ', '12', 'J.T.', '\u7530\u4e2d', 'de la Cruz', 5];
    expect(tidy({ aliases, nicknames: ['Al', 'a'], other: ['the'] })).toEqual({
      aliases: ['Sam Q.', 'J.T.', '\u7530\u4e2d', 5],
      nicknames: ['Al'],
      other: ['the'],
    });
    const many = Array.from({ length: 30 }, (_, i) => `Name ${i}`);
    expect((tidy({ aliases: many }) as { aliases: string[] }).aliases).toEqual(many.slice(0, 24));
  });
});
