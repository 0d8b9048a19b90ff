/** Whole visits with an extension installed: what the page can notice, and what it costs its tab. */
import type { Browser, Page } from 'puppeteer-core';
import type { NewsProxy } from '../rig/news-proxy';
import { ourTurns, type TraceEvent } from './trace';

/** What is seen from inside the page and of its heap. */
export interface Visit {
  marks: number;
  /** Records of an observer of everything, from the end of parsing on. */
  mutations: number;
  layoutShift: number;
  /** The page's whole heap after a collection, in MB. */
  heapMB: number;
}

/** Time for the reader to read, ask, paint and come to rest, in ms. */
const settle = 2500;
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

interface Seen {
  seen: { mutations: number; shift: number };
}

function watch(): void {
  const seen = ((globalThis as unknown as Seen).seen = { mutations: 0, shift: 0 });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  addEventListener('DOMContentLoaded', () =>
    new MutationObserver((records) => (seen.mutations += records.length)).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    }),
  );
}

async function withPage<T>(browser: Browser, act: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage();
  try {
    return await act(page);
  } finally {
    await page.close();
  }
}

/** Visits `url` and looks at what the page can see. */
export const visit = (browser: Browser, proxy: NewsProxy, url: string, html: string): Promise<Visit> =>
  withPage(browser, async (page) => {
    proxy.serve(url, html);
    await page.evaluateOnNewDocument(watch);
    await page.goto(url, { waitUntil: 'load' });
    await page.bringToFront();
    await sleep(settle);
    const session = await page.createCDPSession();
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const { mutations, shift } = await page.evaluate(() => (globalThis as unknown as Seen).seen);
    const marks = await page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
    return { marks, mutations, layoutShift: shift, heapMB: usedSize / 2 ** 20 };
  });

/** Visits `url` and returns the turns that our scripts had on the page's thread, in ms, the longest first. */
export const turnsOfVisit = (browser: Browser, proxy: NewsProxy, url: string, html: string): Promise<number[]> =>
  withPage(browser, async (page) => {
    proxy.serve(url, html);
    await page.tracing.start({ categories: ['devtools.timeline', 'disabled-by-default-v8.compile', 'v8'] });
    await page.goto(url, { waitUntil: 'load' });
    await page.bringToFront();
    await sleep(settle);
    const trace = await page.tracing.stop();
    const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
    return ourTurns(traceEvents);
  });
