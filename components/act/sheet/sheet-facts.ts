/** What the sheet is told and may ask for. */
import type { SheetTarget, Topic } from '../../../engine/actions/sheet-targets';
import type { Target } from '../../../engine/actions/targets';
import type { MentionKey } from '../../../engine/identifiers';

/** What the reader has come for: a measure, an official, or to introduce themselves. */
export interface Start {
  topic?: MentionKey;
  official?: MentionKey;
  /** How it is called, where the record has no measure to ask for: of one on a ballot, or an issue. */
  label?: string;
  isIntroduction?: boolean;
  /** The story has more measures than this one: the choice of them is open. */
  isOneOfSeveral?: boolean;
}

/** What the reader is acting on: in the sheet, in an ask, or still choosing. */
export interface Acting {
  start?: Start | undefined;
  /** The ask or hearing, by id. */
  about?: string | undefined;
}

export interface SheetFacts {
  /** The reader has chosen a district: where nobody is offered to talk to, that is not for want of one. */
  hasDistrict: boolean;
  /** All who represent the reader: any of them can be talked to. */
  officials: readonly Target[];
  /**
   * The measure that the reader has come for, those of this page, then those that the reader follows. For an official
   * only those on which they can act, or have acted.
   */
  loadTopics(first: MentionKey | undefined, official: MentionKey | undefined): Promise<readonly Topic[]>;
  /** Whom to talk to about it, the one that the reader has come for first. */
  loadTargets(topic: MentionKey | undefined, official: MentionKey | undefined): Promise<readonly SheetTarget[]>;
}
