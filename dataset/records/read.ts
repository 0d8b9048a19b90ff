/** Reads the records of all sessions that the fetched sources have. */
import type { RosterFile, RosterPerson } from '../../engine/release/packs';
import { readChamberRolls } from '../clients/congress/files';
import type { Live } from '../clients/live-folder';
import { readWaSessions } from '../clients/washington/files';
import type { Inputs } from '../packs/inputs';
import type { Report } from '../packs/report';
import { readScraped } from '../sources/scraped-session';
import type { Snapshot } from '../sources/snapshot';
import { readVoteview } from '../sources/voteview';
import { parseWaNumber, readWaBills } from '../sources/wa-bills';
import { congressCommittees, stateCommittees } from './committee-members';
import { congressSession } from './congress/session';
import { idahoSession } from './idaho/session';
import type { SessionRecord } from './shape';
import { confirmCounts, confirmMembers, countedByLegislature, countedInBills, fetchedCopies } from './second-source';
import { recordSource } from './sources';
import { washingtonSession } from './washington/session';

export interface RecordsInput {
  snapshot: Snapshot;
  /** Fetched from the Legislature's own services, where somebody has. */
  live?: Live | undefined;
  inputs: Pick<Inputs, 'congress' | 'retired' | 'wa'>;
  rosters: ReadonlyMap<string, RosterFile>;
}

/** Everybody who holds or held an office of a jurisdiction: some have moved on to Congress, and are in its roster. */
const peopleOf = (rosters: RecordsInput['rosters'], pack: string): RosterPerson[] =>
  [...rosters.values()].flatMap((roster) =>
    roster.people.filter(
      ({ offices }) => roster.pack === pack || offices.some(({ jurisdiction }) => jurisdiction === pack),
    ),
  );

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

const places = {
  washington: ['records-2026/wa-votes/raw-bills.tar.gz', 'records-2026/wa-votes/raw-vote_events.tar.gz'],
  idaho: ['records-2026/idaho/raw-id-bills-votes-2026.tar.gz'],
  congress: {
    measures: 'records-2026/us-congress/us-bills-119.json.gz',
    votes: 'records-2026/us-congress/raw-congress-votes-119.tar.gz',
  },
} as const;

async function washington({ snapshot, live, rosters, inputs }: RecordsInput, report: Report): Promise<SessionRecord[]> {
  if (!places.washington.every((file) => snapshot.has(file))) return [];
  const from = recordSource('wa');
  const tracked = readWaBills(snapshot);
  const short = tracked.rows.flatMap(({ number, title }) => {
    const found = parseWaNumber(number);
    return found && 'type' in found ? [[`${found.type} ${found.number}`, { short: title }] as const] : [];
  });
  const session = washingtonSession(
    {
      session: '2025-2026',
      span: { from: '2024-12-01', to: '2026-12-31' },
      scraped: await readScraped(snapshot, places.washington),
      people: peopleOf(rosters, 'wa'),
      more: new Map(short),
      sources: { measures: from, votes: from, steps: from },
      membersOf: stateCommittees(inputs.wa.committees),
    },
    report,
  );
  const counted = [
    ...countedInBills(tracked),
    ...(live ? readWaSessions(live).flatMap(({ rollCalls }) => countedByLegislature(rollCalls)) : []),
  ];
  report.count('wa', '… of which a second source has the same counts', confirmCounts(session.rolls, counted));
  return [session];
}

async function congress({ snapshot, live, rosters, inputs }: RecordsInput, report: Report): Promise<SessionRecord[]> {
  const files = places.congress;
  if (!snapshot.has(files.measures) || !snapshot.has(files.votes)) return [];
  const measures = recordSource('us');
  const session = await congressSession(
    {
      snapshot,
      congress: 119,
      files,
      people: peopleOf(rosters, 'us'),
      lis: senateIds(inputs),
      sources: { measures, votes: recordSource('us-votes'), steps: measures },
      membersOf: congressCommittees(inputs.congress),
    },
    report,
  );
  const hasCopies = snapshot.has('congress/H119_votes.csv') && snapshot.has('congress/S119_votes.csv');
  if (hasCopies) {
    const copies = { house: readVoteview(snapshot, 'H'), senate: readVoteview(snapshot, 'S') };
    report.count('us', 'members’ votes that Voteview has too, all equal', confirmMembers(session.rolls, copies));
  }
  if (live) {
    const own = (chamber: 'house' | 'senate') => fetchedCopies(readChamberRolls(live, chamber));
    confirmMembers(session.rolls, { house: own('house'), senate: own('senate') });
  }
  return [session];
}

async function idaho({ snapshot, rosters }: RecordsInput, report: Report): Promise<SessionRecord[]> {
  if (!places.idaho.every((file) => snapshot.has(file))) return [];
  const from = recordSource('id');
  const scraped = await readScraped(snapshot, places.idaho);
  const people = peopleOf(rosters, 'id');
  const span = { from: '2026-01-01', to: '2026-12-31' };
  return [
    idahoSession(
      { session: '2026', span, scraped, people, sources: { measures: from, votes: from, steps: from } },
      report,
    ),
  ];
}

export async function readRecords(
  input: RecordsInput,
  report: Report,
  progress: (step: string) => void,
): Promise<SessionRecord[]> {
  progress('Records of Washington');
  const ofWashington = await washington(input, report);
  progress('Records of Idaho');
  const ofIdaho = await idaho(input, report);
  progress('Records of Congress');
  return [...ofWashington, ...ofIdaho, ...(await congress(input, report))];
}
