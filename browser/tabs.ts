/** Opening things for the reader: links of a card, the companion, the welcome page. */
import browser from 'webextension-polyfill';

/**
 * Opens an address that the release gave. Pages open beside their article and get no referrer.
 * `tel:` and `mailto:` go to the program that the system has for them; see docs/decisions/0005-openers.md.
 */
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

/** The tab in front of the reader. */
export async function activeTab(): Promise<{ id: number; host: string } | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  return { id: tab.id, host: tab.url && URL.canParse(tab.url) ? new URL(tab.url).hostname : '' };
}
