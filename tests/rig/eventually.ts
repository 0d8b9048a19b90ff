/** Waiting for a condition in tests without a browser. */
import { vi } from 'vitest';
import { patience } from './patience';

/** Asks until the probe no longer throws. The limit is that of an idle machine. */
export const eventually = <Answer>(probe: () => Answer | Promise<Answer>): Promise<Answer> =>
  vi.waitFor(probe, { timeout: 5_000 * patience, interval: 20 });
