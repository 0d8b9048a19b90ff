import 'fake-indexeddb/auto';
import { createStore, set } from 'idb-keyval';
import { describe, expect, it, vi } from 'vitest';
import { changeSettings, defaultSettings, isSiteOn, readSettings, withIssue, withSite } from '../../browser/settings';

const stored = (value: unknown) => set('settings', value, createStore('collective-lens-settings', 'settings'));

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
