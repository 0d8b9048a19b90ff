/** Opening things for the reader: links of a card, the companion, the welcome page. */
import browser, { type Tabs } from 'webextension-polyfill';

/** Opens an address that the release gave, beside its article. The page opened gets no referrer. */
export async function openAddress(address: string, beside?: { tabId: number; index: number }): Promise<boolean> {
  try {
    await browser.tabs.create({ url: address, ...(beside && { index: beside.index + 1 }) });
    return true;
  } catch {
    return false;
  }
}

/** Opens one of the extension's own pages in a tab. */
export const openOwnPage = (path: string): Promise<boolean> => openAddress(browser.runtime.getURL(path));

/**
 * Hands a telephone number or e-mail address to the device, by a page of our own that also shows it: a browser without
 * a program for it would show an error, or nothing (docs/decisions/0007-calling-and-writing.md). For a public form the
 * page says first what becomes public.
 */
export const openContact = (query: Record<string, string>): Promise<boolean> =>
  openOwnPage(`contact.html?${new URLSearchParams(query)}`);

/**
 * Opens the companion about one mention: as the toolbar's popup where the browser lets us, else as a tab.
 * The query says what it is about; it holds nothing personal.
 */
export async function openCompanion(tabId: number | undefined, query: Record<string, string>): Promise<boolean> {
  const about = new URLSearchParams({ ...query, ...(tabId !== undefined && { tab: String(tabId) }) });
  const path = `popup.html?${about}`;
  try {
    await browser.action.setPopup({ popup: path });
    await browser.action.openPopup();
    return true;
  } catch {
    return openOwnPage(path);
  } finally {
    await browser.action.setPopup({ popup: 'popup.html' });
  }
}

/** A tab with a web page in it. `host` is empty where there is none, or where it is not ours to know. */
export interface PageTab {
  id: number;
  host: string;
}

function pageTab(tab: Tabs.Tab | undefined): PageTab | undefined {
  if (tab?.id === undefined) return undefined;
  const { protocol, hostname } = tab.url && URL.canParse(tab.url) ? new URL(tab.url) : {};
  return { id: tab.id, host: protocol && /^https?:$/.test(protocol) ? (hostname ?? '') : '' };
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
