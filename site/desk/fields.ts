/** Which fields a form has, in which order and part. The fields themselves are the shapes' own. */
import type { ListName } from '../../editorial/shapes';
import { type Column, columnsOf } from '../../editorial/spreadsheet/columns';

const first: Partial<Record<ListName, string>> = {
  explanations: 'plain yeaMeans nayMeans',
  stances: 'position reason',
  actions:
    'kind title why audience.jurisdiction audience.legislativeDistricts from until link script voicemail testimony publicRecord',
  hearings: 'committee chamber kind start page signIn retrieved',
};
const vouching = 'author reviewer reviewed expires'.split(' ');
/** Told elsewhere in the form. */
const apart = new Set(['measure', 'status']);

export interface Fields {
  main: readonly Column[];
  vouch: readonly Column[];
  more: readonly Column[];
  hasSources: boolean;
}

const nameOf = ({ path }: Column): string => path.join('.');

const made = new Map<ListName, Fields>();

export function fieldsOf(list: ListName): Fields {
  let fields = made.get(list);
  if (!fields) {
    const columns = columnsOf(list);
    const own = columns.filter((column) => column.path[0] !== 'sources' && !apart.has(nameOf(column)));
    const wanted = first[list]?.split(' ') ?? own.map(nameOf);
    const named = (names: readonly string[]) =>
      names.flatMap((name) => own.find((column) => nameOf(column) === name) ?? []);
    const main = named(wanted);
    const vouch = named(vouching);
    fields = {
      main,
      vouch,
      more: own.filter((column) => !main.includes(column) && !vouch.includes(column)),
      hasSources: own.length + 1 < columns.length && columns.some(({ path }) => path[0] === 'sources'),
    };
    made.set(list, fields);
  }
  return fields;
}

/** How a field is called among the messages. */
export const labelOf = (list: ListName, { path }: Pick<Column, 'path'>): string => {
  const name = String(path.filter((step) => typeof step === 'string').at(-1));
  return list === 'hearings' && name === 'kind' ? 'hearingKind' : name;
};

const days = new Set(['retrieved', 'asOf', 'reviewed', 'expires', 'date']);
const moments = new Set(['from', 'until', 'start']);
/** Short texts that need one line. */
const lines = new Set(
  'url publisher author reviewer organisation committee link page signIn official jurisdiction title id state hearingKind'.split(
    ' ',
  ),
);

export type Look = 'day' | 'moment' | 'line' | 'text';

export function lookOf(list: ListName, column: Pick<Column, 'path'>): Look {
  const name = labelOf(list, column);
  if (days.has(name) || (list === 'quiet-periods' && moments.has(name))) return 'day';
  if (moments.has(name)) return 'moment';
  return lines.has(name) ? 'line' : 'text';
}
