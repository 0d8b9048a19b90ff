/**
 * From parts of the page to marks: takes their markup in slices, asks the background once per batch, turns its answer's
 * places into ranges. One batch at a time, in order, because each carries the context of the one before.
 */
import type { IssueId } from '../../engine/issues';
import type { KnownPage } from '../../browser/messages';
import { idle } from '../reader/idle';
import { maxMarks } from '../reader/marks';
import { ask } from '../reader/native';
import type { FoundMention, PageScan, ScanOutcome } from '../reader/scan';
import { type PagePart, elementsInPart, headOf, partsOf } from './page-markup';
import { createGuide } from './places';

const scanLimits = {
  /** Longest turn on the page's thread, in ms. */
  sliceMs: 8,
  /** Markup that goes into one message, in UTF-16 units: an ordinary page as a whole. */
  batchMarkup: 600_000,
  /** Markup of one part: so few elements hold more only in pages that nobody reads. */
  maxPart: 2_000_000,
  /** Markup of a page, in UTF-16 units, beyond which the rest is not read. */
  maxMarkup: 8_000_000,
  /** Looks at a part that changes while the background reads it. */
  looks: 3,
} as const;

/** One page's scans by its markup. `length` is about how long the page is, in UTF-16 units. */
export function createMarkupScan(doc: Document, wanted: boolean, signal: AbortSignal, length: number): PageScan {
  let published: string | undefined;
  let issue: IssueId | undefined;
  let known: KnownPage | undefined;
  let markupRead = 0;
  /** Whether the page has changed where something was found, before it could be marked. */
  let hasMissed = false;
  const isFull = () => markupRead > scanLimits.maxMarkup;

  /** Asks for the mentions of these parts. Undefined when nobody answers, or no is the answer. */
  async function find(parts: readonly PagePart[]): Promise<FoundMention[] | undefined> {
    const answer = await ask('background/scan', {
      url: doc.location.href,
      parts: parts.map(({ around, html }) => ({ around, html })),
      ...(known ? { known } : { head: headOf(doc) }),
      ...(wanted && { wanted }),
    });
    if (!answer?.ok) return undefined;
    if (!known) ({ issue } = answer);
    ({ known, published } = answer);
    const goTo = createGuide(parts);
    return answer.mentions.flatMap((mention) => {
      const range = goTo(mention);
      hasMissed ||= !range;
      return range ? [{ mention, range }] : [];
    });
  }

  async function read(roots: readonly (Document | Element)[]): Promise<ScanOutcome> {
    const before = known;
    for (let look = 1; ; look++) {
      hasMissed = false;
      const outcome = await readOnce(roots);
      if (!hasMissed || look === scanLimits.looks || !Array.isArray(outcome)) return outcome;
      known = before;
    }
  }

  async function readOnce(roots: readonly (Document | Element)[]): Promise<ScanOutcome> {
    const found: FoundMention[] = [];
    let batch: PagePart[] = [];
    let size = 0;
    let until = 0;

    /** False when the scan is over before its time. */
    async function send(): Promise<boolean> {
      const more = await find(batch);
      if (!more) return false;
      found.push(...more);
      markupRead += size;
      batch = [];
      size = 0;
      return true;
    }

    for (const root of roots) {
      const parts = partsOf(root === doc ? doc.body : (root as Element), elementsInPart(doc, length));
      for (;;) {
        if (performance.now() >= until) {
          const left = await idle(1000);
          until = performance.now() + Math.min(left, scanLimits.sliceMs);
        }
        if (signal.aborted) return undefined;
        const { value: part } = parts.next();
        if (!part) break;
        // No story, and too much to hand over in one turn.
        if (part.length > scanLimits.maxPart) return 'gave-up';
        batch.push(part);
        size += part.length;
        if (size > scanLimits.batchMarkup) {
          if (!(await send())) return signal.aborted ? undefined : 'off';
          if (isFull() || found.length >= maxMarks) return found;
        }
      }
    }
    if (batch.length > 0 && !(await send())) return signal.aborted ? undefined : 'off';
    return signal.aborted ? undefined : found;
  }

  return { published: () => published, issue: () => issue, isFull, read };
}
