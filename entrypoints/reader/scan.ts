/**
 * From parts of the page to marks: reads the text in slices, asks the background once per batch, turns the answer's
 * offsets into ranges. One batch at a time, in order, because each carries the context of the one before.
 */
import type { PageMention } from '../../browser/messages';
import type { SpottingContext } from '../../engine/spotting/types';
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
  | FoundMention[]
  /** Not for this page: switched off, no article, or nobody answers. */
  | 'off'
  | 'gave-up'
  /** Aborted meanwhile. */
  | undefined;

/** One page's scans. A new one begins when the page becomes another. */
export interface PageScan {
  /** The article's day, once the background has told. */
  published(): string | undefined;
  /** Reads these parts and finds their mentions. */
  read(roots: readonly Element[]): Promise<ScanOutcome>;
}

/** Where the answer's mention is; undefined when the page has changed there since it was read. */
function place(doc: Document, walks: readonly TextWalk[], mention: PageMention): Range | undefined {
  let { run } = mention;
  const walk = walks.find(({ runs }) => run < runs.length || ((run -= runs.length), false));
  const spot = walk?.locate(run, mention.start, mention.end);
  if (!spot) return undefined;
  try {
    const range = doc.createRange();
    range.setStart(spot.startNode, spot.startOffset);
    range.setEnd(spot.endNode, spot.endOffset);
    const words = walk!.runs[run]!.text.slice(mention.start, mention.end);
    return range.toString().replace(/\s/g, '') === words.replace(/\s/g, '') ? range : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param wanted The one who reads the page has asked for it: it need not look like an article.
 */
export function createScan(doc: Document, wanted: boolean, signal: AbortSignal): PageScan {
  let published: string | undefined;
  let context: SpottingContext | undefined;
  let textRead = 0;

  async function read(roots: readonly Element[]): Promise<ScanOutcome> {
    if (doc.getElementsByTagName('*').length > scanLimits.maxElements) return 'gave-up';
    const walks: TextWalk[] = [];
    for (const root of roots) {
      let walk: TextWalk | undefined;
      let over = false;
      while (!over) {
        const left = await idle(1000);
        if (signal.aborted) return undefined;
        const until = performance.now() + Math.min(left, scanLimits.sliceMs);
        if (!walk) walks.push((walk = walkText(root)));
        do over = walk.step(scanLimits.nodesPerStep);
        while (!over && performance.now() < until);
      }
      for (const { text } of walk!.runs) textRead += text.length;
      if (textRead > scanLimits.maxText) return 'gave-up';
    }
    const runs = walks.flatMap((walk) => walk.runs);
    if (runs.length === 0) return [];
    const answer = await ask('background/scan', {
      facts: readFacts(doc, doc.location.href),
      runs,
      ...(context && { context }),
      ...(wanted && { wanted }),
    });
    if (signal.aborted) return undefined;
    if (!answer?.ok) return 'off';
    ({ context, published } = answer);
    return answer.mentions.flatMap((mention) => {
      const range = place(doc, walks, mention);
      return range ? [{ mention, range }] : [];
    });
  }

  return { published: () => published, read };
}
