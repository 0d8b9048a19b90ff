/** The spotting index of this worker's life: built when first needed, and anew when the release or the packs change. */
import { measureLabel, parseMeasureKey } from '../engine/cards/measure-key';
import type { MentionKey, PackId } from '../engine/identifiers';
import { type SpottingIndex, type SpottingPack, createSpottingIndex } from '../engine/spotting';
import type { Store } from './store';

export interface Spotting {
  index: SpottingIndex;
  /** What lists call an official or a measure; undefined for a key that the rosters do not know. */
  label(key: MentionKey): string | undefined;
}

function prepare(packs: readonly SpottingPack[]): Spotting {
  const names = new Map(packs.flatMap(({ roster }) => roster.people.map(({ id, name }) => [id, name] as const)));
  return {
    index: createSpottingIndex(packs),
    label(key) {
      const measure = parseMeasureKey(key);
      return measure ? measureLabel(measure) : names.get(key);
    },
  };
}

const isSame = (one: SpottingPack, other: SpottingPack | undefined): boolean =>
  one.roster === other?.roster && one.measures === other.measures;

/** Gives the index for these packs; undefined when there is no data at all. */
export function spottingOver(store: Pick<Store, 'load'>): (packs: readonly PackId[]) => Promise<Spotting | undefined> {
  let prepared: readonly SpottingPack[] = [];
  let ready: Spotting | undefined;
  return async (packs) => {
    const current = Object.values((await store.load(packs, ['measures'])).packs);
    if (ready && current.length === prepared.length && current.every((pack, at) => isSame(pack, prepared[at])))
      return ready;
    prepared = current;
    ready = current.length > 0 ? prepare(current) : undefined;
    return ready;
  };
}
