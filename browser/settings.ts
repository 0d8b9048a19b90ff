/**
 * The reader's own choices. They lie in IndexedDB under the extension's origin, where no page and no content script can
 * read them, and never in `storage.sync`, which would leave the device.
 */
import { clear, createStore, get, update } from 'idb-keyval';
import type { Districts } from '../engine/districts/districts';
import type { MentionKey, PackId } from '../engine/identifiers';
import { issueOf, type IssueId } from '../engine/issues';

export interface Settings {
  v: 1;
  /** Host names on which the reader is switched off. */
  sitesOff: string[];
  /** BCP 47 tag; absent means the browser's own. */
  language?: string;
  /** "Not this person": matches that are not marked on a host. */
  hidden: { host: string; key: MentionKey }[];
  /** Never sent to a page's script. */
  districts: Districts;
  /** Packs that spotting uses. A page can see what it finds: only the reader adds to them. */
  packs: PackId[];
  /** What the reader cares about. The extension's own pages put these first; no page's script is ever told. */
  myIssues: IssueId[];
}

export const defaultSettings: Settings = {
  v: 1,
  sitesOff: [],
  hidden: [],
  districts: {},
  packs: ['us', 'wa', 'id'],
  myIssues: [],
};

const key = 'settings';
/** A database that never answers must not stop the pages: after so many ms the defaults serve. */
const patience = 2000;

/** Opened late: naming the database creates it. */
let opened: ReturnType<typeof createStore> | undefined;
const database = () => (opened ??= createStore('collective-lens-settings', 'settings'));

/** Stored settings of this version over the defaults; anything else counts as absent. */
function settled(stored: unknown): Settings {
  const known = typeof stored === 'object' && stored !== null && (stored as Settings).v === 1;
  if (!known) return defaultSettings;
  const settings = { ...defaultSettings, ...(stored as Settings) };
  return { ...settings, myIssues: settings.myIssues.flatMap((id) => issueOf(id) ?? []) };
}

/** The present settings; the defaults where the browser denies its storage. */
export async function readSettings(): Promise<Settings> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, patience, undefined));
  try {
    return settled(await Promise.race([get(key, database()), late]));
  } catch {
    return defaultSettings;
  }
}

/** Changes them in one transaction. Rejects where the browser denies its storage: the page that asked says so. */
export async function changeSettings(change: (now: Settings) => Settings): Promise<void> {
  await update(key, (stored) => change(settled(stored)), database());
}

/** Back to how it was installed. Rejects where the browser denies its storage. */
export const forgetSettings = (): Promise<void> => clear(database());

/** Packs for the extension's own pages: the reader's state is in them, which no page may learn. */
export const ownPacks = ({ packs, districts }: Settings): PackId[] => [
  ...new Set([...packs, ...(districts.state ? [districts.state] : [])]),
];

/** Whether the reader may run on a host. */
export const isSiteOn = (settings: Settings, host: string): boolean => !settings.sitesOff.includes(host);

/** Switches the reader on or off for a host. */
export const withSite = (settings: Settings, host: string, on: boolean): Settings => ({
  ...settings,
  sitesOff: [...settings.sitesOff.filter((other) => other !== host), ...(on ? [] : [host])],
});

/** Picks an issue, or drops it. */
export const withIssue = (settings: Settings, issue: IssueId, picked: boolean): Settings => ({
  ...settings,
  myIssues: [...settings.myIssues.filter((other) => other !== issue), ...(picked ? [issue] : [])],
});
