/** That many numbers in a text are no more work for each of them. */
import { describe, expect, it } from 'vitest';
import { isWhole } from '../../rig/examples';
import { scan } from './session-scan';

describe('the work for many numbers', () => {
  const number = (at: number) => `HB ${1000 + (at % 3000)}`;
  const many = (count: number, textOf: (at: number) => string, mark: string) =>
    Array.from({ length: count }, (_, at) => textOf(at)).join(mark);
  /** Microseconds of the processor: what else runs on the machine does not count. */
  const workFor = (text: string): number => {
    const before = process.cpuUsage();
    expect(scan('OLYMPIA — In 2021 the Legislature met.', text).mentions.length).toBeGreaterThan(0);
    // The sum is exact; how much of it was the user's is told by ticks, and may be nothing.
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };

  const rounds = { least: 4, most: 16 };
  // Four times the work would be sixteen times as much if it grew with the square.
  it.each<[shape: string, textOf: (count: number) => string]>([
    ['in one sentence', (count) => `In 2021 lawmakers met. ${many(count, number, ', ')}`],
    ['one number again and again', (count) => `In 2021 lawmakers met. ${many(count, () => 'HB 1217', ', ')}`],
    ['in one paragraph', (count) => `In 2021 lawmakers met. ${many(count, (at) => `${number(at)} was read.`, ' ')}`],
    ['in a paragraph each', (count) => many(count, (at) => `In 2021 lawmakers read ${number(at)}.`, ' ¶ ')],
    ['with a time each', (count) => `Lawmakers met, ${many(count, (at) => `in 2021 ${number(at)} passed`, ', ')}.`],
  ])('grows with their count: %s', (_shape, textOf) => {
    const [few, many] = isWhole ? [2_500, 10_000] : [300, 1_200];
    // The least of some rounds, and of more while it is too much: collecting garbage and compiling fall on any of them.
    let least = { few: Infinity, many: Infinity };
    for (let round = 1; round <= rounds.least || (round <= rounds.most && least.many / least.few >= 10); round += 1)
      least = { few: Math.min(least.few, workFor(textOf(few))), many: Math.min(least.many, workFor(textOf(many))) };
    expect(least.many / least.few).toBeLessThan(10);
  });
});
