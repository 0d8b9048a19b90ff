/** What a table would change in a list, and the list's file with the changes in it. Comments stay. */
import { type Document, parseDocument } from 'yaml';
import { nearest } from '../nearest';
import { type ListName, lists } from '../shapes';
import { addEntry, current, empty, put } from '../yaml-edit';
import { cellValue, type Column, columnFor, columnsOf } from './columns';
import type { Table } from './tables';
import { helpSign } from './template';

type Cell = ReturnType<typeof cellValue>;

export interface ListChange {
  /** What changes, for the editor: one line per entry and field. */
  lines: string[];
  /** Columns and rows that could not be used, one line each. */
  unused: string[];
  /** The file's new text; the old one where nothing changes. */
  text: string;
  changed: boolean;
}

/** Entries without an id are known by what they are about. */
const identity: Partial<Record<ListName, string[]>> = {
  'quiet-periods': ['state', 'from'],
  corrections: ['date', 'text'],
};

/** So many entries are named that a spreadsheet has not. */
const mostNamed = 3;

/** @param removeMissing also removes entries that the table does not have. */
export function changeList(list: ListName, table: Table, before: string, removeMissing: boolean): ListChange {
  const names = identity[list] ?? ['id'];
  const top = headerRow(table, list, names);
  if (top < 0) {
    const text = `“${table.name}” has no column “${names.join('” or “')}”, so that nothing of it is read. The first row has to hold the names of the columns: --template writes an example.`;
    return {
      lines: [],
      unused: table.rows.flat().some((cell) => cell.trim()) ? [text] : [],
      text: before,
      changed: false,
    };
  }
  const { columns, unused } = readHeader(table.rows[top] ?? [], list);
  const rows = table.rows.slice(top + 1);
  const document = parseDocument(before);
  const keyOf = (value: unknown) =>
    names
      .map((name) => String((value as Record<string, unknown> | undefined)?.[name] ?? ''))
      .join(' ')
      .trim();
  const old = ((document.toJS() as unknown[] | null) ?? []).map(keyOf);
  const lines: string[] = [];
  const seen = new Set<string>();
  for (const [index, row] of rows.entries()) {
    if (row[0]?.startsWith(helpSign) || row.every((cell) => cell.trim() === '')) continue;
    const cells = columns.map((column, at) => [column, column && cellValue(row[at] ?? '', column)] as const);
    const filled = cells.filter((cell): cell is readonly [Column, Cell] => cell[0] !== undefined);
    const key = names
      .map((name) => String(filled.find(([{ path }]) => path.join('.') === name)?.[1] ?? ''))
      .join(' ')
      .trim();
    const place = `row ${top + index + 2} of “${table.name}”`;
    const stray = row.slice(columns.length).find((cell) => cell.trim() !== '');
    if (key === '') {
      unused.push(`${place} has no ${names.join(' and ')}, so that it cannot be matched: fill it in.`);
      continue;
    }
    if (seen.has(key)) {
      unused.push(`${place} repeats “${key}”: keep one of the two.`);
      continue;
    }
    seen.add(key);
    if (stray !== undefined) {
      // Most likely everything behind an unquoted comma has moved by one column.
      unused.push(
        `${place} (“${key}”) is longer than the header, and left out: “${stray.trim()}” has no column. In a CSV file, a text with a comma in it needs "straight quotes" around it.`,
      );
      continue;
    }
    const at = old.indexOf(key);
    lines.push(
      ...(at < 0
        ? add(document, filled, `${lists[list].one} “${key}”`)
        : update(document, at, filled, `${lists[list].one} “${key}”`)),
    );
  }
  const missing = old.filter((key) => !seen.has(key));
  for (const key of missing) {
    if (removeMissing) {
      document.deleteIn([((document.toJS() as unknown[]) ?? []).map(keyOf).indexOf(key)]);
      lines.push(`- removed ${lists[list].one} “${key}”`);
    }
  }
  if (!removeMissing && missing.length > 0) {
    const more = missing.length > mostNamed ? ` and ${missing.length - mostNamed} more` : '';
    const named = missing.slice(0, mostNamed).join(', ') + more;
    unused.push(`Not in the table, and kept: ${named}. To remove what is missing, use --remove-missing.`);
  }
  return {
    lines,
    unused,
    changed: lines.length > 0,
    text: lines.length > 0 ? document.toString({ lineWidth: 0 }) : before,
  };
}

/**
 * The rows for each file of a list: entries stay in the file that they are in, new ones join the list's own.
 * @param files of the list, by path, the list's own first.
 */
export function rowsByFile(list: ListName, table: Table, files: ReadonlyMap<string, string>): Map<string, Table> {
  const names = identity[list] ?? ['id'];
  const top = headerRow(table, list, names);
  const [own = ''] = files.keys();
  if (top < 0) return new Map([[own, table]]);
  const known = columnsOf(list);
  const places = names.map((name) =>
    (table.rows[top] ?? []).findIndex((header) => columnFor(header, known)?.path.join('.') === name),
  );
  const fileOf = new Map<string, string>();
  for (const [file, text] of files)
    for (const entry of (parseDocument(text).toJS() as Record<string, unknown>[] | null) ?? [])
      fileOf.set(names.map((name) => String(entry?.[name] ?? '')).join(' '), file);
  const fileOfRow = (row: readonly string[]) => fileOf.get(places.map((at) => (row[at] ?? '').trim()).join(' ')) ?? own;
  const head = table.rows.slice(0, top + 1);
  const rows = table.rows.slice(top + 1);
  return new Map(
    [...files.keys()].map((file) => [
      file,
      { ...table, rows: [...head, ...rows.filter((row) => fileOfRow(row) === file)] },
    ]),
  );
}

/** Where the header is: titles and empty rows may stand above it. Negative where there is none. */
function headerRow({ rows }: Table, list: ListName, names: readonly string[]): number {
  const known = columnsOf(list);
  const fields = (row: readonly string[]) => row.map((name) => columnFor(name, known)?.path.join('.'));
  const isHeader = (row: readonly string[]) => names.every((name) => fields(row).some((path) => path === name));
  return rows.slice(0, 10).findIndex(isHeader);
}

function readHeader(header: readonly string[], list: ListName) {
  const known = columnsOf(list);
  const unused: string[] = [];
  const taken = new Set<string>();
  const columns = header.map((name) => {
    if (name.trim() === '') return undefined;
    const column = columnFor(name, known);
    if (!column) {
      const guess = nearest(
        name,
        known.map((candidate) => candidate.header),
      );
      unused.push(`Column “${name}” is not known, and left out.${guess ? ` Did you mean “${guess}”?` : ''}`);
      return undefined;
    }
    const path = column.path.join('.');
    if (taken.has(path)) {
      unused.push(`Column “${name}” says the same as another column, and is left out.`);
      return undefined;
    }
    taken.add(path);
    return column;
  });
  return { columns, unused };
}

const show = (value: unknown): string => {
  const text = Array.isArray(value) ? value.join(', ') : String(value);
  return text.length > 80 ? `“${text.slice(0, 77)}…”` : `“${text}”`;
};

function add(document: Document, cells: readonly (readonly [Column, Cell])[], label: string): string[] {
  const filled = cells.filter(([, value]) => value !== undefined);
  const index = addEntry(document);
  for (const [{ path }, value] of filled) put(document, [index, ...path], value);
  return [`+ added ${label}`, ...filled.map(([{ path }, value]) => `    ${path.join('.')}: ${show(value)}`)];
}

function update(
  document: Document,
  index: number,
  cells: readonly (readonly [Column, Cell])[],
  label: string,
): string[] {
  const lines = cells.flatMap(([{ path }, value]) => {
    const was = current(document, [index, ...path]);
    if (same(was, value)) return [];
    if (value === undefined) empty(document, [index, ...path]);
    else put(document, [index, ...path], value);
    return [
      `    ${path.join('.')}: ${was === undefined ? 'nothing' : show(was)} → ${value === undefined ? 'nothing' : show(value)}`,
    ];
  });
  return lines.length > 0 ? [`~ changed ${label}`, ...lines] : [];
}

const same = (a: unknown, b: unknown): boolean =>
  a === undefined || b === undefined
    ? a === b
    : Array.isArray(a) || Array.isArray(b)
      ? [a].flat().map(String).join('\n') === [b].flat().map(String).join('\n')
      : String(a).trim() === String(b).trim();
