/** The companion at the window's side: a side panel in Chromium, a sidebar in Firefox. */
import browser, { type Tabs } from 'webextension-polyfill';
import { leaveBeside, type Handoff } from './handoff';

/** What the polyfill does not know of Chromium. */
interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
}

/** The window that this page of ours is in, or over. */
export async function ownWindow(): Promise<number | undefined> {
  try {
    return (await browser.windows.getCurrent()).id;
  } catch {
    // Firefox for Android has no windows.
    return undefined;
  }
}

/**
 * The way to open it, to be called in the handler of a click: about something, or as it is. It resolves once it is open,
 * and rejects where the browser refuses. Undefined where the browser has none.
 */
export async function openBeside(): Promise<((handoff?: Handoff) => Promise<void>) | undefined> {
  const { sidePanel } = (globalThis as unknown as { chrome?: { sidePanel?: SidePanel } }).chrome ?? {};
  // Looked up before: waiting for anything in the click would use the click up.
  const windowId = await ownWindow();
  if (windowId === undefined) return undefined;
  const open = browser.sidebarAction
    ? () => browser.sidebarAction.open()
    : sidePanel && (() => sidePanel.open({ windowId }));
  return (
    open &&
    (async (handoff) => {
      const left = handoff && leaveBeside(windowId, handoff);
      const opened = open();
      await Promise.all([left, opened]);
    })
  );
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
