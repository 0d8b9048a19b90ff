/**
 * Where a batch names whom, asked for each word of it: by block, so that a page of names costs no more than its length.
 */
import type { Word } from '../words/tokens';

interface Span {
  readonly run: number;
  readonly start: number;
  readonly end: number;
  readonly key?: string;
}

export class Named {
  private readonly runs = new Map<string, Set<number>>();
  private readonly spans = new Map<number, Span[]>();

  constructor(spans: readonly Span[] = []) {
    for (const span of spans) this.add(span);
  }

  add(span: Span): void {
    const { run, key = '' } = span;
    this.runs.set(key, (this.runs.get(key) ?? new Set()).add(run));
    const spans = this.spans.get(run);
    if (spans === undefined) this.spans.set(run, [span]);
    else spans.push(span);
  }

  /** Whether a block at most so many blocks away names the person. */
  isWithin(run: number, most: number, key: string): boolean {
    for (let at = run - most; at <= run + most; at += 1) if (this.runs.get(key)?.has(at) === true) return true;
    return false;
  }

  /** Whether some of a stretch is part of a mention. */
  covers(run: number, start: number, end: number): boolean {
    return this.spans.get(run)?.some((one) => one.start < end && start < one.end) === true;
  }

  /** Tells of each word of the block, asked in reading order, whether it is part of a mention. */
  coverIn(run: number): (word: Word) => boolean {
    const spans = [...(this.spans.get(run) ?? [])].sort((a, b) => a.start - b.start);
    let at = 0;
    return ({ start }) => {
      while (at < spans.length && (spans[at] as Span).end <= start) at += 1;
      return at < spans.length && (spans[at] as Span).start <= start;
    };
  }
}
