/** Waiting in tests without a browser: for a condition, or for all that follows by itself. */
import { vi } from 'vitest';
import { timeoutFactor } from './timeout-factor';

/** Asks until the probe no longer throws. The limit is that of an idle machine. */
export const eventually = <Answer>(probe: () => Answer | Promise<Answer>): Promise<Answer> =>
  vi.waitFor(probe, { timeout: 5_000 * timeoutFactor, interval: 20 });

/** Lets all that was set off come to its end: answers of made-up browsers and databases take some turns each, no time. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setTimeout(resolve));
}
