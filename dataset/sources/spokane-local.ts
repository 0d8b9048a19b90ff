/** Spokane's council and Spokane County's commissioners: a small file with the sources of each record. */
import * as z from 'zod/mini';
import { checked, type Snapshot } from './snapshot';

const nullableText = z.optional(z.nullable(z.string()));

const Official = z.object({
  name: z.string(),
  role: z.optional(z.string()),
  district: z.string(),
  party: z.optional(z.string()),
  email: nullableText,
  phone: nullableText,
  url: nullableText,
  /** `https://… (The Center Square, Jan 2026)`, or `owner/repository path @commit (updated_at …)`. */
  sources: z.array(z.string()).check(z.minLength(1)),
});
export type LocalOfficial = z.infer<typeof Official>;

const File = z.object({
  spokaneCityCouncil: z.array(Official),
  spokaneCountyCommissioners: z.array(Official),
  notes: z.array(z.string()),
});
export type LocalFile = z.infer<typeof File>;

export function readLocal(snapshot: Snapshot): LocalFile {
  const file = 'local/spokane-local-officials.json';
  return checked(File, JSON.parse(snapshot.text(file)), file);
}

/** Last day of a term where a note says it: "Waldref and Kuney terms end 2026-12-31 (source S3)". */
export function termEnd(notes: readonly string[], family: string): string | undefined {
  for (const note of notes) {
    const [, who, end] = note.match(/^(.+?) terms? ends? (\d{4}-\d{2}-\d{2})/) ?? [];
    if (who?.split(/\s+/).includes(family)) return end;
  }
  return undefined;
}
