/**
 * What the reader has done and wants to be reminded of, and the facts that they put into scripts. Kept in IndexedDB under
 * the extension's origin, on this device alone; nothing of a private window is kept.
 */
import { clear, createStore, get, update } from 'idb-keyval';
import { isInPrivate } from './tabs';

export interface DoneEntry {
  /** ms since 1970. */
  at: number;
  /** What it was about, in the words shown then. */
  title: string;
  /** Whom it reached. */
  official?: string;
  /** The measure that it was about, or `introduction`. */
  about?: string;
  outcome: 'reached' | 'voicemail' | 'no-answer' | 'sent' | 'opened';
}

export interface Reminder {
  /** ms since 1970. */
  at: number;
  title: string;
  text: string;
}

/** For scripts only. */
export interface AboutMe {
  name?: string;
  city?: string;
  zip?: string;
}

export interface MyActions {
  v: 1;
  done: DoneEntry[];
  aboutMe: AboutMe;
  /** By the id of the ask or hearing. */
  reminders: Record<string, Reminder>;
}

export const noActions: MyActions = { v: 1, done: [], aboutMe: {}, reminders: {} };
const key = 'my-actions';

/** Opened late: naming the database creates it. */
let opened: ReturnType<typeof createStore> | undefined;
const database = () => (opened ??= createStore('collective-lens-actions', 'actions'));

const settled = (stored: unknown): MyActions =>
  typeof stored === 'object' && stored !== null && (stored as MyActions).v === 1
    ? { ...noActions, ...(stored as MyActions) }
    : noActions;

/** Nothing where the browser denies its storage. */
export const readMyActions = (): Promise<MyActions> => get(key, database()).then(settled, () => noActions);

/** Changes them in one transaction and answers what they are now. In a private window the answer alone changes. */
export async function changeMyActions(change: (now: MyActions) => MyActions): Promise<MyActions> {
  if (await isInPrivate()) return change(await readMyActions());
  let changed = noActions;
  await update(key, (stored) => (changed = change(settled(stored))), database());
  return changed;
}

/** All of it is forgotten. Rejects where the browser denies its storage. */
export const forgetMyActions = (): Promise<void> => clear(database());
