/** What a measure is called and says, where it stands, and how it came there. */
import * as z from 'zod/mini';
import { httpsUrl, isoDate, text } from '../literals';
import { bodyId, head, index, issueCodes, list, maybe, measureRef, measureType, numbers } from './columns';

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
  explained: z.optional(
    z.record(
      z.string(),
      z.strictObject({
        what: text(300),
        yes: text(300),
        /** Of a measure that holds many things: points by issue. */
        parts: z.optional(z.record(text(40), list(text(240), 3))),
      }),
    ),
  ),
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
  because: z.record(z.string(), list(text(200), 6)),
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
  rolls: z.record(z.string(), z.record(bodyId, list(index, 80))),
});
export type StepsFile = z.infer<typeof StepsFile>;
