/** The figures that the project holds itself to, as ratios of one run. */
import type { Measured, Sizes } from './bench';
import { bySet, type BySet, type PageLook } from './first-looks';
import { median, quantile, short } from './numbers';

export interface Summary {
  /** Reading a page against the bare walk over its text nodes, per page: median and p95 of the pages. */
  readerToFloor: { median: number; p95: number };
  /** How many times longer mark.js takes for its first scan than our reader for reading and marking. */
  firstScanVsMarkJs: BySet<number>;
  /** From the names as installed to all states' names. */
  growth: { page: number; engine: number };
  bytes: { reader: Sizes; card: Sizes };
  longestTaskMs: number;
  domMutations: number;
  layoutShift: number;
  /** Heap over that of an empty content script, of the median page. */
  heapPerTabMB: number;
  /** By hover, from the end of the dwell. */
  firstCardRatio: number;
  machine: string;
  browser: string;
  pageSet: { from: string; pages: string[]; repeats: number };
}

export function summarize({ looks, visits, firstCard, bytes, machine, browser, pageSet, repeats }: Measured): Summary {
  const per = (ratio: (page: PageLook) => number) => looks.pages.map(ratio);
  const toFloor = per((page) => page.read / page.floor);
  const heaps = heapsOver(visits);
  const added = (fact: 'mutations' | 'layoutShift') =>
    Math.max(...visits.map(({ ours, empty }) => ours[fact] - empty[fact]));
  return {
    readerToFloor: { median: short(median(toFloor)), p95: short(quantile(toFloor, 0.95)) },
    firstScanVsMarkJs: bySet((set) => short(median(per((page) => page.markJs[set] / page.readAndMark[set])))),
    growth: {
      page: short(median(per((page) => page.readAndMark.allStates / page.readAndMark.default))),
      engine: short(median(per((page) => page.engineWarm.allStates / page.engineWarm.default))),
    },
    bytes: { reader: bytes.reader, card: bytes.card },
    longestTaskMs: short(Math.max(...visits.map(({ turns }) => turns[0] ?? 0))),
    domMutations: added('mutations'),
    layoutShift: short(added('layoutShift')),
    heapPerTabMB: short(median(heaps)),
    firstCardRatio: short(firstCard.hover / firstCard.emptyScript),
    machine,
    browser,
    pageSet: { from: pageSet, pages: looks.pages.map(({ name }) => name), repeats },
  };
}

const heapsOver = (visits: Measured['visits']): number[] => visits.map(({ ours, empty }) => ours.heapMB - empty.heapMB);

/** Pages of a kind: how many, and what reading them costs against the floor. */
export interface Kind {
  pages: number;
  median: number;
  worst: number;
}

const kindOf = (looks: readonly PageLook[]): Kind => {
  const toFloor = looks.map((page) => page.read / page.floor);
  return { pages: looks.length, median: short(median(toFloor)), worst: short(Math.max(...toFloor)) };
};

/** Figures without an aim, for the table alone. */
export function beside({ looks, visits, firstCard }: Measured) {
  const expression = bySet((set) =>
    short(median(looks.pages.map((page) => page.expression[set] / page.readAndMark[set]))),
  );
  const { pages } = looks;
  return {
    /** With the names as installed: nothing can be in them; something could, but is not; something is marked. */
    passedOver: kindOf(pages.filter(({ holds }) => !holds.default)),
    readInVain: kindOf(pages.filter(({ holds, mentions }) => holds.default && mentions.default === 0)),
    marked: kindOf(pages.filter(({ mentions }) => mentions.default > 0)),
    /** Pages that are read on with all states' names. */
    readOnAllStates: pages.filter(({ holds }) => holds.allStates).length,
    /** How many times longer mark.js takes with all states' names than the bare walk, which marks nothing. */
    walk: short(median(pages.map((page) => page.markJs.allStates / page.floor))),
    /** How many times longer one expression of all names takes for its first scan. */
    expression,
    worstHeapMB: short(Math.max(...heapsOver(visits))),
    /** First card by press, from the press. */
    press: short(firstCard.press / firstCard.emptyScript),
  };
}
