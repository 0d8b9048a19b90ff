/**
 * Measures whose own words name no session, by number: what there is to weigh.
 */
import type { PackId } from '../../identifiers';
import type { Story } from './time/story-year';
import type { Turn } from './turn';

/** A mention whose words name no session. */
export interface OpenMention {
  readonly sentence: string;
  /** The text beside the number: its paragraph as far as it is near, or its row of a table. */
  readonly around: string;
  /** What the text before and after tells of time. */
  readonly story: Story;
}

/** All such mentions of one number in an article: they are decided together. */
export interface OpenGroup {
  readonly jurisdiction: PackId;
  readonly type: string;
  readonly number: number;
  /** In order; at least one. */
  readonly mentions: readonly OpenMention[];
  /** The session that the article's day gives. */
  readonly today: string;
  /** Set in the weeks between two bienniums, for numbers that may be of both. */
  readonly turn?: (Turn & { isPrefilingStory: boolean }) | undefined;
  /** Sessions that words or a link name at other mentions of the number. */
  readonly named: ReadonlySet<string>;
  /** What the article tells of its other measures. */
  readonly history: History;
}

/** The sessions that an article tells its other measures to be of, and the share of those that are past: small where few are told of. */
export interface History {
  readonly sessions: ReadonlySet<string>;
  readonly past: number;
  /** Likewise of the biennium that comes. */
  readonly ahead: number;
}
