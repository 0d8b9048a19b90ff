/** Two versions of a record, field by field, in lines that a person reads. Pure. */

/** Every literal in a value, by its path: `reason.en`, `sources.0.url`. */
export function fields(value: unknown, path = ''): Map<string, string> {
  if (typeof value !== 'object' || value === null) return new Map([[path, String(value)]]);
  return new Map(
    Object.entries(value).flatMap(([name, part]) => [...fields(part, path === '' ? name : `${path}.${name}`)]),
  );
}

/** The whole of a record. */
export const wholeLines = (record: unknown): string[] =>
  [...fields(record)].map(([name, text]) => `      ${name}: ${text}`);

/** What is another in the later version: each field with what it was. */
export function changedLines(before: unknown, now: unknown): string[] {
  const [old, young] = [fields(before), fields(now)];
  const names = new Set([...old.keys(), ...young.keys()]);
  return [...names]
    .filter((name) => old.get(name) !== young.get(name))
    .flatMap((name) => [
      ...(old.has(name) ? [`    - ${name}: ${old.get(name)}`] : []),
      ...(young.has(name) ? [`    + ${name}: ${young.get(name)}`] : []),
    ]);
}

export interface Compared<T> {
  fresh: [id: string, record: T][];
  changed: [id: string, before: T, now: T][];
  gone: [id: string, record: T][];
}

/** Records by id: what came, what changed, what went. */
export function compare<T>(before: ReadonlyMap<string, T>, now: ReadonlyMap<string, T>): Compared<T> {
  const isSame = (a: T, b: T): boolean => JSON.stringify(a) === JSON.stringify(b);
  return {
    fresh: [...now].filter(([id]) => !before.has(id)),
    changed: [...now].flatMap(([id, record]): [string, T, T][] => {
      const old = before.get(id);
      return old !== undefined && !isSame(old, record) ? [[id, old, record]] : [];
    }),
    gone: [...before].filter(([id]) => !now.has(id)),
  };
}
