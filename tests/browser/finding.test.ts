/** Ways to the find box from the address bar, the menu over a selection, and a key. */
import { expect, it, vi } from 'vitest';
import type { FindEntry } from '../../engine/find/find';
import { eventually } from '../rig/eventually';
import { readHandoff } from '../../browser/handoff';
import { answerAddressBar, findFromKey, offerInMenu } from '../../browser/finding';
import { world } from './fake-browser';

const entry = (key: string, label: string, title: string): FindEntry => ({
  key,
  kind: 'measure',
  label,
  title,
  text: label,
});
const entries = [
  entry('wa/2025-2026/HB/1217', 'HB 1217', 'Tenants & rents'),
  entry('wa/2023-2024/HB/1217', 'HB 1217', 'Wage complaints'),
];
const find = () => Promise.resolve(entries);
const tab = { id: 7, index: 2, windowId: 3, incognito: false };
/** What the page that was opened is about. */
const about = async (address: string) => Object.fromEntries(await readHandoff(address.slice(address.indexOf('?'))));
const popup = () => (world.browser.action.setPopup.mock.calls[0]?.[0] as { popup: string }).popup;

it('the address bar offers each session of a number, and leads to the one that was chosen', async () => {
  answerAddressBar(find);
  const suggest = vi.fn();
  world.browser.omnibox.onInputChanged.fire('hb 1217', suggest);
  await eventually(() => expect(suggest).toHaveBeenCalled());
  expect(suggest.mock.calls[0]?.[0]).toEqual([
    { content: 'HB 1217 (2025–26)', description: 'HB 1217 (2025–26) · Tenants &amp; rents' },
    { content: 'HB 1217 (2023–24)', description: 'HB 1217 (2023–24) · Wage complaints' },
  ]);
  world.browser.omnibox.onInputEntered.fire('HB 1217 (2023–24)');
  await eventually(() => expect(world.browser.tabs.update).toHaveBeenCalled());
  const { url } = world.browser.tabs.update.mock.calls[0]?.[0] as { url: string };
  expect(url).not.toContain('1217');
  expect(await about(url)).toEqual({ view: 'find', key: 'wa/2023-2024/HB/1217', label: 'HB 1217' });
});

it('what was only typed stands in the find box', async () => {
  answerAddressBar(find);
  world.browser.omnibox.onInputEntered.fire('rents');
  await eventually(() => expect(world.browser.tabs.update).toHaveBeenCalled());
  const { url } = world.browser.tabs.update.mock.calls[0]?.[0] as { url: string };
  expect(await about(url)).toEqual({ view: 'find', find: 'rents' });
});

it('from the address bar of a private window of Chromium, nothing is opened in another', async () => {
  answerAddressBar(find);
  const { tabs, action } = world.browser;
  tabs.query.mockResolvedValue([{ ...tab, incognito: true }]);
  tabs.update.mockRejectedValueOnce(new Error('Cannot show this page in a private window.') as never);
  action.openPopup.mockRejectedValueOnce(new Error('No window.') as never);
  world.browser.omnibox.onInputEntered.fire('rents');
  // Set back at the end, whatever was opened.
  await eventually(() => expect(action.setPopup).toHaveBeenLastCalledWith({ popup: 'popup.html' }));
  expect(tabs.create).not.toHaveBeenCalled();
});

it('the menu hands over what is selected, and reads no page', async () => {
  offerInMenu();
  world.browser.runtime.onInstalled.fire({ reason: 'install' });
  await eventually(() => expect(world.browser.contextMenus.create).toHaveBeenCalledOnce());
  world.browser.contextMenus.onClicked.fire({ menuItemId: 'find-selection', selectionText: ' Ada Sample ' }, tab);
  await eventually(() => expect(world.browser.action.openPopup).toHaveBeenCalledOnce());
  expect(await about(popup())).toEqual({ view: 'find', find: 'Ada Sample', tab: '7' });
  expect(world.browser.scripting.executeScript).not.toHaveBeenCalled();
});

it('the key opens the box with the selection, or empty where the page is closed to us', async () => {
  world.browser.scripting.executeScript.mockResolvedValueOnce([{ result: 'x'.repeat(500) }] as never);
  await findFromKey(tab as never);
  expect((await about(popup())).find).toHaveLength(100);
  world.browser.action.setPopup.mockClear();
  world.browser.scripting.executeScript.mockRejectedValueOnce(new Error('closed'));
  await findFromKey(tab as never);
  expect(await about(popup())).toEqual({ view: 'find', find: '', tab: '7' });
});
