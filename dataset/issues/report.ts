/** The quality of the issues, as a part of docs/data-report.md. */
import { states } from '../../engine/jurisdictions/states';
import { mistakesIn, scoreOf, type Mistake, type Score, type Tagged } from './score';

/** Of how many, and how far chance alone may have it off: 95 of 100 times. */
const share = ({ right, of }: { right: number; of: number }) => {
  if (of === 0) return 'none';
  const part = right / of;
  const margin = 1.96 * Math.sqrt((part * (1 - part)) / of);
  return `${part.toFixed(3)} ± ${margin.toFixed(3)} (${right} of ${of})`;
};

function table(head: string[], rows: string[][]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

const columns = ['measures', 'main issue right', 'precision', 'recall', 'rightly without'];
const cells = ({ measures, main, precision, recall, none }: Score) => [
  String(measures),
  share(main),
  share(precision),
  share(recall),
  share(none),
];

const ids = (list: readonly string[]) => (list.length === 0 ? '(none)' : list.join(', '));
const order: Mistake['kind'][] = ['wrong first', 'other order', 'others'];
const mistakeRows = (mistakes: readonly Mistake[]) =>
  mistakes
    .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
    .map(({ key, label, answer, kind }) => [key, ids(label), ids(answer), kind]);

export interface LabelSet {
  name: string;
  /** What it was for: tuned on, or kept apart. */
  what: string;
  first: Tagged;
  /** Where a second person labelled it, too. */
  second?: Tagged;
  /** Whether its mistakes are listed. */
  isListed: boolean;
}

/** Those of which anybody labelled measures, in the order in which that was begun. */
const legislaturesOf = (sets: readonly LabelSet[]): readonly string[] => [
  ...new Set(sets.flatMap(({ first }) => [...first.keys()].map((key) => key.slice(0, key.indexOf('/'))))),
];
const nameOf = (pack: string) => states.find(({ state }) => state === pack)?.name ?? 'Congress';
const within = (labels: Tagged, pack: string): Tagged =>
  new Map([...labels].filter(([key]) => key.startsWith(`${pack}/`)));

function setRows({ name, first, second }: LabelSet, answers: Tagged, packs: readonly string[]): string[][] {
  const both = new Map([...first].filter(([key]) => second?.has(key)));
  return [
    ...(second ? [[`${name}: two people, apart`, ...cells(scoreOf(both, second))]] : []),
    [`${name}: the packs, by the first`, ...cells(scoreOf(first, answers))],
    ...(second ? [[`${name}: the packs, by the second`, ...cells(scoreOf(second, answers))]] : []),
    ...packs.map((pack) => [
      `${name}: the packs on ${nameOf(pack)}, by the first`,
      ...cells(scoreOf(within(first, pack), answers)),
    ]),
  ];
}

/** How many measures have how many issues, and how often each is the first. */
function countRows(answers: Tagged, packs: readonly string[]): string[][] {
  return packs.map((pack) => {
    const lists = [...within(answers, pack).values()];
    const count = (n: number) => String(lists.filter((list) => list.length === n).length);
    return [nameOf(pack), String(lists.length), count(0), count(1), count(2), count(3)];
  });
}

/** @param answers issues of every measure in the packs. */
export function issuesReport(sets: readonly LabelSet[], answers: Tagged): string {
  const listed = sets.filter(({ isListed }) => isListed);
  const packs = legislaturesOf(sets);
  return [
    '## Issues',
    'Written by `npm run issues:score` from the packs and `dataset/issues/labels`.',
    table(['legislature', 'measures', 'no issue', 'one', 'two', 'three'], countRows(answers, packs)),
    ...sets.map(({ name, what }) => `**${name}**: ${what}`),
    'The packs are sorted by the tables and, where a reading differs from them, by the reading. No reading saw these labels. The tables alone, on 29 November 2026: B 0.909, 0.890 and 0.815; D 0.822, 0.879 and 0.849. In the lines of two people, the second is judged by the first as the packs are.',
    table(
      ['set', ...columns],
      sets.flatMap((set) => setRows(set, answers, packs)),
    ),
    ...listed.flatMap(({ name, first }) => [
      `### Where the packs differ from the first reader in ${name}`,
      table(['measure', 'reader', 'packs', 'kind'], mistakeRows(mistakesIn(first, answers))),
    ]),
  ].join('\n\n');
}

/** The report with this part in the place of the older one, or at its end. */
export function withIssues(report: string, part: string): string {
  const start = report.search(/^## Issues$/m);
  if (start < 0) return `${report.trimEnd()}\n\n${part}\n`;
  const next = report.slice(start + 1).search(/^## /m);
  const after = next < 0 ? '' : `\n${report.slice(start + 1 + next)}`;
  return `${report.slice(0, start)}${part}\n${after}`;
}
