/** What a refresh reaches the world through; tests put their own in. */
import type { Feed } from '../../engine/release/feed';
import type { BundledPacks } from '../store/bundled-packs';
import type { Vault } from '../store/vault';
import type { Network } from './network';

export interface RefreshPorts {
  vault: Vault;
  network: Network;
  bundled: BundledPacks;
  feed: Feed | undefined;
  /** The reader went back to the bundled packs: corrections still come, releases do not. */
  isPinned: boolean;
  extensionVersion: string;
  now(): number;
  /** One roll from [0, 1). */
  random(): number;
  isOnline(): boolean;
  /** Told before the first step, and at the end: when to wake next. */
  arm(at: number): Promise<void>;
  /** Kept outside the database, so that a profile that loses it does not download at every start. */
  lastDownload: { get(): Promise<number | undefined>; set(at: number): Promise<void> };
  /** Kill point before each step; the tests' hook. */
  at(step: string): Promise<void>;
}
