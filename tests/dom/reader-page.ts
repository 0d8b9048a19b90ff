/** The reader in a made-up page, before a made-up background. */
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { type MarkupPart, readPage } from '../../engine/page/page-text';
import type { ReaderSide } from '../../page/reader/handover';
import { installHighlights, paintedWords } from './fake-highlights';
import { eventually } from '../rig/eventually';

type Listener = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => unknown;
export interface Envelope {
  call: string;
  payload: {
    text: string;
    script: string;
    parts: MarkupPart[];
    head?: string[];
    known?: { context: { batch: number } };
    wanted?: boolean;
  };
}

/** The extension as a page's script meets it; `id` goes when it is removed. */
export const runtime = {
  id: 'lens' as string | undefined,
  listeners: new Set<Listener>(),
  onMessage: {
    addListener: (listener: Listener) => void runtime.listeners.add(listener),
    removeListener: (listener: Listener) => void runtime.listeners.delete(listener),
  },
  sendMessage: vi.fn<(envelope: Envelope) => Promise<unknown>>(),
};

/** Marks each "Ada Sample" and "HB 1217" of a batch; asks for no page without a sample. */
export async function background({ call, payload }: Envelope): Promise<unknown> {
  if (call === 'background/look') return { ok: true, holds: payload.text.includes('Sample') };
  if (call === 'background/inject' && payload.script === 'markup')
    (await import('../../entrypoints/markup')).default.main();
  if (call !== 'background/scan') return true;
  const { runs, locate } = readPage(payload.parts);
  const mentions = runs.flatMap(({ text }, run) =>
    [...text.matchAll(/Ada Sample|HB 1217/g)].map((match) => ({
      ...locate(run, match.index, match.index + match[0].length),
      words: match[0],
      kind: match[0].startsWith('HB') ? 'measure' : 'person',
      key: match[0].startsWith('HB') ? 'wa/2025-2026/HB/1217' : 'civic/wa/sample/ada',
      form: 'full',
      why: [],
      label: match[0],
    })),
  );
  const known = { facts: { url: '' }, context: { v: 1, batch: (payload.known?.context.batch ?? 0) + 1 } };
  return { ok: true, mentions, known, published: '2026-02-19' };
}

export const world = globalThis as { collectiveLens?: { reader?: ReaderSide } };
export let registry: ReturnType<typeof installHighlights>;
/** Until when each listener of the window is there. */
let heard: (AbortSignal | undefined)[];
export const windowListeners = (): number => heard.filter((signal) => signal?.aborted !== true).length;

/** A page and a world anew for each test of a file. */
export function inAPage(): void {
  beforeEach(async () => {
    vi.resetModules();
    registry = installHighlights();
    runtime.id = 'lens';
    runtime.listeners.clear();
    runtime.sendMessage.mockReset().mockImplementation(background);
    vi.stubGlobal('chrome', { runtime });
    history.replaceState(null, '', '/article');
    document.body.innerHTML = '<p>Sen. Ada Sample spoke for <b>HB</b> 1217.</p><p id="more">Nothing here.</p>';
    heard = [];
    const add = window.addEventListener.bind(window);
    vi.spyOn(window, 'addEventListener').mockImplementation((...args: Parameters<typeof add>) => {
      heard.push((args[2] as { signal?: AbortSignal }).signal);
      add(...args);
    });
  });
  afterEach(() => {
    call('reader/switch', { on: false });
    delete (document as { prerendering?: boolean }).prerendering;
    delete world.collectiveLens;
    vi.restoreAllMocks();
  });
}

export async function start(): Promise<void> {
  const { startReader } = await import('../../page/reader/reader');
  startReader(document);
}

export function call(name: string, payload: unknown = {}): unknown {
  let answer: unknown;
  for (const listener of runtime.listeners) listener({ call: name, payload }, {}, (value) => (answer = value));
  return answer;
}
export const calls = (name: string) => runtime.sendMessage.mock.calls.filter(([envelope]) => envelope.call === name);
export const scans = () => calls('background/scan');
export const sees = (...words: string[]) =>
  eventually(() => expect(paintedWords(registry).sort()).toEqual(words.sort()));
