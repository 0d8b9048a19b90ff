/** The report as Markdown: read in the terminal after a build, and kept as docs/data-report.md. */
import { followedAtFirst } from '../../engine/jurisdictions';
import type { BundleIndex } from '../../engine/release/bundle';
import type { Report } from './report';

/** Packs with rows of their own; the other states share theirs. */
const own: ReadonlySet<string> = new Set(followedAtFirst);
const rest = 'other states';
const packName = (pack: string) => (own.has(pack) ? pack : rest);

const number = (value: number) => value.toLocaleString('en-US');

function table(head: string[], rows: string[][]): string {
  const cell = (text: string) => text.replaceAll('|', '\\|');
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');
}

/** Adds up rows of one pack and one reason; keeps the first few examples. */
function added(rows: readonly string[][]): string[][] {
  const sums = new Map<string, { count: number; examples: string }>();
  for (const [pack = '', what = '', count = '', examples = ''] of rows) {
    const key = `${packName(pack)}\t${what}`;
    const sum = sums.get(key);
    if (sum) sum.count += Number(count);
    else sums.set(key, { count: Number(count), examples });
  }
  const order = [...followedAtFirst, rest];
  return [...sums]
    .map(([key, { count, examples }]) => [...key.split('\t'), number(count), examples])
    .sort((a, b) => order.indexOf(a[0] ?? '') - order.indexOf(b[0] ?? ''));
}

function sizes(index: BundleIndex): string[][] {
  const sums = new Map<string, { bytes: number; records: number }>();
  for (const { path, bytes, records } of index.files) {
    const [pack = '', part = ''] = path.split('/');
    const key = `${packName(pack)}\t${part}`;
    const sum = sums.get(key) ?? { bytes: 0, records: 0 };
    sums.set(key, { bytes: sum.bytes + bytes, records: sum.records + records });
  }
  return added([...sums].map(([key, { bytes }]) => [...key.split('\t'), String(bytes), ''])).map(
    ([pack = '', part = '', bytes = '']) => [pack, part, number(sums.get(`${pack}\t${part}`)?.records ?? 0), bytes],
  );
}

const total = (index: BundleIndex, wanted: (path: string) => boolean) =>
  number(index.files.filter(({ path }) => wanted(path)).reduce((sum, { bytes }) => sum + bytes, 0));

export function reportText(report: Report, index: BundleIndex): string {
  const { counts, drops, notes } = report.rows;
  return `# What the bundled data holds

Written by \`npm run dataset:build\`; snapshots of ${index.issued.slice(0, 10)}, facts up to ${index.asOf}.

Bytes: ${total(index, () => true)} in all; ${total(index, (path) => own.has(path.slice(0, 2)))} for a reader in Spokane (us, wa, id); ${total(index, (path) => own.has(path.slice(0, 2)) && path.endsWith('roster'))} for spotting (their rosters).

${table(['pack', 'part', 'records', 'bytes'], sizes(index))}

## Counts

${table(
  ['pack', 'what', 'count'],
  added(counts).map((row) => row.slice(0, 3)),
)}

## Left out, and why

${table(['pack', 'why', 'count', 'for example'], added(drops))}

## To know

${notes.map(([pack, note]) => `- **${pack}**: ${note}.`).join('\n')}
`;
}
