import { expect, test } from 'vitest';
import { weights } from '../../engine/spotting/evidence/weights';
import { acrossSources, cost, type Example, fit, gainOf, loss, type Numbers } from './fitting';

const prior: Numbers = weights;
/** Full names in stories that present them otherwise than as officials. */
const privateLives = (count: number, source: string): Example[] =>
  Array.from({ length: count }, (_, at) => ({
    article: `${source} ${at}`,
    source,
    enough: 'decide.enough' as const,
    rows: [
      [
        ['name.exact', 1],
        ['title.held', 1],
        ['private', 1],
      ],
    ],
  }));

test('a sign weighs more where readers expect it to', () => {
  const fitted = fit(privateLives(40, 'a'), 1);
  expect(fitted.private).toBeLessThan(prior.private!);
  expect(fitted['title.held']).toBeLessThan(prior['title.held']!);
});

test('what no example shows stays as it is', () => {
  expect(fit(privateLives(40, 'a'), 1).kin).toBe(prior.kin);
});

/** Measures of years ago in articles of today. */
const pastMeasures = (count: number): Example[] =>
  Array.from({ length: count }, (_, at) => ({
    article: `a ${at}`,
    source: 'a',
    rows: [[['session.date', 1]], [['session.story', 0.5]]],
    right: 1,
  }));

test('one session of a measure is right, and a sign of it weighs more where readers expect it to', () => {
  const fitted = fit(pastMeasures(40), 1);
  expect(fitted['session.story']).toBeGreaterThan(prior['session.story']!);
  expect(fitted['session.date']).toBeLessThan(prior['session.date']!);
  expect(fitted['decide.enough']).toBe(prior['decide.enough']);
  const [example] = pastMeasures(1);
  const likely = { ...prior, 'session.date': 1, 'session.story': 9 };
  const unsure = { ...prior, 'session.date': 2, 'session.story': 4.2 };
  expect([prior, likely, unsure].map((weights) => cost(weights, example!))).toEqual([5, 0, 1]);
});

test('no weight changes its sign', () => {
  const fitted = fit(privateLives(400, 'a'), 0);
  for (const [sign, weight] of Object.entries(fitted)) expect(weight * prior[sign]!, sign).toBeGreaterThanOrEqual(0);
});

test('the stronger the pull, the less a weight moves', () => {
  const moved = (pull: number) => Math.abs(fit(privateLives(40, 'a'), pull).private! - prior.private!);
  expect(moved(100)).toBeLessThan(moved(1));
});

test('a source is asked with weights that were fitted on the others', () => {
  const examples = [...privateLives(60, 'a'), ...privateLives(60, 'b')];
  const fitted = acrossSources(examples, 1);
  const { gain, margin } = gainOf(loss, examples, (source) => fitted.get(source)!);
  expect(gain).toBeGreaterThan(margin);
  expect(acrossSources(privateLives(5, 'a'), 1).get('a')).toEqual(prior);
});

test('a wrong mark costs more than a missed one', () => {
  const [example] = privateLives(1, 'a');
  const marked: Example = { ...example!, rows: [[['title.held', 2]]] };
  const other: Example = { ...marked, rows: [...marked.rows, []], right: 1 };
  const missed: Example = { ...example!, rows: [[]], right: 0 };
  expect([marked, other, missed, { ...example!, rows: [[]] }].map((one) => cost(prior, one))).toEqual([4, 5, 1, 0]);
});
