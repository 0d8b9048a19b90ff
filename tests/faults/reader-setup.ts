/** What one reader's extension is made of, as far as data is concerned: a database that may behave badly, packs, a feed, dice. */
import { databaseVault, type Vault } from '../../browser/store/vault';
import type { BundleIndex } from '../../engine/release/bundle';
import type { Feed } from '../../engine/release/feed';

export interface ReaderSetup {
  database: string;
  feed: Feed | null;
  bundle: { index: BundleIndex | null; files: Record<string, unknown> };
  extensionVersion: string;
  now: number;
  seed: number;
  isOnline: boolean;
  isPinned: boolean;
  /** Milliseconds. */
  patience: { whole: number; silence: number; database: number };
  /** How the database behaves. */
  storage: 'works' | 'refuses-writes' | 'refuses-files' | 'fails' | 'hangs';
}

/** A small generator with a seed (mulberry32), so that each run can be repeated. */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function vaultOf(setup: ReaderSetup): Vault {
  const real = databaseVault(setup.database, setup.patience.database, 5_000);
  const broken = (): Promise<never> => Promise.reject(new Error('UnknownError'));
  const refuse = (): Promise<never> => Promise.reject(new DOMException('No space left', 'QuotaExceededError'));
  if (setup.storage === 'refuses-writes') return { ...real, put: refuse, update: refuse };
  if (setup.storage === 'refuses-files') {
    const isFile = ([key]: [key: string, value: unknown]): boolean => key.startsWith('file/');
    return { ...real, put: (entries) => (entries.some(isFile) ? refuse() : real.put(entries)) };
  }
  if (setup.storage === 'fails') {
    return { get: broken, put: broken, update: broken, remove: broken, keys: broken, clear: broken, isDurable: true };
  }
  // `databaseVault` bounds every wait itself; this one hangs below it.
  if (setup.storage === 'hangs') return databaseVaultThatHangs();
  return real;
}

/** The shipped vault over a database that never answers. */
function databaseVaultThatHangs(): Vault {
  const { indexedDB } = globalThis;
  const silent = { open: () => ({}) } as unknown as IDBFactory;
  Object.defineProperty(globalThis, 'indexedDB', { value: silent, configurable: true });
  const vault = databaseVault('hangs', 100, 100);
  // The database is opened within the first call, before it waits.
  void vault.get('pointer').catch(() => undefined);
  Object.defineProperty(globalThis, 'indexedDB', { value: indexedDB, configurable: true, writable: true });
  return vault;
}

export const bundledOf = ({ bundle }: ReaderSetup) => ({
  index: async () => bundle.index ?? undefined,
  file: async (path: string) => structuredClone(bundle.files[path]),
});
