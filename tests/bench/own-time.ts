/** Reads the browser's own profile within its trace: how much of a page's thread was ours, among the page's own scripts. */

/** The part of a trace event that is looked at; times in µs. */
export interface ProfiledEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Of the thread's own clock, which stands still while another process has the processor. */
  tdur?: number;
  id?: string;
  args?: {
    data?: {
      startTime?: number;
      timeDeltas?: number[];
      cpuProfile?: { nodes?: ProfileNode[]; samples?: number[] };
    };
  };
}

interface ProfileNode {
  id: number;
  parent?: number;
  callFrame: { url?: string };
}

export interface OwnTime {
  /** All our time on the page's thread, in ms of the thread's clock. */
  total: number;
  /** The most of it in one task of the browser, by the thread's clock and by the wall's. */
  longestTask: number;
  longestOnWall: number;
}

/** What a trace needs for this. */
export const profileCategories = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-v8.cpu_profiler',
];

interface Sample {
  ts: number;
  ms: number;
}

/**
 * Adds up the samples in whose stack a script of the extension stands, task by task. What the browser does on our
 * behalf within our calls counts; collecting garbage does not.
 * Throws where the trace holds no profile with such a script, because then it proves nothing.
 */
export function ownTime(events: readonly ProfiledEvent[], isOurs: (url: string) => boolean): OwnTime {
  let best: { samples: Sample[]; pid: number; tid: number } | undefined;
  for (const profile of events.filter(({ name }) => name === 'Profile')) {
    const samples = ownSamples(profile, events, isOurs);
    if (samples && (!best || samples.length > best.samples.length))
      best = { samples, pid: profile.pid, tid: profile.tid };
  }
  if (!best) throw new Error('The trace shows no script of ours.');
  const { samples, pid, tid } = best;
  const tasks = events
    .filter((one) => one.name === 'RunTask' && one.ph === 'X' && one.pid === pid && one.tid === tid)
    .sort((a, b) => a.ts - b.ts);
  const seen: OwnTime = { total: 0, longestTask: 0, longestOnWall: 0 };
  let at = 0;
  for (const { ts, dur = 0, tdur = dur } of tasks) {
    while (at < samples.length && samples[at]!.ts < ts) at++;
    let wall = 0;
    for (; at < samples.length && samples[at]!.ts <= ts + dur; at++) wall += samples[at]!.ms;
    // Samples are on the wall's clock. On a busy machine the thread had only part of it.
    const own = dur > 0 ? (wall * Math.min(tdur, dur)) / dur : 0;
    seen.total += own;
    seen.longestTask = Math.max(seen.longestTask, own);
    seen.longestOnWall = Math.max(seen.longestOnWall, wall);
  }
  return seen;
}

/** Our samples of one profile, in order; undefined where no script of ours ever ran. */
function ownSamples(
  { pid, id, args }: ProfiledEvent,
  events: readonly ProfiledEvent[],
  isOurs: (url: string) => boolean,
): Sample[] | undefined {
  const ours = new Map<number, boolean>();
  const samples: Sample[] = [];
  let now = args?.data?.startTime ?? 0;
  for (const chunk of events) {
    if (chunk.name !== 'ProfileChunk' || chunk.pid !== pid || chunk.id !== id) continue;
    const { cpuProfile, timeDeltas = [] } = chunk.args?.data ?? {};
    for (const node of cpuProfile?.nodes ?? [])
      ours.set(node.id, isOurs(node.callFrame.url ?? '') || (node.parent !== undefined && !!ours.get(node.parent)));
    for (const [index, node] of (cpuProfile?.samples ?? []).entries()) {
      const passed = timeDeltas[index] ?? 0;
      now += passed;
      if (ours.get(node)) samples.push({ ts: now, ms: passed / 1000 });
    }
  }
  return samples.length > 0 ? samples : undefined;
}
