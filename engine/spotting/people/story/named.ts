/**
 * Where a batch names whom, asked for each word of it: by letter, so that a page of names costs no more than its length.
 */
interface Span {
  readonly run: number;
  readonly start: number;
  readonly end: number;
  readonly key?: string;
}

export type Named = ReturnType<typeof namedIn>;

export function namedIn(spans: readonly Span[]) {
  const named = new Set(spans.map(({ key, run }) => `${key}/${run}`));
  const letters = ({ run, start, end }: Span): string[] =>
    Array.from({ length: end - start }, (_, at) => `${run}/${start + at}`);
  const covered = new Set(spans.flatMap(letters));
  return {
    /** Whether a block at most so many blocks away names the person. */
    isWithin: (run: number, most: number, key: string): boolean =>
      Array.from({ length: 2 * most + 1 }, (_, at) => run - most + at).some((at) => named.has(`${key}/${at}`)),
    /** Whether some of a stretch is part of a mention. */
    covers: (run: number, start: number, end: number): boolean =>
      letters({ run, start, end }).some((letter) => covered.has(letter)),
  };
}
