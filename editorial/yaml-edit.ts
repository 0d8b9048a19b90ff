/** Changes in a list's file that leave everything else in it as it is, comments included. */
import { type Document, isMap, isScalar, isSeq } from 'yaml';

export type FieldValue = string | string[] | boolean | undefined;
export type Path = readonly (string | number)[];

/** Adds an empty entry at the end of a list. Returns its index. */
export function addEntry(document: Document): number {
  if (!isSeq(document.contents)) {
    // A file of comments alone: they stay above the first entry.
    document.commentBefore ??= document.comment;
    document.comment = null;
    document.contents = document.createNode([]);
    if (isSeq(document.contents)) document.contents.flow = false;
  }
  document.addIn([], document.createNode({}));
  return (document.toJS() as unknown[]).length - 1;
}

/** English alone may stand without its `en:`. */
export function current(document: Document, path: Path): unknown {
  const parent = document.getIn(path.slice(0, -1), true);
  if (path.at(-1) === 'en' && isScalar(parent)) return parent.value;
  const value = document.getIn(path) as unknown;
  return isSeq(value) || isMap(value) ? (value.toJSON() as unknown) : value === null ? undefined : value;
}

/** Takes a value out, and what is left around it without one. */
export function empty(document: Document, path: Path): void {
  const parent = document.getIn(path.slice(0, -1), true);
  if (isScalar(parent)) return void document.deleteIn(path.slice(0, -1));
  document.deleteIn(path);
  if (isMap(parent) && parent.items.length === 0) document.deleteIn(path.slice(0, -1));
}

export function put(document: Document, path: Path, value: FieldValue): void {
  const parent = document.getIn(path.slice(0, -1), true);
  const plainEnglish = path.at(-1) === 'en' && (isScalar(parent) || parent === undefined);
  if (plainEnglish) return document.setIn(path.slice(0, -1), document.createNode(value));
  // A second language turns the plain text into a list of languages.
  if (isScalar(parent)) document.setIn(path.slice(0, -1), document.createNode({ en: parent.value }));
  // A list of sources grows by one.
  if (typeof path.at(-2) === 'number' && path.length > 2 && !isSeq(document.getIn(path.slice(0, -2), true)))
    document.setIn(path.slice(0, -2), document.createNode([]));
  if (typeof path.at(-2) === 'number' && path.length > 2 && !isMap(document.getIn(path.slice(0, -1), true)))
    document.addIn(path.slice(0, -2), document.createNode({}));
  document.setIn(path, document.createNode(value, { flow: Array.isArray(value) }));
}
