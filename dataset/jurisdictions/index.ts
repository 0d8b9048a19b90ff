/** The folder's door. A state of which a build has more than its people is a file here and a line. */
import type { PackId } from '../../engine/identifiers';
import { id } from './id';
import type { JurisdictionSources } from './jurisdiction';
import { us } from './us';
import { wa } from './wa';

/** In the order in which they are fetched and read. */
export const sources: readonly JurisdictionSources[] = [wa, id, us];

const byId = new Map(sources.map((one) => [one.id, one]));

export const sourcesOf = (pack: PackId): JurisdictionSources | undefined => byId.get(pack);
