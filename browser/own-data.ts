/** Everything that the extension keeps: to look at, to take along, to delete. */
import browser from 'webextension-polyfill';
import { forgetErrands } from './errands';
import { forgetFollows, readFollows, type Follows } from './follows';
import { forgetMyActions, readMyActions, type MyActions } from './my-actions';
import { forgetReminders } from './reminders';
import { forgetRequests, requestsToday, type RequestCount } from './request-log';
import { forgetSettings, readSettings, type Settings } from './settings';
import { readGrants } from './site-access';
import { openStore, openVault } from './store';
import { localDay } from './today';

export interface OwnData {
  /** When this was read. */
  day: string;
  settings: Settings;
  /** What the reader has done, told about themselves, and wants to be reminded of. */
  actions: MyActions;
  /** What the reader follows, and what they have seen of it. */
  follows: Follows;
  /** Hosts that the reader has turned on; `*` for every site. */
  sitesOn: string[];
  release: { version: number; asOf: string; origin: string };
  /** Names of what the store keeps of the public facts and of the refreshing. */
  storedFacts: string[];
  requestsToday: RequestCount[];
}

export async function readOwnData(): Promise<OwnData> {
  const vault = await openVault();
  const [settings, actions, follows, grants, info, storedFacts, requests] = await Promise.all([
    readSettings(),
    readMyActions(),
    readFollows(),
    readGrants(),
    openStore().info(),
    vault.keys().catch(() => []),
    requestsToday(),
  ]);
  const { version, asOf, origin } = info;
  return {
    day: localDay(),
    settings,
    actions,
    follows,
    sitesOn: grants.isEverywhere ? [...grants.added, '*'] : grants.added,
    release: { version, asOf, origin },
    storedFacts: storedFacts.sort(),
    requestsToday: requests,
  };
}

/**
 * Deletes all of it: choices, what was done, reminders, counts, fetched facts, and the grants for sites. What is left is the extension as it was
 * installed. Rejects when the browser denies a part; the others are deleted all the same.
 */
export async function deleteOwnData(): Promise<void> {
  const vault = await openVault();
  const { origins = [] } = await browser.permissions.getAll();
  const required = new Set(browser.runtime.getManifest().host_permissions ?? []);
  const granted = origins.filter((origin) => !required.has(origin));
  const parts = await Promise.allSettled([
    forgetSettings(),
    forgetMyActions(),
    forgetFollows(),
    forgetReminders(),
    forgetRequests(),
    forgetErrands(),
    vault.keys().then((keys) => vault.remove(keys)),
    browser.storage.local.clear(),
    granted.length > 0 ? browser.permissions.remove({ origins: granted }) : true,
  ]);
  const failed = parts.find((part) => part.status === 'rejected');
  if (failed) throw failed.reason;
}
