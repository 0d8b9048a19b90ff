// @vitest-environment node
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { BackgroundHandlers } from '../../browser/messaging';
import { world } from './fake-browser';

const fromPage = {
  id: 'lens',
  url: 'https://www.spokesman.com/story',
  frameId: 0,
  tab: { id: 7, index: 2, windowId: 3, incognito: false },
};
const page = { keys: [] };
const valid = {
  'background/look': { text: 'Timm Ormsby' },
  'background/scan': { url: 'https://a.example/', parts: [{ around: '<p>', html: ['Timm Ormsby'] }], head: ['<html>'] },
  'background/inject': { script: 'card' },
  'background/card': { key: 'wa/2025-2026/HB/1217', why: [], page },
  'background/open-link': { key: 'bioguide/M001111', link: 'page', page },
  'background/companion': { key: '', label: 'X', view: 'report', why: [{ code: 'full-name', values: { name: 'X' } }] },
};

let calls: unknown[][];

/** What the background answers; undefined when it stays silent. */
async function send(message: unknown, sender: unknown = fromPage): Promise<unknown> {
  const [answer] = world.browser.runtime.onMessage.fire(message, sender);
  return answer;
}

beforeEach(async () => {
  calls = [];
  const handler = async (payload: unknown, caller: unknown) => {
    calls.push([payload, caller]);
    return 'answered';
  };
  const { answerCalls } = await import('../../browser/messaging');
  answerCalls(Object.fromEntries(Object.keys(valid).map((name) => [name, handler])) as unknown as BackgroundHandlers);
});

describe('who is answered', () => {
  it.each(Object.entries(valid))('a page’s script that asks %s', async (call, payload) => {
    expect(await send({ call, payload })).toBe('answered');
    expect(calls).toEqual([
      [
        payload,
        {
          from: 'page',
          tab: { tabId: 7, index: 2, windowId: 3, isPrivate: false },
          frameId: 0,
          host: 'www.spokesman.com',
        },
      ],
    ]);
  });

  it('an extension page, as such', async () => {
    const sender = { id: 'lens', url: 'chrome-extension://lens/popup.html', tab: fromPage.tab };
    expect(await send({ call: 'background/card', payload: valid['background/card'] }, sender)).toBe('answered');
    expect(calls[0]?.[1]).toEqual({ from: 'extension' });
  });

  it.each([
    ['another extension', { ...fromPage, id: 'other' }],
    ['a prerendered page', { ...fromPage, documentLifecycle: 'prerender' }],
    ['a cached page', { ...fromPage, documentLifecycle: 'cached' }],
    ['a frame inside the page', { ...fromPage, frameId: 3 }],
    ['a page without a tab', { ...fromPage, tab: undefined }],
    ['a page whose tab is gone', { ...fromPage, tab: {} }],
    ['a file', { ...fromPage, url: 'file:///etc/passwd' }],
    ['nobody', {}],
  ])('not %s', async (_, sender) => {
    expect(await send({ call: 'background/card', payload: valid['background/card'] }, sender)).toBeUndefined();
    expect(calls).toEqual([]);
  });

  it('not a tab that floods', async () => {
    const { callsPerSecond } = await import('../../browser/messaging');
    vi.useFakeTimers({ now: 1_000_000 });
    const ask = () => send({ call: 'background/inject', payload: { script: 'card' } });
    for (let i = 0; i < 1000; i++) await ask();
    expect(calls).toHaveLength(callsPerSecond);
    vi.setSystemTime(1_001_000);
    expect(await ask()).toBe('answered');
    vi.useRealTimers();
  });
});

describe('what is dropped', () => {
  it.each([
    ['an unknown call', { call: 'background/districts', payload: {} }],
    ['a call to the reader', { call: 'reader/list', payload: {} }],
    ['a name from the prototype', { call: 'constructor', payload: {} }],
    ['a call without payload', { call: 'background/scan' }],
    ['a part that is no text', { call: 'background/scan', payload: { url: '', parts: [{ around: '', html: [1] }] } }],
    ['a key with markup', { call: 'background/card', payload: { ...valid['background/card'], key: '<img>' } }],
    ['an unknown script', { call: 'background/inject', payload: { script: 'background' } }],
    ['ten megabytes of text', { call: 'background/look', payload: { text: 'x'.repeat(10_000_000) } }],
    [
      'ten megabytes of markup',
      { call: 'background/scan', payload: { url: '', parts: [{ around: '', html: ['x'.repeat(10_000_000)] }] } },
    ],
    [
      'a context beyond 64 KB',
      {
        call: 'background/scan',
        payload: {
          ...valid['background/scan'],
          known: { facts: { url: '' }, context: { v: 1, a: 'x'.repeat(65_536) } },
        },
      },
    ],
  ])('%s', async (_, message) => {
    expect(await send(message)).toBeUndefined();
    expect(calls).toEqual([]);
  });

  it('anything at all, without an error', async () => {
    let second = 2_000_000;
    vi.useFakeTimers();
    await fc.assert(
      fc.asyncProperty(fc.anything(), fc.constantFrom(...Object.keys(valid)), async (payload, call) => {
        // A new second each time: the flood limit would let only the first ones reach the shapes.
        vi.setSystemTime((second += 1000));
        world.browser.runtime.onMessage.fire(payload, fromPage);
        world.browser.runtime.onMessage.fire({ call, payload }, fromPage);
      }),
      { numRuns: 500 },
    );
    vi.useRealTimers();
    for (const [payload] of calls) expect(payload).toBeTypeOf('object');
  });

  it('what a payload has beyond its shape', async () => {
    await send({ call: 'background/inject', payload: { script: 'card', extra: 1 } });
    expect(calls[0]?.[0]).toEqual({ script: 'card' });
  });
});

describe('asking a reader', () => {
  it('is quiet where there is none', async () => {
    const { askReader } = await import('../../browser/messaging');
    world.browser.tabs.sendMessage.mockRejectedValue(new Error('Receiving end does not exist'));
    expect(await askReader(1, 'reader/list', {})).toBeUndefined();
  });

  it('reaches the top frame only', async () => {
    const { askReader } = await import('../../browser/messaging');
    world.browser.tabs.sendMessage.mockResolvedValue(true);
    expect(await askReader(1, 'reader/step', { by: 1 })).toBe(true);
    expect(world.browser.tabs.sendMessage).toHaveBeenCalledWith(
      1,
      { call: 'reader/step', payload: { by: 1 } },
      { frameId: 0 },
    );
  });
});
