/** Finding any official or measure of the release, on the device. */
import { useCallback, useRef } from 'react';
import { ownPacks, type Settings } from '../../browser/settings';
import type { Store } from '../../browser/store';
import { find, measureEntries, peopleEntries, type FindEntry } from '../../engine/find/find';

/** Names and titles are read with the first question, and kept while the view is open. */
export function useFind(store: Store, settings: Settings): (asked: string) => Promise<readonly FindEntry[]> {
  const entries = useRef<Promise<readonly FindEntry[]>>(undefined);
  return useCallback(
    async (asked) => {
      entries.current ??= (async () => {
        const packs = ownPacks(settings);
        const [rosters, titles] = await Promise.all([
          store.rosters(packs),
          store.ask(packs, (release) => packs.flatMap((pack) => release.record.titles(pack))),
        ]);
        return [...peopleEntries(rosters), ...measureEntries(titles)];
      })();
      return find(asked, await entries.current);
    },
    [store, settings],
  );
}
