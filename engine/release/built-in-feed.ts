/**
 * The organisation's own feed. PLACEHOLDER: the organisation has not made its keys yet, so there is no address and no
 * key here and the feed is off: readers have the bundled packs. To turn it on (docs/feed-format.md, "Turning the feed
 * on"), make the signing keys and the recovery key on a device without network, keep the private halves out of every
 * repository, and put the public halves and the address here.
 */
import type { Feed } from './feed';

export const builtInFeed: Feed | undefined = undefined;
