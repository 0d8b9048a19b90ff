/** What an official did, and how a chamber voted, as a card says it. */
import type { IsoDate, MeasureKey, OfficialId } from '../../identifiers';
import type { BodyName, ExecutiveDeed, Needs } from '../../record/model';
import type { VoteValue } from '../../release/packs';
import type { MotionCode } from '../motions';
import type { Standing } from '../standing';
import type { CardLink } from './basics';

/** A recorded act of an official, with its source. */
export interface Position {
  id: string;
  kind: 'vote' | 'sponsorship' | 'cosponsorship' | ExecutiveDeed | 'statement';
  official: OfficialId;
  officialName: string;
  measure?: MeasureKey;
  /** "HB 1217 (2025–26)". */
  measureLabel?: string;
  measureTitle?: string;
  /** Where that measure stands today. */
  measureStatus?: Standing;
  /** Vote as recorded, or the quoted words. */
  value?: VoteValue;
  quote?: string;
  /** The official motion, word for word, and what a vote on it decides, where that is known. */
  motion?: string;
  decides?: MotionCode;
  result?: string;
  /** The title of the text voted on, where it is not the measure’s of today. */
  titleThen?: string;
  /** The day on which the measure’s text was replaced by another. */
  textReplaced?: IsoDate;
  /** What it needed to carry, where a plain majority is not enough. */
  needs?: Needs;
  tally?: Record<string, number>;
  /** A presiding officer's vote that broke a tie; it is none of those counted in the tally. */
  tieBreak?: TieBreak;
  /** Id of the body that voted. */
  chamber?: string;
  /** What that is, where it is no chamber. */
  body?: BodyName;
  /** What the measure does; of a vote which way a yes went, where that can be said. */
  inShort?: InShort;
  /** Of a vote: whoever cast it is the measure's prime sponsor, too. */
  alsoSponsor?: true;
  date: IsoDate;
  /** The day is that of the measure's introduction: the act's own is not on record. */
  dateOf?: 'introduction';
  source: CardLink;
}

/**
 * What a measure does, in one line of English: what a yes was a vote for ("to cap …"), what it does in plain words of ours,
 * or its official description.
 */
export interface InShort {
  kind: 'yes' | 'what' | 'described';
  words: string;
}

export interface TieBreak {
  official: OfficialId;
  name: string;
  value: VoteValue;
}

/** A roll call on a measure, for the measure's own card. */
export interface RecordedVote {
  id: string;
  /** Id of the body that voted. */
  chamber: string;
  /** What that is, where it is no chamber. */
  body?: BodyName;
  motion: string;
  decides?: MotionCode;
  result?: string;
  /** The title of the text voted on, where it is not the measure’s of today. */
  titleThen?: string;
  /** The day on which the measure’s text was replaced by another. */
  textReplaced?: IsoDate;
  /** What it needed to carry, where a plain majority is not enough. */
  needs?: Needs;
  tally: Record<string, number>;
  tieBreak?: TieBreak;
  /** On a measure's card: it stands for its chamber, as the last vote there that decided the measure. */
  stands?: true;
  /** What a yes was a vote for: "to cap …". */
  yes?: string;
  /** How each party's members voted, the largest first; only where the party of nearly all is known. */
  byParty?: PartyTally[];
  date: IsoDate;
  source: CardLink;
}

export interface PartyTally {
  /** Absent for those whose party that day is not on record; they come last. */
  party?: string;
  tally: Record<string, number>;
}

/** What an official did on measures of one of this story's issues, the story's own measures left out. */
export interface OnIssue {
  /** Id of the issue: its name is the interface language's. */
  issue: string;
  /** No bill of the story has it: the story's own words alone tell it, so a card says that it seems so. */
  fromWords?: boolean;
  /** The most telling, one for each measure. */
  positions: Position[];
  /** How many more measures of that issue they have a recorded act on. */
  more: number;
}

/** How many recorded acts of an official the present session has. Counted, never summed up or graded. */
export interface ActCounts {
  votes: number;
  /** How many of the votes were on people named for an office, where some were. */
  nominations?: number;
  sponsorships: number;
  cosponsorships: number;
}
