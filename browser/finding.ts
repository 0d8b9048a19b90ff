/**
 * Ways to the find box from outside our own pages: the address bar, the menu over a selection, and a key. What is typed
 * or selected goes no further than this extension; nothing is put into a page.
 */
import browser, { type Tabs } from 'webextension-polyfill';
import { parseMeasureKey, sessionTag } from '../engine/cards/measure-key';
import type { FindEntry } from '../engine/find/find';
import { leaveHandoff } from './handoff';
import { openCompanion, openerOf } from './tabs';

const menuItem = 'find-selection';
/** Longer selections are no name and no number. */
const longest = 100;

/** Opens the companion at its find box, with these words in it. */
const openFind = (words: string, tab: Tabs.Tab | undefined): Promise<boolean> =>
  openCompanion({ view: 'find', find: words.trim().slice(0, longest) }, tab && openerOf(tab));

/** What is selected in the tab's page; empty where we may not look. Read in a world of its own, and only when asked. */
async function selectionIn(tabId: number): Promise<string> {
  const read = browser.scripting.executeScript({ target: { tabId }, func: () => String(getSelection() ?? '') });
  const [answer] = await read.catch(() => []);
  return typeof answer?.result === 'string' ? answer.result : '';
}

/** The menu over selected words: the browser hands them over, the page is not asked. */
export function offerInMenu(): void {
  const menus = browser.contextMenus;
  // Safari on telephones has no such menu.
  if (!menus) return;
  browser.runtime.onInstalled.addListener(() => {
    void menus.removeAll().then(() => {
      menus.create({ id: menuItem, title: browser.i18n.getMessage('findSelection'), contexts: ['selection'] });
    });
  });
  menus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId === menuItem) void openFind(selectionText ?? '', tab);
  });
}

/** The key: with what is selected, if anything is. */
export const findFromKey = async (tab: Tabs.Tab): Promise<boolean> =>
  openFind(tab.id === undefined ? '' : await selectionIn(tab.id), tab);

/** Chromium reads markup in what it shows under the address bar. */
const shownAs = (text: string): string => {
  if (browser.runtime.getURL('').startsWith('moz-extension:')) return text;
  const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
  return text.replace(/[&<>"']/g, (sign) => names[sign] ?? sign);
};

/** "HB 1217 (2025–26)": what stands in the address bar once it is chosen, and leads back to the one that was meant. */
function chosenAs({ key, label }: FindEntry): string {
  const id = parseMeasureKey(key);
  const tag = id && sessionTag(id);
  return tag ? `${label} (${tag})` : label;
}

/** The keyword in the address bar, answered from this device as long as it is typed. */
export function answerAddressBar(find: (asked: string) => Promise<readonly FindEntry[]>): void {
  const { omnibox } = browser;
  if (!omnibox) return;
  omnibox.onInputChanged.addListener((typed, suggest) => {
    void find(typed).then((entries) => {
      const lines = new Map(entries.map((entry) => [chosenAs(entry), entry.title]));
      suggest(
        [...lines].map(([content, title]) => ({
          content,
          description: shownAs([content, title].filter(Boolean).join(' · ')),
        })),
      );
    });
  });
  omnibox.onInputEntered.addListener((typed) => {
    void (async () => {
      const asked = typed.replace(/ \(\d[\d–]*\)$/, '');
      const meant = (await find(asked)).find((entry) => chosenAs(entry) === typed.trim());
      const about: Record<string, string> = meant
        ? { view: 'find', key: meant.key, label: meant.label }
        : { view: 'find', find: typed };
      const path = browser.runtime.getURL(`popup.html?${await leaveHandoff(about)}`);
      // In the tab whose address bar it was, as for any address. Chromium shows no page of ours in a private one.
      // What opens instead has to know that it was one: it must leave no trace in another window.
      const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true }).catch(() => []);
      await browser.tabs.update({ url: path }).catch(() => openCompanion(about, tab && openerOf(tab)));
    })();
  });
}
