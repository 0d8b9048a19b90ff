/**
 * Every message, once. Three directions; a name is `<who answers>/<verb>`. Payloads are JSON.
 * Answers are values: a failure is an answer too, never a thrown Error across the boundary.
 * This file holds types only, so that the page's scripts can share it at no cost.
 */
import type { CardContent, CardPage } from '../engine/cards/content';
import type { IsoDate, MentionKey } from '../engine/identifiers';
import type { IssueId } from '../engine/issues';
import type { MarkupPart, Place } from '../engine/page/page-text';
import type { MentionForm, PageFacts, Reason, SpottingContext } from '../engine/spotting/types';

/** A mention as the reader's script keeps it: a place and what to show before the card has come. */
export interface PageMention {
  /** Which part of the batch it is in, and where: from one place to the other. */
  part: number;
  from: Place;
  to: Place;
  /** The marked words: the page may have changed meanwhile. */
  words: string;
  kind: 'person' | 'measure';
  key: MentionKey;
  candidates?: MentionKey[];
  form: MentionForm;
  why: Reason[];
  /** Name or number for lists: "Timm Ormsby", "HB 1217". */
  label: string;
}

/** The first question about a page: whether its bare text may hold anything. */
export interface BareText {
  /** The text of the page, or of parts of it, with the blocks run together. */
  text: string;
  /** As in `PageBatch`. */
  wanted?: boolean;
}

export type LookAnswer =
  | { ok: true; holds: boolean }
  /** The site is switched off, or the extension has no data at all. */
  | { ok: false; reason: 'site-off' | 'no-data' };

/** What the background knows of a page from its first batch on. The page keeps it and hands it back. */
export interface KnownPage {
  facts: PageFacts;
  context: SpottingContext;
}

/** One batch of a page's markup. */
export interface PageBatch {
  url: string;
  parts: MarkupPart[];
  /** With the first batch: the markup of the elements that tell facts of the page. */
  head?: string[];
  /** With each later one. */
  known?: KnownPage;
  /** The one who reads the page has switched the reader on for it, so that it need not look like an article. */
  wanted?: boolean;
}

export type ScanAnswer =
  | { ok: true; mentions: PageMention[]; known: KnownPage; published: IsoDate; issue?: IssueId }
  /** The site is switched off, the page is no article, or the extension has no data at all. */
  | { ok: false; reason: 'site-off' | 'no-article' | 'no-data' };

export type CardAnswer =
  /** `messages` are the interface language's strings that the card needs; `language` is its BCP 47 tag. */
  | { ok: true; content: CardContent; language: string; messages: Record<string, unknown> }
  | { ok: false; reason: 'unknown-key' | 'no-data' };

/** A number, an address or a warning that is shown where it was asked for: a page of ours would leave a trace. */
export interface ContactHere {
  kind: 'call' | 'email' | 'comment';
  /** Number or address; empty before a form, of which it is said what becomes public. */
  shown: string;
}

/** Scripts that follow the reader into a page when they are needed. */
export type PageScript = 'markup' | 'pointer' | 'card';

/** From the page's scripts (reader, card) to the background. Each handler checks its payload before use. */
export interface BackgroundCalls {
  /** Tell whether it is worth while to hand over a page's markup. */
  'background/look': { payload: BareText; answer: LookAnswer };
  /** Find the mentions of one batch. */
  'background/scan': { payload: PageBatch; answer: ScanAnswer };
  /** Inject one of these scripts into the asking frame. False where that failed. */
  'background/inject': { payload: { script: PageScript }; answer: boolean };
  /** What the card says for one mention of this page. */
  'background/card': {
    payload: { key: MentionKey; candidates?: MentionKey[]; why: Reason[]; page: CardPage };
    answer: CardAnswer;
  };
  /**
   * Open the link with this id of the card of this key. The address is looked up again from the release. From a private
   * window, or with `here`, numbers and warnings are answered instead of shown on a page of our own; `told`: the warning
   * has been read.
   */
  'background/open-link': {
    payload: { key: MentionKey; link: string; page: CardPage; here?: boolean; told?: boolean };
    answer: boolean | ContactHere;
  };
  /** Open the companion on this mention ("For my district"), or on an ask or hearing by its id. Nothing personal is answered. */
  'background/companion': {
    payload: {
      key: MentionKey;
      /** As lists call the mention. */
      label: string;
      view: 'mention' | 'officials' | 'act' | 'report' | 'not-this-person';
      why: Reason[];
      about?: string;
    };
    answer: boolean;
  };
}

/** A mention in the companion's list. `index` is the handle for `reader/go`. */
export interface ListedMention {
  index: number;
  kind: 'person' | 'measure';
  key: MentionKey;
  candidates?: MentionKey[];
  label: string;
  /** The words around it, for people who hear the list. */
  context: string;
  why: Reason[];
}

/** From the background and the extension's own pages to the reader in a tab's top frame. */
export interface ReaderCalls {
  /** Every mention of the page, in document order. */
  'reader/list': {
    payload: Record<string, never>;
    /** `isReading`: not all that was there when it began, or came since, has been read yet. */
    answer: {
      mentions: ListedMention[];
      published: IsoDate | null;
      /** The story's, as its own words tell. */
      issue?: IssueId;
      state: 'on' | 'off' | 'gave-up';
      isReading: boolean;
    };
  };
  /** Scroll to a mention and open its card, pinned and focused. */
  'reader/go': { payload: { index: number }; answer: boolean };
  /** Next (1) or previous (-1) mention from where the reader is. */
  'reader/step': { payload: { by: 1 | -1 }; answer: boolean };
  /** Remove marks, listeners and card; or begin anew. */
  'reader/switch': { payload: { on: boolean }; answer: boolean };
}

type Calls = BackgroundCalls & ReaderCalls;
type CallName = keyof Calls;
/** What travels: the call's name and its payload. */
export interface Envelope<Name extends CallName = CallName> {
  call: Name;
  payload: Calls[Name]['payload'];
}
