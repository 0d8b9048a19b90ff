/**
 * From the page to what is found in it. First the bare text is asked about: on most pages that is all. Where something may
 * be, markup.js takes over, for the whole page: what it is about may be told by parts that were passed over before.
 */
import type { PageMention } from '../../browser/messages';
import type { IssueId } from '../../engine/issues';
import { bareText } from './bare-text';
import { dom } from './dom-reads';
import { shared } from './handover';
import { idle } from './idle';
import { ask } from './native';

/** Elements of a page, and UTF-16 units of its text, beyond which it is left alone. */
const maxElements = 300_000;
const maxText = 4_000_000;

/** Elements whose text is taken in one turn, and text that is worth a question; more is handed over in slices, unasked. */
const mostAsked = 60_000;
const mostText = 1_000_000;

/** A frame, a picture, a clock: what has no letter holds nothing, and much of what pages change is such. */
const letter = /\p{L}/u;

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

/** What the page's file had, before any script added to it: where its text was not taken, nothing else tells how long it is. */
const fileSize = (): number =>
  (performance.getEntriesByType('navigation') as PerformanceNavigationTiming[])[0]?.decodedBodySize ?? 0;

/** One page's scans. A new one begins when the page becomes another. */
export interface PageScan {
  /** The article's day, once the background has told. */
  published(): string | undefined;
  /** The story's issue, where the background could tell one by its words. */
  issue(): IssueId | undefined;
  /** Whether so much has been read that the rest is left alone. What was found stays. */
  isFull(): boolean;
  /** Reads these parts of the page and finds their mentions. The document stands for its body. */
  read(roots: readonly (Document | Element)[]): Promise<ScanOutcome>;
}

/**
 * @param wanted The one who reads the page has asked for it: it need not look like an article.
 */
export function createScan(doc: Document, wanted: boolean, signal: AbortSignal): PageScan {
  let byMarkup: PageScan | undefined;

  /** Whether anything may be in this text. Undefined when nobody answers, or the site is switched off. */
  async function mightContainMentions(text: string): Promise<boolean | undefined> {
    const answer = await ask('background/look', { text, ...(wanted && { wanted }) });
    return answer?.ok ? answer.holds : undefined;
  }

  async function read(roots: readonly (Document | Element)[]): Promise<ScanOutcome> {
    // All of it is being written.
    if (doc.designMode === 'on') return [];
    const size = roots.reduce((sum, root) => sum + dom.count(root, maxElements), 0);
    if (size > maxElements) return 'gave-up';
    if (byMarkup) {
      // Numbers that stand alone may be marked, too, once the page has named their measure.
      const written = roots.filter((root) => root === doc || dom.text(root)?.trim());
      return written.length > 0 ? byMarkup.read(written) : [];
    }
    await idle(1000);
    if (signal.aborted) return undefined;
    const texts = size > mostAsked ? [undefined] : roots.map(bareText);
    const text = texts.includes(undefined) ? undefined : texts.join('\n');
    if (text && text.length > maxText) return 'gave-up';
    if (text !== undefined && !letter.test(text)) return [];
    const holds = text === undefined || text.length > mostText || (await mightContainMentions(text));
    if (holds && !shared.collectiveLens?.createMarkupScan) await ask('background/inject', { script: 'markup' });
    if (signal.aborted) return undefined;
    if (holds === false) return [];
    byMarkup = holds && shared.collectiveLens?.createMarkupScan?.(doc, wanted, signal, text?.length ?? fileSize());
    return byMarkup && doc.body ? byMarkup.read([doc]) : 'off';
  }

  return {
    published: () => byMarkup?.published(),
    issue: () => byMarkup?.issue(),
    isFull: () => !!byMarkup?.isFull(),
    read,
  };
}
