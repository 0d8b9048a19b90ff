/**
 * What the reader and the card script know of each other. Both run in the extension's isolated world of the page; the
 * card script is injected on first use, finds the reader's `Handover` on `globalThis` and gives it its `CardDriver`.
 * The page's own scripts live in another world and do not see it.
 */
import type { CardAnswer, PageMention } from '../../browser/messages';
import type { CardPage } from '../../engine/cards/content';

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

/** The card, as the reader sees it. */
export interface CardDriver {
  /** Shows a card, in place of any other. */
  show(request: CardRequest): void;
  setPinned(pinned: boolean): void;
  /** Removes the card from the page. Where the focus was inside, it goes back to where it came from. */
  close(): void;
  /** The card's box in the viewport while it is shown. */
  box(): DOMRect | undefined;
  /** Whether the focus is inside. */
  focused(): boolean;
  /** The element that carries the card while it is shown: an event whose target it is, is the card's. */
  host(): Element | undefined;
  /** Takes over a trusted event that is the card's; the reader has already stopped it. */
  take(event: Event): void;
}

/** The reader, as the card sees it. */
export interface Handover {
  connect(driver: CardDriver): CardOutlets;
}

/** What the card tells the reader. */
export interface CardOutlets {
  /** The pin was pressed. */
  togglePin(): void;
  closed(): void;
  /** The page hides, moves or changes the card: it is closed. */
  tampered(): void;
}

/** `connect` is absent while the reader is switched off. */
type Shared = { collectiveLens?: Partial<Handover> };

/** The one property that both scripts share; set as soon as a reader is there. */
export const shared = globalThis as Shared;
