/** A session as read from its sources, before it becomes columns. Members are officials' ids throughout. */
import type { Source } from '../../engine/release/literals';
import type { Chamber, Effect, MotionCode, Share } from '../../engine/release/records';

/** What happened, as in `stepLetters`, on a day that may be unknown; with the committee for C and R. */
export interface Step {
  letter: string;
  day?: string;
  committee?: Committee;
}

export interface Committee {
  chamber?: Chamber;
  name: string;
}

export interface Explanation {
  what: string;
  points?: string[] | undefined;
  /** Points by issue, of a measure that holds many things. */
  parts?: Record<string, string[]> | undefined;
  yes: string;
  version: string;
  day?: string | undefined;
  url: string;
  /** Votes on other texts than this, as `senate 2026-02-19`. */
  notOf?: string[] | undefined;
}

/** An official summary, or its first sentences: of which version of the text, and of what day that is. */
export interface OfficialSummary {
  text: string;
  isPart?: true;
  version: string;
  day: string;
  /** There is a newer text than the one that it sums up. */
  isOfEarlierText?: true;
  /** What the measure is mainly about, in the words of those who sum it up. */
  area?: string;
}

export type Law = { chapter: number; year: number } | { publicLaw: string };

/** What the voters decided about an amendment of the constitution. */
export interface VotersDecision {
  approved: boolean;
  /** Election day. */
  day: string;
}

export interface Measure {
  type: string;
  number: number;
  title: string;
  description?: string;
  /** The legislature's short title, where the official one leads as the title. */
  short?: string;
  /** Title and description as the source has them, where the title is put in plain words: by these its issues are told. */
  sortedBy?: { title: string; description?: string };
  /** In plain words of ours: what it does, what a yes on it is a vote for, and what that was written from. */
  explanation?: Explanation;
  /** What it was brought in as, where another text has come in its place since: its title, if that has changed, and the day. */
  then?: { title?: string; replaced: string };
  /** Official's id, else the printed name. */
  sponsor?: string;
  printedSponsor?: string;
  introduced?: string;
  cosponsors: readonly string[];
  printedCosponsors: readonly string[];
  /** The day on which each of `cosponsors` put their name to it, where the source tells it. */
  cosponsorDays?: ReadonlyMap<string, string>;
  summary?: OfficialSummary;
  /** To which the chamber of origin sent it. */
  committees: readonly Committee[];
  /** `SB/5222`: the other chamber's bill like it. */
  companion?: string;
  steps: readonly Step[];
  law?: Law;
  /** When the law takes effect. */
  effect?: Effect;
  voters?: VotersDecision;
  /** Official words of its subject, where the source has some, and the sections of law that it changes. */
  subjects: readonly string[];
  sections: readonly string[];
}

export interface Roll {
  chamber: Chamber;
  /** The chamber's own: of the year in Congress, of the day elsewhere; later roll calls of a day have higher ones. */
  number: number;
  date: string;
  /** `HB/1217`; absent for a nomination. */
  measure?: string;
  words: string;
  code: MotionCode;
  yea: number;
  nay: number;
  also: Readonly<Record<string, number>>;
  result?: string;
  /** The title of the text voted on, where it is not the measure’s of today. */
  title?: string;
  /** The day on which the measure’s text was replaced by another. */
  replaced?: string;
  /** It was on another text than the one our explanation is written from. */
  notAsExplained?: boolean;
  /** How many yes votes it needed, where a plain majority is not enough. */
  needs?: { yes: number; share: Share };
  /** Member → letter. */
  casts: ReadonlyMap<string, string>;
  casting?: { member: string; letter: string };
}

export interface SessionRecord {
  pack: string;
  session: string;
  sources: { measures: Source; votes?: Source; steps: Source; voters?: Source; summaries?: Source };
  measures: readonly Measure[];
  rolls: readonly Roll[];
  /** Printed names of members who are in no roster, by id. */
  names: ReadonlyMap<string, string>;
  /** Who sits in a committee now, the chair first; nobody where the sources do not say. */
  membersOf(committee: Committee): readonly string[];
  /** Who signs and vetoes bills, from which day to which. */
  executives: readonly { id: string; from: string; to: string }[];
}
