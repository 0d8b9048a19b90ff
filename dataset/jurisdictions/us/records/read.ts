/** Reads the record of each Congress, and holds its votes against those of a second source. */
import type { Source } from '../../../../engine/release/packs';
import { congressFilesOf } from '../files';
import { readStatuses, statusesFile } from '../fetched/statuses';
import { readChamberRolls } from '../services/files';
import type { Report } from '../../../packs/report';
import { readVoteview } from '../../../sources/voteview';
import { congressCommittees } from '../../../records/committee-members';
import { peopleOf, sourceFor, type RecordsInput } from '../../../records/input';
import { confirmMembers, fetchedCopies } from '../../../records/second-source';
import type { SessionRecord } from '../../../records/shape';
import { congressSession } from './session';

/** Where the copies that were made by hand come from. */
const copied = {
  measures: {
    publisher: 'govinfo bill status, read by the Open States scraper of govbot',
    url: 'https://github.com/govbot-data/usa-legislation/tree/c192e95f502505d0493253365f309ceb073fe752',
    retrieved: '2026-11-28',
    contentDate: '2026-08-22',
  },
  votes: {
    publisher: 'Clerk of the House and United States Senate, read by Hear-Ye with unitedstates/congress',
    url: 'https://github.com/Hear-Ye/congress-data/tree/195d3f2df1882c6acced8e78b71b1eb898b30a3f',
    retrieved: '2026-11-28',
    contentDate: '2026-08-08',
    licence: 'CC0-1.0',
  },
} as const satisfies Record<string, Source>;

/** Senators who are in neither list of people, since they died or left lately. */
const goneSince = [['S293', 'bioguide/G000359']] as const;

/** Senators' ids in the Senate's own files → official. */
function senateIds({ congress, retired }: RecordsInput['inputs']): Map<string, string> {
  const ids = new Map<string, string>(goneSince);
  for (const person of retired.get('us') ?? []) {
    const known = new Map((person.other_identifiers ?? []).map(({ scheme, identifier }) => [scheme, identifier]));
    const [lis, bioguide] = [known.get('lis'), known.get('bioguide')];
    if (lis && bioguide) ids.set(lis, `bioguide/${bioguide}`);
  }
  for (const { id } of congress.legislators) if (id.lis && id.bioguide) ids.set(id.lis, `bioguide/${id.bioguide}`);
  return ids;
}

export async function congressRecords(input: RecordsInput, report: Report): Promise<SessionRecord[]> {
  const { snapshot, live, rosters, inputs } = input;
  const sessions: SessionRecord[] = [];
  for (const { congress: number, measures: file, votes } of congressFilesOf(snapshot)) {
    const measures = sourceFor(input, file, copied.measures);
    const own = statusesFile(number);
    const summaries = live?.names.includes(own) ? live.source(own) : undefined;
    const statuses = readStatuses(snapshot, number);
    const session = await congressSession(
      {
        snapshot,
        congress: number,
        files: { measures: file, votes },
        people: peopleOf(rosters, 'us'),
        lis: senateIds(inputs),
        statuses,
        sources: {
          measures,
          votes: sourceFor(input, votes, copied.votes),
          steps: measures,
          ...(summaries && { summaries }),
        },
        membersOf: congressCommittees(inputs.congress),
      },
      report,
    );
    const hasCopies = ['H', 'S'].every((letter) => snapshot.has(`congress/${letter}${number}_votes.csv`));
    if (hasCopies) {
      const copies = { house: readVoteview(snapshot, 'H', number), senate: readVoteview(snapshot, 'S', number) };
      report.count('us', 'members’ votes that Voteview has too, all equal', confirmMembers(session.rolls, copies));
    }
    if (live) {
      const own = (chamber: 'house' | 'senate') =>
        fetchedCopies(readChamberRolls(live, chamber).filter((roll) => Number(roll.congress) === number));
      confirmMembers(session.rolls, { house: own('house'), senate: own('senate') });
    }
    sessions.push(session);
  }
  return sessions;
}
