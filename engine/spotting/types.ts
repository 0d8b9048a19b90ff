/**
 * The contract between the page and the engine: runs of visible text in, mentions out.
 * Everything here is plain JSON, because it crosses a process boundary.
 */
import type { MentionKey } from '../identifiers';

/** What is still being made; whoever is handed it only reads. */
export type Draft<Shape> = { -readonly [Field in keyof Shape]: Shape[Field] };

/** A link inside a run, with the part of the run's text that it covers. Only links to official measure pages are sent. */
export interface RunLink {
  readonly start: number;
  readonly end: number;
  readonly href: string;
}

/** Where a run stands in a table: lets "1217" under the head "HB" be read as a bill. Indices from 0. */
export interface RunCell {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  /** A `th`, or a cell of the first row of a table that has no `th`. */
  readonly head: boolean;
}

/**
 * One block of visible text, in document order: the text of its inline descendants joined without separators,
 * as `textContent` would, with a line break for each `br`.
 */
export interface TextRun {
  readonly text: string;
  /** Block kind where it matters: headings and bylines introduce nobody by surname alone; captions and cells are read in context. */
  readonly kind?: 'heading' | 'byline' | 'caption' | 'cell' | 'item' | 'aside' | 'nav' | 'quote';
  readonly links?: RunLink[];
  readonly cell?: RunCell;
}

/** What the page says of itself. The strings are the page's own: the engine judges them. */
export interface PageFacts {
  readonly url: string;
  readonly title?: string;
  readonly lang?: string;
  /** Dates the page declares for its publication, most trustworthy first, as written: ISO, RFC 2822 … */
  readonly dates?: readonly string[];
  /** `og:site_name` or the like. */
  readonly site?: string;
}

/** One batch of text. A page's first batch has no context; each later one returns the context of the one before. */
export interface ScanRequest {
  readonly facts: PageFacts;
  readonly runs: readonly TextRun[];
  readonly context?: SpottingContext;
}

/** How the mention is written; used in scores and in the explanation. */
export type MentionForm =
  | 'full'
  | 'title+full'
  | 'title+surname'
  | 'surname'
  | 'initials'
  | 'nickname'
  | 'last-first'
  | 'measure'
  | 'bare-number'
  | 'link'
  | 'ballot';

/** A place in the text that names an official or a measure. `start` and `end` count UTF-16 units within the run. */
export interface Mention {
  readonly run: number;
  readonly start: number;
  readonly end: number;
  readonly kind: 'person' | 'measure';
  readonly key: MentionKey;
  /** The choices when `key` is empty. */
  readonly candidates?: MentionKey[];
  readonly form: MentionForm;
  /** Evidence in words that a reader understands, strongest first: codes with values, put into words by the interface language. */
  readonly why: Reason[];
}

/** One piece of evidence. `code` names a message in locales (`why.<code>`), `values` fill it. */
export interface Reason {
  readonly code: string;
  readonly values?: Record<string, string>;
}

/**
 * What the engine has to remember of a page between batches, because the background may die in between.
 * Opaque to the page, which only hands it back. JSON, at most 64 KB.
 */
export type SpottingContext = { v: 1 } & Record<string, unknown>;

/** When the article was published, and what follows for sessions. */
export interface ArticleDate {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** `page` when the page declares it, `url` when its address does, `text` when a line near its head does, `now` when nothing does. */
  readonly from: 'page' | 'url' | 'text' | 'now';
}

export interface ScanResult {
  readonly mentions: readonly Mention[];
  readonly context: SpottingContext;
  readonly article: ArticleDate;
  /** Where the first text stands in which no officials were looked for, because the batch or the run was too long. */
  readonly unread?: { readonly run: number; readonly start: number };
}
