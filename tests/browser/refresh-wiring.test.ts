/**
 * F59, F51 and F120: what wakes the background is registered before the first await, a lost alarm is made again, and a
 * background that was started by a page asks for nothing.
 */
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { eventually, settled } from '../rig/eventually';

interface Alarm {
  when: number;
  periodInMinutes: number;
}
const world = vi.hoisted(() => ({
  listeners: [] as string[],
  alarms: new Map<string, Alarm>(),
  onAlarm: undefined as ((alarm: { name: string }) => void) | undefined,
  /** The browser has started, or the extension was installed or updated. */
  wakers: new Map<string, () => void>(),
}));
vi.mock('webextension-polyfill', () => {
  const event = (name: string) => ({
    addListener(listener: () => void) {
      world.listeners.push(name);
      world.wakers.set(name, listener);
    },
  });
  return {
    default: {
      runtime: {
        getURL: (path: string) => `extension://lens/${path}`,
        getManifest: () => ({ version: '0.1.0' }),
        onStartup: event('startup'),
        onInstalled: event('installed'),
      },
      alarms: {
        onAlarm: {
          addListener(listener: (alarm: { name: string }) => void) {
            world.listeners.push('alarm');
            world.onAlarm = listener;
          },
        },
        get: async (name: string) => world.alarms.get(name),
        create: async (name: string, alarm: Alarm) => void world.alarms.set(name, alarm),
      },
      storage: { local: { get: async () => ({}), set: async () => undefined } },
    },
  };
});

const { refreshNow, setFeed, startRefreshing, useBundled } = await import('../../browser/refresh');
const publicKey = btoa('k'.repeat(32));

beforeEach(() => {
  world.listeners.length = 0;
  world.alarms.clear();
  vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('no network in this test')));
});

describe('the refresh, wired into the background', () => {
  it('registers everything that wakes it within its first turn', () => {
    startRefreshing();
    expect(world.listeners.toSorted()).toEqual(['alarm', 'installed', 'startup']);
  });

  it('makes the alarm again when the browser has lost it, and leaves one that is there', async () => {
    startRefreshing();
    await eventually(() => expect(world.alarms.get('refresh')?.periodInMinutes).toBe(60));
    const kept = { when: 5, periodInMinutes: 60 };
    world.alarms.set('refresh', kept);
    startRefreshing();
    await settled();
    expect(world.alarms.get('refresh')).toBe(kept);
  });

  it('is off, and asks nobody, as long as no feed is set', async () => {
    const fetched = vi.fn(async (_url: string) => Promise.reject(new TypeError('none')));
    vi.stubGlobal('fetch', fetched);
    expect((await refreshNow()).state).toBe('off');
    const asked = fetched.mock.calls.map(([url]) => url);
    expect(asked.filter((url) => !url.startsWith('extension://'))).toEqual([]);
  });

  it('refuses a feed that is none, and changes nothing', async () => {
    expect((await setFeed({ address: 'http://feed.example.org/', publicKey })).state).toBe('off');
    expect((await setFeed({ address: 'https://feed.example.org/', publicKey: 'short' })).state).toBe('off');
  });

  it('takes a feed, names how the check ended, sets the alarm for the next, and goes back and forth', async () => {
    const taken = await setFeed({ address: 'https://feed.example.org', publicKey });
    expect(taken).toMatchObject({ state: 'unreachable', feed: 'https://feed.example.org/', isOwnChoice: true });
    const next = world.alarms.get('refresh')?.when ?? 0;
    expect(next).toBeGreaterThan(Date.now());
    expect((await useBundled()).state).toBe('pinned');
    expect((await refreshNow()).state).toBe('unreachable');
    expect(await setFeed(undefined)).toMatchObject({ state: 'off', isOwnChoice: false });
  });

  it('F120: asks for nothing when a page or another alarm wakes it, also when its own was lost and a check is overdue', async () => {
    await setFeed({ address: 'https://feed.example.org', publicKey });
    world.alarms.clear();
    const asked: string[] = [];
    vi.stubGlobal('fetch', async (url: string) => {
      asked.push(url);
      throw new TypeError('none');
    });
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 30 * 86_400_000 });
    try {
      startRefreshing();
      await eventually(() => expect(world.alarms.get('refresh')?.when).toBeGreaterThan(Date.now()));
      await settled();
      world.onAlarm?.({ name: 'other' });
      await settled();
      expect(asked).toEqual([]);
      // The same state, and the browser's own start or the alarm: now it asks.
      for (const wake of [() => world.wakers.get('startup')?.(), () => world.onAlarm?.({ name: 'refresh' })]) {
        asked.length = 0;
        vi.setSystemTime(Date.now() + 30 * 86_400_000);
        wake();
        await eventually(() => expect(asked.some((url) => url.includes('feed.example'))).toBe(true));
      }
    } finally {
      vi.useRealTimers();
      await setFeed(undefined);
    }
  });
});
