import { describe, expect, it, vi } from 'vitest';
import { paintedWords } from './fake-highlights';
import { eventually } from '../rig/eventually';
import { call, inAPage, registry, runtime, scans, sees, start, windowListeners, world } from './reader-page';

inAPage();

describe('going', () => {
  const nothingLeft = () => {
    expect(paintedWords(registry)).toEqual([]);
    expect(registry.size).toBe(0);
    expect(windowListeners()).toBe(0);
    expect(world.collectiveLens?.reader).toBeUndefined();
  };

  it('leaves nothing when it is switched off, and comes back', async () => {
    await start();
    await sees('Ada Sample', 'HB 1217');
    expect(windowListeners()).toBeGreaterThan(50);
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
    const { changeLimits } = await import('../../page/reader/page-changes');
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
