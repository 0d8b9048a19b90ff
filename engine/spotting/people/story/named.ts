/**
 * Where a batch names whom, asked for each word of it: by block, so that a page of names costs no more than its length.
 */
import { firstFrom } from '../../first-from';
import { grouped } from '../../grouped';
import { remembered } from '../../remembered';

interface Span {
  readonly run: number;
  readonly start: number;
  readonly end: number;
  readonly key?: string;
}

export interface Named {
  /** Whether a block at most so many blocks away names the person. */
  readonly isWithin: (run: number, most: number, key: string) => boolean;
  /** Whether some of a stretch is part of a mention. */
  readonly covers: (run: number, start: number, end: number) => boolean;
}

const mostRuns = 1000;

export function namedIn(spans: readonly Span[]): Named {
  const runsOf = new Map(
    [...grouped(spans.map(({ key, run }) => [key, run]))].map(([key, runs]) => [key, new Set(runs)]),
  );
  const byRun = grouped(spans.map((span) => [span.run, span]));
  /** The spans of a block by their starts, each with how far it and those before it reach. */
  const inOrder = remembered((run: number) => {
    let reach = 0;
    const sorted = [...(byRun.get(run) ?? [])].sort((a, b) => a.start - b.start);
    return sorted.map(({ start, end }) => ({ start, reach: (reach = Math.max(reach, end)) }));
  }, mostRuns);
  return {
    isWithin: (run, most, key) =>
      Array.from({ length: 2 * most + 1 }, (_, at) => run - most + at).some((at) => runsOf.get(key)?.has(at)),
    covers: (run, start, end) => {
      const known = inOrder(run);
      return (known[firstFrom(known, end) - 1]?.reach ?? 0) > start;
    },
  };
}
