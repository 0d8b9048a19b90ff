import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from './fake-browser';

/** Alarms by name. */
function alarms() {
  const names = new Set<string>();
  return {
    create: async (name: string) => void names.add(name),
    clear: async (name: string) => names.delete(name),
    getAll: async () => [...names].map((name) => ({ name, scheduledTime: 0 })),
  };
}

/** A browser that also has storage, and permissions that can be given back. */
function browserWithData() {
  const fake = fakeBrowser();
  const local = new Map<string, unknown>([['last-download', 1]]);
  return Object.assign(fake, {
    local,
    runtime: { ...fake.runtime, getManifest: () => ({ host_permissions: ['*://*.spokesman.com/*'] }) },
    storage: { ...fake.storage, local: { clear: async () => local.clear() } },
    alarms: alarms(),
    windows: { getCurrent: async () => ({ incognito: false }) },
    permissions: {
      ...fake.permissions,
      request: vi.fn(async (_: { origins?: string[]; permissions?: string[] }) => true),
      remove: vi.fn(async ({ origins = [] }: { origins?: string[]; permissions?: string[] }) => {
        for (const origin of origins) fake.origins.delete(origin);
        return true;
      }),
    },
  });
}
let browser = browserWithData();
vi.mock('webextension-polyfill', () => ({
  get default() {
    return browser;
  },
}));

const address = '808 W Spokane Falls Blvd, Spokane, WA';
const answer = {
  result: {
    addressMatches: [
      {
        matchedAddress: address.toUpperCase(),
        coordinates: { x: -117.42, y: 47.66 },
        geographies: {
          '119th Congressional Districts': [{ GEOID: '5305', BASENAME: '5' }],
          '2024 State Legislative Districts - Upper': [{ GEOID: '53003', BASENAME: '3' }],
          '2024 State Legislative Districts - Lower': [{ GEOID: '53003', BASENAME: '3' }],
        },
      },
    ],
  },
};
const respond = (body: unknown, status = 200) =>
  vi.fn(async (_input: RequestInfo | URL, _init?: RequestInit) => new Response(JSON.stringify(body), { status }));

/** Everything in every database of this origin. */
async function everythingStored(): Promise<string> {
  const names = (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
  const all = await Promise.all(
    names.map(
      (name) =>
        new Promise<unknown[]>((resolve, reject) => {
          const opening = indexedDB.open(name);
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = async () => {
            const { result } = opening;
            const rows = await Promise.all(
              [...result.objectStoreNames].map(
                (store) =>
                  new Promise((done) => {
                    const asking = result.transaction(store).objectStore(store).getAll();
                    asking.onsuccess = () => done(asking.result);
                  }),
              ),
            );
            result.close();
            resolve(rows);
          };
        }),
    ),
  );
  return JSON.stringify([all, [...browser.local], [...Object.entries(localStorage)]]);
}

beforeEach(() => {
  browser = browserWithData();
  vi.resetModules();
});

const ports = (fetch: typeof globalThis.fetch, isOnline = true) => ({
  fetch,
  isOnline: () => isOnline,
  today: '2026-11-24',
});

describe('an address at the Census Bureau', () => {
  it('is asked once, without cookies or referrer, under a permission that is given back', async () => {
    const { lookUpAddress } = await import('../../browser/census');
    const fetch = respond(answer);
    const found = await lookUpAddress(address, ports(fetch));
    expect(found.kind === 'found' && found.matches.map(({ districts }) => districts)).toEqual([
      { state: 'wa', legislative: '3', congressional: '5' },
    ]);
    expect(fetch).toHaveBeenCalledTimes(1);
    expect(fetch.mock.calls[0]![1]).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
    const census = { origins: ['https://geocoding.geo.census.gov/*'] };
    expect(browser.permissions.request).toHaveBeenCalledExactlyOnceWith(census);
    expect(browser.permissions.remove).toHaveBeenCalledExactlyOnceWith(census);
  });

  it('is asked in Firefox under the leave to send such data, too, which is given back as well', async () => {
    const gecko = { data_collection_permissions: { required: ['none'], optional: ['personallyIdentifyingInfo'] } };
    Object.assign(browser.runtime, { getManifest: () => ({ browser_specific_settings: { gecko } }) });
    const { lookUpAddress } = await import('../../browser/census');
    await lookUpAddress(address, ports(respond(answer)));
    const census = {
      origins: ['https://geocoding.geo.census.gov/*'],
      data_collection: ['personallyIdentifyingInfo'],
    };
    expect(browser.permissions.request).toHaveBeenCalledExactlyOnceWith(census);
    expect(browser.permissions.remove).toHaveBeenCalledExactlyOnceWith(census);
  });

  it('is not asked where the permission is refused', async () => {
    const { lookUpAddress } = await import('../../browser/census');
    browser.permissions.request.mockResolvedValue(false);
    const fetch = respond(answer);
    expect(await lookUpAddress(address, ports(fetch))).toEqual({ kind: 'refused' });
    expect(fetch).not.toHaveBeenCalled();
  });

  it.each([
    ['none', respond({ result: { addressMatches: [] } }), true],
    ['none', respond({}, 400), true],
    ['busy', respond({}, 503), true],
    ['busy', respond({}, 429), true],
    ['changed', respond({ result: { addresses: [] } }), true],
    ['unreachable', vi.fn(async () => Promise.reject(new TypeError('failed'))), true],
    ['offline', respond(answer), false],
  ] as const)('is %s', async (kind, fetch, isOnline) => {
    const { askCensus } = await import('../../browser/census');
    expect(await askCensus(address, ports(fetch as never, isOnline))).toEqual({ kind });
  });

  it('leaves nothing but its districts behind', async () => {
    const { lookUpAddress } = await import('../../browser/census');
    const { countedFetch, requestsToday } = await import('../../browser/request-log');
    const { changeSettings } = await import('../../browser/settings');
    vi.stubGlobal('fetch', respond(answer));
    const found = await lookUpAddress(address, ports(countedFetch));
    if (found.kind === 'found') {
      await changeSettings((now) => ({ ...now, districts: found.matches[0]!.districts }));
    }
    vi.unstubAllGlobals();
    const stored = await everythingStored();
    expect(stored).toContain('"legislative":"3"');
    expect(stored).not.toMatch(/808|spokane falls|-117|47\.66|matchedAddress/i);
    expect(await requestsToday()).toEqual([{ host: 'geocoding.geo.census.gov', count: 1 }]);
  });
});

describe('my location', () => {
  const geolocation = (give: (done: PositionCallback, fail: PositionErrorCallback) => void) =>
    ({ getCurrentPosition: give }) as unknown as Geolocation;
  const at = (accuracy: number) =>
    geolocation((done) => done({ coords: { longitude: -117.4, latitude: 47.6, accuracy } } as GeolocationPosition));
  const failing = (code: number) => geolocation((_, fail) => fail({ code } as GeolocationPositionError));

  it.each([
    [at(50), { kind: 'point', point: [-117.4, 47.6] }],
    [at(30_000), { kind: 'vague' }],
    [failing(1), { kind: 'denied' }],
    [failing(2), { kind: 'unavailable' }],
    [failing(3), { kind: 'unavailable' }],
    [undefined, { kind: 'unavailable' }],
  ])('%#', async (given, expected) => {
    const { currentPosition } = await import('../../browser/geolocation');
    expect(await currentPosition(given)).toEqual(expected);
  });
});

describe('everything that is kept', () => {
  it('is all deleted: choices, what was done, reminders, counts, facts, grants', async () => {
    const { deleteOwnData, readOwnData } = await import('../../browser/own-data');
    const { changeSettings, defaultSettings } = await import('../../browser/settings');
    const { openVault } = await import('../../browser/store');
    const { changeMyActions, noActions } = await import('../../browser/my-actions');
    const { remind } = await import('../../browser/reminders');
    await changeMyActions((now) => ({ ...now, aboutMe: { name: 'Mai Sample', zip: '99201' } }));
    await remind('sample-hearing', { at: 1, title: 'Hearing of HB 1999', text: '' });
    await browser.alarms.create('refresh');
    await changeSettings((now) => ({
      ...now,
      districts: { state: 'wa', legislative: '3' },
      language: 'vi',
      myIssues: ['housing'],
    }));
    await (await openVault()).put([['feed-choice', { address: 'https://feed.example.org/' }]]);
    browser.origins.add('*://news.example.com/*').add('*://*.rollcall.com/*').add('*://*.spokesman.com/*');
    const before = await readOwnData();
    expect(before.settings.districts).toEqual({ state: 'wa', legislative: '3' });
    expect(before.settings.myIssues).toEqual(['housing']);
    expect(before.actions.aboutMe.zip).toBe('99201');
    expect(Object.keys(before.actions.reminders)).toEqual(['sample-hearing']);
    expect(before.storedFacts).toContain('feed-choice');
    expect(before.sitesOn).toEqual(['news.example.com', 'rollcall.com']);

    await deleteOwnData();
    const after = await readOwnData();
    expect(after.settings).toEqual(defaultSettings);
    expect([after.storedFacts, after.requestsToday]).toEqual([[], []]);
    expect([...browser.origins]).toEqual(['*://*.spokesman.com/*']);
    expect(browser.local.size).toBe(0);
    expect(after.actions).toEqual(noActions);
    expect(await browser.alarms.getAll()).toEqual([{ name: 'refresh', scheduledTime: 0 }]);
    expect(browser.permissions.remove).toHaveBeenCalledWith({ permissions: ['notifications'] });
    // No row in any database, no entry in any other storage.
    expect((await everythingStored()).replace(/[[\],]/g, '')).toBe('');
  });

  it('is shown, named and deleted whatever lies in the databases', async () => {
    const { deleteOwnData, readOwnData } = await import('../../browser/own-data');
    const { defaultSettings } = await import('../../browser/settings');
    const { noActions } = await import('../../browser/my-actions');
    const { createStore, set } = await import('idb-keyval');
    const names = ['pointer', 'feed-choice', 'pinned', 'refresh', 'keys', 'marks', 'slot/A', 'slot/B', 'lease', 'x'];
    const release = createStore('collective-lens', 'release');
    for (const garbage of [5, 'A B', null, [], { v: 1, feed: 5 }, new Uint8Array(3)]) {
      for (const name of names) await set(name, garbage, release);
      await set(7, garbage, release);
      await set(
        'settings',
        { v: 1, sitesOff: garbage, districts: 5 },
        createStore('collective-lens-settings', 'settings'),
      );
      await set(
        'my-actions',
        { v: 1, done: 5, reminders: { a: garbage } },
        createStore('collective-lens-actions', 'actions'),
      );
      await set('today', { day: '2026-11-24', counts: garbage }, createStore('collective-lens-requests', 'requests'));
      browser.local.set('last-download', garbage);

      const shown = await readOwnData();
      expect(shown.broken).toEqual(
        expect.arrayContaining([
          'actions.done',
          'actions.reminders',
          'facts.keys',
          'facts.marks',
          'settings.districts',
        ]),
      );
      expect(shown.settings.districts).toEqual({});
      expect(shown.storedFacts).toContain('7');

      await deleteOwnData();
      expect((await everythingStored()).replace(/[[\],]/g, '')).toBe('');
      const after = await readOwnData();
      expect([after.settings, after.actions, after.broken]).toEqual([defaultSettings, noActions, []]);
    }
  });

  it('is deleted as far as it goes where the browser denies a part, and that is said', async () => {
    const { deleteOwnData } = await import('../../browser/own-data');
    const { changeSettings } = await import('../../browser/settings');
    const { openVault } = await import('../../browser/store');
    await changeSettings((now) => ({ ...now, language: 'vi' }));
    await (await openVault()).put([['pinned', true]]);
    browser.permissions.getAll = () => Promise.reject(new Error('denied'));
    browser.alarms.getAll = () => Promise.reject(new Error('denied'));
    await expect(deleteOwnData()).rejects.toThrow('denied');
    expect((await everythingStored()).replace(/[[\],]/g, '')).toBe('');
  });
});
