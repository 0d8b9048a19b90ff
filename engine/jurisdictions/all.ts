/** The descriptors that there are. Adding one is a file and a line here. */
import type { PackId } from '../identifiers';
import { fl } from './fl';
import { id } from './id';
import { il } from './il';
import type { Jurisdiction } from './jurisdiction';
import { la } from './la';
import { mi } from './mi';
import { nc } from './nc';
import { ny } from './ny';
import { oh } from './oh';
import { or } from './or';
import { sc } from './sc';
import { us } from './us';
import { ut } from './ut';
import { wa } from './wa';

export const all: readonly Jurisdiction[] = [us, wa, id, or, fl, il, la, mi, nc, ny, oh, sc, ut];

/** Packs that a new installation follows; the reader adds to them. */
export const followedAtFirst: readonly PackId[] = [us.id, wa.id, id.id];

/** The state whose calendar is shown to readers who have not said where they live. */
export const homeState: PackId = wa.id;
