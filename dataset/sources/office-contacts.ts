/**
 * How offices are reached whose holders no source of contacts has: a list of our own (`dataset/office-contacts`), each with the
 * page on which it was seen.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { ContactOffice, Office, Source } from '../../engine/release/packs';
import { problemOfLink } from './own-source';
import { BuildProblem, checked } from './snapshot';

const OfficeContact = z.strictObject({
  office: z.pick(Office, { role: true, jurisdiction: true }),
  call: z.optional(z.strictObject({ kind: ContactOffice.shape.kind, phone: z.string().check(z.maxLength(40)) })),
  address: z.optional(z.string().check(z.maxLength(200))),
  form: z.optional(z.url()),
  page: z.optional(z.url()),
  source: Source,
});
export type OfficeContact = z.infer<typeof OfficeContact>;

/** The list of a pack; empty where the folder has none. */
export function readOfficeContacts(folder: string, pack: string): OfficeContact[] {
  const file = join(folder, `${pack}.json`);
  if (!existsSync(file)) return [];
  const list = checked(z.array(OfficeContact), JSON.parse(readFileSync(file, 'utf8')), file);
  for (const { office, call, address, form, page, source } of list) {
    const links = [source.url, form, page].flatMap((url) => url ?? []);
    const problem = links.map((url) => problemOfLink({ url })).find((one) => one !== undefined);
    if (problem) throw new BuildProblem(`${file}: ${office.role}: ${problem}`);
    if (!call && !address && !form && !page) throw new BuildProblem(`${file}: ${office.role}: nothing to reach it by.`);
  }
  return list;
}
