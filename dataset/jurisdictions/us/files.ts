/** Where the records of each Congress lie: fetched, or put together by hand. */
import { listed } from '../../sources/record-files';
import type { Snapshot } from '../../sources/snapshot';

export interface CongressFiles {
  congress: number;
  measures: string;
  votes: string;
}

export function congressFilesOf(snapshot: Snapshot): CongressFiles[] {
  const fetched = listed(snapshot, 'records/us', '-bills.json.gz').flatMap((name): CongressFiles[] => {
    const congress = Number(name.split('-')[0]);
    const votes = `records/us/${congress}-votes.tar.gz`;
    return snapshot.has(votes) ? [{ congress, measures: `records/us/${name}`, votes }] : [];
  });
  if (fetched.length > 0) return fetched;
  const measures = 'records-2026/us-congress/us-bills-119.json.gz';
  const votes = 'records-2026/us-congress/raw-congress-votes-119.tar.gz';
  return snapshot.has(measures) && snapshot.has(votes) ? [{ congress: 119, measures, votes }] : [];
}
