/**
 * The contract between the page and the engine: runs of visible text in, mentions out.
 * Everything here is plain JSON, because it crosses a process boundary.
 */
import type { MentionKey } from '../identifiers';

/** A link inside a run, with the part of the run's text that it covers. Only links to official measure pages are sent. */
export interface RunLink {
  start: number;
  end: number;
  href: string;
}

/** Where a run stands in a table: lets "1217" under the head "HB" be read as a bill. Indices from 0. */
export interface RunCell {
  table: number;
  row: number;
  column: number;
  /** A `th`, or a cell of the first row of a table that has no `th`. */
  head: boolean;
}

/**
 * One block of visible text, in document order: the text of its inline descendants joined without separators,
 * as `textContent` would, with a line break for each `br`.
 */
export interface TextRun {
  text: string;
  /** Block kind where it matters: headings and bylines introduce nobody by surname alone; captions and cells are read in context. */
  kind?: 'heading' | 'byline' | 'caption' | 'cell' | 'item' | 'aside' | 'nav' | 'quote';
  links?: RunLink[];
  cell?: RunCell;
}

/** What the page says of itself. The strings are the page's own: the engine judges them. */
export interface PageFacts {
  url: string;
  title?: string;
  lang?: string;
  /** Dates the page declares for its publication, most trustworthy first, as written: ISO, RFC 2822 … */
  dates?: string[];
  /** `og:site_name` or the like. */
  site?: string;
}

/** One batch of text. A page's first batch has no context; each later one returns the context of the one before. */
export interface ScanRequest {
  facts: PageFacts;
  runs: TextRun[];
  context?: SpottingContext;
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
  run: number;
  start: number;
  end: number;
  kind: 'person' | 'measure';
  key: MentionKey;
  /** The choices when `key` is empty. */
  candidates?: MentionKey[];
  form: MentionForm;
  /** Evidence in words that a reader understands, strongest first: codes with values, put into words by the interface language. */
  why: Reason[];
}

/** One piece of evidence. `code` names a message in locales (`why.<code>`), `values` fill it. */
export interface Reason {
  code: string;
  values?: Record<string, string>;
}

/**
 * What the engine has to remember of a page between batches, because the background may die in between.
 * Opaque to the page, which only hands it back. JSON, at most 64 KB.
 */
export type SpottingContext = { v: 1 } & Record<string, unknown>;

/** When the article was published, and what follows for sessions. */
export interface ArticleDate {
  /** `YYYY-MM-DD`. */
  date: string;
  /** `page` when the page declares it, `url` when its address does, `now` when nothing does. */
  from: 'page' | 'url' | 'now';
}

export interface ScanResult {
  mentions: Mention[];
  context: SpottingContext;
  article: ArticleDate;
  /** Where the first text stands in which no officials were looked for, because the batch or the run was too long. */
  unread?: { run: number; start: number };
}
