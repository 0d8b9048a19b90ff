/** The release of the club that does not exist: its made-up facts beside the real ones, and its own words. */
import type { EditorialFile } from '../../engine/release/editorial';
import { type SampleFacts, withSample } from '../../editorial/sample-facts';
import { type Base, siteFile } from '../shared/release';

let club: Promise<Base> | undefined;

export function readClub(base: Base): Promise<Base> {
  club ??= (async () => {
    const { facts, editorial } = await siteFile<{ facts: SampleFacts; editorial: EditorialFile }>('data/club.json');
    return { ...withSample(base, facts), editorial };
  })();
  return club;
}
