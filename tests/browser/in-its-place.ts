/** The browser in small in the place of the real one, anew for each test. */
import { beforeEach, vi } from 'vitest';
import { fakeBrowser, world } from './fake-browser';

vi.mock('webextension-polyfill', async () => {
  const { world } = await import('./fake-browser');
  return {
    get default() {
      return world.browser;
    },
  };
});

beforeEach(() => {
  world.browser = fakeBrowser();
});
