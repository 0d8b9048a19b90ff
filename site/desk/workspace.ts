/** The editors' files of one folder while somebody works on them: text is what counts, the form only changes it. Pure. */
import { parseDocument } from 'yaml';
import { type ListName, listNames, lists } from '../../editorial/shapes';
import { addEntry, current, empty, type FieldValue, type Path, put } from '../../editorial/yaml-edit';
import { readYaml } from '../../editorial/yaml-text';
import { measureLabel, parseMeasureKey } from '../../engine/cards/measure-key';

/** File in the folder → its text. */
export type Texts = Readonly<Record<string, string>>;

/** What the organisation of a folder calls itself; nothing where its file cannot be read. */
export function organisationOf(texts: Texts): string | undefined {
  const { value } = readYaml(texts['organisation.yaml'] ?? '');
  const name = (value as { name?: unknown } | undefined)?.name;
  return typeof name === 'string' ? name : undefined;
}

/** One entry: the file that it is in, and which of its entries. */
export interface Place {
  file: string;
  index: number;
}

/** The list that a file holds, or a part of. */
export const listOf = (file: string): ListName | undefined =>
  listNames.find((name) => file === `${name}.yaml` || file.startsWith(`${name}/`));

export interface EntryLine {
  place: Place;
  list: ListName;
  id: string;
  measure?: string;
  /** What it asks, where it asks something. */
  title?: string;
  status?: string;
}

/** Every entry of a folder. Files that cannot be read have none. */
export function entriesOf(texts: Texts): EntryLine[] {
  return Object.keys(texts)
    .sort()
    .flatMap((file): EntryLine[] => {
      const list = listOf(file);
      const found = list && readList(texts[file] ?? '');
      return (found ?? []).map(({ id, text, state, measure, title, status }, index) => ({
        place: { file, index },
        list: list!,
        id: String(id ?? state ?? text ?? index + 1),
        ...(typeof measure === 'string' && { measure }),
        ...inEnglish(title),
        ...(typeof status === 'string' && { status }),
      }));
    });
}

/** The title, as English alone or as one language of several. */
function inEnglish(title: unknown): { title?: string } {
  const english = typeof title === 'object' && title !== null ? (title as { en?: unknown }).en : title;
  return typeof english === 'string' ? { title: english } : {};
}

/** By the reader of the check, which no text can make stumble. */
function readList(text: string): Record<string, unknown>[] {
  const { value } = readYaml(text);
  return Array.isArray(value) ? value.map((entry) => (entry ?? {}) as Record<string, unknown>) : [];
}

/** What an entry says at a place. */
export const fieldOf = (text: string, index: number, path: Path): unknown =>
  current(parseDocument(text), [index, ...path]);

const isEmpty = (value: FieldValue): boolean =>
  value === undefined || value === false || (typeof value !== 'boolean' && value.length === 0);

/** The file with one field of one entry changed, all else as it was. */
export function withField(text: string, index: number, path: Path, value: FieldValue): string {
  const document = parseDocument(text);
  if (isEmpty(value)) empty(document, [index, ...path]);
  else put(document, [index, ...path], value);
  return document.toString({ lineWidth: 0 });
}

/** The file without one thing: an entry, a source. Undefined where nothing but notes would be left of a part. */
export function without(text: string, path: Path): string {
  const document = parseDocument(text);
  document.deleteIn(path);
  return document.toString({ lineWidth: 0 });
}

const endings: Record<ListName, string> = {
  explanations: 'in-plain-words',
  stances: 'stance',
  actions: 'action',
  hearings: 'hearing',
  'quiet-periods': 'quiet',
  corrections: 'correction',
};
/** Lists whose entries may be drafts: so they begin. */
const drafted = new Set<ListName>(['explanations', 'stances', 'actions']);

/** A name that no other entry has: `hb-1217-stance`, `hb-1217-stance-2`. */
function freeId(texts: Texts, list: ListName, measure: string | undefined): string {
  const taken = new Set(entriesOf(texts).map(({ id }) => id));
  const about = measure && parseMeasureKey(measure);
  const start = about
    ? measureLabel(about)
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
    : 'new';
  const first = `${start}-${endings[list]}`;
  let id = first;
  for (let number = 2; taken.has(id); number++) id = `${first}-${number}`;
  return id;
}

/** A new entry, in a file of its own: nobody else's work is in it. */
export function withNew(texts: Texts, list: ListName, measure: string | undefined): { texts: Texts; place: Place } {
  const id = freeId(texts, list, measure);
  const file = `${list}/${id}.yaml`;
  const document = parseDocument(`# yaml-language-server: $schema=../../schemas/${list}.json\n`);
  const index = addEntry(document);
  const fields: Record<string, string | undefined> = {
    ...('id' in lists[list].shape.shape && { id }),
    ...(drafted.has(list) && { status: 'draft' }),
    ...('measure' in lists[list].shape.shape && { measure }),
  };
  for (const [name, value] of Object.entries(fields)) if (value) put(document, [index, name], value);
  return { texts: { ...texts, [file]: document.toString({ lineWidth: 0 }) }, place: { file, index } };
}

export interface ChangedFile {
  file: string;
  text: string;
  /** The folder did not have it before. */
  isNew: boolean;
}

export const changedFiles = (base: Texts, texts: Texts): ChangedFile[] =>
  Object.entries(texts)
    .filter(([file, text]) => base[file] !== text)
    .map(([file, text]) => ({ file, text, isNew: base[file] === undefined }));

/** Fields that only one list has. */
const tells: readonly (readonly [field: string, list: ListName])[] = [
  ['plain', 'explanations'],
  ['position', 'stances'],
  ['audience', 'actions'],
  ['committee', 'hearings'],
  ['state', 'quiet-periods'],
  ['withdraw', 'corrections'],
];

/** Where a file that somebody opens belongs: by its name, else by what is in it. */
export function fileFor(name: string, text: string, texts: Texts): string | undefined {
  const known = Object.keys(texts).find((file) => file === name || file.endsWith(`/${name}`));
  if (known) return known;
  if (name === 'organisation.yaml' || listNames.some((list) => name === `${list}.yaml`)) return name;
  const fields = new Set(readList(text).flatMap((entry) => Object.keys(entry)));
  const list = tells.find(([field]) => fields.has(field))?.[1];
  return list && `${list}/${name.replace(/\.yml$/i, '.yaml')}`;
}
