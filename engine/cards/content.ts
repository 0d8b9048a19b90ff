/**
 * What a card says, as data: the views only lay it out. A pure function of the public release, the page's text
 * and the day; the reader's district never comes in here (see docs/privacy.md).
 */
import type { HearingLine } from '../actions/asks';
import type { IsoDate, MeasureKey, MentionKey, OfficialId } from '../identifiers';
import type { IssueId } from '../issues';
import type { EarlierText, ExecutiveDeed, IssueTag, Needs } from '../record/model';
import type { ContactOffice, OfficeRole, VoteValue } from '../release/packs';
import type { Reason } from '../spotting/types';
import type { Said } from './editorial-claims';
import type { EffectOn } from './effect';
import type { MotionCode } from './motions';
import type { NextStep } from './next-step';
import type { Standing } from './standing';

/** The page's part in a card: what else it names, and when it was published. */
export interface CardPage {
  /** All keys marked on the page, in order of first mention. */
  keys: readonly MentionKey[];
  published?: IsoDate;
  /** The issue that the page's own words tell, where they do: see engine/page/subject.ts. */
  issue?: IssueId;
}

/** A link by id: the page side never holds an address it could be made to open; the background looks it up again. */
export interface CardLink {
  id: string;
  kind:
    | 'call'
    | 'email'
    | 'form'
    | 'page'
    | 'comment'
    | 'source'
    | 'measure'
    | 'law'
    | 'site'
    /** A council's: its meetings, how its members voted, the law of open meetings. */
    | 'meetings'
    | 'roll'
    | 'rule';
  /** What is shown besides the kind's own label: a phone number, an address, a publisher. */
  detail?: string;
  /** Which of the official's offices a call reaches. */
  office?: Pick<ContactOffice, 'kind' | 'label'> & { miles?: number };
}

/** An office in words' raw material; the view puts it into the interface language. */
export interface OfficeLine {
  role: OfficeRole;
  jurisdiction: string;
  state?: string;
  district?: string;
  party?: string;
  start?: IsoDate;
  end?: IsoDate;
}

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
  chamber?: string;
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

/** What a measure does in plain words of ours, written in English from a named version of its text. */
export interface Explained {
  what: string;
  points: readonly string[];
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

export interface TieBreak {
  official: OfficialId;
  name: string;
  value: VoteValue;
}

/** A roll call on a measure, for the measure's own card. */
export interface RecordedVote {
  id: string;
  chamber: string;
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

/** Who can be reached about a measure that is still under way. The reader's own among them are known in the companion only. */
export interface Reach {
  /** `us`, a state, or a place within one: whose members decide. */
  jurisdiction: string;
  /** The chamber that has it now, `governor` once both have passed it. */
  chamber?: string;
  /** The committee that has it now, with its members as far as they are known. */
  committee?: { name: string; members: { id: OfficialId; name: string }[] };
}

/** The organisation's opinion. Never without its reason. */
export interface StanceLine {
  id: string;
  organisation: string;
  position: 'supports' | 'opposes' | 'watching';
  reason: Said;
  reviewed: IsoDate;
  source: CardLink;
}

/** An organisation's ask that is open: opinion, like a stance. */
export interface AskLine {
  id: string;
  organisation: string;
  title: Said;
  /** ms since 1970. */
  closes: number;
}

/** What can be done now. Clocks count from `at`, ms since 1970. */
interface OpenNow {
  at?: number;
  asks?: AskLine[];
}

/** What a card claims, each kind with an age of its own. */
export const claims = ['votes', 'status', 'office', 'contacts'] as const;
export type Claim = (typeof claims)[number];

/** How old what is told is. */
export interface Dated {
  /** The oldest of the days for which what is shown was checked. */
  asOf: IsoDate;
  /** The day of each kind of claim, where they are not all of one day. */
  claims?: { of: Claim; asOf: IsoDate }[];
  /** They are older than a reader would think. */
  isOld?: boolean;
}

interface CardBase extends Dated {
  key: MentionKey;
  why: Reason[];
  sources: { publisher: string; link: CardLink; retrieved: IsoDate }[];
}

/** What can be done about a council or county board. */
export interface LocalLines {
  /** `wa/spokane`, `wa/spokane-county`. */
  place: string;
  /** The next regular meetings by its own rule, which holidays change; the hour is local. */
  next?: { days: IsoDate[]; at: string };
  /** Where it meets, as printed. */
  where?: string;
  /** Where a law has agendas published ahead, and people heard: so many hours. */
  agendaHours?: number;
  links: CardLink[];
}

export interface OfficialCard extends CardBase, OpenNow {
  kind: 'official';
  name: string;
  /** Office on the article's day, where that differs from today's. */
  then?: OfficeLine;
  /** Office today; absent for a person who has left office as far as the data knows. */
  now?: OfficeLine;
  /** The last office known, for a person without one today. */
  last?: OfficeLine;
  /** Set where a term has ended, or may have, since the facts were checked: nobody can say who holds the seat. */
  unconfirmed?: boolean;
  /**
   * Acts on this story's measures, measure by measure in the page's order. The first on each measure stands for the
   * position on it; in an older story that is what was done by its day.
   */
  inThisStory: Position[];
  /** Acts on other measures of the one or two issues that this story is about. */
  onIssues: OnIssue[];
  /** The newest acts on any other measure, one for each. */
  latest: Position[];
  /** First and last day of the roll calls of their chamber that the data has while they sat, in the session of `counts`. */
  votesKnown?: { from: IsoDate; to: IsoDate };
  /** Absent for people whose acts the data does not have. */
  counts?: ActCounts & { session: string };
  committees: { name: string; role?: string }[];
  /** Empty for people who no longer hold office. */
  contacts: CardLink[];
  /** The office's own address, as printed. */
  address?: string;
  /** There for an office of a city or county. */
  local?: LocalLines;
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

/** Today's office or else the last one known, and whether it's sure. */
export type OfficialHeld = Pick<OfficialCard, 'now' | 'last' | 'unconfirmed'>;

/** An official, with what they hold or held. */
export interface OfficialChoice extends OfficialHeld {
  key: OfficialId;
  name: string;
}

/** One that could be meant. */
export type Choice = ({ kind: 'official' } & OfficialChoice) | ({ kind: 'measure' } & MeasureName);

/** An honest "Which one?". */
export interface ChoiceCard extends CardBase {
  kind: 'choice';
  choices: Choice[];
}

export type CardContent = OfficialCard | MeasureCard | ChoiceCard;
