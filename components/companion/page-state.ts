/** What the companion knows of the page in the tab behind it, and what its views may ask for. */
import type { CardContent, Position } from '../../engine/cards/content';
import type { MentionKey } from '../../engine/identifiers';
import type { Start } from '../act/sheet/sheet-facts';
import type { Translating } from './Translation';
import type { ListedMention, MentionGroup } from './mention-groups';

export type PageState =
  | { kind: 'loading' }
  /** A site beyond the listed ones, which nobody has asked for. */
  | { kind: 'not-asked'; host: string }
  /** A listed news site that the browser does not let us read. */
  | { kind: 'withheld'; host: string }
  /** Allowed, but open since before that, or no page that can be read. */
  | { kind: 'not-read'; host: string }
  /** A page of the browser's own, or no page at all. */
  | { kind: 'restricted' }
  | { kind: 'off'; host: string }
  /** On an allowed site, but no story as far as can be told. */
  | { kind: 'not-article'; host: string }
  | { kind: 'gave-up'; host: string }
  | { kind: 'data-failed' }
  | {
      kind: 'mentions';
      host: string;
      mentions: readonly ListedMention[];
      /** Read under the leave of one press of the toolbar button; not the next page, unless the site is turned on. */
      isOnce?: boolean;
      /** The reader has given the page up; this is what it had found until then, still marked. */
      isPartial?: boolean;
    };

/** A card opened in the companion, with what only the companion may add. */
export interface OpenedCard {
  content: CardContent;
  /** What the reader's own officials did on this measure. */
  mine?: readonly Position[];
}

export interface PageCallbacks {
  /** The card of a mention, or null where there is none. */
  loadCard(group: Pick<MentionGroup, 'key' | 'candidates' | 'why'>): Promise<OpenedCard | null>;
  /** The browser's own translation, where it has one into the reader's language. */
  translating?: Translating | undefined;
  onLink(key: MentionKey, link: string): void;
  onGo(index: number): void;
  /** To the next mention on the page (1), or the one before (-1). */
  onStep(by: 1 | -1): void;
  /** To the page with all recorded positions of an official. */
  onRecord(official: MentionKey): void;
  /** To the sheet, about a measure or to an official. */
  onTalk(start: Start): void;
  /** What the reader follows. */
  follows: ReadonlySet<MentionKey>;
  onFollow(key: MentionKey, on: boolean): void;
  /** To an ask or hearing. */
  onAct(id: string): void;
  onReport(group: MentionGroup): void;
  /** On again, where it has been turned off. */
  onTurnOn(host: string): void;
  /** Ask the browser for this site, for the listed ones, or for every one. */
  onAllow(wish: { host: string } | 'news' | 'everywhere'): void;
  /** For this page only. */
  onOnce(): void;
  onReload(): void;
  onRetry(): void;
}
