/** Everything that a build reads, read once. */
import { join } from 'node:path';
import type { Live } from '../clients/live-folder';
import { readCongress, type CongressSources } from '../sources/congress-legislators';
import { jurisdictionOf } from '../../engine/jurisdictions';
import { sources } from '../jurisdictions';
import { type EarlierMeasure, readEarlierMeasures } from '../sources/earlier-measures';
import { type EarlierOffice, readEarlierOffices } from '../sources/earlier-offices';
import { readLists } from '../sources/own-lists';
import { type ListedBody, readLocalBodies } from '../sources/local-bodies';
import { listed } from '../sources/record-files';
import { type OfficeContact, readOfficeContacts } from '../sources/office-contacts';
import { readManifest, type Manifest, withLive } from '../sources/manifest';
import { type OwnPerson, readOwnPeople } from '../sources/own-people';
import { readAllStates, readCommittees, readPeople, readRetired } from '../sources/open-states';
import type { OpenStatesCommittee, OpenStatesPerson, WhoLeft } from '../sources/open-states';
import type { Snapshot } from '../sources/snapshot';
import { readStatewide, type StatewideOfficer } from '../sources/statewide';
import { readPlaces } from '../sources/zip-places';

/** Copies made by hand name the states that are in it. */
const retiredArchive = (snapshot: Snapshot): string | undefined =>
  listed(snapshot, 'openstates', '.tar.gz').findLast((name) => name.startsWith('retired'));

/** Those who left office, by pack; nobody where the snapshot has no archive of them. */
export async function readRetiredPeople(snapshot: Snapshot, who: WhoLeft): Promise<Map<string, OpenStatesPerson[]>> {
  const left = retiredArchive(snapshot);
  return left ? readRetired(snapshot, `openstates/${left}`, who) : new Map();
}

export interface Inputs {
  manifest: Manifest;
  congress: CongressSources;
  /** Measures of earlier sessions, by pack. */
  earlier: Readonly<Record<string, readonly EarlierMeasure[]>>;
  /** Earlier offices of people in the rosters, by pack. */
  earlierOffices: Readonly<Record<string, readonly EarlierOffice[]>>;
  /** How offices are reached whose holders no source of contacts has, by pack. */
  officeContacts: Readonly<Record<string, readonly OfficeContact[]>>;
  /** Councils and county boards, by pack. */
  bodies: Readonly<Record<string, readonly ListedBody[]>>;
  /** The day by which the build judges who is in office. */
  today: string;
  /** People of our own lists, by pack. */
  own: ReadonlyMap<string, OwnPerson[]>;
  /** People who left office, by pack. */
  retired: ReadonlyMap<string, OpenStatesPerson[]>;
  /** State → legislature and executive. */
  states: Map<string, OpenStatesPerson[]>;
  /** States of which all is read that Open States has. */
  inFull: ReadonlyMap<string, StateInFull>;
}

export interface StateInFull {
  people: OpenStatesPerson[];
  mayors: OpenStatesPerson[];
  committees: OpenStatesCommittee[];
  statewide: StatewideOfficer[];
  /** Place → legislative districts. */
  places: Record<string, string[]>;
}

/** Our own lists: folders, also that of the boundaries with the ZIPs. */
export interface Lists {
  bodies?: string;
  boundaries?: string;
  contacts?: string;
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
  const inFull = new Map<string, StateInFull>();
  for (const { id, inFull: how } of sources) {
    if (!how) continue;
    progress(id);
    const zips = jurisdictionOf(id)?.boundaries?.zips;
    inFull.set(id, {
      people: ['legislature', 'executive'].flatMap((folder) => readPeople(snapshot, `openstates/${id}/${folder}`)),
      mayors: readPeople(snapshot, `openstates/${id}/municipalities`),
      committees: readCommittees(snapshot, `openstates/${id}/committees`),
      statewide: how.hasOfficers ? readStatewide(snapshot, id) : [],
      places: readPlaces(lists.boundaries && zips && join(lists.boundaries, `${zips}.json`)),
    });
  }
  const congress = readCongress(snapshot, (file) => progress(`Congress: ${file}`));
  const states = await readAllStates(snapshot, 'openstates/all-states-legislature-executive.tar.gz', (state) =>
    progress(`state ${state}`),
  );
  const earlier = readLists(lists.measures, readEarlierMeasures);
  const earlierOffices = readLists(lists.offices, readEarlierOffices);
  const bodies = readLists(lists.bodies, readLocalBodies);
  const officeContacts = readLists(lists.contacts, readOfficeContacts);
  const own = new Map(Object.entries(readLists(lists.people, readOwnPeople)));
  const retired = await readRetiredPeople(snapshot, { of: sources.map(({ id }) => id) });
  return { manifest, today, congress, earlier, earlierOffices, bodies, officeContacts, own, retired, states, inFull };
}
