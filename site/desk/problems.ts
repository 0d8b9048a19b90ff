/** The check's problems, by the field that they are about. Pure. */
import type { Problem } from '../../editorial/problem';
import { type ListName, lists } from '../../editorial/shapes';
import { readYaml } from '../../editorial/yaml-text';
import type { Place } from './workspace';

export interface FieldProblem extends Problem {
  /** Path of the field, joined by dots; absent for what is about the entry as a whole. */
  field?: string;
}

/** “reviewer:” or “plain”, where a sentence names what is missing. */
const named = /“([A-Za-z]+):?(?: )?”/;

/** The problems of one entry, each with its field, without the words that name the entry. */
export function problemsOf(
  place: Place,
  path: string,
  list: ListName,
  text: string,
  problems: readonly Problem[],
): FieldProblem[] {
  const { value, placeOf, placeOfKey } = readYaml(text);
  if (!Array.isArray(value)) return problems.filter(({ file }) => file === path);
  const entries = value as Record<string, unknown>[];
  const start = placeOf([place.index]).line;
  const next = place.index + 1 < entries.length ? placeOf([place.index + 1]).line : Infinity;
  const entry = entries[place.index] ?? {};
  const fields = leaves(entry).map((field) => ({
    field,
    places: [placeOfKey([place.index, ...field]), placeOf([place.index, ...field])],
  }));
  const names = new Set(Object.keys(lists[list].shape.shape));
  return problems
    .filter(({ file, line }) => file === path && line >= start && line < next)
    .map((problem): FieldProblem => {
      const said = problem.text.replace(/^[a-z ]+ (?:“[^”]*”|\d+):? /, '');
      const told = named.exec(said)?.[1];
      const fits = fields
        .filter(({ places }) => places.some(({ line, col }) => line === problem.line && col === problem.col))
        .sort((a, b) => b.field.length - a.field.length)[0];
      const field =
        told !== undefined && names.has(told) && entry[told] === undefined
          ? told
          : missingIn(entry, fits?.field ?? [], told && /^has no /.test(said) ? told : undefined)?.join('.');
      return { ...problem, text: said, ...(field !== undefined && { field }) };
    });
}

type Path = readonly (string | number)[];

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((part, step) => (part as Record<string | number, unknown> | undefined)?.[step], value);

/** The path of what is missing beside, or in, what stands at a path: of a source's publisher, where the address is told. */
function missingIn(entry: unknown, path: Path, name: string | undefined): Path | undefined {
  if (path.length === 0) return undefined;
  const holders = name === undefined ? [] : [path, path.slice(0, -1)];
  const holder = holders.find((one) => {
    const value = valueAt(entry, one);
    return one.length > 1 && typeof value === 'object' && value !== null && !(name! in value);
  });
  return holder ? [...holder, name!] : path;
}

/** Paths of everything in an entry. */
function leaves(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (value === null || typeof value !== 'object') return path.length > 0 ? [path] : [];
  const inner = Object.entries(value).flatMap(([name, part]) =>
    leaves(part, [...path, Array.isArray(value) ? Number(name) : name]),
  );
  return path.length > 0 ? [path, ...inner] : inner;
}

/** Those of a field, and of what is in it. */
export const at = (problems: readonly FieldProblem[], path: readonly (string | number)[]): FieldProblem[] => {
  const name = path.join('.');
  return problems.filter(({ field }) => field === name || field?.startsWith(`${name}.`));
};
