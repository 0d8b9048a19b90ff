/** Everything that a build reads, read once. */
import { preferLive, type Live } from '../clients/live-folder';
import { readWaSessions } from '../clients/washington/files';
import { readCongress, type CongressSources } from '../sources/congress-legislators';
import { type EarlierMeasure, readEarlierMeasures } from '../sources/earlier-measures';
import { type EarlierOffices, readEarlierOffices } from '../sources/earlier-offices';
import { readManifest, type Manifest, withLive } from '../sources/manifest';
import { type OwnPerson, readOwnPeople } from '../sources/own-people';
import { readAllStates, readCommittees, readPeople, readRetired } from '../sources/open-states';
import type { OpenStatesCommittee, OpenStatesPerson } from '../sources/open-states';
import type { Snapshot } from '../sources/snapshot';
import { readLocal, type LocalFile } from '../sources/spokane-local';
import { readMemberIds } from '../sources/wa-member-ids';
import { readStatewide, type StatewideOfficer } from '../sources/wa-statewide';
import { readPlaces } from '../sources/wa-zip-districts';
import { withNewMembers } from './new-members';

const retiredArchive = 'openstates/retired-wa-id-us.tar.gz';

export interface Inputs {
  manifest: Manifest;
  congress: CongressSources;
  /** Measures of earlier sessions, by pack. */
  earlier: Record<'wa' | 'us', EarlierMeasure[]>;
  /** Earlier offices of people in the rosters, by pack. */
  earlierOffices: EarlierOffices;
  /** The day by which the build judges who is in office. */
  today: string;
  /** People of our own lists, by pack. */
  own: ReadonlyMap<string, OwnPerson[]>;
  /** People who left office, by pack. */
  retired: ReadonlyMap<string, OpenStatesPerson[]>;
  /** State → legislature and executive. */
  states: Map<string, OpenStatesPerson[]>;
  wa: {
    people: OpenStatesPerson[];
    mayors: OpenStatesPerson[];
    committees: OpenStatesCommittee[];
    statewide: StatewideOfficer[];
    local: LocalFile;
    places: Record<string, string[]>;
    /** Person id → id in the Legislature's services. */
    memberIds: Map<string, number>;
  };
}

/** Folders of our own lists. */
export interface Lists {
  measures?: string;
  offices?: string;
  people?: string;
}

/**
 * @param day the day by which the build judges; without one it is the day on which the sources were copied.
 * @param progress told of each step that takes more than a moment.
 * @param live fetched records, preferred to the snapshot's wherever there are some.
 * @param lists folders of the lists of earlier measures and offices; without one there are none.
 */
export async function readInputs(
  copied: Snapshot,
  progress: (step: string) => void,
  live?: Live,
  lists: Lists = {},
  day?: string,
): Promise<Inputs> {
  const snapshot = live ? preferLive(live, copied) : copied;
  const manifest = withLive(readManifest(copied), live);
  const today = day ?? manifest.retrieved;
  progress('Washington');
  const legislature = readPeople(snapshot, 'openstates/wa/legislature');
  const members = live ? readWaSessions(live).flatMap((session) => session.members) : [];
  const wa = {
    people: [...legislature, ...readPeople(snapshot, 'openstates/wa/executive')],
    mayors: readPeople(snapshot, 'openstates/wa/municipalities'),
    committees: readCommittees(snapshot, 'openstates/wa/committees'),
    statewide: readStatewide(snapshot),
    local: readLocal(snapshot),
    places: readPlaces(snapshot),
    memberIds: withNewMembers(readMemberIds(snapshot), legislature, members, today),
  };
  const congress = readCongress(snapshot, (file) => progress(`Congress: ${file}`));
  const states = await readAllStates(snapshot, 'openstates/all-states-legislature-executive.tar.gz', (state) =>
    progress(`state ${state}`),
  );
  const earlierOf = (pack: 'wa' | 'us') => (lists.measures ? readEarlierMeasures(lists.measures, pack) : []);
  const earlier = { wa: earlierOf('wa'), us: earlierOf('us') };
  const earlierOffices = readEarlierOffices(lists.offices);
  const own = new Map(['us', 'wa', 'id'].map((pack) => [pack, readOwnPeople(lists.people, pack)]));
  const retired = snapshot.has(retiredArchive) ? await readRetired(snapshot, retiredArchive) : new Map();
  return { manifest, today, congress, earlier, earlierOffices, own, retired, states, wa };
}
