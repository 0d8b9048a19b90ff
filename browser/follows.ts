/**
 * What the reader follows, and what they have seen of it. Kept in IndexedDB under the extension's origin, on this device
 * alone, where no page and no content script can read it; nothing of a private window is kept.
 */
import { clear, createStore, get, update } from 'idb-keyval';
import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import type { MentionKey } from '../engine/identifiers';
import { settle, type Kept, type Settled } from './kept';

const ids = z.array(z.string());
const shape = {
  v: z.literal(1),
  /** In the order in which they were chosen. */
  followed: z.array(
    z.object({
      key: z.string(),
      seen: z.optional(z.object({ status: z.optional(z.string()), acts: ids, hearings: ids, asks: ids })),
    }),
  ),
  /** The reader wants a number on the toolbar button when something is new. */
  badge: z.optional(z.boolean()),
  /** The reader wants to be reminded before hearings of what they follow. */
  remind: z.optional(z.boolean()),
  /** Hearings for which a reminder has been set, so that one that was taken back does not come again. */
  told: z.optional(ids),
};

export type Follows = Kept<typeof shape>;

export const noFollows: Follows = { v: 1, followed: [] };
const name = 'follows';

/** Opened late: naming the database creates it. */
let opened: ReturnType<typeof createStore> | undefined;
const database = () => (opened ??= createStore('collective-lens-follows', 'follows'));

const settled = (stored: unknown): Settled<Follows> => settle(stored, shape, noFollows);
const stored = (): Promise<unknown> => get(name, database()).catch(() => undefined);

/** Nothing where the browser denies its storage; without what is broken. */
export const readFollows = async (): Promise<Follows> => settled(await stored()).value;

/** Names of what is kept and cannot be read. */
export const brokenFollows = async (): Promise<string[]> => settled(await stored()).broken;

/** Changes them in one transaction and answers what they are now. In a private window the answer alone changes. */
export async function changeFollows(change: (now: Follows) => Follows): Promise<Follows> {
  const isPrivate = (await browser.windows.getCurrent().catch(() => undefined))?.incognito ?? false;
  if (isPrivate) return change(await readFollows());
  let changed = noFollows;
  await update(name, (old) => (changed = change(settled(old).value)), database());
  return changed;
}

export const withFollow = (now: Follows, key: MentionKey, on: boolean): Follows => ({
  ...now,
  followed: [...now.followed.filter((one) => one.key !== key), ...(on ? [{ key }] : [])],
});

/** All of it is forgotten. Rejects where the browser denies its storage. */
export const forgetFollows = (): Promise<void> => clear(database());
