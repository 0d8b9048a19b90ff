/** Which feed is in use, and whether the reader went back to the bundled packs. Kept beside the releases. */
import { builtInFeed } from '../../engine/release/built-in-feed';
import { chosenFeed, type Feed, type FeedChoice } from '../../engine/release/feed';
import { keepStored, readStored } from './stored';
import type { Vault } from './vault';

export async function feedInUse(vault: Vault): Promise<Feed | undefined> {
  const choice = await readStored(vault, 'feed-choice');
  return choice ? chosenFeed(choice) : builtInFeed;
}

export const isPinned = async (vault: Vault): Promise<boolean> => (await readStored(vault, 'pinned')) === true;

/** The feed whose releases may be shown; undefined for the bundled packs only. */
export const shownFeed = async (vault: Vault): Promise<Feed | undefined> =>
  (await isPinned(vault)) ? undefined : feedInUse(vault);

/** Undefined goes back to the built-in feed. What came from another feed is not judged by, nor shown for, this one. */
export async function keepFeedChoice(vault: Vault, choice: FeedChoice | undefined): Promise<void> {
  await keepStored(vault, {
    'feed-choice': choice,
    pinned: false,
    refresh: undefined,
    marks: undefined,
    keys: undefined,
  });
}
