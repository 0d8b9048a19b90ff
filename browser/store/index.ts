/** The store of this extension. Background and extension pages open it; page scripts never do. */
import { bundledPacks } from './bundled-packs';
import { storeOver, type Store } from './release-store';

export type { Store };

export function openStore(): Store {
  return storeOver(bundledPacks);
}
