/** Which feed is in use, and whether the reader went back to the bundled packs. Kept beside the releases. */
import { builtInFeed } from '../../engine/release/built-in-feed';
import { chosenFeed, type Feed, type FeedChoice } from '../../engine/release/feed';
import type { Vault } from './vault';

export async function feedInUse(vault: Vault): Promise<Feed | undefined> {
  const choice = await vault.get<FeedChoice>('feed-choice').catch(() => undefined);
  return choice ? chosenFeed(choice) : builtInFeed;
}

export const isPinned = async (vault: Vault): Promise<boolean> =>
  (await vault.get<boolean>('pinned').catch(() => undefined)) === true;

/** The feed whose releases may be shown; undefined for the bundled packs only. */
export const shownFeed = async (vault: Vault): Promise<string | undefined> =>
  (await isPinned(vault)) ? undefined : (await feedInUse(vault))?.id;

/** Undefined goes back to the built-in feed. What came from another feed is not judged by, nor shown for, this one. */
export async function keepFeedChoice(vault: Vault, choice: FeedChoice | undefined): Promise<void> {
  await vault.put([
    ['feed-choice', choice],
    ['pinned', false],
    ['refresh', undefined],
    ['notice', undefined],
  ]);
}
