import { expect, test } from 'vitest';
import { inOneNumber } from './floors';
import { core } from './score';

test.each([
  ['Patty Murrow', 'Murrow'],
  ['Murrow, P.', 'Murrow'],
  ['Murrow, Patty', 'Murrow'],
  ['Ortiz Vale, Lia', 'Vale'],
  ['Patty Murrow, Jr.', 'Murrow'],
  ['Patty Murrow III', 'Murrow'],
] as const)('a mark inside of "%s" has to hold "%s"', (surface, surname) => {
  expect(core(surface, 'person')).toBe(surname);
});

test('a mark inside of a bill has to hold its number', () => {
  expect(core('H.R. 1217', 'measure')).toBe('1217');
});

test('one number weighs a wrong mark more than a missed one, and its margin grows with mistakes in few articles', () => {
  const good = { right: 10, wrong: 0, missed: 0 };
  const scoreOf = (...byArticle: (typeof good)[]) => {
    const sum = (what: keyof typeof good) => byArticle.reduce((total, one) => total + one[what], 0);
    return inOneNumber({ all: { right: sum('right'), wrong: sum('wrong'), missed: sum('missed') }, byArticle });
  };
  expect(scoreOf(good, good)).toEqual({ score: 1, margin: 0.15 });
  const wrong = scoreOf(good, { ...good, wrong: 2 }, good, good);
  const missed = scoreOf(good, { ...good, missed: 2 }, good, good);
  const spread = scoreOf(good, { ...good, wrong: 1 }, { ...good, wrong: 1 }, good);
  expect(wrong.score).toBeLessThan(missed.score);
  expect(missed.score).toBeLessThan(1);
  expect(spread.score).toBeCloseTo(wrong.score, 10);
  expect(spread.margin).toBeLessThan(wrong.margin);
});
