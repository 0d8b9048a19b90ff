/**
 * What the Washington Legislature's web services answer, element by element as their WSDLs have it. Everything is text
 * in XML; an empty list is an empty string.
 */
import * as z from 'zod/mini';

const text = z.string();
const int = z.pipe(text.check(z.regex(/^-?\d+$/, 'a whole number')), z.transform(Number));
const bool = z.pipe(
  z.enum(['true', 'false']),
  z.transform((word) => word === 'true'),
);
/** Olympia's wall clock, without a zone. The year 1 stands for no date. */
const wallTime = text.check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?$/, 'a time without a zone'));
const agency = z.enum(['House', 'Senate', 'Joint', 'Other']);

const entity = {
  Id: int,
  Name: text,
  LongName: z.optional(text),
  Agency: z.optional(text),
  Acronym: z.optional(text),
};

export const Member = z.object({
  ...entity,
  Agency: z.enum(['House', 'Senate']),
  Party: z.optional(text),
  District: text,
  FirstName: text,
  LastName: text,
});

export const Committee = z.object({ ...entity, Phone: z.optional(text) });

const version = {
  Biennium: text.check(z.regex(/^\d{4}-\d{2}$/, 'a biennium such as 2025-26')),
  BillId: text,
  BillNumber: int,
  SubstituteVersion: int,
  EngrossedVersion: int,
  OriginalAgency: text,
  Active: bool,
};
/** One version of a bill: "SHB 1003" beside "HB 1003". */
export const LegislationInfo = z.object({ ...version, DisplayNumber: z.optional(text) });

export const LegislativeStatus = z.object({
  BillId: text,
  HistoryLine: z.optional(text),
  ActionDate: wallTime,
  PartialVeto: bool,
  Veto: bool,
  Status: z.optional(text),
});

export const Legislation = z.object({
  ...version,
  ShortDescription: z.optional(text),
  LongDescription: z.optional(text),
  IntroducedDate: wallTime,
  CurrentStatus: z.optional(LegislativeStatus),
  /** `(Ryu)`; `WM(Pedersen)` for a committee's substitute. */
  Sponsor: z.optional(text),
  PrimeSponsorID: int,
});

const Count = z.object({ Count: int });
/** The odd capitals of `VOte` are the service's own. Strict: a renamed element must not read as no vote. */
const Vote = z.strictObject({ MemberId: int, Name: text, VOte: z.enum(['Yea', 'Nay', 'Absent', 'Excused']) });
export const RollCall = z.object({
  Agency: z.enum(['House', 'Senate']),
  BillId: text,
  Biennium: text,
  Motion: text,
  SequenceNumber: int,
  VoteDate: wallTime,
  YeaVotes: Count,
  NayVotes: Count,
  AbsentVotes: Count,
  ExcusedVotes: Count,
  Votes: z.array(Vote),
});

export const CommitteeMeeting = z.object({
  AgendaId: int,
  Agency: agency,
  Committees: z.array(Committee),
  Date: wallTime,
  Cancelled: bool,
});
export const CommitteeMeetingItem = z.object({
  AgendaId: int,
  HearingTypeDescription: z.optional(text),
  BillId: z.optional(text),
  Biennium: z.optional(text),
});

export type Member = z.infer<typeof Member>;
export type Committee = z.infer<typeof Committee>;
export type LegislationInfo = z.infer<typeof LegislationInfo>;
export type Legislation = z.infer<typeof Legislation>;
export type RollCall = z.infer<typeof RollCall>;
export type CommitteeMeeting = z.infer<typeof CommitteeMeeting>;
export type CommitteeMeetingItem = z.infer<typeof CommitteeMeetingItem>;
