/** What the background tells of what is followed: a number on the toolbar button and reminders, each only if it is wanted. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LoadedRelease } from '../../engine/release/release';
import type { Hearing } from '../../engine/release/editorial';
import { hearing, withActions } from '../engine/actions/sample-actions';
import { ada, bill, sampleRelease } from '../engine/cards/sample-release';
import { fakeBrowser } from './fake-browser';

function browserWithAlarms() {
  const fake = fakeBrowser();
  return Object.assign(fake, {
    alarms: {
      create: vi.fn(async (_name: string, _when: { when: number }) => undefined),
      clear: vi.fn(async (_name: string) => true),
    },
    windows: { getCurrent: async () => ({ incognito: false }) },
    action: {
      ...fake.action,
      setBadgeText: vi.fn(async (_: { text: string }) => undefined),
      setBadgeBackgroundColor: vi.fn(async (_: { color: string }) => undefined),
    },
  });
}
let browser = browserWithAlarms();
vi.mock('webextension-polyfill', () => ({
  get default() {
    return browser;
  },
}));
const { lookForNews } = await import('../../browser/follow-watch');
const { changeFollows, forgetFollows, readFollows, withFollow } = await import('../../browser/follows');
const { forgetMyActions, readMyActions } = await import('../../browser/my-actions');
const { forgetReminder } = await import('../../browser/reminders');
const { defaultSettings } = await import('../../browser/settings');

const releaseWith = (hearings: Hearing[]): LoadedRelease =>
  sampleRelease({ editorial: withActions({ actions: [], hearings }) });

/** One look of the background at a release, by default one in which the bill is heard. */
async function look(release = releaseWith([hearing])) {
  const ask = vi.fn((_: readonly string[], question: (release: LoadedRelease) => unknown) =>
    Promise.resolve(question(release)),
  );
  await lookForNews({
    store: { ask } as never,
    settings: () => Promise.resolve(defaultSettings),
    say: ({ label }, closes) => Promise.resolve({ title: `Hearing · ${label}`, text: new Date(closes).toISOString() }),
  });
  return ask;
}
const badge = () => browser.action.setBadgeText.mock.lastCall?.[0].text;
const alarms = () => browser.alarms.create.mock.calls.map(([name, { when }]) => [name, new Date(when).toISOString()]);
/** The reader has seen nothing yet of what is there now. */
const seenNothing = { acts: [], hearings: [], asks: [] };

beforeEach(async () => {
  browser = browserWithAlarms();
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-20T10:00:00-08:00') });
  await forgetFollows();
  await forgetMyActions();
  await changeFollows((now) => withFollow(now, bill, true));
});
afterEach(() => vi.useRealTimers());

it('looks at nothing for a reader who wants neither', async () => {
  expect(await look()).not.toHaveBeenCalled();
  expect(badge()).toBeUndefined();
  expect(alarms()).toEqual([]);
});

describe('the number on the toolbar button', () => {
  beforeEach(() => changeFollows((now) => ({ ...now, badge: true })));

  it('counts what has something new, and leaves what was seen to be seen by the reader', async () => {
    await changeFollows((now) => ({ ...now, followed: [bill, ada].map((key) => ({ key, seen: seenNothing })) }));
    await look();
    expect(badge()).toBe('2');
    await look();
    expect(badge()).toBe('2');
    expect((await readFollows()).followed.map(({ seen }) => seen)).toEqual([seenNothing, seenNothing]);
  });

  it('is taken away where nothing is new', async () => {
    await look();
    expect(badge()).toBe('');
  });

  it('sets no reminder', async () => {
    await look();
    expect(alarms()).toEqual([]);
  });
});

describe('reminders', () => {
  beforeEach(() => changeFollows((now) => ({ ...now, remind: true })));
  // Signing in closes an hour before the hearing; a day before that the reader is told.
  const ring = [`remind/${hearing.id}`, '2026-11-23T20:30:00.000Z'];

  it('come a day before something closes at a hearing of what is followed', async () => {
    await look();
    expect(alarms()).toEqual([ring]);
    expect(Object.values((await readMyActions()).reminders)).toMatchObject([
      { title: 'Hearing · HB 1999', text: '2026-11-24T20:30:00.000Z' },
    ]);
    expect(badge()).toBeUndefined();
  });

  it('come once, and not again where the reader has taken one back', async () => {
    await look();
    await forgetReminder(hearing.id);
    await look();
    expect(alarms()).toEqual([ring]);
  });

  it('move with a hearing that was moved', async () => {
    await look();
    await look(releaseWith([{ ...hearing, start: '2026-11-26T13:30:00-08:00' }]));
    expect(alarms()).toEqual([ring, [ring[0], '2026-11-25T20:30:00.000Z']]);
    expect(Object.keys((await readMyActions()).reminders)).toEqual([hearing.id]);
  });

  it('come an hour before where less than a day is left, and not at all after that', async () => {
    vi.setSystemTime(Date.parse('2026-11-24T10:00:00-08:00'));
    await look();
    expect(alarms().map(([, when]) => when)).toEqual(['2026-11-24T19:30:00.000Z']);
    await forgetFollows();
    await changeFollows((now) => ({ ...withFollow(now, bill, true), remind: true }));
    vi.setSystemTime(Date.parse('2026-11-24T12:00:00-08:00'));
    await look();
    expect(alarms()).toHaveLength(1);
  });

  it('come for nothing that is not followed, and for no hearing that was called off', async () => {
    await look(releaseWith([{ ...hearing, cancelled: true }]));
    await changeFollows((now) => withFollow(withFollow(now, bill, false), ada, true));
    await look();
    expect(alarms()).toEqual([]);
  });
});
