/** People whom no source of the rosters has: a list of our own (`dataset/own-people`), each with the page that says so. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { RosterPerson, Source } from '../../engine/release/packs';
import { problemOfLink } from './own-source';
import { BuildProblem, checked } from './snapshot';

const OwnPerson = z.strictObject({
  person: z.omit(RosterPerson, { source: true }),
  source: Source,
  /** How to reach somebody in office, and the page that says so. */
  contact: z.optional(
    z.strictObject({
      email: z.optional(z.email()),
      phone: z.optional(z.string().check(z.maxLength(40))),
      page: z.optional(z.url()),
      source: Source,
    }),
  ),
});
export type OwnPerson = z.infer<typeof OwnPerson>;

/** The list of a pack; empty where the folder has none. */
export function readOwnPeople(folder: string, pack: string): OwnPerson[] {
  const file = join(folder, `${pack}.json`);
  if (!existsSync(file)) return [];
  const list = checked(z.array(OwnPerson), JSON.parse(readFileSync(file, 'utf8')), file);
  for (const { person, source, contact } of list) {
    const ofLink = problemOfLink(source) ?? (contact && problemOfLink(contact.source));
    if (ofLink) throw new BuildProblem(`${file}: ${person.id}: ${ofLink}`);
  }
  return list;
}
