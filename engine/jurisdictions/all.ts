/** The descriptors that there are. Adding one is a file and a line here. */
import type { PackId } from '../identifiers';
import { id } from './id';
import type { Jurisdiction } from './jurisdiction';
import { or } from './or';
import { us } from './us';
import { wa } from './wa';

export const all: readonly Jurisdiction[] = [us, wa, id, or];

/** Packs that a new installation follows; the reader adds to them. */
export const followedAtFirst: readonly PackId[] = [us.id, wa.id, id.id];

/** The state whose calendar is shown to readers who have not said where they live. */
export const homeState: PackId = wa.id;
