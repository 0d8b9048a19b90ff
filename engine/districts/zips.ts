/**
 * ZIP codes on the device. A ZIP is a mail route, not an area: many cross district lines, so the answer is a list of
 * candidates to choose from, and a guess only in the order.
 */
import * as z from 'zod/mini';
import type { DistrictLayer } from './boundaries';

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

const typedZip = /^\s*(\d{5})(?:-\d{4})?\s*$/;

/** Reads what a person types: "99205", "99205-1234", with spaces around. Undefined where that is no ZIP of the file. */
export function lookUpZip(file: ZipFile, typed: string): ZipEntry | undefined {
  const [, digits] = typedZip.exec(typed) ?? [];
  return digits !== undefined && Object.hasOwn(file.zips, digits) ? file.zips[digits] : undefined;
}

/** A district that a ZIP may lie in, with places by which a person knows it. */
export interface ZipCandidate {
  number: string;
  places: string[];
}

/** A known ZIP: every district that it may lie in, none of them chosen. */
export interface ZipCandidates {
  kind: 'candidates';
  place: string;
  county: string;
  candidates: Record<DistrictLayer, ZipCandidate[]>;
}

/** The places with most ZIPs whose point lies in a district. */
function placesIn(file: ZipFile, layer: DistrictLayer, number: string, count = 3): string[] {
  const counts = new Map<string, number>();
  for (const entry of Object.values(file.zips)) {
    if (entry[layer][0] === number) counts.set(entry.place, (counts.get(entry.place) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || a.localeCompare(b))
    .slice(0, count)
    .map(([place]) => place);
}

/** What to offer for what a person typed. */
export function zipCandidates(file: ZipFile, typed: string): ZipCandidates | { kind: 'not-a-zip' | 'unknown' } {
  if (!typedZip.test(typed)) return { kind: 'not-a-zip' };
  const entry = lookUpZip(file, typed);
  if (!entry) return { kind: 'unknown' };
  const candidates = (layer: DistrictLayer) =>
    entry[layer].map((number) => ({ number, places: placesIn(file, layer, number) }));
  return {
    kind: 'candidates',
    place: entry.place,
    county: entry.county,
    candidates: { legislative: candidates('legislative'), congressional: candidates('congressional') },
  };
}
