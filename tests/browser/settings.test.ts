import 'fake-indexeddb/auto';
import { clear, createStore, set } from 'idb-keyval';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import fc from 'fast-check';
import {
  brokenSettings,
  changeSettings,
  defaultSettings,
  isSiteOn,
  ownPacks,
  readSettings,
  withIssue,
  withSite,
  type Settings,
} from '../../browser/settings';

const store = createStore('collective-lens-settings', 'settings');
const stored = (value: unknown) => set('settings', value, store);

beforeEach(() => clear(store));

describe('settings', () => {
  it('begin with the defaults', async () => {
    expect(await readSettings()).toEqual(defaultSettings);
  });

  it('keep changes that come at the same time', async () => {
    await Promise.all(
      ['a.example', 'b.example', 'c.example'].map((host) => changeSettings((now) => withSite(now, host, false))),
    );
    const settings = await readSettings();
    expect(['a.example', 'b.example', 'c.example', 'd.example'].map((host) => isSiteOn(settings, host))).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });

  it('switch a site on again', () => {
    const off = withSite(withSite(defaultSettings, 'a.example', false), 'a.example', false);
    expect(off.sitesOff).toEqual(['a.example']);
    expect(withSite(off, 'a.example', true).sitesOff).toEqual([]);
  });

  it('keep the issues that were picked, under their ids of today', async () => {
    await changeSettings((now) => withIssue(withIssue(now, 'housing', true), 'guns', true));
    await changeSettings((now) => withIssue(now, 'housing', false));
    expect((await readSettings()).myIssues).toEqual(['guns']);
    await stored({ v: 1, myIssues: ['health', 'nothing-of-the-kind'] });
    expect((await readSettings()).myIssues).toEqual(['health-care']);
  });

  it.each([
    ['another version', { v: 2, packs: [] }],
    ['garbage', 'settings'],
    ['nothing', null],
  ])('take %s for none', async (_, value) => {
    await stored(value);
    expect(await readSettings()).toEqual(defaultSettings);
  });

  it.each<[string, unknown, Partial<Settings>, string[]]>([
    ['a number for a list', { sitesOff: 5 }, {}, ['sitesOff']],
    ['a list with one bad item', { sitesOff: ['a.example', 5, null] }, { sitesOff: ['a.example'] }, ['sitesOff']],
    [
      'a match without its host',
      { hidden: [{ key: 'x' }, { host: 'a.example', key: 'x' }] },
      { hidden: [{ host: 'a.example', key: 'x' }] },
      ['hidden'],
    ],
    [
      'a district that is a list',
      { districts: { state: 'wa', legislative: ['3'] } },
      { districts: { state: 'wa' } },
      ['districts'],
    ],
    ['districts that are none', { districts: null, packs: ['wa'] }, { packs: ['wa'] }, ['districts']],
    ['a state that is a way out', { districts: { state: '../x' } }, {}, ['districts']],
    ['a language that is a tree', { language: {} }, {}, ['language']],
    ['packs that are words', { packs: 'wa' }, {}, ['packs']],
  ])('set aside and name %s, and keep the rest', async (_, value, good, broken) => {
    await stored({ v: 1, ...(value as object) });
    expect(await readSettings()).toEqual({ ...defaultSettings, ...good });
    expect(await brokenSettings()).toEqual(broken);
    await changeSettings((now) => withSite(now, 'b.example', false));
    expect(isSiteOn(await readSettings(), 'b.example')).toBe(false);
    expect(await brokenSettings()).toEqual([]);
  });

  it('are whole whatever lies in the database', async () => {
    const field = fc.anything();
    const value = fc.oneof(
      fc.anything(),
      fc.record({ v: fc.constant(1), sitesOff: field, hidden: field, districts: field, packs: field, language: field }),
    );
    await fc.assert(
      fc.asyncProperty(value, async (garbage) => {
        await stored(structuredClone(garbage));
        const settings = await readSettings();
        expect(ownPacks(settings).every((pack) => /^[a-z]{2}$/.test(pack))).toBe(true);
        expect(isSiteOn(settings, 'a.example')).toBeTypeOf('boolean');
        expect(settings.hidden.every(({ host, key }) => typeof host === 'string' && typeof key === 'string')).toBe(
          true,
        );
        expect(Object.values(settings.districts).every((part) => typeof part === 'string')).toBe(true);
      }),
      { numRuns: 200 },
    );
    await stored(undefined);
  });

  it('fill in what an older build did not store', async () => {
    await stored({ v: 1, sitesOff: ['a.example'] });
    expect(await readSettings()).toEqual({ ...defaultSettings, sitesOff: ['a.example'] });
  });

  it('fall back to the defaults when the database is denied', async () => {
    const open = vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
      throw new DOMException('denied', 'UnknownError');
    });
    expect(await readSettings()).toEqual(defaultSettings);
    open.mockRestore();
  });
});
