/** The reader's code in this process, over an IndexedDB in memory. */
import 'fake-indexeddb/auto';
import * as reader from './reader';
import type { ReaderPlace } from './world';

type Callable = (...args: unknown[]) => unknown;

/** A killed flight hangs for ever and is forgotten: nothing of it runs again. */
export const nodePlace: ReaderPlace = {
  place: 'node',
  call: async (name, ...args) => (reader[name] as Callable)(...args),
  kill: async () => {},
};
