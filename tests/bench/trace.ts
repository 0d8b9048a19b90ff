/** Reads the browser's own trace: how long our scripts held the page's thread. */

/** The part of a trace event that is looked at; times in µs. */
export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  args?: { data?: { url?: string } };
}

/** What scripts run in. A page without scripts of its own has these from us alone. */
const turns = new Set(['EvaluateScript', 'FunctionCall', 'FireIdleCallback', 'TimerFire', 'RunMicrotasks']);

/**
 * Turns of the reader's thread, in ms, the longest first: the outermost events that ran a script.
 * Throws where the trace shows no reader, because then it proves nothing.
 */
export function ourTurns(events: readonly TraceEvent[]): number[] {
  const reader = events.find(({ args }) => args?.data?.url?.endsWith('/reader.js'));
  if (!reader) throw new Error('The trace shows no reader.');
  const own = events
    .filter(({ name, ph, pid, tid }) => ph === 'X' && pid === reader.pid && tid === reader.tid && turns.has(name))
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const outermost: number[] = [];
  let end = 0;
  for (const { ts, dur = 0 } of own) {
    if (ts < end) continue;
    end = ts + dur;
    outermost.push(dur / 1000);
  }
  return outermost.sort((a, b) => b - a);
}
