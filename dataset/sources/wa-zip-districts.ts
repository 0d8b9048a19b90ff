/** ZIP areas of Washington with the legislative district at their centre. */
import { parse } from 'csv-parse/sync';
import type { Snapshot } from './snapshot';

/** Place → districts at the centres of its ZIP areas, sorted by number: enough to say that "D-Spokane" agrees. */
export function readPlaces(snapshot: Snapshot): Record<string, string[]> {
  const rows: Record<string, string>[] = parse(snapshot.text('zip/wa-zip-districts.csv'), { columns: true });
  const places = new Map<string, Set<string>>();
  for (const { place, ld_2024_at_point: district } of rows) {
    if (!place || !district) continue;
    places.set(place, (places.get(place) ?? new Set()).add(district));
  }
  return Object.fromEntries(
    [...places]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([place, districts]) => [place, [...districts].sort((a, b) => Number(a) - Number(b))]),
  );
}
