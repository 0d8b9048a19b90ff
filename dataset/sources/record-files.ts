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

/** Names in a folder that may not be there. */
export function listed(snapshot: Snapshot, folder: string, ending: string): string[] {
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
