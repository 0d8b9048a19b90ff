/**
 * Where a batch names whom, asked for each word of it: by letter, so that a page of names costs no more than its length.
 */
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

export function namedIn(spans: readonly Span[]): Named {
  const named = new Set(spans.map(({ key, run }) => `${key}/${run}`));
  const letters = ({ run, start, end }: Span): string[] =>
    Array.from({ length: end - start }, (_, at) => `${run}/${start + at}`);
  const covered = new Set(spans.flatMap(letters));
  return {
    isWithin: (run, most, key) =>
      Array.from({ length: 2 * most + 1 }, (_, at) => run - most + at).some((at) => named.has(`${key}/${at}`)),
    covers: (run, start, end) => letters({ run, start, end }).some((letter) => covered.has(letter)),
  };
}
