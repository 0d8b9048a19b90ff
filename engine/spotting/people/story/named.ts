/**
 * Where a batch names whom, asked for each word of it: by block, so that a page of names costs no more than its length.
 */
import type { Mention } from '../../types';
import type { Word } from '../words/tokens';

export class Named {
  private readonly runs = new Map<string, Set<number>>();
  private readonly spans = new Map<number, Mention[]>();

  constructor(mentions: readonly Mention[]) {
    for (const mention of mentions) {
      const { key, run } = mention;
      const runs = this.runs.get(key);
      if (runs === undefined) this.runs.set(key, new Set([run]));
      else runs.add(run);
      const spans = this.spans.get(run);
      if (spans === undefined) this.spans.set(run, [mention]);
      else spans.push(mention);
    }
  }

  /** Whether the block names the person. */
  isIn(run: number, key: string | undefined): boolean {
    return key !== undefined && this.runs.get(key)?.has(run) === true;
  }

  /** Whether a block at most so many blocks away names the person. */
  isWithin(run: number, most: number, key: string): boolean {
    for (let at = run - most; at <= run + most; at += 1) if (this.isIn(at, key)) return true;
    return false;
  }

  /** Tells of each word of the block, asked in reading order, whether it is part of a mention. */
  coverIn(run: number): (word: Word) => boolean {
    const spans = [...(this.spans.get(run) ?? [])].sort((a, b) => a.start - b.start);
    let at = 0;
    return ({ start }) => {
      while (at < spans.length && (spans[at] as Mention).end <= start) at += 1;
      return at < spans.length && (spans[at] as Mention).start <= start;
    };
  }
}
