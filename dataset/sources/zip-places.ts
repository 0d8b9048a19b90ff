/** A state's places with the legislative districts at the centres of their ZIP areas, from its file in `public/boundaries`. */
import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { checked } from './snapshot';

const Zips = z.object({
  /** The first district is the one at the ZIP's point. */
  zips: z.record(z.string(), z.object({ place: z.string(), legislative: z.array(z.string()) })),
});

/** Place → districts, sorted by number: enough to say that "D-Spokane" agrees. Empty where there is no such file. */
export function readPlaces(file: string | undefined): Record<string, string[]> {
  if (file === undefined || !existsSync(file)) return {};
  const places = new Map<string, Set<string>>();
  for (const { place, legislative } of Object.values(
    checked(Zips, JSON.parse(readFileSync(file, 'utf8')), file).zips,
  )) {
    const [district] = legislative;
    if (place && district) places.set(place, (places.get(place) ?? new Set()).add(district));
  }
  return Object.fromEntries(
    [...places]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([place, districts]) => [place, [...districts].sort((a, b) => Number(a) - Number(b))]),
  );
}
