/** Opening things for the reader: links of a card, the companion, the welcome page. */
import browser, { type Tabs } from 'webextension-polyfill';
import { leaveHandoff } from './handoff';

/** The tab that something is opened from: it opens behind it, in the same window. */
export interface Opener {
  tabId: number;
  index: number;
  windowId: number;
  isPrivate: boolean;
}

export const openerOf = ({ id, index, windowId, incognito }: Tabs.Tab): Opener | undefined =>
  id === undefined || windowId === undefined ? undefined : { tabId: id, index, windowId, isPrivate: incognito };

/** Opens an address that the release gave, beside its article. The page opened gets no referrer. */
export async function openAddress(address: string, opener?: Opener): Promise<boolean> {
  try {
    await browser.tabs.create({ url: address, ...(opener && { index: opener.index + 1, windowId: opener.windowId }) });
    return true;
  } catch {
    return false;
  }
}

/** Firefox shows an extension's pages in private windows, too. Chromium would open them in another window, with a history. */
const isShownInPrivate = (): boolean => browser.runtime.getURL('').startsWith('moz-extension:');

/** Opens one of the extension's own pages in a tab; never beside a private one where it would leave a trace. */
export async function openOwnPage(path: string, opener?: Opener): Promise<boolean> {
  if (opener?.isPrivate && !isShownInPrivate()) return false;
  return openAddress(browser.runtime.getURL(path), opener);
}

/**
 * Hands a telephone number or e-mail address to the device, by a page of our own that also shows it: a browser without
 * a program for it would show an error, or nothing (docs/decisions/0007-calling-and-writing.md). For a public form the
 * page says first what becomes public.
 */
export const openContact = async (handoff: Record<string, string>, opener?: Opener): Promise<boolean> =>
  openOwnPage(`contact.html?${await leaveHandoff(handoff)}`, opener);

/** Opens the companion about one mention: as the toolbar's popup where the browser lets us, else as a tab. */
export async function openCompanion(handoff: Record<string, string>, opener?: Opener): Promise<boolean> {
  const path = `popup.html?${await leaveHandoff({ ...handoff, ...(opener && { tab: String(opener.tabId) }) })}`;
  try {
    await browser.action.setPopup({ popup: path });
    await browser.action.openPopup(opener && { windowId: opener.windowId });
    return true;
  } catch {
    return openOwnPage(path, opener);
  } finally {
    await browser.action.setPopup({ popup: 'popup.html' });
  }
}

/** Opens the companion from one of our own pages that has a tab. */
export async function openCompanionHere(handoff: Record<string, string>): Promise<boolean> {
  const tab = await browser.tabs.getCurrent();
  return openCompanion(handoff, tab && openerOf(tab));
}

/** A tab with a web page in it. `host` is empty where there is none, or where it is not ours to know. */
export interface PageTab {
  id: number;
  host: string;
  /** In a private window: nothing of it may be kept. */
  isPrivate: boolean;
}

function pageTab(tab: Tabs.Tab | undefined): PageTab | undefined {
  if (tab?.id === undefined) return undefined;
  const { protocol, hostname } = tab.url && URL.canParse(tab.url) ? new URL(tab.url) : {};
  const host = protocol && /^https?:$/.test(protocol) ? (hostname ?? '') : '';
  return { id: tab.id, host, isPrivate: tab.incognito };
}

/** The tab in front of the reader. */
export async function activeTab(): Promise<PageTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return pageTab(tab);
}

/** The tab with this id; undefined when it has been closed. */
export const tabById = (id: number): Promise<PageTab | undefined> =>
  browser.tabs.get(id).then(pageTab, () => undefined);

/** Loads a tab's page again. */
export const reloadTab = (id: number): Promise<void> => browser.tabs.reload(id);

/** Brings a tab to the front: where the companion itself is a tab. */
export const showTab = (id: number): Promise<unknown> => browser.tabs.update(id, { active: true });

export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();

/** Closes the tab that asks, as one of the extension's own pages. */
export async function closeOwnPage(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

/** Whether this page of ours is a tab, which stays; the toolbar's window closes when the reader looks elsewhere. */
export const isTab = async (): Promise<boolean> => (await browser.tabs.getCurrent()) !== undefined;

/** Whether this page of ours is shown in, or over, a private window. */
export async function isInPrivate(): Promise<boolean> {
  return (await browser.windows.getCurrent().catch(() => undefined))?.incognito ?? false;
}
