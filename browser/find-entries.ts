/** Everything that can be found by name, number or title, read from the release on this device. */
import { find, measureEntries, peopleEntries, type FindEntry } from '../engine/find/find';
import { ownPacks, type Settings } from './settings';
import type { Store } from './store';
import { localDay } from './today';

async function findEntries(store: Store, settings: Settings): Promise<readonly FindEntry[]> {
  const packs = ownPacks(settings);
  const [rosters, titles] = await Promise.all([
    store.rosters(packs),
    store.ask(packs, (release) => packs.flatMap((pack) => release.record.titles(pack))),
  ]);
  return [...peopleEntries(rosters, localDay()), ...measureEntries(titles)];
}

/** A finder that reads names and titles with its first question, and keeps them for `freshFor` ms. */
export function finder(store: Store, settings: () => Promise<Settings>, freshFor = Infinity, now = Date.now) {
  let kept: { at: number; entries: Promise<readonly FindEntry[]> } | undefined;
  return async (asked: string): Promise<readonly FindEntry[]> => {
    if (!kept || now() - kept.at > freshFor) {
      kept = { at: now(), entries: settings().then((chosen) => findEntries(store, chosen)) };
    }
    return find(asked, await kept.entries);
  };
}
