/**
 * What the page's scripts know of each other. All run in the extension's isolated world of the page and share one
 * property of its `globalThis`; the page's own scripts live in another world and do not see it.
 *
 *   reader.js   always there: asks about the text, paints the marks, hears every event first
 *   markup.js   injected when something may be in the page: hands over the markup, finds the places
 *   pointer.js  injected when the page has its first mark: pointer, touch and keys
 *   card.js     injected when the first card is asked for: the card
 */
import type { CardAnswer, PageMention } from '../../browser/messages';
import type { CardPage } from '../../engine/cards/content';
import type { MarkId } from '../../engine/hover-intent';
import type { Marks } from './marks';
import type { PageScan } from './scan';

/** The reader, as pointer.js sees it. */
export interface ReaderSide {
  marks: Marks;
  /** What a card has to know of the page. */
  page(): CardPage;
  /** Whether the extension is still there. To be asked before anything is done. */
  alive(): boolean;
  /** Aborts when the reader is switched off, or its extension is gone. */
  signal: AbortSignal;
  connect(pointer: PointerSide): void;
}

/** pointer.js, as the reader sees it. */
export interface PointerSide {
  /** Takes every event, before the page has it, and stops the card's. */
  route(event: Event): void;
  /** Scrolls to a mark and opens its card, pinned. */
  go(mark: MarkId): void;
  /** The same for the next (1) or previous (-1) mark that can be seen, from the last one or from what is in view. */
  step(by: 1 | -1): void;
  /** These marks are gone. */
  lost(marks: readonly MarkId[]): void;
}

/** What a card is opened with. */
export interface CardRequest {
  mention: PageMention;
  /** The marked text: the card is placed by it. */
  range: Range;
  /** Asked for before the card opens; undefined when the background did not answer. */
  answer: Promise<CardAnswer | undefined>;
  page: CardPage;
  /** Pinned, the card takes the focus, and gives it back in the end. */
  pinned: boolean;
}

/** The card, as pointer.js sees it. */
export interface CardDriver {
  /** Draws a card that will probably be shown next, outside of the page. */
  prepare(request: CardRequest): void;
  /** Shows a card, in place of any other. */
  show(request: CardRequest): void;
  setPinned(pinned: boolean): void;
  /** Removes the card from the page. Where the focus was inside, it goes back to where it came from. */
  close(): void;
  /** Is told of everything that opens over the page, before the page is. */
  opening(what: Element): void;
  /** The card's box in the viewport while it is shown. */
  box(): DOMRect | undefined;
  /** Whether the focus is inside. */
  focused(): boolean;
  /** Whether this is the element that carries the card, or something inside. */
  holds(target: EventTarget | null | undefined): boolean;
  /** Takes over a trusted event that is the card's, already stopped. */
  take(event: Event): void;
}

/** pointer.js, as the card sees it. */
export interface CardOutlets {
  /** The pin was pressed. */
  togglePin(): void;
  closed(): void;
  /** The page hides, moves or changes the card: it is closed. */
  tampered(): void;
}

interface Shared {
  /** There as soon as a reader is; its parts only while it is switched on. */
  collectiveLens?: {
    reader?: ReaderSide;
    createMarkupScan?(doc: Document, wanted: boolean, signal: AbortSignal, length: number): PageScan;
    connectCard?(driver: CardDriver): CardOutlets;
  };
}

export const shared = globalThis as Shared;
