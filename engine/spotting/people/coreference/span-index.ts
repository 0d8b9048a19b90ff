/**
 * Where a batch names whom, asked for words of it: by letter, so that a page of names costs no more than its length.
 */
import { lazy } from '../../../memoize';
import type { Mention } from '../../types';
import { maxRunLength } from '../../../text';

type Span = Pick<Mention, 'run' | 'start' | 'end'> & Partial<Pick<Mention, 'key'>>;
export type SpanIndex = ReturnType<typeof indexSpans>;

export function indexSpans(spans: readonly Span[]) {
  const named = lazy(() => new Set(spans.map(({ key, run }) => `${key}/${run}`)));
  const letters = ({ run, start, end }: Span): number[] =>
    Array.from({ length: end - start }, (_, at) => run * maxRunLength + start + at);
  const covered = lazy(() => new Set(spans.flatMap(letters)));
  return {
    /** Whether a block at most so many blocks away names the person. */
    isWithin: (run: number, most: number, key: string): boolean =>
      Array.from({ length: 2 * most + 1 }, (_, at) => run - most + at).some((at) => named().has(`${key}/${at}`)),
    /** Whether some of a stretch is part of a mention. */
    covers: (run: number, start: number, end: number): boolean =>
      letters({ run, start, end }).some((letter) => covered().has(letter)),
  };
}
