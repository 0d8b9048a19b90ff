/**
 * What the reader has done and wants to be reminded of, and the facts that they put into scripts. Kept in IndexedDB under
 * the extension's origin, on this device alone; nothing of a private window is kept.
 */
import { clear, createStore, get, update } from 'idb-keyval';
import * as z from 'zod/mini';
import { settle, type Kept, type Settled } from './kept';
import { isInPrivate } from './tabs';

const DoneEntry = z.object({
  /** ms since 1970. */
  at: z.number(),
  /** What it was about, in the words shown then. */
  title: z.string(),
  /** Whom it reached. */
  official: z.optional(z.string()),
  /** Their key. */
  to: z.optional(z.string()),
  /** The measure that it was about, `introduction`, or `ask` where the title says what was asked. */
  about: z.optional(z.string()),
  outcome: z.enum(['reached', 'voicemail', 'no-answer', 'sent', 'opened']),
});
export type DoneEntry = z.infer<typeof DoneEntry>;

const Reminder = z.object({
  /** ms since 1970. */
  at: z.number(),
  title: z.string(),
  text: z.string(),
});
export type Reminder = z.infer<typeof Reminder>;

/** For scripts only. */
const AboutMe = z.object({ name: z.optional(z.string()), city: z.optional(z.string()), zip: z.optional(z.string()) });
export type AboutMe = z.infer<typeof AboutMe>;

/** What the reader has begun to write. */
const Draft = z.object({
  wish: z.optional(z.enum(['support', 'oppose', 'question'])),
  reason: z.optional(z.string()),
  own: z.optional(z.string()),
});

const shape = {
  v: z.literal(1),
  done: z.array(DoneEntry),
  aboutMe: AboutMe,
  /** What the reader has typed of it and not saved. */
  aboutMeTyped: z.optional(AboutMe),
  /** By the id of the ask or hearing. */
  reminders: z.record(z.string(), Reminder),
  /** By measure and official. */
  drafts: z.record(z.string(), Draft),
};
export type MyActions = Kept<typeof shape>;

export const noActions: MyActions = { v: 1, done: [], aboutMe: {}, reminders: {}, drafts: {} };
const key = 'my-actions';

/** Opened late: naming the database creates it. */
let opened: ReturnType<typeof createStore> | undefined;
const database = () => (opened ??= createStore('collective-lens-actions', 'actions'));

const settled = (stored: unknown): Settled<MyActions> => settle(stored, shape, noActions);
const stored = (): Promise<unknown> => get(key, database()).catch(() => undefined);

/** Nothing where the browser denies its storage; without what is broken. */
export const readMyActions = async (): Promise<MyActions> => settled(await stored()).value;

/** Names of what is kept and cannot be read. */
export const brokenActions = async (): Promise<string[]> => settled(await stored()).broken;

/** Changes them in one transaction and answers what they are now. In a private window the answer alone changes. */
export async function changeMyActions(change: (now: MyActions) => MyActions): Promise<MyActions> {
  if (await isInPrivate()) return change(await readMyActions());
  let changed = noActions;
  await update(key, (old) => (changed = change(settled(old).value)), database());
  return changed;
}

/** All of it is forgotten. Rejects where the browser denies its storage. */
export const forgetMyActions = (): Promise<void> => clear(database());
