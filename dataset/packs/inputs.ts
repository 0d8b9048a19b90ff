/** Everything that a build reads, read once. */
import type { Live } from '../clients/live-folder';
import { readCongress, type CongressSources } from '../sources/congress-legislators';
import { type EarlierMeasure, readEarlierMeasures } from '../sources/earlier-measures';
import { type EarlierOffices, readEarlierOffices } from '../sources/earlier-offices';
import { readManifest, type Manifest, withLive } from '../sources/manifest';
import { type OwnPerson, readOwnPeople } from '../sources/own-people';
import { readAllStates, readCommittees, readPeople, readRetired } from '../sources/open-states';
import type { OpenStatesCommittee, OpenStatesPerson } from '../sources/open-states';
import type { Snapshot } from '../sources/snapshot';
import { readStatewide, type StatewideOfficer } from '../sources/wa-statewide';
import { readPlaces } from '../sources/wa-places';

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
    places: Record<string, string[]>;
  };
}

/** Our own lists: folders, and the file of ZIPs. */
export interface Lists {
  zips?: string;
  measures?: string;
  offices?: string;
  people?: string;
}

/**
 * @param day the day by which the build judges; without one it is the day on which the sources were copied.
 * @param progress told of each step that takes more than a moment.
 * @param live what of the snapshot was fetched: it says itself where it comes from.
 * @param lists folders of the lists of earlier measures and offices; without one there are none.
 */
export async function readInputs(
  snapshot: Snapshot,
  progress: (step: string) => void,
  live?: Live,
  lists: Lists = {},
  day?: string,
): Promise<Inputs> {
  const copied = snapshot.has('MANIFEST.md') || !live ? readManifest(snapshot) : undefined;
  const manifest = live ? withLive(copied, live) : (copied as Manifest);
  const today = day ?? manifest.retrieved;
  progress('Washington');
  const legislature = readPeople(snapshot, 'openstates/wa/legislature');
  const wa = {
    people: [...legislature, ...readPeople(snapshot, 'openstates/wa/executive')],
    mayors: readPeople(snapshot, 'openstates/wa/municipalities'),
    committees: readCommittees(snapshot, 'openstates/wa/committees'),
    statewide: readStatewide(snapshot),
    places: readPlaces(lists.zips),
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
