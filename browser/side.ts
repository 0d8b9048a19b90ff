/** The companion at the window's side: a side panel in Chromium, a sidebar in Firefox. */
import browser, { type Tabs } from 'webextension-polyfill';

/** What the polyfill does not know of Chromium. */
interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
}

/** The way to open it, to be called in the handler of a click; undefined where the browser has none. */
export async function openBeside(): Promise<(() => void) | undefined> {
  if (browser.sidebarAction) return () => void browser.sidebarAction.open();
  const { sidePanel } = (globalThis as unknown as { chrome?: { sidePanel?: SidePanel } }).chrome ?? {};
  const windowId = (await browser.windows.getCurrent().catch(() => undefined))?.id;
  // Looked up before: asking for it in the click would use the click up.
  return sidePanel && windowId !== undefined ? () => void sidePanel.open({ windowId }) : undefined;
}

/** Tells whenever another tab comes to the front, or the one there shows another page. Returns the way to stop. */
export function onOtherPage(tell: () => void): () => void {
  const updated = (_id: number, { status }: Tabs.OnUpdatedChangeInfoType, { active }: Tabs.Tab) => {
    if (active && status === 'complete') tell();
  };
  browser.tabs.onActivated.addListener(tell);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    browser.tabs.onActivated.removeListener(tell);
    browser.tabs.onUpdated.removeListener(updated);
  };
}
