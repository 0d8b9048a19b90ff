/** The newest fact of each legislature in a release: the last day on which anything on record happened. Pure. */
import type { IsoDate, PackId } from '../../engine/identifiers';
import { jsonOf, type FactBytes } from './feed-content';

/** Parts that record what happened, each with its list of days. */
const eventful = /^[a-z]{2}\/[^/]+\/(?:steps|rolls)\//;

/** @param today days after it are plans (a law's first day), no facts. */
export function newestFacts(files: FactBytes, today: IsoDate): Map<PackId, IsoDate> {
  const newest = new Map<PackId, IsoDate>();
  for (const [path, bytes] of files) {
    if (!eventful.test(path)) continue;
    const pack = path.slice(0, 2);
    for (const day of (jsonOf(bytes).days ?? []) as IsoDate[])
      if (day <= today && day > (newest.get(pack) ?? '')) newest.set(pack, day);
  }
  return newest;
}
