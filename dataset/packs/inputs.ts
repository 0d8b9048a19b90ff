/** Everything that a build reads, read once. */
import { readCongress, type CongressSources } from '../sources/congress-legislators';
import { readManifest, type Manifest } from '../sources/manifest';
import { readAllStates, readCommittees, readPeople } from '../sources/open-states';
import type { OpenStatesCommittee, OpenStatesPerson } from '../sources/open-states';
import type { Snapshot } from '../sources/snapshot';
import { readLocal, type LocalFile } from '../sources/spokane-local';
import { readWaBills, type WaBills } from '../sources/wa-bills';
import { readMemberIds } from '../sources/wa-member-ids';
import { readWaRollCalls, type WaRollCall } from '../sources/wa-roll-calls';
import { readVoteview, type VoteviewRoll } from '../sources/voteview';
import { readStatewide, type StatewideOfficer } from '../sources/wa-statewide';
import { readPlaces } from '../sources/wa-zip-districts';

export interface Inputs {
  manifest: Manifest;
  congress: CongressSources;
  votes: { house: VoteviewRoll[]; senate: VoteviewRoll[] };
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
    rollCalls: WaRollCall[];
    /** Person id → id in the Legislature's services. */
    memberIds: Map<string, number>;
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
    rollCalls: readWaRollCalls(snapshot),
    memberIds: readMemberIds(snapshot),
  };
  const congress = readCongress(snapshot, (file) => progress(`Congress: ${file}`));
  progress('Congress: votes');
  const votes = { house: readVoteview(snapshot, 'H'), senate: readVoteview(snapshot, 'S') };
  const states = await readAllStates(snapshot, 'openstates/all-states-legislature-executive.tar.gz', (state) =>
    progress(`state ${state}`),
  );
  return { manifest, congress, votes, states, wa };
}
