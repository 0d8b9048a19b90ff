/** The spotting index of this worker's life: built when first needed, and anew when the release or the packs change. */
import { measureLabel, parseMeasureKey } from '../engine/cards/measure-key';
import type { MentionKey, PackId } from '../engine/identifiers';
import type { RosterFile } from '../engine/release/packs';
import { type SpottingIndex, createSpottingIndex } from '../engine/spotting';
import type { Store } from './store';

export interface Spotting {
  index: SpottingIndex;
  /** What lists call an official or a measure; undefined for a key that the rosters do not know. */
  label(key: MentionKey): string | undefined;
}

function prepare(rosters: readonly RosterFile[]): Spotting {
  const names = new Map(rosters.flatMap((roster) => roster.people.map(({ id, name }) => [id, name] as const)));
  return {
    index: createSpottingIndex(rosters),
    label(key) {
      const measure = parseMeasureKey(key);
      return measure ? measureLabel(measure) : names.get(key);
    },
  };
}

/** Gives the index for these packs; undefined when there is no data at all. */
export function spottingOver(
  store: Pick<Store, 'rosters'>,
): (packs: readonly PackId[]) => Promise<Spotting | undefined> {
  let rosters: readonly RosterFile[] = [];
  let ready: Spotting | undefined;
  return async (packs) => {
    const current = await store.rosters(packs);
    const same = ready && current.length === rosters.length && current.every((roster, i) => roster === rosters[i]);
    if (!same) {
      rosters = current;
      ready = current.length > 0 ? prepare(current) : undefined;
    }
    return ready;
  };
}
