/**
 * Which of an official's acts a card tells first. The same rule for every official: what decided a measure, then what
 * they proposed, then the ceremonies and the legislature's own housekeeping; the newest first within each.
 */
import type { MeasureKey } from '../identifiers';
import type { Position } from './content';
import { parseMeasureKey } from './measure-key';

/**
 * Resolutions that make no law: they honour, greet, or set a chamber's own rules and dates. Joint resolutions, which
 * amend constitutions, and memorials, which address Congress, are not among them.
 */
const ceremonial: Record<string, readonly string[]> = {
  wa: ['HR', 'SR', 'HCR', 'SCR'],
  id: ['HR', 'SR', 'HCR', 'SCR', 'HP', 'SP'],
  us: ['HRES', 'SRES', 'HCONRES', 'SCONRES'],
};

export function isCeremonial(key: MeasureKey): boolean {
  const id = parseMeasureKey(key);
  return id !== null && (ceremonial[id.pack]?.includes(id.type) ?? false);
}

function weight({ kind, measure }: Position): number {
  return (measure !== undefined && isCeremonial(measure) ? 2 : 0) + (kind === 'sponsorship' ? 1 : 0);
}

/** The most telling first. Acts on `near`, measures on the same issues as the story's, come before all others. */
export function byWeight(positions: readonly Position[], near: ReadonlySet<MeasureKey> = new Set()): Position[] {
  const isFar = ({ measure }: Position) => (measure !== undefined && near.has(measure) ? 0 : 1);
  return [...positions].sort(
    (a, b) => isFar(a) - isFar(b) || weight(a) - weight(b) || b.date.localeCompare(a.date) || a.id.localeCompare(b.id),
  );
}
