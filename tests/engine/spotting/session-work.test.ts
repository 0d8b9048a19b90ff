/** That many numbers in a text are no more work for each of them. */
import { describe, expect, it } from 'vitest';
import { isWhole } from '../../rig/examples';
import { callsOf, growing } from './calls';
import { scan } from './session-scan';

describe('the work for many numbers', () => {
  const number = (at: number) => `HB ${1000 + (at % 3000)}`;
  const many = (count: number, textOf: (at: number) => string, mark: string) =>
    Array.from({ length: count }, (_, at) => textOf(at)).join(mark);
  const workFor = (text: string) =>
    callsOf(() => {
      expect(scan('OLYMPIA — In 2021 the Legislature met.', text).mentions.length).toBeGreaterThan(0);
    });

  /** Four times the numbers would be sixteen times the work if it grew with the square. */
  const times = 10;

  it.each<[shape: string, textOf: (count: number) => string]>([
    ['in one sentence', (count) => `In 2021 lawmakers met. ${many(count, number, ', ')}`],
    ['one number again and again', (count) => `In 2021 lawmakers met. ${many(count, () => 'HB 1217', ', ')}`],
    ['in one paragraph', (count) => `In 2021 lawmakers met. ${many(count, (at) => `${number(at)} was read.`, ' ')}`],
    ['in a paragraph each', (count) => many(count, (at) => `In 2021 lawmakers read ${number(at)}.`, ' ¶ ')],
    ['with a time each', (count) => `Lawmakers met, ${many(count, (at) => `in 2021 ${number(at)} passed`, ', ')}.`],
  ])('grows with their count: %s', async (_shape, textOf) => {
    const [few, more] = isWhole ? [2_500, 10_000] : [1_200, 4_800];
    await workFor(textOf(3)); // What is made once is made before.
    const before = await workFor(textOf(few));
    expect(growing(before, await workFor(textOf(more)), times)).toEqual([]);
  });
});
