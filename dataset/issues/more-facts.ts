/** What the sources say beyond a measure's own record. Where a source has nothing, the record alone speaks. */
import { sources } from '../jurisdictions';
import type { Snapshot } from '../sources/snapshot';
import type { MoreFacts } from './facts';

/** By key of the measure. */
export const readMoreFacts = (snapshot: Snapshot): ReadonlyMap<string, MoreFacts> =>
  new Map(sources.flatMap(({ sorting }) => [...(sorting?.more?.(snapshot) ?? [])]));
