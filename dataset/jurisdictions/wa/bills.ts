/**
 * wa-bill-tracker's file of the bills of a biennium: one row per bill, under the number of one of its versions.
 * Not read at all, because they are wrong there: `status`, `committee`, `session`, `priority`.
 */
import * as z from 'zod/mini';
import { checked, type Snapshot } from '../../sources/snapshot';

const Vote = z.object({
  chamber: z.enum(['House', 'Senate']),
  date: z.string(),
  motion: z.string(),
  yeas: z.number(),
  nays: z.number(),
  absent: z.number(),
  excused: z.number(),
});
const Row = z.object({
  /** `ESSB 6346`: prefix of a version, then the number. */
  number: z.string(),
  title: z.string(),
  description: z.string(),
  /** `(Abbarno)`; `LG(Duerr)` for a committee's substitute; `()` for none. */
  sponsor: z.string(),
  /** Prime sponsor in the Legislature's own numbers: only rows from its web services have it. */
  sponsorId: z.optional(z.int()),
  introducedDate: z.optional(z.string()),
  originalAgency: z.string(),
  votes: z.array(Vote),
});
const File = z.object({ biennium: z.string(), bills: z.array(Row) });

export type WaBillRow = z.infer<typeof Row>;

export interface WaBills {
  /** `2025-2026`. */
  session: string;
  rows: WaBillRow[];
}

/** @param file its name, for errors. */
export function readBills(text: string, file: string): WaBills {
  const { biennium, bills } = checked(File, JSON.parse(text), file);
  return { session: biennium.replace(/^(\d\d)(\d\d)-(\d\d)$/, '$1$2-$1$3'), rows: bills };
}

/** Those of one biennium, `2025-2026`; undefined where the folder has none. */
export function readWaBills(snapshot: Snapshot, session: string): WaBills | undefined {
  const file = `wa-bills/wa-bills-${session.slice(0, 5)}${session.slice(7)}.json`;
  return snapshot.has(file) ? readBills(snapshot.text(file), file) : undefined;
}

/** What a printed number names: type and number without the version's prefix, or an initiative to the legislature. */
export type WaNumber = { type: string; number: number } | { initiative: string };

/** "2SSB 6182" → SB 6182; "SI IL26-001" → IL26/001; undefined for appointments (SGA), which are no measures. */
export function parseWaNumber(printed: string): WaNumber | undefined {
  const initiative = printed.match(/^[SH]I (IL\d\d)-(\d{3})$/);
  if (initiative) return { initiative: `${initiative[1]}/${initiative[2]}` };
  const [, type, number] = printed.match(/^(?:\d?E)?(?:\d?S)?([HS](?:B|JM|JR|CR|R)) (\d{4})$/) ?? [];
  return type && number ? { type, number: Number(number) } : undefined;
}

/** Key of a row's measure; undefined for what is none (appointments). */
export function waKey(printed: string, session: string): string | undefined {
  const parsed = parseWaNumber(printed);
  if (!parsed) return undefined;
  return 'initiative' in parsed ? `wa/${parsed.initiative}` : `wa/${session}/${parsed.type}/${parsed.number}`;
}
