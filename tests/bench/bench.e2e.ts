/** The bench runs, and its summary has its shape. How fast anything is, is no matter of a test. */
import { beforeAll, describe, expect, it } from 'vitest';
import { type Measured, bench } from './bench';
import { madePages, readSets } from './page-set';
import { type Summary, summarize } from './summary';
import { table } from './table';

const tiny = [{ nodes: 300, text: 6_000, officials: Infinity }];

describe('the bench', () => {
  let measured: Measured;
  let summary: Summary;

  beforeAll(async () => {
    const packs = readSets();
    const pages = madePages(
      packs.default.filter(({ roster }) => roster.pack === 'wa'),
      tiny,
    );
    const options = { pages, pageSet: 'tiny', cardPage: pages[0]!, packs, repeats: 1, onProgress: () => {} };
    measured = await bench(options);
    summary = summarize(measured);
  });

  it('gives every figure as a number', () => {
    const pair = { default: expect.any(Number), allStates: expect.any(Number) };
    const sizes = { raw: expect.any(Number), gzip: expect.any(Number) };
    expect(JSON.parse(JSON.stringify(summary))).toEqual({
      readerToFloor: { median: expect.any(Number), p95: expect.any(Number) },
      firstScanVsMarkJs: pair,
      growth: { page: expect.any(Number), engine: expect.any(Number) },
      bytes: { reader: sizes, card: sizes },
      longestTaskMs: expect.any(Number),
      domMutations: expect.any(Number),
      layoutShift: expect.any(Number),
      heapPerTabMB: expect.any(Number),
      firstCardRatio: expect.any(Number),
      machine: expect.any(String),
      browser: expect.stringContaining('Chrome'),
      pageSet: { from: 'tiny', pages: ['made-300'], repeats: 1 },
    });
  });

  it('measured a reader that found and marked something', () => {
    expect(measured.looks.pages[0]!.mentions.default).toBeGreaterThan(0);
    expect(measured.visits[0]!.ours.marks).toBeGreaterThan(0);
    expect(measured.visits[0]!.empty.marks).toBe(0);
    expect(measured.visits[0]!.turns.length).toBeGreaterThan(0);
  });

  it('sees the page unchanged', () => {
    expect(summary).toMatchObject({ domMutations: 0, layoutShift: 0 });
  });

  it('is readable', () => {
    expect(table(measured, summary)).toContain('reader.js, bytes gzipped');
  });
});
