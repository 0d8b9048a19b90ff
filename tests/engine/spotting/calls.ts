/** How much work something is, told by how often each function of the engine is called: a measure that no busy machine changes. */
import { type Profiler, Session } from 'node:inspector/promises';

/** How often each function was called, by its file and its name or place. */
export type Calls = ReadonlyMap<string, number>;

const ofEngine = /\/engine\/(?!.*node_modules)/;

/** Counts the calls while something runs. What is made once, when it is first asked for, should be made before. */
export async function callsOf(run: () => void): Promise<Calls> {
  const session = new Session();
  session.connect();
  try {
    await session.post('Profiler.enable');
    await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
    run();
    const { result } = await session.post('Profiler.takePreciseCoverage');
    await session.post('Profiler.stopPreciseCoverage');
    return countsIn(result);
  } finally {
    session.disconnect();
  }
}

function countsIn(scripts: readonly Profiler.ScriptCoverage[]): Calls {
  const counts = new Map<string, number>();
  for (const { functions, url } of scripts)
    for (const { functionName, ranges } of ofEngine.test(url) ? functions : []) {
      const [{ count, startOffset }] = ranges as [Profiler.CoverageRange];
      const name = `${url.split('/engine/').at(-1)} ${functionName || `at ${startOffset}`}`;
      counts.set(name, (counts.get(name) ?? 0) + count);
    }
  return counts;
}

/** Fewer calls are no work worth a word. */
const few = 20_000;

/** The functions that are called so many times as often, or more, with more to do. */
export const growing = (some: Calls, more: Calls, times: number): string[] =>
  Array.from(more, ([name, count]) => ({ name, count, before: some.get(name) ?? count }))
    .filter(({ before, count }) => count >= few && count >= times * before)
    .map(({ before, count, name }) => `${name}: ${before} → ${count}`);
