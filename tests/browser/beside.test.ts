/** Acting goes on at the window's side, where it stays when the toolbar's window closes. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetHandoffs, leaveBeside, onLeftBeside, takeBeside } from '../../browser/handoff';
import { openBeside } from '../../browser/side';
import { actingHandoff, readQuery } from '../../surfaces/companion/query';
import { world } from './fake-browser';

const official = 'ocd-person/00000000-0000-4000-8000-000000000001';
const handoff = actingHandoff({ start: { topic: 'wa/2025-2026/HB/1217', official } });

beforeEach(() => {
  Object.assign(world.browser, { windows: { getCurrent: async () => ({ id: 3 }) } });
  vi.unstubAllGlobals();
});

describe('what is left for the side of a window', () => {
  it.each([
    [{ start: { topic: 'wa/2025-2026/HB/1217', official }, about: undefined }],
    [{ start: { topic: 'wa/2025-2026/HB/1217', isOneOfSeveral: true }, about: undefined }],
    [{ start: { isIntroduction: true }, about: undefined }],
    [{ start: { topic: 'wa/I/2066', label: 'I-2066' }, about: undefined }],
    [{ start: {}, about: undefined }],
    [{ start: undefined, about: 'sign-in-1999' }],
    [{ start: undefined, about: undefined }],
  ])('is read as it was begun: %j', async (acting) => {
    await leaveBeside(3, actingHandoff(acting));
    expect(readQuery((await takeBeside(3))!).acting).toEqual(acting);
  });

  it('may be for the reader’s own officials alone', () => {
    expect(readQuery(new URLSearchParams({ view: 'officials', key: official })).mine).toBe(true);
    expect(readQuery(new URLSearchParams({ view: 'mention', key: official })).mine).toBeUndefined();
  });

  it('is run once, in its own window alone, and forgotten with all else', async () => {
    await leaveBeside(3, handoff);
    expect(await takeBeside(4)).toBeUndefined();
    expect(await takeBeside(3)).toBeDefined();
    expect(await takeBeside(3)).toBeUndefined();
    await leaveBeside(3, handoff);
    await forgetHandoffs();
    expect(await takeBeside(3)).toBeUndefined();
  });

  it('is told to one that is open already', async () => {
    const tell = vi.fn();
    const stop = onLeftBeside(tell);
    await leaveBeside(3, handoff);
    expect(tell).toHaveBeenCalledTimes(1);
    await takeBeside(3);
    stop();
    await leaveBeside(3, handoff);
    expect(tell).toHaveBeenCalledTimes(1);
  });
});

describe('the side opens', () => {
  const open = vi.fn(async (_options?: unknown) => undefined);
  const inChromium = () => vi.stubGlobal('chrome', { sidePanel: { open } });
  const inFirefox = () => Object.assign(world.browser, { sidebarAction: { open } });

  it.each([
    ['Chromium', inChromium, [[{ windowId: 3 }]]],
    ['Firefox', inFirefox, [[]]],
  ])('in %s, in the very turn of the press, with the handoff left for it', async (_, set, asked) => {
    set();
    open.mockClear();
    const beside = await openBeside();
    const opened = beside!(handoff);
    // A turn later the press would be used up.
    expect(open.mock.calls).toEqual(asked);
    await opened;
    expect(Object.fromEntries((await takeBeside(3))!)).toEqual(handoff);
  });

  it('nowhere where the browser has none', async () => {
    expect(await openBeside()).toBeUndefined();
  });

  it('and says so where the browser refuses', async () => {
    inChromium();
    open.mockRejectedValueOnce(new Error('not now'));
    await expect((await openBeside())!(handoff)).rejects.toThrow('not now');
  });
});
