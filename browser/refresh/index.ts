/**
 * Refreshing in this extension: the background starts it, the options page shows and steers it. Any extension page may
 * call these; the one flight at a time is shared by all.
 */
import browser from 'webextension-polyfill';
import { dataStatus, type DataStatus } from '../../engine/release/data-status';
import { chosenFeed, type FeedChoice } from '../../engine/release/feed';
import { newState } from '../../engine/release/refresh-plan';
import { dropFeedHost, mayAsk, requestFeedHost } from '../feed-access';
import { countedFetch } from '../request-log';
import { openVault } from '../store';
import { bundledPacks } from '../store/bundled-packs';
import { candidates, documentsOf } from '../store/candidates';
import { feedInUse, isPinned, keepFeedChoice, shownFeed } from '../store/feed-setting';
import { lastSigned } from '../store/feed-memory';
import { keepStored, readStored } from '../store/stored';
import { networkOver } from './network';
import { oneFlight } from './one-flight';
import type { RefreshPorts } from './ports';
import { refresh } from './refresh';

const alarmName = 'refresh';
/** Even if an alarm is lost in some other way, the next one comes within the hour. */
const safetyMinutes = 60;
/** Browsers fire alarms no sooner than this. */
const soonestMs = 30_000;
const downloadKey = 'last-download';

const arm = (at: number): Promise<void> =>
  Promise.resolve(
    browser.alarms.create(alarmName, { when: Math.max(at, Date.now() + soonestMs), periodInMinutes: safetyMinutes }),
  );

/** @param after what is to happen once it has ended, however it ended. */
async function run(isAsked: boolean, after?: () => void): Promise<void> {
  const vault = await openVault();
  const ports: RefreshPorts = {
    vault,
    network: networkOver({
      fetch: countedFetch,
      isOnline: () => navigator.onLine,
      mayAsk,
      now: Date.now,
    }),
    bundled: bundledPacks,
    feed: await feedInUse(vault),
    isPinned: await isPinned(vault),
    extensionVersion: browser.runtime.getManifest().version,
    now: Date.now,
    random: Math.random,
    isOnline: () => navigator.onLine,
    arm,
    lastDownload: {
      get: async () => {
        const last = (await browser.storage.local.get(downloadKey))[downloadKey];
        return typeof last === 'number' ? last : undefined;
      },
      set: (at) => browser.storage.local.set({ [downloadKey]: at }),
    },
    at: async () => {},
  };
  await oneFlight({ vault, now: Date.now, locks: navigator.locks }, () => refresh(ports, isAsked));
  after?.();
}

/**
 * For the background, called synchronously at each start of its script: registers what wakes it, and makes sure that the
 * alarm exists (browsers may lose alarms). The start itself asks for nothing, however overdue a check is: a page that is
 * being read starts the script as well, and no request may come of that.
 */
export function startRefreshing(after?: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === alarmName) void run(false, after);
  });
  browser.runtime.onStartup.addListener(() => void run(false, after));
  browser.runtime.onInstalled.addListener(() => void run(false, after));
  globalThis.addEventListener('online', () => void run(false, after));
  void ensureAlarm();
}

/** The time of an alarm made anew tells nothing about when the page was read that started the script. */
async function ensureAlarm(): Promise<void> {
  if (await browser.alarms.get(alarmName)) return;
  await arm(Date.now() + (0.5 + Math.random()) * safetyMinutes * 60_000);
}

/** How the data stands. */
export async function status(): Promise<DataStatus> {
  const vault = await openVault();
  const [feed, pinned, choice] = await Promise.all([
    feedInUse(vault),
    isPinned(vault),
    readStored(vault, 'feed-choice'),
  ]);
  const [shown] = await candidates(vault, bundledPacks, await shownFeed(vault));
  const index = await bundledPacks.index();
  return dataStatus({
    info: shown!.info,
    documents: documentsOf(shown!),
    bundledIssued: index?.issued,
    lastSigned: await lastSigned(vault),
    state: (await readStored(vault, 'refresh')) ?? newState,
    feed: feed?.address,
    isOwnChoice: choice !== undefined,
    isPinned: pinned,
    now: Date.now(),
  });
}

/** Checks the feed now, and leaves the bundled data if the reader had gone back to it. Answers how it ended. */
export async function refreshNow(): Promise<DataStatus> {
  const vault = await openVault();
  await keepStored(vault, { pinned: false });
  await run(true);
  return status();
}

/** Goes back to the bundled data until "update now". Corrections still arrive. */
export async function useBundled(): Promise<DataStatus> {
  const vault = await openVault();
  await keepStored(vault, { pinned: true });
  return status();
}

/**
 * Takes releases from this feed from now on; undefined goes back to the built-in one. A choice that is none (which
 * `readFeedLine` never gives) changes nothing. Call it in the handler of a click: the browser may have to be asked for
 * the feed's host.
 */
export async function setFeed(choice: FeedChoice | undefined): Promise<DataStatus> {
  const chosen = choice && chosenFeed(choice);
  if (choice && !chosen) return status();
  if (chosen) await requestFeedHost(chosen.address);
  const vault = await openVault();
  const before = await feedInUse(vault);
  await keepFeedChoice(vault, choice);
  if (before && before.address !== chosen?.address) await dropFeedHost(before.address);
  await run(true);
  return status();
}
