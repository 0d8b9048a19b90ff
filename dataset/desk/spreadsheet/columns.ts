/** The columns of a spreadsheet: which field of an entry each one fills. Taken from the shapes, so that they cannot drift. */
import * as z from 'zod/mini';
import { type ListName, lists, patterns } from '../shapes';

export interface Column {
  /** As the template prints it: `legislative districts`, `source 1 url`. */
  header: string;
  path: (string | number)[];
  kind: 'text' | 'localised' | 'list' | 'yes-no';
  help: string;
}

interface JsonSchema {
  type?: string;
  description?: string;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
}

/** `legislativeDistricts` → `legislative districts`. */
const words = (name: string): string => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
/** Letter case, spaces and signs in a header do not count. */
const plain = (header: string): string =>
  header
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Every column of a list, with one source. */
export function columnsOf(list: ListName): Column[] {
  const schema = z.toJSONSchema(lists[list].shape as z.ZodMiniType) as JsonSchema;
  return fields(schema, []);
}

function fields({ properties = {} }: JsonSchema, path: (string | number)[]): Column[] {
  return Object.entries(properties).flatMap(([name, field]): Column[] => {
    const here = [...path, name];
    const column = (kind: Column['kind']): Column => ({
      header: words(name),
      path: here,
      kind,
      help: field.description ?? '',
    });
    if (field.properties) return fields(field, here);
    if (field.items?.properties)
      return fields(field.items, [...here, 0]).map((inner) => ({ ...inner, header: `source 1 ${inner.header}` }));
    if (field.type === 'array') return [column('list')];
    if (field.type === 'boolean') return [column('yes-no')];
    return [column(field.anyOf?.some(({ type }) => type === 'object') ? 'localised' : 'text')];
  });
}

/**
 * The field that a header means, or undefined. `Reason`, `reason (vi)`, `Reason zh-Hans`, `Source 2 URL` and
 * `source url` are all understood.
 */
export function columnFor(header: string, columns: readonly Column[]): Column | undefined {
  // As the files write it (`yeaMeans`), or as the template does (`yea means`).
  const isFieldName = /^[a-z]+([A-Z][a-z]+)+( |$)/.test(header);
  const wanted = plain(isFieldName ? words(header) : header);
  const source = /^source(?: (\d))? (.+)$/.exec(wanted);
  if (source) {
    const column = columns.find((candidate) => plain(candidate.header) === `source 1 ${source[2]}`);
    const place = Number(source[1] ?? 1) - 1;
    return column && { ...column, path: column.path.map((step) => (step === 0 ? place : step)) };
  }
  const whole = columns.find(
    (column) => plain(column.header) === wanted || plain(column.path.map(String).map(words).join(' ')) === wanted,
  );
  if (whole) return whole.kind === 'localised' ? { ...whole, path: [...whole.path, 'en'] } : whole;
  for (const column of columns) {
    if (column.kind !== 'localised' || !wanted.startsWith(`${plain(column.header)} `)) continue;
    const tag = language(wanted.slice(plain(column.header).length + 1).replaceAll(' ', '-'));
    if (tag) return { ...column, header, path: [...column.path, tag] };
  }
  return undefined;
}

/** `zh-hans` → `zh-Hans`; undefined for what is no language. */
function language(written: string): string | undefined {
  try {
    const [tag] = Intl.getCanonicalLocales(written);
    const known = tag && new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag);
    return known && patterns.language.test(tag) ? tag : undefined;
  } catch {
    return undefined;
  }
}

/** A cell as the field wants it. Undefined for an empty one. */
export function cellValue(cell: string, { kind, path }: Column): string | string[] | boolean | undefined {
  const text = cell.trim();
  if (text === '') return undefined;
  if (kind === 'list')
    return text
      .split(/[;,]/)
      .map((part) => part.trim())
      .filter(Boolean);
  if (kind === 'yes-no') return /^(yes|y|true|1|x)$/i.test(text);
  return dayFields.has(String(path.at(-1))) ? isoDay(text) : text;
}

const dayFields = new Set(['retrieved', 'asOf', 'reviewed', 'expires', 'date', 'from', 'until', 'start']);

/** Spreadsheet programs write days as 11/30/2026, with or without a time. Anything else stays as it is, for the check to judge. */
function isoDay(text: string): string {
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:[ ,]+(\d{1,2}):(\d{2}))?$/.exec(text);
  if (!match || Number(match[1]) > 12) return text;
  const [, month = '', day = '', year = '', hour, minute] = match;
  const two = (part: string) => part.padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}${hour ? ` ${two(hour)}:${minute}` : ''}`;
}
