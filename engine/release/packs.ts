/**
 * The shape of the data that ships with the extension and arrives through the feed.
 *
 * One jurisdiction is one pack; a pack is up to four files, so that a reader loads only what is needed:
 * - `roster`   what spotting needs: names, offices, parties, places (small, held in memory)
 * - `officials` what a card adds about a person: contacts, committees, links
 * - `measures` titles, sponsors, dates, official pages
 * - `votes`    roll calls with tallies and, where known, every member's vote
 *
 * Data holds literals only: no patterns, templates, styles or markup. Unknown is absent, never null or "".
 * Every record has a source: an index into its file's `sources`, left out where it is the usual one
 * (an office's is its person's, any other record's is the first of the file): see `sourceOf`.
 */
import * as z from 'zod/mini';
import type { voteLetters } from './codes';
import { OfficialsFile } from './contacts';
import { fileHead, index, sourceIndex } from './file-head';
import { httpsUrl, isoDate, packId, text } from './literals';
import { LocalBody } from './local-bodies';

export * from './contacts';
export { sourceOf } from './file-head';
export { Source } from './literals';
export * from './local-bodies';

/** Offices that we cover. The label shown is the interface language's, from locales. */
const officeRoles = [
  'us-senator',
  'us-representative',
  'us-delegate',
  'president',
  'vice-president',
  'governor',
  'lieutenant-governor',
  'attorney-general',
  'secretary-of-state',
  'treasurer',
  'auditor',
  'superintendent',
  'insurance-commissioner',
  'lands-commissioner',
  'chief-election-officer',
  'state-senator',
  'state-representative',
  /** A member of a one-chamber legislature (Nebraska, D.C. Council). */
  'state-legislator',
  'mayor',
  'council-president',
  'council-member',
  'county-commissioner',
] as const;
export const OfficeRole = z.enum(officeRoles);
export type OfficeRole = z.infer<typeof OfficeRole>;

/**
 * The time of one person in one office: terms that follow each other in the same office, district and party are one.
 * `start` and `end` are inclusive days; an absent `end` is unknown, not "for ever".
 */
export const Office = z.strictObject({
  role: OfficeRole,
  /** `us`, a state (`wa`), a county (`wa/spokane-county`) or a city (`wa/spokane`). */
  jurisdiction: z.string().check(z.regex(/^[a-z]{2}(\/[a-z0-9-]+)?$/)),
  /** State of a member of Congress, in lower case. */
  state: z.optional(packId),
  /**
   * District as printed: `5`, `3`, `At-Large`. Absent for statewide offices. In the packs of states other than
   * Washington and Idaho a renumbered district does not end the time in office: it is the last one then.
   */
  district: z.optional(text(60)),
  /**
   * Party as last recorded in this office: `Democratic`, `Republican`, `Independent` … Absent for nonpartisan offices,
   * and for former offices whose source does not say it.
   */
  party: z.optional(text(60)),
  /** A day, or the year alone (`2021`) where the source knows no more. Both compare with days as text. */
  start: z.optional(z.string().check(z.regex(/^\d{4}(-\d{2}-\d{2})?$/))),
  end: z.optional(isoDate),
  source: sourceIndex,
});
export type Office = z.infer<typeof Office>;

/** What spotting knows of a person. */
export const RosterPerson = z.strictObject({
  id: text(120),
  /** Ids by which a source or an earlier release has the same person: asked for by one of them, this entry answers. */
  otherIds: z.optional(z.array(text(120)).check(z.minLength(1), z.maxLength(8))),
  /** As the official is usually called: "Timm Ormsby", "Marie Gluesenkamp Perez". */
  name: text(120),
  given: text(60),
  family: text(80),
  middle: z.optional(text(60)),
  suffix: z.optional(text(12)),
  /** Given names also used in print: "Tim", "Bernie". */
  nicknames: z.optional(z.array(text(60))),
  /** Other whole names, former names included: "Michelle Caldier", "Timothy Sean Ormsby". No initial forms: those are derived. */
  aliases: z.optional(z.array(text(120))),
  /** A day on which the person still bore a former family name: until then today's, standing alone, is somebody else's. */
  renamedAfter: z.optional(isoDate),
  /** Present and known former offices, newest first. */
  offices: z.array(Office).check(z.minLength(1)),
  source: sourceIndex,
});
export type RosterPerson = z.infer<typeof RosterPerson>;

/** The numbers one kind of measure had in one session: tells whether "HB 1217" can be this session's. */
export const MeasureBand = z.strictObject({
  /** `2025-2026`, `119`, `2026`. */
  session: text(20),
  /** `HB`, `SJM`, `HR`, `H`. */
  type: text(12),
  first: z.int().check(z.gte(0)),
  last: z.int().check(z.gte(0)),
});
export type MeasureBand = z.infer<typeof MeasureBand>;

export const RosterFile = z.strictObject({
  ...fileHead,
  people: z.array(RosterPerson),
  /** Present where the pack has all measures of a session. Congress has none: only the measures voted on are known. */
  bands: z.optional(z.array(MeasureBand)),
  /** How many files `officials` is dealt out to, see `officialsPath`; absent where it is one file. */
  contacts: z.optional(z.int().check(z.gte(1), z.lte(200))),
  /** Sessions whose whole record the release holds, the newest first. */
  sessions: z.optional(z.array(text(20)).check(z.maxLength(20))),
  /** Places to the legislative districts that they touch, for agreement with "D-Spokane": `{"Spokane": ["3","6"]}`. */
  places: z.optional(z.record(z.string(), z.array(z.string()))),
  /** Councils and county boards, with what their own pages say about taking part. */
  bodies: z.optional(z.array(LocalBody).check(z.maxLength(500))),
});
export type RosterFile = z.infer<typeof RosterFile>;

export const MeasureRecord = z.strictObject({
  /** Measure key. */
  key: text(60),
  title: text(300),
  /** Official one-sentence description. */
  description: z.optional(text(600)),
  /** Prime sponsor where the person could be told for sure; else the printed name alone. */
  sponsor: z.optional(text(120)),
  sponsorName: z.optional(text(120)),
  introduced: z.optional(isoDate),
  /** Official page of exactly this measure in exactly this session, where the key does not say it already. */
  page: z.optional(httpsUrl),
  source: sourceIndex,
});
export type MeasureRecord = z.infer<typeof MeasureRecord>;

export const MeasuresFile = z.strictObject({
  ...fileHead,
  measures: z.array(MeasureRecord),
});
export type MeasuresFile = z.infer<typeof MeasuresFile>;

/** Measures of earlier sessions that papers still name. Records of whole sessions are in files of their own. */
export const EarlierFile = z.strictObject({
  ...fileHead,
  measures: z.array(MeasureRecord),
});
export type EarlierFile = z.infer<typeof EarlierFile>;

export type VoteValue = (typeof voteLetters)[keyof typeof voteLetters];

export const RollCall = z.strictObject({
  /** `us/119/house/2025/145`, `wa/2025-2026/lower/6346/89`. */
  id: text(80),
  /** Measure voted on. */
  measure: z.optional(text(60)),
  /** `house`, `senate` or a council. */
  chamber: text(30),
  date: isoDate,
  /** The official motion, word for word. */
  motion: text(300),
  /** The official result, word for word, where published: "Passed". */
  result: z.optional(text(80)),
  /** Published counts, by value: `{"Yea": 51, "Nay": 46, "Excused": 1}`. */
  tally: z.record(z.string(), z.int()),
  /** Index into the file's `voters` lists, and one letter per voter of that list. Both absent where only the counts are known. */
  voters: z.optional(index),
  votes: z.optional(z.string().check(z.regex(/^[YANOPXEB-]+$/))),
  /** Page of exactly this roll call. Absent where it has none of its own: then the measure's page shows it. */
  page: z.optional(httpsUrl),
  source: sourceIndex,
});
export type RollCall = z.infer<typeof RollCall>;

export const VotesFile = z.strictObject({
  ...fileHead,
  /** Official ids, in the order of the vote letters: one list per chamber. */
  voters: z.array(z.array(z.string())),
  rollCalls: z.array(RollCall),
});
export type VotesFile = z.infer<typeof VotesFile>;

/** All parsed files of one pack. Absent parts are simply not there (a state with a roster only). */
export interface Pack {
  roster: RosterFile;
  officials?: OfficialsFile;
  measures?: MeasuresFile;
  votes?: VotesFile;
  earlier?: EarlierFile;
}

export const packParts = ['roster', 'officials', 'measures', 'votes', 'earlier'] as const;
export type PackPart = (typeof packParts)[number];

/** The schema of each part. A part's file in a release is `<pack>/<part>.json`. */
export const packSchemas = {
  roster: RosterFile,
  officials: OfficialsFile,
  measures: MeasuresFile,
  votes: VotesFile,
  earlier: EarlierFile,
} as const;
