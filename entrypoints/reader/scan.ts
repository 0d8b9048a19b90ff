/**
 * From parts of the page to marks: reads the text in slices, asks the background once per batch, turns the answer's
 * offsets into ranges. One batch at a time, in order, because each carries the context of the one before.
 */
import type { PageMention } from '../../browser/messages';
import type { SpottingContext, TextRun } from '../../engine/spotting/types';
import { idle } from './idle';
import { ask } from './native';
import { readFacts } from './page-facts';
import { type TextWalk, walkText } from './page-text';

export const scanLimits = {
  /** Nodes visited between two looks at the clock. */
  nodesPerStep: 500,
  /** Longest turn on the page's thread, in ms. */
  sliceMs: 8,
  /** Elements of a page beyond which it is left alone. */
  maxElements: 300_000,
  /** Text of a page, in UTF-16 units, beyond which the rest is not read. */
  maxText: 4_000_000,
} as const;

/** A mention and where it is. */
export interface FoundMention {
  mention: PageMention;
  range: Range;
}

export type ScanOutcome =
  | { state: 'found'; found: FoundMention[] }
  /** Not for this page: switched off, no article, or nobody answers. */
  | { state: 'off' }
  | { state: 'gave-up' };

/** One page's scans. A new one begins when the page becomes another. */
export class PageScan {
  published: string | null = null;
  private context: SpottingContext | undefined;
  private textRead = 0;

  constructor(
    private readonly doc: Document,
    /** The reader of the page has asked for it: no need to look like an article. */
    private readonly wanted: boolean,
    private readonly signal: AbortSignal,
  ) {}

  /** Reads these parts and finds their mentions. Resolves to undefined when aborted meanwhile. */
  async read(roots: readonly Element[]): Promise<ScanOutcome | undefined> {
    if (this.doc.getElementsByTagName('*').length > scanLimits.maxElements) return { state: 'gave-up' };
    const walks: TextWalk[] = [];
    for (const root of roots) {
      const walk = walkText(root);
      walks.push(walk);
      let over = false;
      while (!over) {
        const left = await idle(1000);
        if (this.signal.aborted) return undefined;
        const until = performance.now() + Math.min(left, scanLimits.sliceMs);
        do over = walk.step(scanLimits.nodesPerStep);
        while (!over && performance.now() < until);
      }
      for (const run of walk.runs) this.textRead += run.text.length;
      if (this.textRead > scanLimits.maxText) return { state: 'gave-up' };
    }
    const runs: TextRun[] = walks.flatMap((walk) => walk.runs);
    if (runs.length === 0) return { state: 'found', found: [] };
    const answer = await ask('background/scan', {
      facts: readFacts(this.doc, this.doc.location.href),
      runs,
      ...(this.context && { context: this.context }),
      ...(this.wanted && { wanted: true }),
    });
    if (this.signal.aborted) return undefined;
    if (!answer?.ok) return { state: 'off' };
    this.context = answer.context;
    this.published = answer.published;
    return { state: 'found', found: answer.mentions.flatMap((mention) => this.place(walks, mention)) };
  }

  private place(walks: readonly TextWalk[], mention: PageMention): FoundMention[] {
    let { run } = mention;
    for (const walk of walks) {
      if (run >= walk.runs.length) {
        run -= walk.runs.length;
        continue;
      }
      const place = walk.locate(run, mention.start, mention.end);
      if (!place) return [];
      try {
        const range = this.doc.createRange();
        range.setStart(place.startNode, place.startOffset);
        range.setEnd(place.endNode, place.endOffset);
        // The page may have changed since it was read: a mark must stand on the very words that were found.
        const words = walk.runs[run]!.text.slice(mention.start, mention.end);
        return range.toString().replace(/\s/g, '') === words.replace(/\s/g, '') ? [{ mention, range }] : [];
      } catch {
        return [];
      }
    }
    return [];
  }
}
