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

/** A county by the name that ZIPs give it, as jurisdictions name it: "Walla Walla" is `walla-walla-county`. */
export const countyId = (county: string): string => `${county.toLowerCase().replaceAll(' ', '-')}-county`;

type Point = ZipEntry['point'];
/** How far two points of one state lie apart, good enough to compare: degrees of longitude shrink with the latitude. */
const apart = ([x1, y1]: Point, [x2, y2]: Point): number =>
  Math.hypot((x1 - x2) * Math.cos((y1 * Math.PI) / 180), y1 - y2);

/** The places nearest to a ZIP that lie in a district, by the points of theirs. */
function placesNear(file: ZipFile, { point }: ZipEntry, layer: DistrictLayer, number: string, count = 3): string[] {
  const inside = Object.values(file.zips).filter((entry) => entry[layer][0] === number);
  const nearestFirst = inside.toSorted((a, b) => apart(point, a.point) - apart(point, b.point));
  return [...new Set(nearestFirst.map(({ place }) => place))].slice(0, count);
}

/** What to offer for what a person typed. */
export function zipCandidates(file: ZipFile, typed: string): ZipCandidates | { kind: 'not-a-zip' | 'unknown' } {
  if (!typedZip.test(typed)) return { kind: 'not-a-zip' };
  const entry = lookUpZip(file, typed);
  if (!entry) return { kind: 'unknown' };
  const candidates = (layer: DistrictLayer) =>
    entry[layer].map((number) => ({ number, places: placesNear(file, entry, layer, number) }));
  return {
    kind: 'candidates',
    place: entry.place,
    county: entry.county,
    candidates: { legislative: candidates('legislative'), congressional: candidates('congressional') },
  };
}
