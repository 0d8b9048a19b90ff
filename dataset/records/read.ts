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
import { congressFilesOf, scrapedFiles } from '../sources/record-files';
import type { Source } from '../../engine/release/literals';
import type { Span } from './who';
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

/** What a fetched file says of itself; the copied ones are known by hand. */
const sourceFor = ({ live }: RecordsInput, file: string, name: Parameters<typeof recordSource>[0]): Source =>
  live?.names.includes(file) ? live.source(file) : recordSource(name);

/** A biennium's bills are filed from the December before it. */
const bienniumOf = (session: string): Span => {
  const [first, last] = session.split('-');
  return { from: `${Number(first) - 1}-12-01`, to: `${last}-12-31` };
};

async function washington(input: RecordsInput, report: Report): Promise<SessionRecord[]> {
  const { snapshot, live, rosters, inputs } = input;
  const sessions: SessionRecord[] = [];
  for (const { session: name, files } of scrapedFiles(snapshot, 'wa')) {
    const from = sourceFor(input, files[0] ?? '', 'wa');
    const tracked = readWaBills(snapshot, name);
    const short = (tracked?.rows ?? []).flatMap(({ number, title }) => {
      const found = parseWaNumber(number);
      return found && 'type' in found ? [[`${found.type} ${found.number}`, { short: title }] as const] : [];
    });
    const session = washingtonSession(
      {
        session: name,
        span: bienniumOf(name),
        scraped: await readScraped(snapshot, files),
        people: peopleOf(rosters, 'wa'),
        more: new Map(short),
        sources: { measures: from, votes: from, steps: from },
        membersOf: stateCommittees(inputs.wa.committees),
      },
      report,
    );
    const fetched = live ? readWaSessions(live).filter(({ bills }) => bills.session === name) : [];
    const counted = [
      ...(tracked ? countedInBills(tracked) : []),
      ...fetched.flatMap(({ rollCalls }) => countedByLegislature(rollCalls)),
    ];
    report.count('wa', '… of which a second source has the same counts', confirmCounts(session.rolls, counted));
    sessions.push(session);
  }
  return sessions;
}

async function congress(input: RecordsInput, report: Report): Promise<SessionRecord[]> {
  const { snapshot, live, rosters, inputs } = input;
  const sessions: SessionRecord[] = [];
  for (const { congress: number, measures: file, votes } of congressFilesOf(snapshot)) {
    const measures = sourceFor(input, file, 'us');
    const session = await congressSession(
      {
        snapshot,
        congress: number,
        files: { measures: file, votes },
        people: peopleOf(rosters, 'us'),
        lis: senateIds(inputs),
        sources: { measures, votes: sourceFor(input, votes, 'us-votes'), steps: measures },
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

async function idaho(input: RecordsInput, report: Report): Promise<SessionRecord[]> {
  const { snapshot, rosters } = input;
  const sessions: SessionRecord[] = [];
  for (const { session, files } of scrapedFiles(snapshot, 'id')) {
    const from = sourceFor(input, files[0] ?? '', 'id');
    const year = session.slice(0, 4);
    const span = { from: `${year}-01-01`, to: `${year}-12-31` };
    const sources = { measures: from, votes: from, steps: from };
    const scraped = await readScraped(snapshot, files);
    sessions.push(idahoSession({ session, span, scraped, people: peopleOf(rosters, 'id'), sources }, report));
  }
  return sessions;
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
