/** Reads the records of all sessions that the fetched sources have. */
import { sources } from '../jurisdictions';
import type { Report } from '../packs/report';
import type { RecordsInput } from './input';
import type { SessionRecord } from './shape';

export async function readRecords(
  input: RecordsInput,
  report: Report,
  progress: (step: string) => void,
): Promise<SessionRecord[]> {
  const all: SessionRecord[] = [];
  for (const { id, records } of sources) {
    if (!records) continue;
    progress(`Records: ${id}`);
    all.push(...(await records(input, report)));
  }
  return all;
}
