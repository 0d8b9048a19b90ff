/**
 * Where the reader may run. The browser decides and may change its mind at any time, also for the listed news hosts:
 * nothing is remembered here, everything is asked.
 */
import browser from 'webextension-polyfill';
import { censusHost } from '../engine/districts/census';
import { feedPattern } from './feed-access';
import { askReader } from './messaging';
import type { PageScript } from './messages';
import { isNewsHost, nationalHosts, newsHosts, newsPattern } from './news-hosts';
import { openVault } from './store';
import { feedInUse } from './store/feed-setting';

const scriptId = 'granted-sites';
const reader = { js: ['reader.js'] };
/** How marks look. It comes with the first mark of a page: any page can ask what a highlight of that name looks like. */
const marks = ['reader.css'];
/** Every site: granted only by a reader who asks for it. */
const everySite = '*://*/*';
/** Granted to be asked by us, not to be read: the Census Bureau for the time of one look-up, and the feed. */
async function askedHosts(): Promise<string[]> {
  const feed = await feedInUse(await openVault()).catch(() => undefined);
  return [`https://${censusHost}/*`, ...(feed ? [feedPattern(feed.address)] : [])];
}

/** The host that a match pattern stands for, `*` for all; undefined for a pattern of other schemes. */
const hostOf = (origin: string): string | undefined => /^(?:\*|https?):\/\/(?:\*\.)?([^/]+)\//.exec(origin)?.[1];

/** Origins beyond the listed hosts that have been granted, as match patterns. */
async function grantedSites(): Promise<string[]> {
  const [{ origins = [] }, asked] = await Promise.all([browser.permissions.getAll(), askedHosts()]);
  return origins.filter((origin) => {
    const host = hostOf(origin);
    return host !== undefined && !asked.includes(origin) && !isNewsHost(host);
  });
}

/** Makes the registered script match the grants. Browsers forget it at updates, so this runs at each start, too. */
async function registerReader(): Promise<void> {
  const matches = await grantedSites();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: scriptId,
      matches,
      // The manifest names the reader for these already.
      excludeMatches: [...newsHosts, ...(await askedHosts())],
      ...reader,
      runAt: 'document_start',
      persistAcrossSessions: true,
    },
  ]);
}

/** Reads the pages that are open at sites just granted: scripts of manifest and registration come only with the next load. */
async function readOpenPages(granted: string[]): Promise<void> {
  const asked = await askedHosts();
  const origins = granted.filter((origin) => !asked.includes(origin));
  if (origins.length === 0) return;
  for (const { id, status } of await browser.tabs.query({ url: origins })) {
    if (id === undefined || status !== 'complete') continue;
    if (!(await askReader(id, 'reader/list', {}))) await runReader(id);
  }
}

/** Takes the marks off pages that may no longer be read. What was to be read once ends with it. */
async function leavePages(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      // Of most pages that may not be read, the address is hidden from us.
      const isGranted = !!url && (await siteAccess(new URL(url).hostname)) === 'granted';
      if (id !== undefined && !isGranted) await askReader(id, 'reader/switch', { on: false });
    }),
  );
}

/** Follows the grants: at each start, and whenever they change here or in the browser's own menus. */
export function followGrants(): void {
  let queue = Promise.resolve();
  // One at a time: two registrations at once would trip over the same id.
  const then = (work: () => Promise<void>) => {
    queue = queue.then(work).catch((error: unknown) => {
      console.warn('The reader could not follow a change of the granted sites.', error);
    });
  };
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    then(registerReader);
    then(() => readOpenPages(origins));
  });
  browser.permissions.onRemoved.addListener(() => {
    then(registerReader);
    then(leavePages);
  });
  browser.runtime.onInstalled.addListener(() => then(registerReader));
  browser.runtime.onStartup.addListener(() => then(registerReader));
}

/**
 * - `granted`: the reader may run at this host.
 * - `withheld`: a listed news host that the browser does not let us read, because the reader of the page took it back,
 *   the browser leaves it to them from the start, or the host came with an update.
 * - `not-asked`: any other host.
 */
export type SiteAccess = 'granted' | 'withheld' | 'not-asked';

/** How things stand at this host. */
export async function siteAccess(host: string): Promise<SiteAccess> {
  // Browsers' own menus may grant one scheme only.
  const schemes = await Promise.all(
    ['http', 'https'].map((scheme) => browser.permissions.contains({ origins: [`${scheme}://${host}/*`] })),
  );
  if (schemes.includes(true)) return 'granted';
  return isNewsHost(host) ? 'withheld' : 'not-asked';
}

/** What has been granted, for the options page. */
export interface Grants {
  /** Hosts beyond the listed ones and those of national news, one by one. */
  added: string[];
  isEverywhere: boolean;
  /** How many of the listed news hosts the browser lets us read. */
  news: { allowed: number; listed: number };
  /** Hosts of national and community news that are read: none, all, or what the browser's own menu left of them. */
  national: string[];
}

/** Where the browser has said nothing, or cannot. */
export const noGrants: Grants = { added: [], national: [], isEverywhere: false, news: { allowed: 0, listed: 0 } };

/** What has been granted, beyond and of the listed news hosts. */
export async function readGrants(): Promise<Grants> {
  const { origins = [] } = await browser.permissions.getAll();
  const isEverywhere = origins.includes(everySite);
  const granted = await grantedSites();
  const hostsOf = (some: string[]) => some.flatMap((origin) => hostOf(origin) ?? []).filter((host) => host !== '*');
  const allowed = isEverywhere ? newsHosts : newsHosts.filter((pattern) => origins.includes(pattern));
  return {
    added: [...new Set(hostsOf(granted.filter((origin) => !nationalHosts.includes(origin))))],
    isEverywhere,
    news: { allowed: allowed.length, listed: newsHosts.length },
    national: hostsOf(granted.filter((origin) => nationalHosts.includes(origin))),
  };
}

/** Calls back whenever grants change, also in the browser's own menus. Returns how to stop that. */
export function onGrantsChanged(look: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(look);
  onRemoved.addListener(look);
  return () => {
    onAdded.removeListener(look);
    onRemoved.removeListener(look);
  };
}

/** What to ask for: one host, all listed news hosts, national and community news, or every site. */
export type Wish = { host: string } | 'news' | 'national' | 'everywhere';

const patternsOf = (wish: Wish): string[] => {
  if (wish === 'news') return newsHosts;
  if (wish === 'national') return nationalHosts;
  return [wish === 'everywhere' ? everySite : (newsPattern(wish.host) ?? `*://${wish.host}/*`)];
};

/** Asks the browser. Call it in the handler of a click, before anything is awaited. True when granted. */
export const requestSites = (wish: Wish): Promise<boolean> =>
  browser.permissions.request({ origins: patternsOf(wish) });

/** Gives back what was granted for a host beyond the listed ones, for national and community news, or for every site. */
export async function dropSites(wish: { host: string } | 'national' | 'everywhere'): Promise<void> {
  const isMeant = (origin: string) => {
    if (wish === 'national') return nationalHosts.includes(origin);
    return hostOf(origin) === (wish === 'everywhere' ? '*' : wish.host);
  };
  const origins = (await grantedSites()).filter(isMeant);
  if (origins.length > 0) await browser.permissions.remove({ origins });
}

/** Runs the reader in a tab now: one-time use under `activeTab`, or right after a grant. False where it may not. */
export async function runReader(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: reader.js });
    return true;
  } catch {
    return false;
  }
}

/**
 * Injects one of the scripts that a reader asks for; before that of the pointer, with which the first mark comes, the look of
 * marks. False when the tab is gone or closed to us.
 */
export async function inject(script: PageScript, tabId: number, frameId: number): Promise<boolean> {
  const target = { tabId, frameIds: [frameId] };
  try {
    if (script === 'pointer') await browser.scripting.insertCSS({ target, files: marks });
    await browser.scripting.executeScript({ target, files: [`${script}.js`] });
    return true;
  } catch {
    return false;
  }
}
