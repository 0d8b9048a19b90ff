/**
 * From parts of the page to marks: reads the text in slices, asks the background once per batch, turns its answer's
 * offsets into ranges. One batch at a time, in order, because each carries the context of the one before.
 */
import type { PageMention } from '../../browser/messages';
import type { SpottingContext } from '../../engine/spotting/types';
import { idle } from './idle';
import { maxMarks } from './marks';
import { ask } from './native';
import { readFacts } from './page-facts';
import { type TextWalk, walkText } from './page-text';

export const scanLimits = {
  /** Nodes visited between two looks at the clock. */
  nodesPerStep: 500,
  /** Longest turn on the page's thread, in ms. */
  sliceMs: 8,
  /** Text that goes into one message, in UTF-16 units: an ordinary article as a whole. */
  batchText: 60_000,
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
  /** Whether so much text has been read that the rest is left alone. What was found stays. */
  isFull(): boolean;
  /** Reads these parts and finds their mentions. */
  read(roots: readonly Element[]): Promise<ScanOutcome>;
}

/** A run that has been read, and the walk that knows where it is. */
interface Piece {
  walk: TextWalk;
  run: number;
}

/** Where the answer's mention is; undefined when the page has changed there since it was read. */
function place(doc: Document, piece: Piece | undefined, { start, end }: PageMention): Range | undefined {
  const spot = piece?.walk.locate(piece.run, start, end);
  if (!piece || !spot) return undefined;
  try {
    const range = doc.createRange();
    range.setStart(spot.startNode, spot.startOffset);
    range.setEnd(spot.endNode, spot.endOffset);
    const words = piece.walk.runs[piece.run]!.text.slice(start, end);
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
  const isFull = () => textRead > scanLimits.maxText;

  /** Asks for the mentions of these runs. Undefined when nobody answers, or no is the answer. */
  async function find(pieces: readonly Piece[]): Promise<FoundMention[] | undefined> {
    const answer = await ask('background/scan', {
      facts: readFacts(doc, doc.location.href),
      runs: pieces.map(({ walk, run }) => walk.runs[run]!),
      ...(context && { context }),
      ...(wanted && { wanted }),
    });
    if (!answer?.ok) return undefined;
    ({ context, published } = answer);
    return answer.mentions.flatMap((mention) => {
      const range = place(doc, pieces[mention.run], mention);
      return range ? [{ mention, range }] : [];
    });
  }

  async function read(roots: readonly Element[]): Promise<ScanOutcome> {
    if (doc.getElementsByTagName('*').length > scanLimits.maxElements) return 'gave-up';
    const found: FoundMention[] = [];
    let pieces: Piece[] = [];
    let batchText = 0;
    for (const root of roots) {
      let walk: TextWalk | undefined;
      let over = false;
      for (let taken = 0; !over;) {
        const left = await idle(1000);
        if (signal.aborted) return undefined;
        const until = performance.now() + Math.min(left, scanLimits.sliceMs);
        walk ??= walkText(root);
        do over = walk.step(scanLimits.nodesPerStep);
        while (!over && performance.now() < until);
        // The last run may still grow.
        for (const complete = walk.runs.length - (over ? 0 : 1); taken < complete; taken++) {
          pieces.push({ walk, run: taken });
          batchText += walk.runs[taken]!.text.length;
        }
        if (pieces.length > 0 && ((over && root === roots.at(-1)) || batchText > scanLimits.batchText)) {
          const more = await find(pieces);
          if (signal.aborted) return undefined;
          if (!more) return 'off';
          found.push(...more);
          textRead += batchText;
          if (isFull() || found.length >= maxMarks) return found;
          pieces = [];
          batchText = 0;
        }
      }
    }
    return found;
  }

  return { published: () => published, isFull, read };
}
