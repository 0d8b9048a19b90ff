import { beforeEach, expect, it, vi } from 'vitest';
import { followGrants, inject, runReader } from '../../browser/site-access';
import { type FakeBrowser, fakeBrowser } from './fake-browser';

const world = vi.hoisted(() => ({ browser: undefined as unknown as FakeBrowser }));
vi.mock('webextension-polyfill', () => ({
  get default() {
    return world.browser;
  },
}));

beforeEach(() => {
  world.browser = fakeBrowser();
});

const matches = () => world.browser.registered.get('granted-sites')?.matches;

it('registers the reader for granted sites, and not again for the listed ones', async () => {
  world.browser.origins.add('*://*.spokesman.com/*').add('*://paper.example/*');
  followGrants();
  world.browser.runtime.onInstalled.fire({ reason: 'update' });
  await vi.waitFor(() => expect(matches()).toEqual(['*://paper.example/*']));
});

it('follows grants given and taken back', async () => {
  followGrants();
  world.browser.origins.add('*://paper.example/*');
  world.browser.permissions.onAdded.fire();
  await vi.waitFor(() => expect(matches()).toEqual(['*://paper.example/*']));
  world.browser.origins.clear();
  world.browser.permissions.onRemoved.fire();
  await vi.waitFor(() => expect(matches()).toBeUndefined());
});

it('does not trip over itself when start and update come together', async () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  world.browser.origins.add('*://paper.example/*');
  followGrants();
  world.browser.runtime.onInstalled.fire({ reason: 'update' });
  world.browser.runtime.onStartup.fire();
  world.browser.permissions.onAdded.fire();
  await vi.waitFor(() => expect(matches()).toEqual(['*://paper.example/*']));
  await new Promise((resolve) => setTimeout(resolve));
  expect(warned).not.toHaveBeenCalled();
});

it('says so when it may not run in a tab', async () => {
  world.browser.scripting.insertCSS.mockRejectedValue(new Error('Cannot access contents of the page'));
  world.browser.scripting.executeScript.mockRejectedValue(new Error('No tab with id'));
  expect(await runReader(3)).toBe(false);
  expect(await inject('card', 3, 0)).toBe(false);
});

it('injects a script into the frame that asked', async () => {
  expect(await inject('pointer', 3, 0)).toBe(true);
  expect(world.browser.scripting.executeScript).toHaveBeenCalledWith({
    target: { tabId: 3, frameIds: [0] },
    files: ['pointer.js'],
  });
});
