import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type MarkupPart, readPage } from '../../engine/page/page-text';
import type { ReaderSide } from '../../entrypoints/reader/handover';
import { installHighlights, paintedWords } from './fake-highlights';
import { eventually } from '../rig/eventually';

type Listener = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => unknown;
interface Envelope {
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
const runtime = {
  id: 'lens' as string | undefined,
  listeners: new Set<Listener>(),
  onMessage: {
    addListener: (listener: Listener) => void runtime.listeners.add(listener),
    removeListener: (listener: Listener) => void runtime.listeners.delete(listener),
  },
  sendMessage: vi.fn<(envelope: Envelope) => Promise<unknown>>(),
};

/** Marks each "Ada Sample" and "HB 1217" of a batch; asks for no page without a sample. */
async function background({ call, payload }: Envelope): Promise<unknown> {
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

const world = globalThis as { chrome?: unknown; collectiveLens?: { reader?: ReaderSide } };
let registry: ReturnType<typeof installHighlights>;
let windowListeners: number;

beforeEach(async () => {
  vi.resetModules();
  registry = installHighlights();
  runtime.id = 'lens';
  runtime.listeners.clear();
  runtime.sendMessage.mockReset().mockImplementation(background);
  world.chrome = { runtime };
  delete world.collectiveLens;
  Element.prototype.checkVisibility = () => true;
  history.replaceState(null, '', '/article');
  document.body.innerHTML = '<p>Sen. Ada Sample spoke for <b>HB</b> 1217.</p><p id="more">Nothing here.</p>';
  windowListeners = 0;
  const add = window.addEventListener.bind(window);
  vi.spyOn(window, 'addEventListener').mockImplementation((...args: Parameters<typeof add>) => {
    const { signal } = args[2] as { signal?: AbortSignal };
    windowListeners++;
    signal?.addEventListener('abort', () => windowListeners--);
    add(...args);
  });
});
afterEach(() => {
  call('reader/switch', { on: false });
  Object.assign(document, { prerendering: false });
  vi.restoreAllMocks();
});

async function start(): Promise<void> {
  const { startReader } = await import('../../entrypoints/reader/reader');
  startReader(document);
}

function call(name: string, payload: unknown = {}): unknown {
  let answer: unknown;
  for (const listener of runtime.listeners) listener({ call: name, payload }, {}, (value) => (answer = value));
  return answer;
}
const calls = (name: string) => runtime.sendMessage.mock.calls.filter(([envelope]) => envelope.call === name);
const scans = () => calls('background/scan');
const sees = (...words: string[]) => eventually(() => expect(paintedWords(registry).sort()).toEqual(words.sort()));

describe('reading a page', () => {
  it('marks what the background has found, and changes nothing', async () => {
    const before = document.documentElement.outerHTML;
    await start();
    await sees('Ada Sample', 'HB 1217');
    expect(document.documentElement.outerHTML).toBe(before);
    expect(scans()).toHaveLength(1);
  });

  it('asks for the pointer’s script only when there is a mark', async () => {
    document.body.innerHTML = '<p>A Sample of nobody.</p>';
    await start();
    await eventually(() => expect(scans()).toHaveLength(1));
    const injected = () => calls('background/inject').map(([{ payload }]) => payload.script);
    expect(injected()).toEqual(['markup']);
    document.body.firstElementChild!.textContent = 'Ada Sample.';
    await eventually(() => expect(injected()).toEqual(['markup', 'pointer']));
  });

  it('hands over nothing but its text where nothing can be, until something can', async () => {
    document.body.innerHTML =
      '<style>p {}</style><h1>A lake</h1><p id="more">It is blue<script>"Ada Sample"</script>.</p><p>And deep.</p>';
    await start();
    await eventually(() => expect(calls('background/look')).toHaveLength(1));
    expect(calls('background/look')[0]![0].payload.text).toBe('A lakeIt is blue.And deep.');
    document.getElementById('more')!.textContent = 'It is green.';
    await eventually(() => expect(calls('background/look')).toHaveLength(2));
    expect(calls('background/look')[1]![0].payload.text).toBe('It is green.');
    expect(calls('background/inject')).toEqual([]);
    expect(scans()).toEqual([]);
    document.getElementById('more')!.textContent = 'Ada Sample fell in.';
    await sees('Ada Sample');
    expect(
      scans()[0]![0]
        .payload.parts.flatMap(({ html }) => html)
        .join(''),
    ).toContain('A lake');
    document.getElementById('more')!.textContent = 'HB 1217.';
    await sees('HB 1217');
    expect(calls('background/look')).toHaveLength(3);
  });

  it.each([
    ['a link to a measure', '<p>The <a href="https://app.leg.wa.gov/billsummary?BillNumber=1217">rent cap</a>.</p>'],
    ['a table with a head', '<table><tr><th>Bill</th></tr><tr><td>1217</td></tr></table>'],
  ])('does not ask about the text where something is told without words: %s', async (_, html) => {
    document.body.innerHTML = html;
    await start();
    await eventually(() => expect(scans()).toHaveLength(1));
    expect(calls('background/look')).toEqual([]);
  });

  it('carries the context from batch to batch', async () => {
    await start();
    await sees('Ada Sample', 'HB 1217');
    document.getElementById('more')!.textContent = 'Ada Sample again.';
    await sees('Ada Sample', 'Ada Sample', 'HB 1217');
    expect(scans().map(([{ payload }]) => payload.known?.context.batch)).toEqual([undefined, 1]);
    expect(scans().map(([{ payload }]) => payload.head !== undefined)).toEqual([true, false]);
    expect(scans()[1]![0].payload.parts.flatMap(({ html }) => html)).toEqual(['Ada Sample again.']);
  });

  it('does not mark words that have changed since they were read', async () => {
    runtime.sendMessage.mockImplementation(async (envelope) => {
      const answer = await background(envelope);
      document.querySelector('p')!.firstChild!.nodeValue = 'Sen. Eva Sample spoke for ';
      return answer;
    });
    await start();
    await sees('HB 1217');
  });

  it('reads once more what the page has moved meanwhile', async () => {
    runtime.sendMessage.mockImplementation(async (envelope) => {
      const answer = await background(envelope);
      if (scans().length === 1 && envelope.call === 'background/scan')
        document.body.insertAdjacentHTML('afterbegin', '<div></div>');
      return answer;
    });
    await start();
    await sees('Ada Sample', 'HB 1217');
    expect(scans()[1]![0].payload.known).toBeUndefined();
  });

  it('waits until a prerendered page is shown', async () => {
    Object.assign(document, { prerendering: true });
    // Without a browser's idle callbacks, being idle is a matter of timers.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await start();
    await vi.advanceTimersByTimeAsync(10_000);
    vi.useRealTimers();
    expect(runtime.sendMessage).not.toHaveBeenCalled();
    Object.assign(document, { prerendering: false });
    document.dispatchEvent(new Event('prerenderingchange'));
    await sees('Ada Sample', 'HB 1217');
  });

  describe('back from the browser’s cache', () => {
    const event = (type: string) => window.dispatchEvent(Object.assign(new Event(type), { persisted: true }));
    let closeWays: () => void;
    const goAway = () => {
      event('pagehide');
      closeWays();
    };
    const comeBack = () => event('pageshow');
    const pointers = () => calls('background/inject').filter(([{ payload }]) => payload.script === 'pointer');
    /** As when the page is put away while the background answers: the way for the answer is closed, or left open in vain. */
    const loseAnswer = (lost: (envelope: Envelope) => boolean, then: 'refused' | 'never') => {
      const closed = new Promise((_resolve, reject) => {
        closeWays = () => then === 'refused' && reject(new Error('The message channel is closed.'));
      });
      runtime.sendMessage.mockImplementation((envelope) => (lost(envelope) ? closed : background(envelope)));
    };

    it.each(['refused', 'never'] as const)('asks again for the pointer’s script, its answer %s', async (then) => {
      loseAnswer(({ payload }) => payload.script === 'pointer', then);
      await start();
      await sees('Ada Sample', 'HB 1217');
      await eventually(() => expect(pointers()).toHaveLength(1));
      goAway();
      comeBack();
      await eventually(() => expect(pointers()).toHaveLength(2));
      expect(scans()).toHaveLength(1);
    });

    it('asks for nothing again where the pointer’s script is there', async () => {
      await start();
      await sees('Ada Sample', 'HB 1217');
      const { route, go, step, lost } = { route: vi.fn(), go: vi.fn(), step: vi.fn(), lost: vi.fn() };
      world.collectiveLens!.reader!.connect({ route, go, step, lost });
      comeBack();
      await eventually(() => expect(paintedWords(registry)).toHaveLength(2));
      expect(pointers()).toHaveLength(1);
    });

    it.each(['refused', 'never'] as const)('reads anew where the first reading got no answer: %s', async (then) => {
      loseAnswer(({ call }) => call === 'background/scan' && scans().length === 1, then);
      await start();
      await eventually(() => expect(scans()).toHaveLength(1));
      goAway();
      // What is closed is told to the page's script before the page is shown again, or after.
      await Promise.resolve();
      comeBack();
      await sees('Ada Sample', 'HB 1217');
    });
  });

  it('begins anew when the page has become another', async () => {
    await start();
    await sees('Ada Sample', 'HB 1217');
    history.pushState(null, '', '/another');
    document.body.innerHTML = '<p>Only Ada Sample.</p>';
    await sees('Ada Sample');
    expect(scans().at(-1)![0].payload.known).toBeUndefined();
  });
});

describe('answers', () => {
  it('lists the mentions with the words around them', async () => {
    await start();
    await sees('Ada Sample', 'HB 1217');
    expect(call('reader/list')).toMatchObject({
      state: 'on',
      published: '2026-02-19',
      mentions: [
        { key: 'civic/wa/sample/ada', label: 'Ada Sample', context: 'Sen. Ada Sample spoke for ' },
        { key: 'wa/2025-2026/HB/1217', label: 'HB 1217', context: 'HB 1217.' },
      ],
    });
  });

  it('that it is still reading, until all has been read', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    runtime.sendMessage.mockImplementation(async (envelope) => {
      if (envelope.call === 'background/look') await held;
      return background(envelope);
    });
    await start();
    await eventually(() => expect(runtime.sendMessage).toHaveBeenCalled());
    expect(call('reader/list')).toMatchObject({ isReading: true, mentions: [] });
    release();
    await sees('Ada Sample', 'HB 1217');
    await eventually(() => expect(call('reader/list')).toMatchObject({ isReading: false }));
  });

  it('nothing that is no call of ours', async () => {
    await start();
    expect(call('toString')).toBeUndefined();
    expect(call('background/scan')).toBeUndefined();
  });

  it('go and step, as soon as the pointer’s script is there', async () => {
    await start();
    await sees('Ada Sample', 'HB 1217');
    const { mentions } = call('reader/list') as { mentions: { index: number }[] };
    expect(call('reader/go', { index: mentions[1]!.index })).toBe(true);
    expect(call('reader/go', { index: 9999 })).toBe(false);
    const side = { route: vi.fn(), go: vi.fn(), step: vi.fn(), lost: vi.fn() };
    world.collectiveLens!.reader!.connect(side);
    expect(side.go).toHaveBeenCalledWith(mentions[1]!.index);
    expect(call('reader/step', { by: -1 })).toBe(true);
    expect(side.step).toHaveBeenCalledWith(-1);
  });
});

describe('going', () => {
  const nothingLeft = () => {
    expect(paintedWords(registry)).toEqual([]);
    expect(registry.size).toBe(0);
    expect(windowListeners).toBe(0);
    expect(world.collectiveLens?.reader).toBeUndefined();
  };

  it('leaves nothing when it is switched off, and comes back', async () => {
    await start();
    await sees('Ada Sample', 'HB 1217');
    expect(windowListeners).toBeGreaterThan(50);
    const { signal } = world.collectiveLens!.reader!;
    call('reader/switch', { on: false });
    nothingLeft();
    expect(signal.aborted).toBe(true);
    expect(call('reader/list')).toMatchObject({ state: 'off', mentions: [] });
    call('reader/switch', { on: true });
    await sees('Ada Sample', 'HB 1217');
    expect(scans().at(-1)![0].payload.wanted).toBe(true);
  });

  it('leaves nothing where it is not wanted', async () => {
    runtime.sendMessage.mockResolvedValue({ ok: false, reason: 'site-off' });
    await start();
    await eventually(() => expect(call('reader/list')).toMatchObject({ state: 'off' }));
    nothingLeft();
  });

  it('leaves nothing when nobody answers', async () => {
    runtime.sendMessage.mockRejectedValue(new Error('Extension context invalidated.'));
    await start();
    await eventually(() => expect(call('reader/list')).toMatchObject({ state: 'off' }));
    nothingLeft();
  });

  it('goes without a sound when the extension is gone', async () => {
    await start();
    await sees('Ada Sample', 'HB 1217');
    runtime.id = undefined;
    document.getElementById('more')!.textContent = 'Something new.';
    await eventually(nothingLeft);
    expect(runtime.listeners.size).toBe(0);
  });

  it('gives up on a page with the text of a library, unread', async () => {
    document.body.innerHTML = `<p>Sen. Ada Sample. ${'Nothing. '.repeat(450_000)}</p>`;
    await start();
    await eventually(() => expect(call('reader/list')).toMatchObject({ state: 'gave-up', mentions: [] }));
    expect(runtime.sendMessage).not.toHaveBeenCalled();
  });

  it('hands over a long file in many parts, where its text does not tell', async () => {
    const table = '<table><tr><th>Bill</th></tr><tr><td>1217</td></tr></table>';
    document.body.innerHTML = `${table}<div>${'<p>Sen. Ada Sample.</p>'.repeat(40)}</div>`;
    const parts = () => scans().flatMap(([{ payload }]) => payload.parts);
    await start();
    await sees(...Array<string>(40).fill('Ada Sample'));
    expect(parts()).toHaveLength(1);
    call('reader/switch', { on: false });
    runtime.sendMessage.mockClear();
    const file = { decodedBodySize: 10_000_000 } as unknown as PerformanceEntry;
    vi.spyOn(performance, 'getEntriesByType').mockReturnValue([file]);
    call('reader/switch', { on: true });
    await sees(...Array<string>(40).fill('Ada Sample'));
    expect(parts().length).toBeGreaterThan(10);
  });

  it('gives up when the page keeps clearing the marks', async () => {
    await start();
    await sees('Ada Sample', 'HB 1217');
    await eventually(() => {
      registry.clear();
      document.getElementById('more')!.append('.');
      expect(call('reader/list')).toMatchObject({ state: 'gave-up', mentions: [] });
    });
  });

  it('F102: gives up in a storm of changes, and says so; its marks stay', async () => {
    const { changeLimits } = await import('../../entrypoints/reader/page-changes');
    await start();
    await sees('Ada Sample', 'HB 1217');
    const more = document.getElementById('more')!;
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      for (let batch = 0; batch < changeLimits.stormBatches; batch++) {
        expect(call('reader/list')).toMatchObject({ state: 'on' });
        for (let i = 0; i <= changeLimits.busyRecords; i++) more.append(document.createElement('i'));
        more.replaceChildren();
        await vi.advanceTimersByTimeAsync(changeLimits.maxWait);
      }
    } finally {
      vi.useRealTimers();
    }
    expect(call('reader/list')).toMatchObject({ state: 'gave-up' });
    expect(paintedWords(registry)).toEqual(['Ada Sample', 'HB 1217']);
  });
});
