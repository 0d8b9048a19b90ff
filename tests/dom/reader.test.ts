import { describe, expect, it, vi } from 'vitest';
import { paintedWords } from './fake-highlights';
import { eventually } from '../rig/eventually';
import {
  type Envelope,
  background,
  call,
  calls,
  inAPage,
  registry,
  runtime,
  scans,
  sees,
  start,
  world,
} from './reader-page';

inAPage();

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

  it('leaves the background alone where the page puts in nothing that is written', async () => {
    document.body.innerHTML = '<p>A lake.</p><p id="clock">12:01</p><div id="frame"></div>';
    const frame = document.getElementById('frame')!;
    const clock = document.getElementById('clock')!;
    /** The page changes, and everything that follows happens at once. */
    const pass = async (change: () => void) => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      change();
      await vi.advanceTimersByTimeAsync(10_000);
      vi.useRealTimers();
    };
    await start();
    await eventually(() => expect(calls('background/look')).toHaveLength(1));
    await pass(() => {
      clock.textContent = '12:02';
      frame.innerHTML = '<iframe></iframe><script>show("letters")</script>';
    });
    expect(calls('background/look')).toHaveLength(1);
    document.querySelector('p')!.textContent = 'Ada Sample’s lake.';
    await sees('Ada Sample');
    expect(calls('background/look')).toHaveLength(2);
    expect(scans()).toHaveLength(1);
    await pass(() => (frame.innerHTML = '<iframe></iframe>'));
    expect(scans()).toHaveLength(1);
    clock.textContent = 'HB 1217';
    await sees('Ada Sample', 'HB 1217');
    expect(scans()).toHaveLength(2);
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
