/**
 * The record of one session of one legislature: every measure, roll call and act, as columns in small files, so that a
 * card reads the few that it needs and a refresh fetches only what changed. Paths are in `record-paths.ts`.
 *
 * - `session`  who and what the columns count by: members, voters, committees, motions, issues
 * - `heads`    what a measure is called, what it does in a sentence, who brought it in and when; blocks of numbers
 * - `details`  what our words were written from, co-sponsors, committees of referral, companion, the words that led to its issues; blocks of numbers
 * - `steps`    where a measure stands and how it came there, and its roll calls; blocks of numbers
 * - `rolls`    the roll calls of a chamber in the order of time
 * - `letters`  how every member voted in them; blocks of roll calls
 * - `acts`     what each member did: votes, sponsorships, signatures; groups of members
 * - `recent`   sponsorships that came after `acts` and `details` were last written whole
 *
 * The columns of a file run in parallel. Numbers that point somewhere are indices into the `session` file's lists; a
 * column that cannot be absent says −1, or "" for a string, where nothing is known.
 */
import * as z from 'zod/mini';
import { chambers } from './codes';
import { httpsUrl, isoDate, packId, Source, text } from './literals';

const index = z.int().check(z.gte(0));
const maybe = z.int().check(z.gte(-1));
const list = <T extends z.ZodMiniType>(item: T, most: number) => z.array(item).check(z.maxLength(most));
const sessionName = z.string().check(z.regex(/^\d{2,4}(-\d{4})?$/));
const measureType = z.string().check(z.regex(/^[A-Z]{1,8}$/));
/** `HB/1217`: a measure of this session. */
const measureRef = z.string().check(z.regex(/^[A-Z]{1,8}\/\d{1,5}$/));
/** Numbers of measures, growing. */
const numbers = list(index, 2_000);
/** Issues of measures, one character each into `session.issues`, the most central first; "" for none. */
const issueCodes = z.string().check(z.regex(/^[A-Za-z0-9]{0,3}$/));

const head = { schema: z.literal(2), pack: packId, session: sessionName };

/**
 * When a law takes effect: a day; `back` where that lies before it was made; `parts` where its parts take effect on
 * different days, of which `day` is one.
 */
export const Effect = z.strictObject({
  day: z.optional(isoDate),
  back: z.optional(z.literal(true)),
  parts: z.optional(z.literal(true)),
});
export type Effect = z.infer<typeof Effect>;

export const Chamber = z.enum(chambers);
export type Chamber = z.infer<typeof Chamber>;

/**
 * What a roll call decided. `passage` is the vote on the whole measure, `reading` one on the whole that comes before it, on
 * the second reading; the others follow or undo it: on the other chamber's changes, on the conference's report, on a veto, again after reconsideration, on a head of a department, on a
 * resolution that only sets the terms of a debate.
 */
export const motionCodes = [
  'passage',
  'reading',
  'again',
  'concurrence',
  'conference',
  'override',
  'confirmation',
  'terms',
] as const;
export const MotionCode = z.enum(motionCodes);
export type MotionCode = z.infer<typeof MotionCode>;

export const SessionFile = z.strictObject({
  ...head,
  asOf: isoDate,
  sources: z.array(Source),
  /** Which source says what: indices into `sources`. */
  sourceOf: z.strictObject({
    measures: index,
    votes: z.optional(index),
    steps: index,
    voters: z.optional(index),
    summaries: z.optional(index),
  }),
  /** Officials' ids. The order never changes within a session; newcomers come last. */
  members: list(text(120), 4_000),
  /** Names as printed of those members who are in no roster, by index. */
  names: z.record(z.string(), text(120)),
  /** Members in the order of a roll call's letters. */
  voters: z.strictObject({ house: list(index, 1_000), senate: list(index, 1_000) }),
  committees: list(
    z.strictObject({
      chamber: z.optional(Chamber),
      name: text(160),
      /** Who sits in it now, the chair first. */
      members: z.optional(list(index, 200)),
    }),
    2_000,
  ),
  /** Motions as the chamber words them. */
  motions: list(z.strictObject({ words: text(300), code: MotionCode }), 2_000),
  issues: list(text(40), 62),
  /** First and last day of which every recorded vote on passage is here. */
  coverage: z.strictObject({
    house: z.optional(z.strictObject({ from: isoDate, to: isoDate })),
    senate: z.optional(z.strictObject({ from: isoDate, to: isoDate })),
  }),
  forms: list(z.strictObject({ type: measureType, first: index, last: index, count: index }), 40),
  /** How many numbers, roll calls or members one file holds. */
  blocks: z.strictObject({ heads: index, details: index, letters: index, acts: index }),
});
export type SessionFile = z.infer<typeof SessionFile>;

export const HeadsFile = z.strictObject({
  ...head,
  type: measureType,
  numbers,
  titles: list(text(300), 2_000),
  /** The legislature's short title, where the official description leads as the title. */
  shortTitles: z.optional(z.record(z.string(), text(300))),
  /** Prime sponsor, or −1. */
  sponsors: list(maybe, 2_000),
  /** Sponsors who are no known member: a committee, or a printed name, by number. */
  printed: z.record(z.string(), text(120)),
  days: list(isoDate, 2_000),
  /** Day of introduction, into `days`, or −1. */
  introduced: list(maybe, 2_000),
  issues: list(issueCodes, 2_000),
  /** In plain words of ours, by number: what it does, and what a yes on it was a vote for ("to cap …"). */
  explained: z.optional(z.record(z.string(), z.strictObject({ what: text(300), yes: text(300) }))),
  /** Where another text has come in the place of that brought in: what it was titled then, if otherwise, and the day. */
  then: z.optional(z.record(z.string(), z.strictObject({ title: z.optional(text(300)), replaced: isoDate }))),
  /** For a line about a vote, where nobody has explained it: its official description, where that says more than the title. */
  described: z.optional(z.record(z.string(), text(300))),
});
export type HeadsFile = z.infer<typeof HeadsFile>;

/** Sparse maps are by number; a measure that one lacks has nothing there. */
export const DetailsFile = z.strictObject({
  ...head,
  type: measureType,
  numbers,
  /** Official description in a sentence or two, where it says more than the title. */
  descriptions: z.record(z.string(), text(600)),
  /** Where releases had short titles before `heads` had them; nobody reads it. */
  shortTitles: z.optional(z.record(z.string(), text(300))),
  cosponsors: z.record(z.string(), list(index, 600)),
  /** Co-sponsors who are no known member. */
  printed: z.record(z.string(), list(text(120), 200)),
  /** Committees that the chamber of origin sent it to. */
  committees: z.record(z.string(), list(index, 60)),
  companions: z.record(z.string(), measureRef),
  /** The official words that led to each of the measure's issues, in their order. */
  because: z.record(z.string(), list(text(200), 3)),
  /** What else our words say of those in `explained` of `heads`, and the version of the text that they were written from. */
  explained: z.optional(
    z.record(
      z.string(),
      z.strictObject({
        points: z.optional(list(text(240), 3)),
        version: text(80),
        day: z.optional(isoDate),
        url: httpsUrl,
      }),
    ),
  ),
  /** Official summaries, or (`part`) their first sentences; `earlier` where a newer text than the one summed up has come. */
  summaries: z.optional(
    z.record(
      z.string(),
      z.strictObject({
        text: text(700),
        part: z.optional(z.literal(true)),
        version: text(80),
        day: isoDate,
        earlier: z.optional(z.literal(true)),
        area: z.optional(text(80)),
      }),
    ),
  ),
  /** The day on which each of `cosponsors` put their name to it, into `days`, or −1. */
  joined: z.optional(z.record(z.string(), list(maybe, 600))),
  days: z.optional(list(isoDate, 2_000)),
});
export type DetailsFile = z.infer<typeof DetailsFile>;

/**
 * What happens to a measure, one letter each.
 * A introduced · C sent to a committee · R out of committee or on the calendar · h passed the House · s passed the Senate ·
 * H adopted for good by the House alone · S by the Senate alone · x failed in the House · y failed in the Senate ·
 * B passed both chambers · E sent to the governor or president · G signed · U law without signature · V vetoed ·
 * P vetoed in part · O veto overridden · L became law, chapter or public law · F filed with the secretary of state ·
 * D died with its session or put aside for good
 */
const stepLetters = 'ACRhsHSxyBEGUVPOLFD';
/** A step: its letter, its day into `days` (−1 unknown), and, for C and R, the committee. */
const Step = z.union([
  z.tuple([z.string().check(z.regex(new RegExp(`^[${stepLetters}]$`))), maybe]),
  z.tuple([z.string().check(z.regex(/^[CR]$/)), maybe, index]),
]);

/**
 * Washington and Idaho have every measure here. Congress has those of which more is known than that they were
 * introduced and sent to the committees in `details`: one that is absent stands there since its introduction.
 */
export const StepsFile = z.strictObject({
  ...head,
  type: measureType,
  numbers,
  days: list(isoDate, 2_000),
  /** In the order of time; the last is where it stands. Empty where the source says nothing that we can read. */
  steps: list(list(Step, 80), 2_000),
  laws: z.record(
    z.string(),
    z.union([z.strictObject({ chapter: index, year: index }), z.strictObject({ publicLaw: text(12) })]),
  ),
  /** When those in `laws` take effect, where the source says so. */
  effects: z.optional(z.record(z.string(), Effect)),
  /** What the voters decided about an amendment of the constitution, where that is on record, and on what day. */
  voters: z.optional(z.record(z.string(), z.strictObject({ approved: z.boolean(), day: isoDate }))),
  /** Places in `rolls` of the measure's roll calls. */
  rolls: z.record(
    z.string(),
    z.strictObject({ house: z.optional(list(index, 80)), senate: z.optional(list(index, 80)) }),
  ),
});
export type StepsFile = z.infer<typeof StepsFile>;

const columns = 20_000;
/** How large a share of yes votes, and of whom, a vote needs where a plain majority is not enough. */
export const Share = z.enum(['two-thirds-voting', 'two-thirds-present', 'two-thirds-elected', 'three-fifths-elected']);
export type Share = z.infer<typeof Share>;

export const RollsFile = z.strictObject({
  ...head,
  chamber: Chamber,
  /** The chamber's own number of each: of the year in Congress, of the day elsewhere. See `rollCallId`. */
  numbers: list(index, columns),
  /** `HB/1217`, or "" for a nomination. */
  measures: list(z.union([z.literal(''), measureRef]), columns),
  days: list(isoDate, 2_000),
  dates: list(index, columns),
  motions: list(index, columns),
  /** Published counts: yea, nay, and then whichever of `also` there are. */
  yeas: list(index, columns),
  nays: list(index, columns),
  /** Other counts by place: `{"12": {"Excused": 2}}`. */
  also: z.record(z.string(), z.record(z.string(), index)),
  /** Official result by place, where it is published in words. */
  results: z.record(z.string(), text(80)),
  issues: list(issueCodes, columns),
  /** The title of the text voted on by place, where it is not the measure’s of today. */
  titles: z.optional(z.record(z.string(), text(300))),
  /** The day on which the measure’s text was replaced by place, where the vote was on another text. */
  replaced: z.optional(z.record(z.string(), isoDate)),
  /** Places of those that were on another text than the one our explanation is written from. */
  notAsExplained: z.optional(list(index, columns)),
  /** How many yes votes it needed by place, where a plain majority is not enough: `{"12": [60, "three-fifths-elected"]}`. */
  needs: z.optional(z.record(z.string(), z.tuple([index, Share]))),
  /** The vice-president's casting vote, by place: member and letter. */
  casting: z.record(z.string(), z.tuple([index, z.string().check(z.regex(/^[YN]$/))])),
});
export type RollsFile = z.infer<typeof RollsFile>;

const letters = z.string().check(z.regex(/^[YANOPXEBT-]*$/), z.maxLength(columns));

export const LettersFile = z.strictObject({
  ...head,
  chamber: Chamber,
  /** Place of the first roll call. */
  first: index,
  /** One string a roll call, one letter a voter. */
  letters: list(letters, 2_000),
});
export type LettersFile = z.infer<typeof LettersFile>;

/** Measures of one kind: numbers, and their issues between commas in the same order. */
const Acted = z.strictObject({
  numbers: list(index, columns),
  issues: z.string().check(z.maxLength(80_000)),
  /**
   * The day of each act, where the measure's own columns do not tell it: of what was done under the pen, of a co-sponsorship;
   * "" where it is not known.
   */
  days: z.optional(list(z.union([isoDate, z.literal('')]), columns)),
});
export type Acted = z.infer<typeof Acted>;
const acted = z.record(measureType, Acted);

export const MemberActs = z.strictObject({
  member: index,
  /** One letter for each roll call of `rolls`, from the first on. Those behind its end are in `letters` alone. */
  votes: z.strictObject({ house: z.optional(letters), senate: z.optional(letters) }),
  sponsored: acted,
  cosponsored: acted,
  /** Of a governor or president: what became of measures under the pen, by step letter G, U, V or P. */
  pen: z.optional(z.record(z.string().check(z.regex(/^[GUVP]$/)), acted)),
});
export type MemberActs = z.infer<typeof MemberActs>;

export const ActsFile = z.strictObject({ ...head, members: list(MemberActs, 400) });
export type ActsFile = z.infer<typeof ActsFile>;

export const RecentFile = z.strictObject({
  ...head,
  /** Member, measure, its issues, and whether as prime sponsor. Neither `acts` nor `details` has these yet. */
  added: list(z.tuple([index, measureRef, issueCodes, z.boolean()]), columns),
});
export type RecentFile = z.infer<typeof RecentFile>;

/** The schema of each kind of file in a session's folder. */
export const recordSchemas = {
  session: SessionFile,
  heads: HeadsFile,
  details: DetailsFile,
  steps: StepsFile,
  rolls: RollsFile,
  letters: LettersFile,
  acts: ActsFile,
  recent: RecentFile,
} as const;
export type RecordPart = keyof typeof recordSchemas;
export type RecordFile = z.infer<(typeof recordSchemas)[RecordPart]>;
