/** F122: what a page of ours is about is in no address; F121: none is opened beside a private page in Chromium. */
import { describe, expect, it } from 'vitest';
import { leaveHandoff, readHandoff } from '../../browser/handoff';
import { openCompanion, openContact, openOwnPage } from '../../browser/tabs';
import { world } from './fake-browser';

const key = 'ocd-person/00000000-0000-4000-8000-000000000001';
const opener = { tabId: 7, index: 2, windowId: 3, isPrivate: false };
const opened = () => world.browser.tabs.create.mock.calls.map(([options]) => options as { url: string });

describe('F122: handoffs', () => {
  it('are read by the page that was sent, again when it is loaded again, and by no other', async () => {
    const query = await leaveHandoff({ key, link: 'email' });
    for (let load = 0; load < 2; load++) expect((await readHandoff(`?${query}`)).get('key')).toBe(key);
    expect([...(await readHandoff('?handoff=other'))]).toEqual([]);
    expect([...(await readHandoff(`?key=${key}`))]).toEqual([]);
  });

  it('are forgotten one after the other, and what is no handoff is passed over', async () => {
    await world.browser.storage.session.set({ handoffs: ['x', null, [7, {}]] });
    const first = await leaveHandoff({ key });
    for (let more = 0; more < 25; more++) await leaveHandoff({ key });
    expect([...(await readHandoff(`?${first}`))]).toEqual([]);
    const { handoffs } = await world.browser.storage.session.get('handoffs');
    expect(handoffs).toHaveLength(20);
  });

  it('leave the key out of every address', async () => {
    world.browser.action.openPopup.mockRejectedValue(new Error('not now'));
    expect(await openContact({ key, link: 'email' }, opener)).toBe(true);
    expect(await openCompanion({ key, label: 'Sample', view: 'report', why: '[]' }, opener)).toBe(true);
    const addresses = [...opened(), ...world.browser.action.setPopup.mock.calls.map(([options]) => options)];
    expect(addresses).toHaveLength(4);
    expect(JSON.stringify(addresses)).not.toMatch(/ocd-person|000001|email|Sample|report/);
    expect(opened()).toMatchObject([
      { index: 3, windowId: 3 },
      { index: 3, windowId: 3 },
    ]);
  });
});

describe('F121: beside a private page', () => {
  const beside = { ...opener, isPrivate: true };

  it('Chromium, which would open our page in another window, is asked for none', async () => {
    world.browser.action.openPopup.mockRejectedValue(new Error('not now'));
    expect(await openContact({ key, link: 'email' }, beside)).toBe(false);
    expect(await openCompanion({ key, label: 'Sample', view: 'mention', why: '[]' }, beside)).toBe(false);
    expect(opened()).toEqual([]);
  });

  it('Firefox shows it in that window', async () => {
    world.browser.runtime.getURL = (path) => `moz-extension://6f1a3c52/${path}`;
    expect(await openOwnPage('popup.html', beside)).toBe(true);
    expect(opened()).toEqual([{ url: 'moz-extension://6f1a3c52/popup.html', index: 3, windowId: 3 }]);
  });
});
