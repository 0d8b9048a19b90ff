/**
 * ZIP codes on the device. A ZIP is a mail route, not an area: many cross district lines, so the answer is a list of
 * candidates to choose from, and a guess only in the order.
 */
import * as z from 'zod/mini';

/** One ZIP: its place, a point inside it, and the districts that it may reach, the one at the point first. */
export const ZipEntry = z.strictObject({
  place: z.string(),
  county: z.string(),
  point: z.tuple([z.number(), z.number()]),
  legislative: z.array(z.string()),
  congressional: z.array(z.string()),
});
export type ZipEntry = z.infer<typeof ZipEntry>;

/** ZIPs of one state by their five digits. */
export const ZipFile = z.strictObject({ schema: z.literal(1), asOf: z.string(), zips: z.record(z.string(), ZipEntry) });
export type ZipFile = z.infer<typeof ZipFile>;

/** Reads what a person types: "99205", "99205-1234", with spaces around. Undefined where that is no ZIP of the file. */
export function lookUpZip(file: ZipFile, typed: string): ZipEntry | undefined {
  const [, digits] = /^\s*(\d{5})(?:-\d{4})?\s*$/.exec(typed) ?? [];
  return digits !== undefined && Object.hasOwn(file.zips, digits) ? file.zips[digits] : undefined;
}
