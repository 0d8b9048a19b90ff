// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { isNewsHost, nationalHosts, newsHosts } from '../../browser/news-hosts';
import {
  dropSites,
  followGrants,
  inject,
  readGrants,
  requestSites,
  runReader,
  siteAccess,
} from '../../browser/site-access';
import { eventually, settled } from '../rig/eventually';
import { world } from './fake-browser';

beforeEach(() => {
  world.browser.tabs.query.mockResolvedValue([]);
  world.browser.tabs.sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
});

const paper = '*://paper.example/*';
const matches = () => world.browser.registered.get('granted-sites')?.matches;
const grant = (...origins: string[]) => {
  for (const origin of origins) world.browser.origins.add(origin);
  world.browser.permissions.onAdded.fire({ origins });
};
const revoke = (...origins: string[]) => {
  for (const origin of origins) world.browser.origins.delete(origin);
  world.browser.permissions.onRemoved.fire({ origins });
};

describe('the registered reader', () => {
  it.each([
    ['installed or updated', () => world.browser.runtime.onInstalled.fire({ reason: 'update' })],
    ['started with the browser', () => world.browser.runtime.onStartup.fire()],
  ])('is registered anew for granted sites when %s, and not again for the listed ones', async (_, begin) => {
    world.browser.origins.add('*://*.spokesman.com/*').add('https://www.krem.com/*').add(paper);
    followGrants();
    begin();
    await eventually(() => expect(matches()).toEqual([paper]));
    expect(world.browser.registered.get('granted-sites')?.excludeMatches).toEqual(expect.arrayContaining(newsHosts));
  });

  it('follows grants given and taken back', async () => {
    followGrants();
    grant(paper);
    await eventually(() => expect(matches()).toEqual([paper]));
    revoke(paper);
    await eventually(() => expect(matches()).toBeUndefined());
  });

  it('is never registered for the Census Bureau, not even with every site', async () => {
    followGrants();
    grant('https://geocoding.geo.census.gov/*');
    grant('*://*/*');
    await eventually(() => expect(matches()).toEqual(['*://*/*']));
    expect(world.browser.registered.get('granted-sites')?.excludeMatches).toContain(
      'https://geocoding.geo.census.gov/*',
    );
  });

  it('does not trip over itself when start and update come together', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    world.browser.origins.add(paper);
    followGrants();
    world.browser.runtime.onInstalled.fire({ reason: 'update' });
    world.browser.runtime.onStartup.fire();
    world.browser.permissions.onAdded.fire({ origins: [paper] });
    await eventually(() => expect(matches()).toEqual([paper]));
    await settled();
    expect(warned).not.toHaveBeenCalled();
  });
});

describe('pages that are open', () => {
  it('are read once their site is granted, but not twice', async () => {
    world.browser.tabs.query.mockResolvedValue([
      { id: 1, status: 'complete', url: 'https://paper.example/1' },
      { id: 2, status: 'complete', url: 'https://paper.example/2' },
      { id: 3, status: 'loading', url: 'https://paper.example/3' },
    ]);
    world.browser.tabs.sendMessage.mockImplementation(async (id: number) => {
      if (id !== 2) throw new Error('Receiving end does not exist.');
      return { mentions: [], published: null, state: 'on' };
    });
    followGrants();
    grant(paper);
    await eventually(() => expect(world.browser.scripting.executeScript).toHaveBeenCalled());
    await settled();
    expect(world.browser.tabs.query).toHaveBeenCalledWith({ url: [paper] });
    expect(world.browser.scripting.executeScript.mock.calls).toEqual([
      [{ target: { tabId: 1 }, files: ['reader.js'] }],
    ]);
  });

  it('lose their marks when the grant is taken back in the browser’s own menu', async () => {
    world.browser.origins.add('*://*.krem.com/*');
    world.browser.tabs.query.mockResolvedValue([
      { id: 1 },
      { id: 2, url: 'https://www.krem.com/story' },
      { id: 3, url: 'https://paper.example/read/once' },
    ]);
    world.browser.tabs.sendMessage.mockResolvedValue(true);
    followGrants();
    revoke('*://*.spokesman.com/*');
    await eventually(() => expect(world.browser.tabs.sendMessage).toHaveBeenCalledTimes(2));
    const off = { call: 'reader/switch', payload: { on: false } };
    expect(world.browser.tabs.sendMessage.mock.calls.map(([tab]) => tab as number).sort()).toEqual([1, 3]);
    expect(world.browser.tabs.sendMessage).toHaveBeenCalledWith(1, off, { frameId: 0 });
  });
});

describe('how things stand at a site', () => {
  it.each([
    ['a listed news site as installed', newsHosts, 'www.spokesman.com', 'granted'],
    [
      'one that the browser’s menu took back, or that an update added',
      newsHosts.filter((pattern) => pattern !== '*://*.spokesman.com/*'),
      'www.spokesman.com',
      'withheld',
    ],
    ['any listed one in a browser that grants nothing at first', [], 'spokesman.com', 'withheld'],
    [
      'one granted by the browser’s menu, for one scheme',
      ['https://www.spokesman.com/*'],
      'www.spokesman.com',
      'granted',
    ],
    ['a site that nobody has asked for', newsHosts, 'paper.example', 'not-asked'],
    ['one whose name only ends like a listed one', newsHosts, 'notspokesman.com', 'not-asked'],
    ['a site turned on by itself', [paper], 'paper.example', 'granted'],
    ['a site turned on with all others', ['*://*/*'], 'paper.example', 'granted'],
  ])('%s', async (_, origins, host, access) => {
    for (const origin of origins) world.browser.origins.add(origin);
    expect(await siteAccess(host)).toBe(access);
  });

  it('is counted for the options page', async () => {
    for (const origin of newsHosts.slice(3)) world.browser.origins.add(origin);
    world.browser.origins.add(paper).add('https://paper.example/*').add('*://*.other.example/*');
    const listed = newsHosts.length;
    expect(await readGrants()).toEqual({
      added: ['paper.example', 'other.example'],
      national: [],
      isEverywhere: false,
      news: { allowed: listed - 3, listed },
    });
    world.browser.origins.add('*://*/*');
    expect(await readGrants()).toMatchObject({ isEverywhere: true, news: { allowed: listed, listed } });
  });
});

describe('asking and giving back', () => {
  it.each([
    ['a listed host: its whole pattern of the manifest', { host: 'www.spokesman.com' }, ['*://*.spokesman.com/*']],
    ['another host: itself', { host: 'paper.example' }, [paper]],
    ['all listed news sites', 'news', newsHosts],
    ['national and community news', 'national', nationalHosts],
    ['every site', 'everywhere', ['*://*/*']],
  ] as const)('asks for %s', async (_, wish, origins) => {
    expect(await requestSites(wish)).toBe(true);
    expect(world.browser.permissions.request).toHaveBeenCalledExactlyOnceWith({ origins });
  });

  it('reads national and community news once that is granted, counts it by itself, and gives it all back', async () => {
    followGrants();
    world.browser.origins.add(paper);
    grant(...nationalHosts);
    await eventually(() => expect(matches()).toEqual([paper, ...nationalHosts]));
    const { added, national } = await readGrants();
    expect([added, national.length]).toEqual([['paper.example'], nationalHosts.length]);
    expect(national.filter(isNewsHost)).toEqual([]);
    await dropSites('national');
    expect([...world.browser.origins]).toEqual([paper]);
  });

  it('gives back all that was granted for a host, and nothing else', async () => {
    world.browser.origins.add(paper).add('https://paper.example/*').add('*://*/*').add('*://*.spokesman.com/*');
    await dropSites({ host: 'paper.example' });
    expect([...world.browser.origins]).toEqual(['*://*/*', '*://*.spokesman.com/*']);
    await dropSites('everywhere');
    expect([...world.browser.origins]).toEqual(['*://*.spokesman.com/*']);
  });
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

it('gives marks their look with the first of them, and no page without one', async () => {
  const { insertCSS } = world.browser.scripting;
  await runReader(3);
  for (const script of ['markup', 'card'] as const) await inject(script, 3, 0);
  expect(insertCSS).not.toHaveBeenCalled();
  await inject('pointer', 3, 0);
  expect(insertCSS).toHaveBeenCalledWith({ target: { tabId: 3, frameIds: [0] }, files: ['reader.css'] });
});
