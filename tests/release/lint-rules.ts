/**
 * What Mozilla's linter says about a build, but for a reviewed list. Anything that is new, or more often than reviewed,
 * is a fault.
 */
export interface LintMessage {
  _type: 'error' | 'warning' | 'notice';
  code: string;
  message: string;
  file?: string;
  line?: number;
}

export interface Allowed {
  code: string;
  /** Where it may occur. */
  file: string;
  /** How often in one file. */
  most: number;
  /** Why it is harmless; what was looked at. */
  why: string;
}

/** All messages that nobody has reviewed, and the entries of the list that match nothing any more. */
export function lintFaults(messages: readonly LintMessage[], allowed: readonly Allowed[]): string[] {
  const counts = new Map<string, number>();
  const used = new Set<Allowed>();
  const faults = messages.flatMap(({ _type, code, message, file = '', line }) => {
    const entry = allowed.find((one) => one.code === code && new RegExp(one.file).test(file));
    const place = `${code} ${file}`;
    const count = (counts.get(place) ?? 0) + 1;
    counts.set(place, count);
    if (entry) used.add(entry);
    if (entry && _type !== 'error' && count <= entry.most) return [];
    return [`${_type} ${code} in ${file || 'the manifest'}${line ? `, line ${line}` : ''}: ${message}`];
  });
  const unused = allowed.filter((one) => !used.has(one));
  return [...faults, ...unused.map((one) => `${one.code} in ${one.file} is allowed, but no longer there: remove it.`)];
}
