/** Long titles, chapters of law and referrals in both chambers, as they were fetched: by these Washington's bills are sorted. */
import * as z from 'zod/mini';
import { keyOf, named, Referrals, type MoreFacts } from '../../issues/facts';
import { listed } from '../../sources/record-files';
import { checked, type Snapshot } from '../../sources/snapshot';

const File = z.array(
  z.object({
    bill: z.string(),
    title: z.string(),
    relating: z.optional(z.nullable(z.string())),
    relatingFinal: z.optional(z.nullable(z.string())),
    rcwChapters: z.array(z.string()),
    committees: Referrals,
  }),
);

function wordFiles(snapshot: Snapshot): { session: string; file: string }[] {
  const fetched = listed(snapshot, 'records/wa', '-words.json').map((name) => ({
    session: name.replace('-words.json', ''),
    file: `records/wa/${name}`,
  }));
  if (fetched.length > 0) return fetched;
  const file = 'records-2026/wa-subjects/wa-bills-committees-rcw.json';
  return snapshot.has(file) ? [{ session: '2025-2026', file }] : [];
}

/** By key of the measure: `wa/2025-2026/HB/1217`. */
export function readWords(snapshot: Snapshot): ReadonlyMap<string, MoreFacts> {
  const found = new Map<string, MoreFacts>();
  for (const { session, file } of wordFiles(snapshot))
    for (const row of checked(File, JSON.parse(snapshot.text(file)), file))
      found.set(keyOf(`wa/${session}`, row.bill), {
        title: row.title,
        ...(row.relating && { longTitle: row.relating }),
        otherTitles: row.relatingFinal ? [row.relatingFinal] : [],
        committees: named(row.committees),
        sections: row.rcwChapters,
      });
  return found;
}
