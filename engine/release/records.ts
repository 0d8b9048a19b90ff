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
import type * as z from 'zod/mini';
import { ActsFile, RecentFile } from './records/acts';
import { DetailsFile, HeadsFile, StepsFile } from './records/measures';
import { SessionFile } from './records/session';
import { LettersFile, RollsFile } from './records/votes';

export * from './records/acts';
export { Chamber } from './records/columns';
export * from './records/measures';
export * from './records/session';
export { LettersFile, RollsFile, Share } from './records/votes';

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
