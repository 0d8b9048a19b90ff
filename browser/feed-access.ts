/**
 * Leave to ask the feed's host without saying which installation asks. Firefox gives every installation an id of its
 * own and sends it as the origin of each request, except to hosts that it has been allowed: so there the host is asked
 * for, and no request is made without (docs/decisions/0017-feed-host-in-firefox.md).
 */
import browser from 'webextension-polyfill';

/** Whether requests would name this very installation. */
const isNamed = (): boolean => browser.runtime.getURL('').startsWith('moz-extension:');

/** Match pattern of the feed's host, in the one spelling that sites turned on by the reader never have. */
export function feedPattern(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}

/** Whether a request to this address says nothing of the installation. */
export async function mayAsk(address: string): Promise<boolean> {
  return !isNamed() || browser.permissions.contains({ origins: [feedPattern(address)] });
}

/** Asks for the host where that is needed. Call it in the handler of a click, before anything is awaited. */
export async function requestFeedHost(address: string): Promise<boolean> {
  return !isNamed() || browser.permissions.request({ origins: [feedPattern(address)] }).catch(() => false);
}

/** Gives the host of a feed back that is not used any more. */
export async function dropFeedHost(address: string): Promise<void> {
  if (isNamed()) await browser.permissions.remove({ origins: [feedPattern(address)] }).catch(() => false);
}
