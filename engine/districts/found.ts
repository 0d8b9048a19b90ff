/** What the ways to a district find, and how that becomes the reader's own. */
import type { PackId } from '../identifiers';
import { jurisdictions } from '../jurisdictions';
import type { DistrictLayer, DistrictsAtPoint, Point, StateTopology } from './boundaries';
import { createLocator, haveSharedPlace } from './boundaries';
import type { CensusMatch } from './census';
import type { Districts } from './districts';
import { zipCandidates } from './zips';
import type { ZipCandidates, ZipFile } from './zips';

/** States whose boundaries are in the package. */
export const mappedStates: readonly PackId[] = jurisdictions.filter(({ boundaries }) => boundaries).map(({ id }) => id);

/** States whose ZIPs are in the package. */
export const zippedStates: readonly PackId[] = jurisdictions
  .filter(({ boundaries }) => boundaries?.zips)
  .map(({ id }) => id);

/** A ZIP looked up on the device. */
export type ZipAnswer = (ZipCandidates & { state: PackId }) | { kind: 'not-a-zip' | 'unknown' | 'failed' };

/** The reader's place, compared with the bundled boundaries. The place itself is never part of it. */
export type LocationAnswer =
  { kind: 'found'; districts: Districts } | { kind: 'denied' | 'unavailable' | 'vague' | 'outside' | 'failed' };

/** The Census Bureau's answer to one address; `matches` holds at least one. */
export type AddressAnswer =
  | { kind: 'found'; matches: CensusMatch[] }
  | { kind: 'none' | 'refused' | 'offline' | 'unreachable' | 'busy' | 'changed' };

const withState = (state: PackId, { legislative, congressional }: DistrictsAtPoint): Districts => ({
  state,
  ...(legislative !== undefined && { legislative }),
  ...(congressional !== undefined && { congressional }),
});

/** What to offer for a ZIP that a person typed, from the files of all states that have one. */
export function zipAnswer(files: readonly (readonly [PackId, ZipFile])[], typed: string): ZipAnswer {
  let answer: ZipAnswer = { kind: 'unknown' };
  for (const [state, file] of files) {
    const found = zipCandidates(file, typed);
    if (found.kind === 'candidates') return { ...found, state };
    answer = found;
  }
  return answer;
}

/** The districts at a point in any of the states whose boundaries are given; undefined outside of them. */
export function districtsAt(
  point: Point,
  states: readonly (readonly [PackId, StateTopology])[],
): Districts | undefined {
  for (const [state, topology] of states) {
    const found = createLocator(topology)(point);
    if (found.legislative !== undefined || found.congressional !== undefined) return withState(state, found);
  }
  return undefined;
}

/**
 * The reader's districts after a place has been found. Where it contradicts what was kept, they have moved: the city and
 * county of before go. Where it does not, they stay.
 */
export function adopt(kept: Districts, found: Districts): Districts {
  const parts = Object.keys(found) as (keyof Districts)[];
  const hasMoved = parts.some((part) => kept[part] !== undefined && kept[part] !== found[part]);
  return hasMoved ? found : { ...kept, ...found };
}

/**
 * The reader's districts after a district of the map has been picked. Where another one was kept they have moved: city
 * and county go, and so does the other kind of district where no place lies in both.
 */
export function pick(
  kept: Districts,
  state: PackId,
  layer: DistrictLayer,
  number: string,
  topology: StateTopology,
): Districts {
  if (kept.state !== state) return { state, [layer]: number };
  const { legislativeLower: _, ...same } = kept;
  if (same[layer] === undefined || same[layer] === number) return { ...same, [layer]: number };
  const other = layer === 'legislative' ? 'congressional' : 'legislative';
  const stays = same[other] !== undefined && haveSharedPlace(topology, { [layer]: number, [other]: same[other] });
  return { state, ...(stays && { [other]: same[other] }), [layer]: number };
}
