/**
 * Where the records of each session lie: `dataset:fetch` writes one set a session; a folder put together by hand has them
 * under the names of their own day.
 */
import { BuildProblem, type Snapshot } from './snapshot';

export interface SessionFiles {
  /** `2025-2026`, `2026`, `119`. */
  session: string;
  files: readonly string[];
}

function listed(snapshot: Snapshot, folder: string, ending: string): string[] {
  try {
    return snapshot.list(folder, ending);
  } catch (error) {
    if (error instanceof BuildProblem) return [];
    throw error;
  }
}

/**
 * Archives of bills and roll calls in the scrapers' format, the oldest session first.
 * @param copied what a folder has that was put together by hand.
 */
export function scrapedFiles(snapshot: Snapshot, state: string, copied: SessionFiles): SessionFiles[] {
  const fetched = listed(snapshot, `records/${state}`, '.tar.gz').map((name) => ({
    session: name.replace('.tar.gz', ''),
    files: [`records/${state}/${name}`],
  }));
  if (fetched.length > 0) return fetched;
  return copied.files.every((file) => snapshot.has(file)) ? [copied] : [];
}

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

/** Long titles, sections of law and committees of Washington's bills, by session. */
export function wordFiles(snapshot: Snapshot): { session: string; file: string }[] {
  const fetched = listed(snapshot, 'records/wa', '-words.json').map((name) => ({
    session: name.replace('-words.json', ''),
    file: `records/wa/${name}`,
  }));
  if (fetched.length > 0) return fetched;
  const file = 'records-2026/wa-subjects/wa-bills-committees-rcw.json';
  return snapshot.has(file) ? [{ session: '2025-2026', file }] : [];
}
