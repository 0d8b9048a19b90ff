/** Everything that a build reads, read once. */
import { readCongress, type CongressSources } from '../sources/congress-legislators';
import { readManifest, type Manifest } from '../sources/manifest';
import { readAllStates, readCommittees, readPeople } from '../sources/open-states';
import type { OpenStatesCommittee, OpenStatesPerson } from '../sources/open-states';
import type { Snapshot } from '../sources/snapshot';
import { readLocal, type LocalFile } from '../sources/spokane-local';
import { readWaBills, type WaBills } from '../sources/wa-bills';
import { readStatewide, type StatewideOfficer } from '../sources/wa-statewide';
import { readPlaces } from '../sources/wa-zip-districts';

export interface Inputs {
  manifest: Manifest;
  congress: CongressSources;
  /** State → legislature and executive. */
  states: Map<string, OpenStatesPerson[]>;
  wa: {
    people: OpenStatesPerson[];
    mayors: OpenStatesPerson[];
    committees: OpenStatesCommittee[];
    statewide: StatewideOfficer[];
    local: LocalFile;
    places: Record<string, string[]>;
    bills: WaBills;
  };
}

/** @param progress told of each step that takes more than a moment. */
export async function readInputs(snapshot: Snapshot, progress: (step: string) => void): Promise<Inputs> {
  const manifest = readManifest(snapshot);
  progress('Washington');
  const wa = {
    people: [...readPeople(snapshot, 'openstates/wa/legislature'), ...readPeople(snapshot, 'openstates/wa/executive')],
    mayors: readPeople(snapshot, 'openstates/wa/municipalities'),
    committees: readCommittees(snapshot, 'openstates/wa/committees'),
    statewide: readStatewide(snapshot),
    local: readLocal(snapshot),
    places: readPlaces(snapshot),
    bills: readWaBills(snapshot),
  };
  const congress = readCongress(snapshot, (file) => progress(`Congress: ${file}`));
  const states = await readAllStates(snapshot, 'openstates/all-states-legislature-executive.tar.gz', (state) =>
    progress(`state ${state}`),
  );
  return { manifest, congress, states, wa };
}
