import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { makePage, weights } from './made-pages';
import { median, quantile } from './numbers';
import { ourTurns } from './trace';

describe('made pages', () => {
  it.each(weights.slice(0, 5))('have the weight asked for: $nodes nodes', (weight) => {
    const { document } = parseHTML(makePage(weight, ['Ada Sample']).html);
    const count = (node: Node): number => [...node.childNodes].reduce((sum, child) => sum + count(child), 1);
    const nodes = count(document.documentElement);
    expect(nodes / weight.nodes).toBeGreaterThan(0.85);
    expect(nodes / weight.nodes).toBeLessThan(1.25);
    const { length: text } = document.body.textContent ?? '';
    expect(text / weight.text).toBeGreaterThan(0.75);
    expect(document.body.textContent!.split('Ada Sample').length - 1).toBeGreaterThanOrEqual(
      Math.min(weight.officials, 20),
    );
    if (weight.officials === 0) expect(document.body.textContent).not.toContain('Ada Sample');
  });

  it('are the same every time', () => {
    expect(makePage(weights[1]!, ['Ada Sample'])).toEqual(makePage(weights[1]!, ['Ada Sample']));
  });
});

describe('quantiles', () => {
  it('are the nearest rank', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(quantile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.95)).toBe(10);
    expect(median([])).toBeNaN();
  });
});

describe('turns of a trace', () => {
  const event = (name: string, ts: number, dur: number, url?: string, tid = 1) => ({
    ...{ name, ph: 'X', pid: 1, tid, ts, dur },
    ...(url && { args: { data: { url } } }),
  });

  it('are the outermost events of the reader thread, the longest first', () => {
    const events = [
      event('FireIdleCallback', 1000, 4000),
      event('FunctionCall', 1500, 3000, 'chrome-extension://x/reader.js'),
      event('RunMicrotasks', 9000, 7000),
      event('FunctionCall', 9000, 90_000, undefined, 2),
      event('Layout', 30_000, 50_000),
    ];
    expect(ourTurns(events)).toEqual([7, 4]);
  });

  it('are none without a reader', () => {
    expect(() => ourTurns([event('FunctionCall', 1, 1)])).toThrow('no reader');
  });
});
