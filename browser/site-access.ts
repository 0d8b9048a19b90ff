/** Where the reader runs besides the listed news hosts: per-site grants, and once by the toolbar button. */
import browser from 'webextension-polyfill';
import { censusHost } from '../engine/districts/census';
import type { PageScript } from './messages';
import { newsHosts } from './news-hosts';

const scriptId = 'granted-sites';
const reader = { js: ['reader.js'], css: ['reader.css'] };

/**
 * Origins that the reader of the page has granted, as match patterns. The listed hosts are left out, and the Census
 * Bureau's, which is granted for the time of one look-up and not to be read.
 */
async function grantedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const listed = new Set([...newsHosts, `https://${censusHost}/*`]);
  return origins.filter((origin) => !listed.has(origin) && /^(\*|https?):/.test(origin));
}

/** Makes the registered script match the grants. Browsers forget it at updates, so this runs at each start, too. */
async function registerReader(): Promise<void> {
  const matches = await grantedSites();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: scriptId, matches, ...reader, runAt: 'document_start', persistAcrossSessions: true },
  ]);
}

/** Registers now and whenever grants change. One at a time: two at once would trip over the same id. */
export function followGrants(): void {
  let queue = Promise.resolve();
  const again = () => {
    queue = queue.then(registerReader).catch((error: unknown) => {
      console.warn('The reader could not be registered for the granted sites.', error);
    });
  };
  browser.permissions.onAdded.addListener(again);
  browser.permissions.onRemoved.addListener(again);
  browser.runtime.onInstalled.addListener(again);
  browser.runtime.onStartup.addListener(again);
}

/** The match pattern for one host, under http and https. */
const sitePattern = (host: string): string => `*://${host}/*`;

/** Hosts that the reader of the page has granted one by one. */
export const addedHosts = async (): Promise<string[]> =>
  (await grantedSites()).flatMap((origin) => /^(?:\*|https?):\/\/([^/*]+)\//.exec(origin)?.[1] ?? []);

/** Asks for one site. Call it in the handler of a click. True when granted. */
export const requestSite = (host: string): Promise<boolean> =>
  browser.permissions.request({ origins: [sitePattern(host)] });

/** Gives one site's grant back. */
export const dropSite = (host: string): Promise<boolean> =>
  browser.permissions.remove({ origins: [sitePattern(host)] });

/** Runs the reader in a tab now: one-time use under `activeTab`, or right after a grant. False where it may not. */
export async function runReader(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.insertCSS({ target: { tabId }, files: reader.css });
    await browser.scripting.executeScript({ target: { tabId }, files: reader.js });
    return true;
  } catch {
    return false;
  }
}

/** Injects one of the scripts that a reader asks for. False when the tab is gone or closed to us. */
export async function inject(script: PageScript, tabId: number, frameId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [`${script}.js`] });
    return true;
  } catch {
    return false;
  }
}
