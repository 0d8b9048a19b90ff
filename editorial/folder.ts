/** One organisation's folder of editorial files: what it says, where it says it, and what is wrong with its shape. */
import * as z from 'zod/mini';
import { nearest } from './nearest';
import type { Problem } from './problem';
import { shapeProblems } from './shape-problems';
import { decodeText } from './text-file';
import { type ListName, listNames, lists, OrganisationShape, type Written } from './shapes';
import { readYaml, type YamlText } from './yaml-text';

/** One entry of a list, with the way back to its lines. */
export interface Entry<T> {
  value: T;
  file: string;
  /** How a line names it: `stance “rent-cap”`. */
  label: string;
  /** The problem, with its place: that of the field's name, else of the entry. */
  problem(field: readonly (string | number)[], text: string, level?: Problem['level']): Problem;
}

export interface Folder {
  /** Last part of the folder's path: `acaspokane`. */
  name: string;
  /** Undefined where organisation.yaml is missing or refused. */
  organisation?: Entry<OrganisationShape>;
  lists: { [Name in ListName]: Entry<Written<Name>>[] };
  /** Lists whose file could not be read at all. */
  unread: ListName[];
  problems: Problem[];
}

/** Files that may lie in a folder beside the lists: the sample organisation's made-up facts and article. */
const besides = new Set(['organisation', 'sample-facts']);

/** The files of a folder, by their path in it: `stances.yaml`, `stances/hb-1217.yaml`. */
export type FolderFiles = ReadonlyMap<string, Uint8Array>;

/** A folder from its files. Whatever is wrong in it becomes a problem. @param place where it lies, as problems name it. */
export function folderOf(place: string, files: FolderFiles): Folder {
  const problems: Problem[] = [];
  const known = [...listNames, ...besides];
  for (const file of files.keys()) {
    const [, list, name] = /^(?:([^/]*)\/)?(.*)\.ya?ml$/i.exec(file) ?? [];
    if (name === undefined) continue;
    const wanted = list ?? name;
    const fits = list === undefined ? known : listNames;
    if ((fits as readonly string[]).includes(wanted) && file.endsWith('.yaml')) continue;
    const guess = nearest(wanted, fits);
    const right = list === undefined ? `${guess}.yaml` : `${guess}/${name}.yaml`;
    const advice = guess ? `Rename it to ${right}.` : `The files are: ${listNames.join('.yaml, ')}.yaml.`;
    problems.push(whole(`${place}/${file}`, `no list of this name is known, so that nothing in it is read. ${advice}`));
  }
  const organisation = readOrganisation(place, files, problems);
  const unread: ListName[] = [];
  const entries = (name: ListName) => {
    const parts = [...files.keys()]
      .filter((file) => file === `${name}.yaml` || (file.startsWith(`${name}/`) && file.endsWith('.yaml')))
      .sort()
      .map((file) => readList(place, file, files, name, problems));
    if (parts.includes(undefined)) unread.push(name);
    return parts.flatMap((part) => part ?? []);
  };
  const read = Object.fromEntries(listNames.map((name) => [name, entries(name)])) as Folder['lists'];
  const name = place.split(/[\\/]/).at(-1) ?? place;
  return { name, ...(organisation && { organisation }), lists: read, unread, problems };
}

const whole = (file: string, text: string): Problem => ({ file, line: 1, col: 1, level: 'refused', text });

function readOrganisation(
  place: string,
  files: FolderFiles,
  problems: Problem[],
): Entry<OrganisationShape> | undefined {
  const file = `${place}/organisation.yaml`;
  const bytes = files.get('organisation.yaml');
  if (!bytes) {
    problems.push(whole(file, 'the file is missing. Copy it from another folder and put in the name and site.'));
    return undefined;
  }
  const yaml = open(file, bytes, problems);
  return yaml && entryOf(yaml, file, [], OrganisationShape, yaml.value, 'organisation', problems);
}

/** Undefined where the file cannot be read. */
function readList<Name extends ListName>(
  place: string,
  path: string,
  files: FolderFiles,
  name: Name,
  problems: Problem[],
): Entry<Written<Name>>[] | undefined {
  const file = `${place}/${path}`;
  const yaml = open(file, files.get(path)!, problems);
  if (!yaml) return undefined;
  if (yaml.value === undefined) return [];
  const { one, shape } = lists[name];
  if (!Array.isArray(yaml.value)) {
    const text = `the file has to be a list. Start each ${one} with “- ” and line its fields up behind it.`;
    problems.push({ ...whole(file, text), ...yaml.placeOf([]) });
    return undefined;
  }
  return yaml.value.flatMap((value, index) => {
    const { id } = (value ?? {}) as { id?: unknown };
    const label = typeof id === 'string' ? `${one} “${id}”` : `${one} ${index + 1}`;
    const entry = entryOf(yaml, file, [index], shape as z.ZodMiniType, value, label, problems);
    return entry ? [entry as Entry<Written<Name>>] : [];
  });
}

function open(file: string, bytes: Uint8Array, problems: Problem[]): YamlText | undefined {
  const decoded = decodeText(bytes);
  if ('badLine' in decoded) {
    const text = 'the letters here are not in UTF-8. Save the file with the encoding UTF-8, and look at its texts.';
    problems.push({ ...whole(file, text), line: decoded.badLine });
    return undefined;
  }
  const { mistake, cutOff, ...yaml } = readYaml(decoded.text);
  if (mistake) {
    problems.push({ ...whole(file, ''), ...mistake });
    return undefined;
  }
  const text =
    'What stands behind “ #” is a note, and no reader sees it. If it belongs to the text, put the whole text in "double quotes".';
  problems.push(...cutOff.map((place) => ({ ...whole(file, text), ...place, level: 'warning' as const })));
  return { ...yaml, cutOff };
}

function entryOf<T extends z.ZodMiniType>(
  yaml: YamlText,
  file: string,
  root: (string | number)[],
  shape: T,
  value: unknown,
  label: string,
  problems: Problem[],
): Entry<z.infer<T>> | undefined {
  const problem: Entry<unknown>['problem'] = (field, text, level = 'refused') => {
    const place = field.length > 0 ? yaml.placeOfKey([...root, ...field]) : yaml.placeOf(root);
    return { file, ...place, level, text: `${label} ${text}` };
  };
  const result = z.safeParse(shape, value ?? {});
  if (result.success) return { value: result.data, file, label, problem };
  const fields = (at: readonly PropertyKey[]) => fieldsAt(shape, at);
  for (const { path, atKey, text } of shapeProblems(result.error.issues, value, fields)) {
    const place = atKey ? yaml.placeOfKey([...root, ...path]) : yaml.placeOf([...root, ...path]);
    const punctuation = text.startsWith('“') ? ': ' : ' ';
    problems.push({ file, ...place, level: 'refused', text: `${label}${punctuation}${text}` });
  }
  return undefined;
}

/** The names of the fields that may stand at a place of a shape. */
function fieldsAt(shape: z.ZodMiniType, path: readonly PropertyKey[]): string[] {
  const schema = path.reduce<JsonSchema | undefined>(
    (inner, step) => (typeof step === 'number' ? inner?.items : inner?.properties?.[String(step)]),
    z.toJSONSchema(shape) as JsonSchema,
  );
  return Object.keys(schema?.properties ?? {});
}
interface JsonSchema {
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
}
