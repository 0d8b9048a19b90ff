/** The columns of a spreadsheet: which field of an entry each one fills. Taken from the shapes, so that they cannot drift. */
import * as z from 'zod/mini';
import { daysMeant } from '../moments';
import { type ListName, lists, patterns } from '../shapes';

export interface Column {
  /** As the template prints it: `legislative districts`, `source 1 url`. */
  header: string;
  path: (string | number)[];
  kind: 'text' | 'localised' | 'list' | 'yes-no' | 'choice';
  /** What a choice may be. */
  choices?: readonly string[];
  help: string;
}

interface JsonSchema {
  type?: string;
  enum?: string[];
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
    if (field.enum) return [{ ...column('choice'), choices: field.enum }];
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
export function cellValue(cell: string, { kind, path, choices = [] }: Column): string | string[] | boolean | undefined {
  const text = cell.trim();
  if (text === '') return undefined;
  if (kind === 'list')
    return text
      .split(/[;,]/)
      .map((part) => part.trim())
      .filter(Boolean);
  if (kind === 'yes-no') return /^(yes|y|true|1|x)$/i.test(text);
  if (kind === 'choice') return choices.find((choice) => plain(choice) === plain(text)) ?? text;
  return dayFields.has(String(path.at(-1))) ? isoMoment(text) : text;
}

const dayFields = new Set(['retrieved', 'asOf', 'reviewed', 'expires', 'date', 'from', 'until', 'start']);

const two = (part: string | number) => String(part).padStart(2, '0');

/** `1:30 PM`, `13:30:00` → ` 13:30`; nothing for nothing; undefined for what is no time. */
function isoTime(text: string): string | undefined {
  if (text.trim() === '') return '';
  const [, hour = '', minute = '', half] =
    /^[ ,T]*(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)? ?([AP])?\.?(?:M\.?)?$/i.exec(text) ?? [];
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59 || (half && (Number(hour) > 12 || hour === '0')))
    return undefined;
  const hours = half ? (Number(hour) % 12) + (half.toUpperCase() === 'P' ? 12 : 0) : Number(hour);
  return ` ${two(hours)}:${minute}`;
}

/** Days since the last one of 1899, as spreadsheets count: of this century only, so that no number of a bill is a day. */
function serialDay(text: string): string | undefined {
  const days = /^\d{5}(\.\d+)?$/.test(text) ? Number(text) : NaN;
  if (!(days > 36_525 && days < 73_051)) return undefined;
  const moment = new Date(Math.round((days - 25_569) * 1_440) * 60_000).toISOString();
  return moment.slice(11, 16) === '00:00' ? moment.slice(0, 10) : `${moment.slice(0, 10)} ${moment.slice(11, 16)}`;
}

/**
 * Days and times as spreadsheet programs and people write them: 11/30/2026, 11/30/26, 2026-11-30, a count of days; with
 * or without a time. Anything else stays as it is, for the check to judge; and 1/3/2027, of which it asks which day it is.
 */
function isoMoment(text: string): string {
  if (daysMeant(text).length > 1) return text;
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?!\d)(.*)$/.exec(text);
  if (american && Number(american[1]) <= 12) {
    const [, month = '', day = '', year = '', rest = ''] = american;
    const time = isoTime(rest);
    return time === undefined ? text : `${year.length === 2 ? `20${year}` : year}-${two(month)}-${two(day)}${time}`;
  }
  const iso = /^(\d{4}-\d{2}-\d{2})([ T].*)$/.exec(text);
  const time = iso && isoTime(iso[2] ?? '');
  if (iso && time) return `${iso[1]}${time}`;
  return serialDay(text) ?? text;
}
