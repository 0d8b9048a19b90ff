/** The run for people at a terminal. */
import type { Measured } from './bench';
import { short } from './numbers';
import { type Summary, beside } from './summary';

/** What the project aims at, said as the summary says it. */
const figures = (
  s: Summary,
  besides: ReturnType<typeof beside>,
): [what: string, aim: string, value: string | number][] => [
  ['reading a page, × the bare text walk, median', '≤ 1.6', s.readerToFloor.median],
  ['the same, p95 of the pages', '≤ 2', s.readerToFloor.p95],
  ...kinds(besides),
  ['first scan, times quicker than mark.js', '≥ 15', s.firstScanVsMarkJs.default],
  // Nobody is quicker than the bare walk by much.
  ['the same, all states; the aim is the bare text walk', `≥ ${besides.walk}`, s.firstScanVsMarkJs.allStates],
  ['first scan, times quicker than one expression', '–', besides.expression.default],
  ['the same, all states', '–', besides.expression.allStates],
  ['growth to all states, on the page', '≤ 1.1', s.growth.page],
  ['growth to all states, in the engine', '≤ 1.3', s.growth.engine],
  ['reader.js, bytes', '≤ 12000', s.bytes.reader.raw],
  ['reader.js, bytes gzipped', '≤ 4500', s.bytes.reader.gzip],
  ['card.js, bytes gzipped', '–', s.bytes.card.gzip],
  ['longest turn of ours, ms', '≤ 16', s.longestTaskMs],
  ['changes of the page', '0', s.domMutations],
  ['layout shift', '0', s.layoutShift],
  ['heap per tab over an empty script, MB, median', '≤ 0.5', s.heapPerTabMB],
  ['the same, worst page', '–', besides.worstHeapMB],
  ['first card after the dwell, × an equally large empty script', '≤ 1.5', s.firstCardRatio],
  ['first card after a press', '–', besides.press],
];

/** What is behind the first two figures: most pages are passed over, and the others cost more. */
const kinds = ({ passedOver, readInVain, marked, readOnAllStates }: ReturnType<typeof beside>) =>
  (
    [
      ['passed over by their text', passedOver],
      ['read on in vain', readInVain],
      ['with marks', marked],
    ] as const
  )
    .map(([name, { pages, median, worst }]): [string, string, string] => [
      `  ${pages} pages ${name}, median and worst`,
      '–',
      pages ? `${median}, ${worst}` : '–',
    ])
    .concat([['  pages read on with all states’ names', '–', String(readOnAllStates)]]);

function columns(rows: readonly (string | number)[][]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  const line = (row: readonly (string | number)[]) =>
    row.map((cell, at) => (at ? String(cell).padStart(widths[at]!) : String(cell).padEnd(widths[at]!))).join('  ');
  return rows.map(line).join('\n');
}

export function table(measured: Measured, summary: Summary): string {
  const pages = measured.looks.pages.map((page) => [
    page.name,
    page.markup,
    page.text,
    page.mentions.default,
    page.holds.default ? 'yes' : 'no',
    page.holds.allStates ? 'yes' : 'no',
    ...[
      page.floor,
      page.asking,
      page.taking,
      page.facts,
      page.sending,
      page.readAndMark.default,
      page.readAndMark.allStates,
      page.engineLooking.default,
      page.engineLooking.allStates,
      page.engineReading,
      page.engineWarm.default,
      page.engineWarm.allStates,
      page.markJs.default,
      page.markJs.allStates,
      page.expression.default,
      page.expression.allStates,
    ].map(short),
  ]);
  const visits = measured.visits.map(({ name, ours, empty, turns }) => [
    name,
    ours.marks,
    ours.mutations - empty.mutations,
    short(ours.layoutShift - empty.layoutShift),
    short(ours.heapMB - empty.heapMB),
    short(turns[0] ?? 0),
  ]);
  const heads = [
    'page',
    'markup',
    'text',
    'found',
    'read on',
    '·all',
    'floor',
    'asking',
    'taking',
    'facts',
    'sending',
    'reader',
    '·all',
    'look',
    '·all',
    'parse',
    'engine',
    '·all',
    'mark.js',
    '·all',
  ];
  return [
    `${measured.machine}; ${measured.browser}; ${measured.repeats} looks each, cold, medians in ms. Read ratios.`,
    columns([[...heads, 'expr.', '·all'], ...pages]),
    columns([['visit', 'marks', 'changes', 'shift', 'heap MB', 'longest ms'], ...visits]),
    columns([['', 'aim', 'measured'], ...figures(summary, beside(measured))]),
  ].join('\n\n');
}
