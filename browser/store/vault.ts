/**
 * Where the extension keeps releases: IndexedDB in its own origin, out of reach of pages and content scripts.
 * Every call settles: a database that hangs or fails for good must not take the extension with it.
 */
import { clear, createStore, delMany, get, keys, setMany, update } from 'idb-keyval';

export interface Vault {
  get<T>(key: string): Promise<T | undefined>;
  /** All or nothing. */
  put(entries: [key: string, value: unknown][]): Promise<void>;
  /** Replaces one value by what `change` makes of it; nobody else can write in between. */
  update<T>(key: string, change: (old: T | undefined) => T): Promise<void>;
  remove(keys: string[]): Promise<void>;
  keys(): Promise<string[]>;
  /** All of it, whatever its keys are. */
  clear(): Promise<void>;
  /** False when nothing outlives the worker. */
  isDurable: boolean;
}

/** A database that has not answered in this time is treated as broken. */
const patience = 2_000;

/** The promise, or a rejection after `milliseconds`. */
async function inTime<T>(promise: Promise<T>, milliseconds: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The database does not answer.')), milliseconds);
  });
  return Promise.race([promise, timeout]).finally(() => clearTimeout(timer));
}

/** IndexedDB; `name` is the database's. Writing may take longer than reading: a file of megabytes on an old disk. */
export function databaseVault(name: string, readPatience = patience, writePatience = 5 * patience): Vault {
  const store = createStore(name, 'release');
  return {
    get: (key) => inTime(get(key, store), readPatience),
    put: (entries) => inTime(setMany(entries, store), writePatience),
    update: (key, change) => inTime(update(key, change, store), writePatience),
    remove: (names) => inTime(delMany(names, store), writePatience),
    keys: () => inTime(keys<string>(store), readPatience),
    clear: () => inTime(clear(store), writePatience),
    isDurable: true,
  };
}

/** For the life of the worker only. */
export function memoryVault(): Vault {
  const held = new Map<string, unknown>();
  return {
    get: async <T>(key: string) => structuredClone(held.get(key)) as T | undefined,
    put: async (entries) => {
      for (const [key, value] of entries) held.set(key, structuredClone(value));
    },
    update: async <T>(key: string, change: (old: T | undefined) => T) =>
      void held.set(key, change(held.get(key) as T | undefined)),
    remove: async (names) => {
      for (const name of names) held.delete(name);
    },
    keys: async () => [...held.keys()],
    clear: async () => held.clear(),
    isDurable: false,
  };
}

/** The vault if it answers, else memory: readers have the bundled packs either way. */
export async function usableVault(vault: Vault): Promise<Vault> {
  try {
    await vault.get('pointer');
    return vault;
  } catch {
    return memoryVault();
  }
}
