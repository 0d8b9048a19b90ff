/** What the card of a measure says. */
import type { HearingLine } from '../../actions/asks';
import type { IsoDate, MeasureKey, OfficialId } from '../../identifiers';
import type { EarlierText, IssueTag } from '../../record/model';
import type { Reason } from '../../spotting/types';
import type { Said } from '../editorial-claims';
import type { EffectOn } from '../effect';
import type { NextStep } from '../next-step';
import type { Standing } from '../standing';
import type { Position, RecordedVote } from './acts';
import type { CardBase, CardLink, OpenNow, StanceLine } from './basics';

/** What a measure does in plain words of ours, written in English from a named version of its text. */
export interface Explained {
  what: string;
  points: readonly string[];
  /** Of a measure that holds many things: its points, by issue. */
  parts?: readonly { issue: string; points: readonly string[] }[];
  /** What a yes was a vote for, where a chamber has last voted on this text as a whole. */
  yes?: string;
  /** "Passed Legislature". */
  version: string;
  day?: IsoDate;
  /** To that text. */
  source: CardLink;
}

/** A summary by the legislature's own researchers, in English, or its first sentences. */
export interface SummaryLine {
  text: string;
  isPart?: boolean;
  /** "Introduced in Senate". */
  version: string;
  day: IsoDate;
  isOfEarlierText?: boolean;
  area?: string;
  /** To the measure's page, which has it whole. */
  source: CardLink;
}

/** Who can be reached about a measure that is still under way. The reader's own among them are known in the companion only. */
export interface Reach {
  /** `us`, a state, or a place within one: whose members decide. */
  jurisdiction: string;
  /** The chamber that has it now, `governor` once both have passed it. */
  chamber?: string;
  /** The committee that has it now, with its members as far as they are known. */
  committee?: { name: string; members: { id: OfficialId; name: string }[] };
}

/** What a measure is called: two of one number differ in their session, and in their title where that is known. */
export interface MeasureName {
  key: MeasureKey;
  /** "HB 1217". */
  label: string;
  /** How the number is said in full: `HB`, `HJRES`, `I`; put into words by the view. */
  type: string;
  number: string;
  /** `{code: 'session', values: {...}}`, put into words by the view: "2025–26 session of the Washington Legislature". */
  session: Reason;
  title?: string;
}

/** A measure of the other chamber that goes with one, and its official page. */
export interface Companion {
  key: MeasureKey;
  /** "SB 5222". */
  label: string;
  chamber: 'house' | 'senate';
  /** The legislature's own researchers call it identical; else it has the same official title. */
  isIdentical?: true;
  /** It became law, and the measure of the card did not. */
  isLaw?: true;
  source: CardLink;
}

export interface MeasureCard extends CardBase, MeasureName, OpenNow {
  kind: 'measure';
  key: MeasureKey;
  /** The legislature's short title, where the title is its official description. */
  shortTitle?: string;
  /** As much of the official description as stands under the name: where it says more, and no editor has said it plainer. */
  described?: string;
  /** It is in our own words: of an earlier session, of which we keep a short list. */
  isOurs?: boolean;
  /** The official description whole, where it does not stand above. */
  description?: string;
  /** Where it stands; absent where that is not on record. */
  status?: Standing;
  /** When it takes effect, where it became law. */
  effect?: EffectOn;
  /** What can happen next, and when its time is up; absent for what is decided. */
  next?: NextStep;
  /** The other chamber's bill like it. */
  companion?: Companion;
  /** What it was brought in as, where another text has come in its place since: its sponsors are those of that one. */
  then?: EarlierText;
  sponsor?: { id?: OfficialId; name: string };
  /** In the record's order. */
  cosponsors: { id: OfficialId; name: string }[];
  /** What it is about, the most central first, with the official words that say so. */
  issues: IssueTag[];
  introduced?: IsoDate;
  /** Every roll call on its passage, the newest first. */
  votes: RecordedVote[];
  /** What a governor or president did with it. */
  deeds: Position[];
  /** What the officials named on this page did on it. */
  inThisStory: Position[];
  stance?: StanceLine;
  /** The hearing at which something can be done, or that has just been held. */
  hearing?: HearingLine;
  explained?: Explained;
  summary?: SummaryLine;
  plain?: Said;
  /** Whose plain words these are; there wherever they are. */
  plainBy?: string;
  /** What a Yea and what a Nay on final passage did, in the organisation's neutral words. */
  yeaMeans?: Said;
  nayMeans?: Said;
  /** Set where that session is over and its numbers are given anew: today's bill of this number is another one. */
  pastSession?: boolean;
  /** Set where the release has a bill of this number in the session of today. */
  isNumberTaken?: boolean;
  /** The last day of our data, for a measure of a session of which it has nothing yet. */
  notInCopy?: IsoDate;
  /** The story's day, where the session is past, and the story is of its time and means it. */
  published?: IsoDate;
  /** The session as a tag of its number: "2023–24". Absent for ballot measures. */
  tag?: string;
  /** False where the data has nothing on this number: the card then offers the official page only. */
  known: boolean;
  /** What can be opened: `law` where the law that it became can be read, a comment form only while it is under way. */
  links: CardLink[];
  /** Whom to call or write to; absent once nobody's word can change it any more. */
  reach?: Reach;
}
