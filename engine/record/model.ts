/**
 * What the release records, as cards read it: measures with what became of them, roll calls, and officials' acts.
 * Decoded from the packs' columns by the folder's own files; nothing here knows how they are laid out.
 */
import type { MeasureId } from '../cards/measure-key';
import type { MotionCode } from '../cards/motions';
import type { IsoDate, MeasureKey, OfficialId } from '../identifiers';
import type { BodyKind } from '../jurisdictions/bodies';
import type { FilePath } from '../release/bundle';
import type { VoteValue } from '../release/packs';
import type { Effect, Share } from '../release/records';

/** The file that a fact stands in: its source is an index into that file's list, the first where it is not given. */
export interface Cited {
  file: FilePath;
  source?: number | undefined;
}

/** Where a measure stands, in the words of the README. */
export type StatusCode =
  | 'introduced'
  | 'in-committee'
  | 'passed-one-chamber'
  | 'passed-both'
  /** Signed, and the law's number is not on record. */
  | 'signed'
  | 'law'
  | 'vetoed'
  /** A resolution or memorial, which is adopted rather than signed. */
  | 'adopted'
  /** An amendment of the constitution that both chambers have passed: the voters decide. */
  | 'to-voters'
  | 'voters-approved'
  | 'voters-rejected'
  /** A person confirmed in an office. */
  | 'confirmed'
  | 'failed'
  | 'withdrawn'
  /** Not passed when its session was over for good. */
  | 'died';

/** As recorded: what follows from the calendar is added by `standing`. */
export interface Status {
  code: StatusCode;
  date?: IsoDate | undefined;
  /** "209": a state's chapter, with its year; "119-21": a public law. */
  law?: { number: string; year?: string } | undefined;
  /** When that law takes effect. */
  effect?: Effect | undefined;
  /** The governor has vetoed parts of what became law. */
  partialVeto?: boolean | undefined;
  /** The chamber that has it now. */
  chamber?: string | undefined;
  /** The committee that has it now. */
  committee?: string | undefined;
  /** How far it had come when it died. */
  reached?: StatusCode | undefined;
  /** The one chamber that has passed it. */
  passed?: string | undefined;
  /** Both chambers have passed it, and not in the same form. */
  apart?: boolean | undefined;
  /** Put aside for good before the session was over. */
  setAside?: boolean | undefined;
  /** A committee has sent it on, and the chamber that has it has not voted on it yet. */
  reported?: boolean | undefined;
  /** It is out of committee, and a vote on it has fallen short that did not vote it down: two thirds were needed. */
  fellShort?: boolean | undefined;
}

/** What a vote needed to carry, where a plain majority is not enough. */
export interface Needs {
  /** Yes votes. */
  yes: number;
  share: Share;
}

/** A body that is no chamber. */
export interface BodyName {
  kind: BodyKind;
  name?: string | undefined;
}

export interface RollCall extends Cited {
  id: string;
  measure?: MeasureKey | undefined;
  /** The body that voted, by its id. */
  chamber: string;
  /** Where that is no chamber: what it is, and its proper name. */
  body?: BodyName | undefined;
  date: IsoDate;
  /** The official motion, word for word. */
  motion: string;
  decides?: MotionCode | undefined;
  result?: string | undefined;
  /** The title of the text voted on, where it is not the measure’s of today. */
  title?: string | undefined;
  /** The day on which the measure’s text was replaced by another. */
  replaced?: IsoDate | undefined;
  needs?: Needs | undefined;
  /** As published. */
  tally: Readonly<Record<string, number>>;
  page?: string | undefined;
  /** Everybody recorded, by official id, in the chamber's order. Undefined where only the counts are known. */
  members?: ReadonlyMap<OfficialId, VoteValue> | undefined;
  /** A presiding officer's vote that broke a tie; it is none of those in the tally. */
  tieBreak?: { official: OfficialId; value: VoteValue } | undefined;
  /** The chamber decided the measure once more after this: its last word may have been on a changed text. */
  isOvertaken?: boolean | undefined;
  /** It was on another text than the one our explanation is written from. */
  notAsExplained?: boolean | undefined;
}

/** What a governor or president did with a measure. */
export type ExecutiveDeed = 'signed' | 'vetoed' | 'partially-vetoed' | 'let-become-law';

/** An act of an official, as far as choosing among many needs to know it. */
export interface Act {
  kind: 'vote' | 'sponsorship' | 'cosponsorship' | ExecutiveDeed;
  /** Absent for a vote on a person named for an office. */
  measure?: MeasureId | undefined;
  /** Where there is no measure, too. */
  session: string;
  date: IsoDate;
  /** The day is that of the measure's introduction: the act's own is not on record. */
  dateOf?: 'introduction' | undefined;
  /** For a vote. */
  rollCall?: string | undefined;
  value?: VoteValue | undefined;
  decides?: MotionCode | undefined;
  /** The chamber decided the measure by that vote. */
  decided?: boolean | undefined;
  /** Share of those voting who were outvoted, 0 to ½: a vote on which all agree tells little of anybody. */
  outvoted?: number | undefined;
  /** The measure's issues, the most central first. */
  issues: readonly string[];
}

/** An issue of a measure, with the official words that put it there. */
export interface IssueTag {
  id: string;
  words: readonly string[];
}

/** What a measure does in plain words of ours, from a named version of its text. */
export interface Explanation {
  /** One sentence: "Limits rent increases to …". */
  what: string;
  /** What a yes on it was a vote for: "to limit rent increases to …". */
  yes: string;
  /** Of a measure that holds many things: points by issue, instead of those of `text`. */
  parts?: Readonly<Record<string, readonly string[]>> | undefined;
  /** Known of a whole measure only: up to three short points, and what all of it was written from. */
  text?: { points: readonly string[]; version: string; day?: IsoDate | undefined; url: string } | undefined;
}

/** What its legislature's own researchers say that it does, or the first sentences of that. */
export interface OfficialSummary extends Cited {
  text: string;
  isPart?: boolean | undefined;
  /** Of which version of the text, and of what day that is. */
  version: string;
  day: IsoDate;
  /** A newer text has come since. */
  isOfEarlierText?: boolean | undefined;
  /** What it is mainly about, in their words. */
  area?: string | undefined;
}

/** The text that sponsors put their names to. */
export interface EarlierText {
  /** Where it was titled otherwise. */
  title?: string | undefined;
  /** The day on which another came in its place. */
  replaced: IsoDate;
}

export interface Measure extends Cited {
  id: MeasureId;
  title: string;
  /** The legislature's short title, where its official description leads as the title. */
  shortTitle?: string | undefined;
  description?: string | undefined;
  explanation?: Explanation | undefined;
  /** What it was brought in as, where another text has come in its place since. */
  then?: EarlierText | undefined;
  /** Prime sponsor: the person where that could be told for sure, else the printed name alone. */
  sponsor?: { id?: OfficialId; name?: string } | undefined;
  cosponsors: readonly OfficialId[];
  introduced?: IsoDate | undefined;
  page?: string | undefined;
  status?: Status | undefined;
  issues: readonly IssueTag[];
  rollCalls: readonly RollCall[];
  /** The other chamber's bill like it; known of a whole measure only, as are the next two. */
  companion?: MeasureId | undefined;
  summary?: OfficialSummary | undefined;
  /** The day on which each of `cosponsors` put their name to it, where that is on record. */
  joined?: ReadonlyMap<OfficialId, IsoDate> | undefined;
  /** What says how the voters decided. */
  votersSay?: Cited | undefined;
  /** Who signed or vetoed it. */
  deeds: readonly { official: OfficialId; deed: ExecutiveDeed; date: IsoDate }[];
}
