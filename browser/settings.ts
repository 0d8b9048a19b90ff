/**
 * The reader's own choices. They lie in IndexedDB under the extension's origin, where no page and no content script can
 * read them, and never in `storage.sync`, which would leave the device.
 */
import { clear, createStore, get, update } from 'idb-keyval';
import * as z from 'zod/mini';
import { Districts } from '../engine/districts/districts';
import type { PackId } from '../engine/identifiers';
import { issueOf, type IssueId } from '../engine/issues';
import { followedAtFirst } from '../engine/jurisdictions';
import { settle, type Kept, type Settled } from './kept';

const host = z.string().check(z.minLength(1), z.maxLength(260));
/** Today's name of an issue, also where an earlier one was kept. */
const issue = z.pipe(
  z.string().check(z.refine((id) => issueOf(id) !== undefined)),
  z.transform((id: string): IssueId => issueOf(id) as IssueId),
);
const shape = {
  v: z.literal(1),
  /** Host names on which the reader is switched off. */
  sitesOff: z.array(host),
  /** BCP 47 tag; absent means the browser's own. */
  language: z.optional(z.string().check(z.regex(/^[A-Za-z0-9-]{2,35}$/))),
  /** "Not this person": matches that are not marked on a host. */
  hidden: z.array(z.object({ host, key: z.string() })),
  /** Never sent to a page's script. */
  districts: Districts,
  /** Packs that spotting uses. A page can see what it finds: only the reader adds to them. */
  packs: z.array(z.string().check(z.regex(/^[a-z]{2}$/))),
  /** What the reader cares about. The extension's own pages put these first; no page's script is ever told. */
  myIssues: z.array(issue),
};
export type Settings = Kept<typeof shape>;

export const defaultSettings: Settings = {
  v: 1,
  sitesOff: [],
  hidden: [],
  districts: {},
  packs: [...followedAtFirst],
  myIssues: [],
};

const key = 'settings';
/** A database that never answers must not stop the pages: after so many ms the defaults serve. */
const patience = 2000;

/** Opened late: naming the database creates it. */
let opened: ReturnType<typeof createStore> | undefined;
const database = () => (opened ??= createStore('collective-lens-settings', 'settings'));

/** Stored settings over the defaults, field by field; those of another version count as none. */
const settled = (stored: unknown): Settled<Settings> => settle(stored, shape, defaultSettings);

async function stored(): Promise<unknown> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, patience, undefined));
  return Promise.race([get(key, database()), late]).catch(() => undefined);
}

/** The present settings; the defaults for what is broken, and where the browser denies its storage. */
export const readSettings = async (): Promise<Settings> => settled(await stored()).value;

/** Names of what is kept and cannot be read. */
export const brokenSettings = async (): Promise<string[]> => settled(await stored()).broken;

/** Changes them in one transaction. Rejects where the browser denies its storage: the page that asked says so. */
export async function changeSettings(change: (now: Settings) => Settings): Promise<void> {
  await update(key, (old) => change(settled(old).value), database());
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
