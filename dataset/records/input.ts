/** What the readers of records are given, and what they all ask of it. */
import type { RosterFile, RosterPerson, Source } from '../../engine/release/packs';
import type { Live } from '../clients/live-folder';
import type { Inputs } from '../packs/inputs';
import type { Snapshot } from '../sources/snapshot';

export interface RecordsInput {
  snapshot: Snapshot;
  /** Fetched from the Legislature's own services, where somebody has. */
  live?: Live | undefined;
  inputs: Pick<Inputs, 'congress' | 'retired' | 'inFull'>;
  rosters: ReadonlyMap<string, RosterFile>;
}

/** Everybody who holds or held an office of a jurisdiction: some have moved on to Congress, and are in its roster. */
export const peopleOf = (rosters: RecordsInput['rosters'], pack: string): RosterPerson[] =>
  [...rosters.values()].flatMap((roster) =>
    roster.people.filter(
      ({ offices }) => roster.pack === pack || offices.some(({ jurisdiction }) => jurisdiction === pack),
    ),
  );

/** What a fetched file says of itself; the copied ones are known by hand. */
export const sourceFor = ({ live }: RecordsInput, file: string, copied: Source): Source =>
  live?.names.includes(file) ? live.source(file) : copied;
