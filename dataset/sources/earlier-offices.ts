/**
 * Earlier offices of people in office, which no source of the rosters gives: a list of our own (`dataset/earlier-offices`), each
 * with the page on which person, office and time were seen together.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { Office, Source } from '../../engine/release/packs';
import { problemOfLink } from './own-source';
import { BuildProblem, checked } from './snapshot';

const EarlierOffice = z.strictObject({
  /** The person's id in the roster. */
  id: z.string().check(z.minLength(1)),
  office: z.omit(Office, { source: true }),
  /** The roster has this office, with days that the page corrects or that it does not know. */
  restates: z.optional(z.literal(true)),
  source: Source,
});
export type EarlierOffice = z.infer<typeof EarlierOffice>;

function problemOf({ office, restates, source }: EarlierOffice): string | undefined {
  const ofLink = problemOfLink(source);
  if (ofLink) return ofLink;
  // An office without an end counts as held today.
  if (!office.end && !restates) return 'it has no end.';
  if (office.start && office.end && office.start > office.end) return 'it ends before it begins.';
  return undefined;
}

/** The list of a pack; empty where the folder has none. */
export function readEarlierOffices(folder: string, pack: string): EarlierOffice[] {
  const file = join(folder, `${pack}.json`);
  if (!existsSync(file)) return [];
  const list = checked(z.array(EarlierOffice), JSON.parse(readFileSync(file, 'utf8')), file);
  for (const entry of list) {
    const problem = problemOf(entry);
    if (problem) throw new BuildProblem(`${file}: ${entry.id}, ${entry.office.role}: ${problem}`);
  }
  return list;
}
