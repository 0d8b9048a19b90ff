/** Finding any official or measure of the release, on the device. */
import { useMemo } from 'react';
import { finder } from '../../browser/find-entries';
import type { Settings } from '../../browser/settings';
import type { Store } from '../../browser/store';
import type { FindEntry } from '../../engine/find/find';

/** Names and titles are read with the first question, and kept while the view is open. */
export const useFind = (store: Store, settings: Settings): ((asked: string) => Promise<readonly FindEntry[]>) =>
  useMemo(() => finder(store, () => Promise.resolve(settings)), [store, settings]);
