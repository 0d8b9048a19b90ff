/** Reads the record of each year's session. */
import type { CopiedRecord } from '../../jurisdiction';
import type { Report } from '../../../packs/report';
import { scrapedFiles } from '../../../sources/record-files';
import { readScraped } from '../../../sources/scraped-session';
import { peopleOf, sourceFor, type RecordsInput } from '../../../records/input';
import type { SessionRecord } from '../../../records/shape';
import { idahoSession, pack } from './session';

export const idahoRecords =
  (copied: CopiedRecord) =>
  async (input: RecordsInput, report: Report): Promise<SessionRecord[]> => {
    const { snapshot, rosters } = input;
    const sessions: SessionRecord[] = [];
    for (const { session, files } of scrapedFiles(snapshot, pack, copied)) {
      const from = sourceFor(input, files[0] ?? '', copied.source);
      const year = session.slice(0, 4);
      const span = { from: `${year}-01-01`, to: `${year}-12-31` };
      const sources = { measures: from, votes: from, steps: from };
      const scraped = await readScraped(snapshot, files);
      sessions.push(idahoSession({ session, span, scraped, people: peopleOf(rosters, pack), sources }, report));
    }
    return sessions;
  };
