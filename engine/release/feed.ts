/** Where releases come from, and whose signature they need. */
import * as z from 'zod/mini';
import { fromBase64 } from './digest';
import { SignersOfRoles, type Root } from './trust';

export interface Feed {
  /** Changes when the reader changes the feed: nothing of one feed is ever judged by another's history. */
  id: string;
  /** Folder of `latest.json`, with a slash at the end. */
  address: string;
  root: Root;
  /** Its releases are the bundled packs' own successors: they too may not shrink without saying so. */
  continuesBundle: boolean;
}

/** A feed that a reader enters: its address, the public half of its recovery key, and who signs since which epoch. */
export const FeedChoice = z.object({
  address: z.string(),
  publicKey: z.string(),
  /** Absent for a reader who entered address and key alone, as once was done: then the feed's own keys document says it. */
  signers: z.optional(z.object({ epoch: z.int().check(z.gte(1)), roles: SignersOfRoles })),
});
export type FeedChoice = z.infer<typeof FeedChoice>;

/**
 * The folder address in its one spelling, or undefined. https only, so that nobody on the way learns more than the
 * host; plain http for this very device, where publishers try out a feed. No query, no user name, no fragment.
 */
export function feedAddress(text: string): string | undefined {
  const trimmed = text.trim().replace(/latest\.json$/, '');
  if (!URL.canParse(trimmed)) return undefined;
  const url = new URL(trimmed);
  const isHere = url.hostname === '127.0.0.1' || url.hostname === 'localhost';
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isHere)) return undefined;
  if (url.search || url.hash || url.username || url.password || trimmed.includes('?') || trimmed.includes('#')) {
    return undefined;
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** The chosen feed, or undefined when address or key is not one. */
export function chosenFeed(choice: FeedChoice): Feed | undefined {
  const address = feedAddress(choice.address);
  const publicKey = choice.publicKey.trim();
  if (!address || fromBase64(publicKey)?.length !== 32) return undefined;
  const { epoch = 1, roles } = choice.signers ?? {};
  return {
    id: `${address} ${publicKey}`,
    address,
    root: { recovery: publicKey, epoch, ...(roles && { roles }) },
    continuesBundle: false,
  };
}
