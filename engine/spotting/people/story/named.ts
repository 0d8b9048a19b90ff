/**
 * Where a batch names whom, asked for words of it: by block and by letter, so that a page of names costs no more than its length.
 */
import { grouped } from '../../grouped';
import { once } from '../../remembered';

interface Span {
  readonly run: number;
  readonly start: number;
  readonly end: number;
  readonly key?: string;
}

export type Named = ReturnType<typeof namedIn>;

const sets = <Key>(all: Iterable<readonly [Key, number]>): ReadonlyMap<Key, ReadonlySet<number>> =>
  new Map(Array.from(grouped(all), ([key, ones]) => [key, new Set(ones)]));
/** So many numbers from one on. */
const numbers = (from: number, count: number): number[] => Array.from({ length: count }, (_, at) => from + at);

export function namedIn(spans: readonly Span[]) {
  const runs = once(() => sets(spans.map(({ key, run }) => [key, run])));
  const letters = once(() =>
    sets(spans.flatMap(({ run, start, end }) => numbers(start, end - start).map((at) => [run, at] as const))),
  );
  return {
    /** Whether a block at most so many blocks away names the person. */
    isWithin: (run: number, most: number, key: string): boolean =>
      numbers(run - most, 2 * most + 1).some((at) => runs().get(key)?.has(at)),
    /** Whether some of a stretch is part of a mention. */
    covers: (run: number, start: number, end: number): boolean =>
      numbers(start, end - start).some((at) => letters().get(run)?.has(at)),
  };
}
