/**
 * Measures whose own words name no session, by number: what there is to weigh.
 */
import type { PackId } from '../../identifiers';
import type { Story } from './time/story-year';
import type { Turn } from './turn';

/** A mention whose words name no session. */
export interface OpenMention {
  sentence: string;
  /** The text beside the number: its paragraph as far as it is near, or its row of a table. */
  around: string;
  /** What the text before and after tells of time. */
  story: Story;
  /** Told of as of one that rules already, or that another changes; asked only at the turn of a biennium. */
  isStanding?: boolean;
  /** Told of as of one that another came after; see `former.ts`. */
  isFormer?: boolean;
  /** A weekday or the like is said of it: "signed it on Saturday". */
  isOfTheseDays?: boolean;
  /** The session that words name for the measure before it in the sentence. */
  neighbour?: string | undefined;
}

/** All such mentions of one number in an article: they are decided together. */
export interface OpenGroup {
  jurisdiction: PackId;
  type: string;
  number: number;
  /** In order; at least one. */
  mentions: readonly OpenMention[];
  /** The session that the article's day gives. */
  today: string;
  /** Set in the weeks between two bienniums, for numbers that may be of both. */
  turn?: (Turn & { isPrefilingStory: boolean }) | undefined;
  /** Bare numbers all, which take up what the article tells of under one session. */
  isTakenUp: boolean;
  /** Sessions that words or a link name at other mentions of the number. */
  named: ReadonlySet<string>;
  /** Sessions of other mentions of the number, where these are told to be of another: "a newer HB 2209". */
  apart: ReadonlySet<string>;
  /** What the article tells of its other measures. */
  history: History;
}

/** The sessions that an article tells its other measures to be of, and the share of those that are past: small where few are told of. */
export interface History {
  sessions: ReadonlySet<string>;
  past: number;
  /** Likewise of the biennium that comes. */
  ahead: number;
}
