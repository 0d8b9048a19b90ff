/** Everything that the extension keeps: to look at, to take along, to delete. */
import browser from 'webextension-polyfill';
import { forgetHandoffs } from './handoff';
import { showBadge } from './follow-watch';
import { brokenFollows, forgetFollows, readFollows, type Follows } from './follows';
import { brokenActions, forgetMyActions, readMyActions, type MyActions } from './my-actions';
import { forgetReminders } from './reminders';
import { forgetRequests, requestsToday, type RequestCount } from './request-log';
import { brokenSettings, forgetSettings, readSettings, type Settings } from './settings';
import { noGrants, readGrants } from './site-access';
import { forgetReleases, openStore, openVault } from './store';
import { brokenStored } from './store/stored';
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
  /** Names of what was kept and could not be read: `settings.sitesOff`. It counts as never said. */
  broken: string[];
}

const emptyRelease = { version: 0, asOf: '', origin: 'bundled' };

/** Whatever cannot be read is left out and named: this page is how the reader gets rid of it. */
export async function readOwnData(): Promise<OwnData> {
  const broken: string[] = [];
  const part = <T>(name: string, reading: Promise<T>, otherwise: T): Promise<T> =>
    reading.catch(() => {
      broken.push(name);
      return otherwise;
    });
  const vault = await openVault();
  const [settings, actions, follows, grants, info, storedFacts, requests, ...named] = await Promise.all([
    readSettings(),
    readMyActions(),
    readFollows(),
    part('sites', readGrants(), noGrants),
    part('release', openStore().info(), emptyRelease),
    part('facts', vault.keys(), []),
    requestsToday(),
    brokenSettings().then((names) => names.map((name) => `settings.${name}`)),
    brokenActions().then((names) => names.map((name) => `actions.${name}`)),
    brokenFollows().then((names) => names.map((name) => `follows.${name}`)),
    brokenStored(vault).then((names) => names.map((name) => `facts.${name}`)),
  ]);
  const { version, asOf, origin } = info;
  return {
    day: localDay(),
    settings,
    actions,
    follows,
    sitesOn: [...grants.added, ...grants.national, ...(grants.isEverywhere ? ['*'] : [])],
    release: { version, asOf, origin },
    storedFacts: storedFacts.map(String).sort(),
    requestsToday: requests,
    broken: [...broken, ...named.flat()].sort(),
  };
}

/**
 * Deletes all of it: choices, what was done, reminders, counts, fetched facts, and the grants for sites. What is left is the extension as it was
 * installed. Rejects when the browser denies a part; the others are deleted all the same.
 */
export async function deleteOwnData(): Promise<void> {
  const parts = await Promise.allSettled([
    forgetSettings(),
    forgetMyActions(),
    forgetFollows(),
    showBadge(0).catch(() => undefined),
    forgetReminders(),
    forgetRequests(),
    forgetHandoffs(),
    forgetReleases(),
    openVault().then((vault) => vault.clear()),
    browser.storage.local.clear(),
    giveBackSites(),
  ]);
  const failed = parts.find((part) => part.status === 'rejected');
  if (failed) throw failed.reason;
}

/** The grants for sites that the reader has added. */
async function giveBackSites(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const required = new Set(browser.runtime.getManifest().host_permissions ?? []);
  const granted = origins.filter((origin) => !required.has(origin));
  if (granted.length > 0) await browser.permissions.remove({ origins: granted });
}
