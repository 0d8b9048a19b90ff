/**
 * How busy the machine is: the factor by which limits of waits grow. Nothing waits this long that does not fail: a wait is for
 * a condition, and ends with it.
 */
import { cpus, loadavg } from 'node:os';

/** How long a piece of work takes by the clock, against how long the processor works on it. */
function hindrance(): number {
  const began = performance.now();
  const before = process.cpuUsage();
  let work: number;
  do {
    const { user, system } = process.cpuUsage(before);
    work = (user + system) / 1000;
  } while (work < 100);
  return (performance.now() - began) / work;
}

/** 1 on an idle machine; never more than 8. What was measured once holds for the programs that are started by this one. */
const busy: number =
  Number(process.env.TEST_TIMEOUT_FACTOR) || Math.min(8, Math.max(1, hindrance(), loadavg()[0]! / cpus().length));
process.env.TEST_TIMEOUT_FACTOR = busy.toFixed(1);

/** By how much limits grow: browser tests run two to a core, beside whatever else there is. */
export const timeoutFactor: number = 2 * busy;

/**
 * For what must not come there is no condition to wait for: as long as it would take on an idle machine, and longer on a busy
 * one. A slow machine can make such a test see too little, never fail.
 */
export const longEnoughFor = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms * busy));
