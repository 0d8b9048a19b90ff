// @vitest-environment node
import { beforeEach, describe, expect, it } from 'vitest';
import { dropFeedHost, mayAsk, requestFeedHost } from '../../browser/feed-access';
import { world } from './fake-browser';

const feed = 'https://feed.example.org/lens/';
const pattern = 'https://feed.example.org/*';

it('asks for nothing in Chromium, where every installation has the same id', async () => {
  expect(await mayAsk(feed)).toBe(true);
  expect(await requestFeedHost(feed)).toBe(true);
  await dropFeedHost(feed);
  expect(world.browser.permissions.request).not.toHaveBeenCalled();
  expect(world.browser.permissions.remove).not.toHaveBeenCalled();
});

describe('in Firefox, where the id is the installation’s own', () => {
  beforeEach(() => {
    world.browser.runtime.getURL = (path) => `moz-extension://6f1a3c52/${path}`;
  });

  it('the host may be asked only once it is allowed', async () => {
    expect(await mayAsk(`${feed}latest.json`)).toBe(false);
    world.browser.origins.add(pattern);
    expect(await mayAsk(`${feed}latest.json`)).toBe(true);
  });

  it('the host is asked for at once, and given back', async () => {
    world.browser.permissions.request.mockRejectedValueOnce(new Error('not in a click'));
    expect(await requestFeedHost(feed)).toBe(false);
    expect(await requestFeedHost(feed)).toBe(true);
    expect(world.browser.permissions.request).toHaveBeenLastCalledWith({ origins: [pattern] });
    await dropFeedHost(feed);
    expect(world.browser.permissions.remove).toHaveBeenCalledExactlyOnceWith({ origins: [pattern] });
  });
});
