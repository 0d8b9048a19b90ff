/** The figures that the project holds itself to, as ratios of one run. */
import type { Measured, Sizes } from './bench';
import { bySet, type BySet, type PageLook } from './first-looks';
import { median, quantile, short } from './numbers';

export interface Summary {
  /** Reading a page against the bare walk over its text nodes, per page: median and p95 of the pages. */
  readerToFloor: { median: number; p95: number };
  /** How many times longer mark.js takes for its first scan than our reader for reading and marking. */
  firstScanVsMarkJs: BySet<number>;
  /** The same for one expression of all names. */
  firstScanVsExpression: BySet<number>;
  /** From the names as installed to all states' names. */
  growth: { page: number; engine: number };
  bytes: { reader: Sizes; card: Sizes };
  longestTaskMs: number;
  domMutations: number;
  layoutShift: number;
  /** Heap over that of an empty content script: the median page's, and the worst. */
  heapPerTabMB: number;
  heapWorstTabMB: number;
  firstCardRatio: number;
  machine: string;
  browser: string;
  pageSet: { from: string; pages: string[]; repeats: number };
}

export function summarize({ looks, visits, firstCard, bytes, machine, browser, pageSet, repeats }: Measured): Summary {
  const per = (ratio: (page: PageLook) => number) => looks.pages.map(ratio);
  const toFloor = per((page) => page.read / page.floor);
  const heaps = visits.map(({ ours, empty }) => ours.heapMB - empty.heapMB);
  const added = (fact: 'mutations' | 'layoutShift') =>
    Math.max(...visits.map(({ ours, empty }) => ours[fact] - empty[fact]));
  return {
    readerToFloor: { median: short(median(toFloor)), p95: short(quantile(toFloor, 0.95)) },
    firstScanVsMarkJs: bySet((set) => short(median(per((page) => page.markJs[set] / page.readAndMark[set])))),
    firstScanVsExpression: bySet((set) => short(median(per((page) => page.expression[set] / page.readAndMark[set])))),
    growth: {
      page: short(median(per((page) => page.readAndMark.allStates / page.readAndMark.default))),
      engine: short(median(per((page) => page.engineWarm.allStates / page.engineWarm.default))),
    },
    bytes: { reader: bytes.reader, card: bytes.card },
    longestTaskMs: short(Math.max(...visits.map(({ turns }) => turns[0] ?? 0))),
    domMutations: added('mutations'),
    layoutShift: short(added('layoutShift')),
    heapPerTabMB: short(median(heaps)),
    heapWorstTabMB: short(Math.max(...heaps)),
    firstCardRatio: short(firstCard.card / firstCard.emptyScript),
    machine,
    browser,
    pageSet: { from: pageSet, pages: looks.pages.map(({ name }) => name), repeats },
  };
}
