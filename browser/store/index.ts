/** The store of this extension. Background and extension pages open it; page scripts never do. */
import { bundledPacks } from './bundled-packs';
import { shownFeed } from './feed-setting';
import { storeOver, type Store } from './release-store';
import { databaseVault, usableVault, type Vault } from './vault';

export type { Store };

const name = 'collective-lens';
let opened: Promise<Vault> | undefined;

/** The one vault of this context: IndexedDB, or memory where it does not work. */
export const openVault = (): Promise<Vault> => (opened ??= usableVault(databaseVault(name)));

/** Empties the database itself, even where it could not be read. */
export const forgetReleases = (): Promise<void> => databaseVault(name).clear();

export const openStore = (): Store => storeOver({ vault: openVault, bundled: bundledPacks, shownFeed });
